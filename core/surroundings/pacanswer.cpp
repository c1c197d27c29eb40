// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacanswer.h"

#include "surroundings/proxyurl.h"

#include <algorithm>
#include <optional>

namespace clearway::surroundings {
namespace {

using evidence::ProxyScheme;

/// Longer ones cannot be a word, a host and a port.
constexpr qsizetype mostEntryLength = 512;

struct Word {
    QLatin1StringView text;
    ProxyScheme scheme;
};
constexpr Word words[] = {
    {QLatin1StringView("DIRECT"), ProxyScheme::Direct},  {QLatin1StringView("PROXY"), ProxyScheme::Http},
    {QLatin1StringView("HTTP"), ProxyScheme::Http},      {QLatin1StringView("HTTPS"), ProxyScheme::Https},
    {QLatin1StringView("SOCKS"), ProxyScheme::Socks5},   {QLatin1StringView("SOCKS4"), ProxyScheme::Socks4},
    {QLatin1StringView("SOCKS4A"), ProxyScheme::Socks4}, {QLatin1StringView("SOCKS5"), ProxyScheme::Socks5},
};

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// "PROXY host:port" as a server; nothing when it is none. A URL in place of a host is not what a PAC file
/// may answer, so a slash is refused rather than guessed at.
std::optional<evidence::ProxyServer> server(const QString &entry, bool &credentials)
{
    const auto gap
        = std::ranges::find_if(entry, [](QChar c) { return c == u' ' || c == u'\t'; }) - entry.begin();
    const QString word = entry.left(gap);
    const QString place = entry.mid(gap).trimmed();
    const auto known = std::ranges::find_if(
        words, [&word](const Word &w) { return word.compare(w.text, Qt::CaseInsensitive) == 0; });
    if (known == std::end(words) || std::ranges::any_of(place, isControl) || place.contains(u'/'))
        return std::nullopt;
    if (known->scheme == ProxyScheme::Direct)
        return place.isEmpty() ? std::optional(evidence::ProxyServer{}) : std::nullopt;
    const ProxyUrl url = readProxyUrl(place, known->scheme);
    credentials = credentials || url.credentialsDropped;
    return url.problem.isEmpty() ? url.server : std::nullopt;
}

} // namespace

PacAnswer parsePacAnswer(const QString &text)
{
    PacAnswer answer;
    if (text.trimmed().isEmpty()) {
        answer.servers.push_back({});
        return answer;
    }
    for (const QStringView part : QStringView(text).split(u';')) {
        const QStringView entry = part.trimmed();
        if (entry.isEmpty())
            continue;
        const bool fits = entry.size() <= mostEntryLength && answer.servers.size() < mostPacServers;
        const auto found = fits ? server(entry.toString(), answer.credentialsDropped) : std::nullopt;
        if (found)
            answer.servers.push_back(*found);
        else
            ++answer.ignored;
    }
    return answer;
}

} // namespace clearway::surroundings
