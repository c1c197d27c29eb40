// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/clientlogline.h"

#include "base/peertext.h"
#include "base/sensitivetext.h"
#include "surroundings/storedproxy.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::surroundings {
namespace {

constexpr qsizetype longestKept = 400;

bool holds(const QRegularExpression &words, const QString &line)
{
    return words.match(line).hasMatch();
}

QRegularExpression words(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// "file.cpp:90" and "16:143" look like a host and a port.
bool isPlace(const evidence::ProxyServer &server)
{
    static const QRegularExpression source = words("\\.(?:c|cc|cpp|h|hpp|m|mm|java|js|log|dll|exe)$|^\\d+$");
    return holds(source, server.host);
}

} // namespace

std::optional<evidence::ClientTopic> topicOf(const QString &line)
{
    static const QRegularExpression proxy = words("prox(?:y|ies)|\\bwpad\\b|\\bpac\\b|autoconfig|\\b407\\b");
    static const QRegularExpression connection = words(
        "connect|socket|\\bssl\\b|\\btls\\b|handshake|resolv|\\bdns\\b|\\begw|gateway|\\budp\\b|\\btcp\\b");
    static const QRegularExpression trouble
        = words("fail|error|time(?:d )?out|refused|reset|denied|unreachable|unable|reject|not found|lost");
    if (holds(proxy, line))
        return evidence::ClientTopic::Proxy;
    if (!holds(connection, line))
        return std::nullopt;
    return holds(trouble, line) ? evidence::ClientTopic::Trouble : evidence::ClientTopic::Connection;
}

std::vector<evidence::ProxyServer> proxiesOf(const QString &line)
{
    const qsizetype at = line.indexOf("prox"_L1, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    std::vector<evidence::ProxyServer> all;
    for (const evidence::ProxySource &source : storedProxies({{QString(), line.mid(at).toUtf8()}}))
        for (const evidence::ProxyServer &server : source.servers)
            if (!isPlace(server))
                all.push_back(server);
    return all;
}

QString cleared(const QString &line, const base::KnownNames &names)
{
    const auto search = [&names](const QString &text) {
        auto all = base::credentialsIn(text, names);
        const auto personal = base::personalIn(text, names);
        all.insert(all.end(), personal.begin(), personal.end());
        return all;
    };
    const QString kept
        = base::replaced(line, base::throughEncodings(line, search), [](const base::Sensitive &place) {
              return u"[%1 removed]"_s.arg(QString(name(place.kind)).replace(u'_', u' '));
          });
    return base::PeerText(kept, longestKept).raw();
}

} // namespace clearway::surroundings
