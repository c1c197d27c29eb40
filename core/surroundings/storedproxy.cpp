// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/storedproxy.h"

#include "base/peertext.h"
#include "surroundings/proxyurl.h"
#include "surroundings/registry.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace clearway::surroundings {
namespace {

using evidence::ProxySource;
using namespace Qt::StringLiterals;

constexpr qsizetype mostBytes = 64 * 1024;
constexpr std::size_t mostServers = 16;
constexpr int mostDepth = 4;

/// The client's own servers: an address of theirs is where it connected to, not through what.
bool isGoToHost(const QString &host)
{
    static const QStringList domains{u"goto.com"_s,       u"getgo.com"_s,       u"gotomeeting.com"_s,
                                     u"expertcity.com"_s, u"goto-rtc.com"_s,    u"logmeininc.com"_s,
                                     u"logmein.com"_s,    u"gotowebinar.com"_s, u"gototraining.com"_s};
    return std::ranges::any_of(
        domains, [&](const QString &domain) { return host == domain || host.endsWith(u'.' + domain); });
}

/// What cannot stand in an address becomes a space, so that it separates.
QString printable(QString text)
{
    for (QChar &c : text)
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f)
            c = u' ';
    return text;
}

/// The bytes as 8-bit text and as UTF-16 from both alignments. In the wrong reading a text falls into single
/// characters or into nothing, so it yields no address.
QStringList readings(const QByteArray &bytes)
{
    QStringList all{printable(QString::fromLatin1(bytes))};
    for (qsizetype first : {0, 1}) {
        QString wide;
        for (qsizetype at = first; at + 1 < bytes.size(); at += 2)
            wide += QChar(qFromLittleEndian<quint16>(bytes.constData() + at));
        all << printable(wide);
    }
    return all;
}

void searchWord(ProxySource &source, QString word)
{
    static const QRegularExpression address(
        u"((?:https?|socks[45]?)://)?(\\[[0-9a-f:.]{2,45}\\]|[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?):([0-9]{1,5})(?![0-9a-z.:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = word.lastIndexOf(u'@'); // what stands before it may be a name and a password
    source.credentialsDropped |= at >= 0;
    word.remove(0, at + 1);
    for (auto match = address.globalMatch(word); match.hasNext();) {
        const ProxyUrl url = readProxyUrl(match.next().captured());
        if (url.server && !isGoToHost(url.server->host) && source.servers.size() < mostServers
            && std::ranges::find(source.servers, *url.server) == source.servers.end())
            source.servers.push_back(*url.server);
    }
}

void collect(std::vector<StoredValue> &values, const QString &place, const QVariant &value, int depth)
{
    if (depth > mostDepth)
        return;
    if (value.typeId() == QMetaType::QVariantMap) {
        for (const QVariant &below : value.toMap())
            collect(values, place, below, depth + 1);
    } else if (value.typeId() == QMetaType::QVariantList) {
        for (const QVariant &below : value.toList())
            collect(values, place, below, depth + 1);
    } else {
        values.push_back(
            {place,
             value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8()});
    }
}

} // namespace

std::vector<ProxySource> storedProxies(const std::vector<StoredValue> &values)
{
    std::vector<ProxySource> all;
    for (const StoredValue &value : values) {
        ProxySource source;
        source.origin = evidence::ProxyOrigin::GotoStored;
        source.place = value.place;
        source.mode = evidence::ProxyMode::Manual;
        for (const QString &text : readings(value.bytes.left(mostBytes)))
            for (const QString &word :
                 text.split(QRegularExpression(u"[\\s\"'<>|,;]+"_s), Qt::SkipEmptyParts))
                searchWord(source, word);
        QStringList shown;
        for (const auto &server : source.servers)
            shown << server.toString();
        source.raw
            = shown.join(u", "_s); // only the addresses: what else is stored there is nobody's business
        if (!source.servers.empty())
            all.push_back(source);
    }
    if (all.empty() && !values.empty()) {
        ProxySource source;
        source.origin = evidence::ProxyOrigin::GotoStored;
        source.place = values.front().place;
        source.mode = evidence::ProxyMode::Unreadable;
        source.problem = u"no address of a proxy in %1 values"_s.arg(values.size());
        all.push_back(source);
    }
    return all;
}

std::vector<StoredValue> storedValues(const Registry &registry)
{
    const QString root = u"SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo"_s;
    std::vector<QString> keys{root};
    for (const QString &below : registry.keys(Hive::CurrentUser, root))
        keys.push_back(root + u'\\' + below);
    std::vector<StoredValue> all;
    for (const QString &key : keys)
        for (const RegistryValue &value : registry.values(Hive::CurrentUser, key))
            all.push_back({base::PeerText(u"HKCU\\%1, %2"_s.arg(key, value.name), 200).raw(), value.bytes});
    return all;
}

std::vector<StoredValue> storedValues(const QVariantMap &preferences)
{
    std::vector<StoredValue> all;
    for (auto entry = preferences.begin(); entry != preferences.end(); ++entry)
        if (entry.key().contains("ConnectionInfo"_L1, Qt::CaseInsensitive))
            collect(all, base::PeerText(u"com.logmein.GoToMeeting, "_s + entry.key(), 200).raw(),
                    entry.value(), 0);
    return all;
}

} // namespace clearway::surroundings
