// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/options.h"

#include "base/nearest.h"
#include "surroundings/proxyurl.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace clearway::gui {
namespace {

using text::Label;

/// Reads one value into the options; false when it is none of `known`.
struct Option {
    std::function<bool(const QString &)> take;
    QString known;
    /// The value as an error may repeat it.
    std::function<QString(const QString &)> shown = [](const QString &value) { return value; };
};

template<class E, class Target> Option wordOption(Target &target)
{
    const auto take = [&target](const QString &value) {
        const auto found = base::fromName<E>(value);
        if (found)
            target = *found;
        return found.has_value();
    };
    return {.take = take, .known = base::allNames<E>()};
}

/// An address with a name and password is refused, because others can read command lines; the error must not
/// repeat them either.
Option proxyOption(QString &proxy)
{
    const auto take = [&proxy](const QString &value) {
        proxy = value;
        if (value == QLatin1StringView("none") || value == QLatin1StringView("system"))
            return true;
        const surroundings::ProxyUrl url = surroundings::readProxyUrl(value);
        return value.contains(QLatin1StringView("://")) && url.server && url.problem.isEmpty()
            && !url.credentialsDropped;
    };
    return {.take = take,
            .known = QStringLiteral("none, system, http://proxy.example:3128"),
            .shown = [](const QString &value) { return surroundings::readProxyUrl(value).shown; }};
}

bool takeSize(std::optional<QSize> &size, const QString &value)
{
    const QStringList parts = value.split(u'x');
    const int width = parts.value(0).toInt();
    const int height = parts.value(1).toInt();
    size = QSize(width, height);
    return parts.size() == 2 && width >= 320 && height >= 240 && width <= 8192 && height <= 8192;
}

QHash<QString, Option> optionTable(Options &options)
{
    return {
        {QStringLiteral("--rehearse"), wordOption<rehearsal::Scenario>(options.rehearsal)},
        {QStringLiteral("--proxy"), proxyOption(options.proxy)},
        {QStringLiteral("--media-peer"),
         {.take =
              [&](const QString &value) {
                  options.mediaPeer = probes::MediaPeer::parse(value);
                  return options.mediaPeer.has_value();
              },
          .known = QStringLiteral("peer.example:8200")}},
        {QStringLiteral("--language"), wordOption<text::Language>(options.language)},
        {QStringLiteral("--theme"), wordOption<Theme>(options.theme)},
        {QStringLiteral("--page"), wordOption<PageId>(options.page)},
        {QStringLiteral("--size"),
         {.take = [&](const QString &value) { return takeSize(options.size, value); },
          .known = QStringLiteral("1280x860")}},
        {QStringLiteral("--screenshot"),
         {.take =
              [&](const QString &value) {
                  options.screenshot = value;
                  return !value.isEmpty();
              },
          .known = QStringLiteral("FILE.png")}},
    };
}

QString withHint(const QString &message, const QString &hint, const text::Wording &words)
{
    return hint.isEmpty() ? message : message + u' ' + words.label(Label::DidYouMean, {hint});
}

} // namespace

QLatin1StringView name(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return QLatin1StringView("overview");
    case PageId::Matrix:
        return QLatin1StringView("matrix");
    case PageId::Race:
        return QLatin1StringView("race");
    case PageId::Media:
        return QLatin1StringView("media");
    case PageId::Findings:
        return QLatin1StringView("findings");
    case PageId::Proxies:
        return QLatin1StringView("proxies");
    case PageId::Certificates:
        return QLatin1StringView("certificates");
    case PageId::Evidence:
        return QLatin1StringView("evidence");
    case PageId::Computer:
        return QLatin1StringView("computer");
    case PageId::Changes:
        return QLatin1StringView("changes");
    case PageId::Compare:
        return QLatin1StringView("compare");
    case PageId::Recent:
        return QLatin1StringView("recent");
    }
    return QLatin1StringView("overview");
}

base::Result<Options, QString> parseOptions(const QStringList &arguments, const text::Wording &words)
{
    Options options;
    const QHash<QString, Option> table = optionTable(options);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        // "--name value" and "--name=value".
        const QString name = arguments[i].section(u'=', 0, 0);
        if (!name.startsWith(u'-')) {
            (options.report.isEmpty() ? options.report : options.compareWith) = arguments[i];
            continue;
        }
        const auto option = table.constFind(name);
        if (option == table.constEnd())
            return withHint(words.label(Label::UnknownOption, {name}), base::nearby(name, table.keys()),
                            words);
        const bool inOne = arguments[i].contains(u'=');
        if (!inOne && i + 1 == arguments.size())
            return words.label(Label::MissingValue, {name});
        const QString value = inOne ? arguments[i].section(u'=', 1) : arguments[++i];
        if (!option->take(value))
            return withHint(words.label(Label::UnknownValue, {name, option->shown(value), option->known}),
                            base::nearby(value, option->known.split(QStringLiteral(", "))), words);
    }
    return options;
}

QString usage()
{
    return QStringLiteral(
        "clearway [--rehearse SCENARIO] [--proxy none|system|URL] [--media-peer HOST:PORT] [--language "
        "de|en]\n"
        "         [--theme light|dark|contrast] [--size WxH] [--screenshot FILE.png]\n"
        "         [--page overview|matrix|race|media|findings|proxies|certificates|evidence|computer|changes|"
        "compare|recent]\n"
        "         [REPORT.json [REPORT-TO-COMPARE.json]]\n"
        "clearway --help | --version\n");
}

} // namespace clearway::gui
