// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/setting.h"

#include "base/address.h"
#include "base/nearest.h"
#include "catalogue/catalogue.h"
#include "probes/mediapeer.h"
#include "supply/cataloguesupply.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::settings {
namespace {

using base::Result;
using Checked = Result<QStringList, QString>;

constexpr qsizetype longestWord = 2048;
constexpr qsizetype mostWords = 16;

Checked checkedProducts(const QStringList &words)
{
    const bool allKnown = std::ranges::all_of(
        words, [](const QString &word) { return base::fromName<catalogue::Product>(word).has_value(); });
    if (words.isEmpty() || !allKnown)
        return "one or more of "_L1 + base::allNames<catalogue::Product>();
    return words;
}

Checked checkedResolvers(const QStringList &words)
{
    for (const QString &word : words)
        if (!base::Endpoint::parse(word, base::dnsPort))
            return u"IP addresses, each with an optional port"_s;
    return words;
}

/// One word that satisfies `isRight`, or what was expected.
template<class Right> Checked one(const QStringList &words, Right isRight, const QString &expected)
{
    if (words.size() != 1 || !isRight(words.front()))
        return expected;
    return words;
}

Checked checkedCatalogue(const QStringList &words)
{
    const auto isPlaceForSigned
        = [](const QString &word) { return supply::isPlaceForSigned(word, supply::systemPlaces()); };
    if (std::ranges::any_of(words, isPlaceForSigned))
        return u"another path: what lies there counts by itself, once it is signed"_s;
    return one(
        words, [](const QString &word) { return QFileInfo(word).isAbsolute(); }, u"an absolute path"_s);
}

bool isMailAddress(const QString &word)
{
    // Not RFC 5322 whole: nothing that could begin another header, another recipient or an option.
    static const QRegularExpression shape(
        u"^[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$"_s);
    return word.size() <= 254 && shape.match(word).hasMatch();
}

bool isUploadAddress(const QString &word)
{
    const QUrl url(word, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasFragment();
}

bool isLanguage(const QString &word)
{
    static const QRegularExpression shape(u"^[a-z]{2}$"_s);
    return shape.match(word).hasMatch();
}

template<std::size_t N> auto amongst(const QLatin1StringView (&right)[N])
{
    return [&right](const QString &word) { return std::ranges::find(right, word) != std::end(right); };
}

constexpr QLatin1StringView redactionLevels[] = {"internal"_L1, "standard"_L1, "strict"_L1};
constexpr QLatin1StringView switchPositions[] = {"on"_L1, "off"_L1};

bool isCaseless(Setting setting)
{
    return setting != Setting::Catalogue && setting != Setting::UploadAddress
        && setting != Setting::HelpdeskAddress;
}

} // namespace

QLatin1StringView name(Setting setting)
{
    switch (setting) {
    case Setting::Products:
        return "Products"_L1;
    case Setting::Resolvers:
        return "Resolvers"_L1;
    case Setting::Catalogue:
        return "Catalogue"_L1;
    case Setting::HelpdeskAddress:
        return "HelpdeskAddress"_L1;
    case Setting::UploadAddress:
        return "UploadAddress"_L1;
    case Setting::Redaction:
        return "Redaction"_L1;
    case Setting::Language:
        return "Language"_L1;
    case Setting::History:
        return "History"_L1;
    case Setting::MediaPeer:
        return "MediaPeer"_L1;
    }
    return {};
}

bool isList(Setting setting)
{
    return setting == Setting::Products || setting == Setting::Resolvers;
}

Checked checked(Setting setting, const QStringList &words)
{
    QStringList tidy;
    for (const QString &word : words) {
        if (word.size() > longestWord || tidy.size() == mostWords)
            return u"at most %1 words of at most %2 characters"_s.arg(mostWords).arg(longestWord);
        const QString trimmed = word.trimmed();
        tidy += isCaseless(setting) ? trimmed.toLower() : trimmed;
    }
    tidy.removeDuplicates();
    switch (setting) {
    case Setting::Products:
        return checkedProducts(tidy);
    case Setting::Resolvers:
        return checkedResolvers(tidy);
    case Setting::Catalogue:
        return checkedCatalogue(tidy);
    case Setting::HelpdeskAddress:
        return one(tidy, isMailAddress, u"one e-mail address"_s);
    case Setting::UploadAddress:
        return one(tidy, isUploadAddress, u"an https:// address without user, password and fragment"_s);
    case Setting::Redaction:
        return one(tidy, amongst(redactionLevels), u"internal, standard or strict"_s);
    case Setting::Language:
        return one(tidy, isLanguage, u"a language's two letters, such as de"_s);
    case Setting::History:
        return one(tidy, amongst(switchPositions), u"true or false"_s);
    case Setting::MediaPeer:
        return one(
            tidy, [](const QString &word) { return probes::MediaPeer::parse(word).has_value(); },
            u"a host and a port, such as peer.example:8200"_s);
    }
    return QString();
}

Values checkedAll(const std::vector<RawValue> &raw, const QString &file, const QString &place,
                  std::vector<base::InputError> &problems)
{
    QStringList keys;
    for (int i = 0; i < base::enumCount<Setting>; ++i)
        keys += name(Setting(i));
    Values values;
    for (const RawValue &value : raw) {
        base::InputError problem{.file = file, .place = place + value.key, .expected = {}, .found = {}};
        const auto setting = base::fromName<Setting>(value.key);
        if (!setting) {
            problem.expected = u"a known setting, perhaps "_s + base::nearest(value.key, keys);
            problem.found = value.key;
            problems.push_back(problem);
            continue;
        }
        auto words = checked(*setting, value.words);
        if (words && value.isUnderstood && (isList(*setting) || value.words.size() == 1)) {
            values[*setting] = *words;
            continue;
        }
        problem.expected = words ? u"one text"_s : words.error();
        problem.found = value.isUnderstood ? value.words.join(", "_L1).left(80) : u"another type of value"_s;
        problems.push_back(problem);
    }
    return values;
}

} // namespace clearway::settings
