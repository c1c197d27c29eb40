// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/httpmessage.h"

#include <QList>

#include <algorithm>

namespace clearway::rehearsal {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found
        = std::ranges::find_if(headers, [&](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<HttpRequest> readHttpRequest(QByteArrayView head)
{
    const QList<QByteArray> lines = head.toByteArray().replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.front().split(' ');
    if (words.size() != 3 || words[0].isEmpty() || words[1].isEmpty() || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    HttpRequest request{.method = words[0], .target = words[1], .headers = {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 1)
            return std::nullopt;
        request.headers.emplace_back(lines[i].first(colon).toLower(), lines[i].sliced(colon + 1).trimmed());
    }
    return request;
}

QByteArray writeHttpReply(const HttpReply &reply)
{
    QByteArray text = "HTTP/1.1 " + reply.status + "\r\n";
    for (const QByteArray &line : reply.headers)
        text += line + "\r\n";
    if (!reply.next)
        text += "Content-Length: " + QByteArray::number(reply.body.size())
            + (reply.last ? "\r\nConnection: close\r\n" : "\r\nConnection: keep-alive\r\n");
    return text + "\r\n" + reply.body;
}

} // namespace clearway::rehearsal
