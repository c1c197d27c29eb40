// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/httpsession.h"

namespace clearway::rehearsal {
namespace {

/// Methods are tokens (RFC 9110 5.6.2, 9.1), and those in use are of capital letters; an empty line before
/// one is tolerated (RFC 9112 2.2).
bool mayBeRequest(QByteArrayView heard)
{
    const char first = heard.front();
    return (first >= 'A' && first <= 'Z') || first == '\r' || first == '\n';
}

HttpReply badRequest()
{
    return {.status = "400 Bad Request",
            .headers = {"Content-Type: text/plain"},
            .body = "This is not a request that this server understands.\n",
            .next = nullptr};
}

} // namespace

HttpSession::HttpSession(HttpHandler handler) : m_handler(std::move(handler)) { }

Utterance HttpSession::hear(QByteArrayView bytes)
{
    if (m_next)
        return m_next->hear(bytes);
    m_heard += bytes;
    Utterance said;
    while (!said.last) {
        auto reply = next();
        if (!reply)
            break;
        said.bytes += writeHttpReply(*reply);
        said.last = reply->last;
        if (reply->next) {
            m_next = std::move(reply->next);
            const Utterance more = m_heard.isEmpty() ? Utterance{} : m_next->hear(m_heard);
            return {.bytes = said.bytes + more.bytes, .last = more.last};
        }
    }
    return said;
}

std::optional<HttpReply> HttpSession::next()
{
    if (!m_asked && !m_heard.isEmpty()) {
        const qsizetype end = m_heard.indexOf("\r\n\r\n");
        if (end < 0 && mayBeRequest(m_heard) && m_heard.size() <= longestHead)
            return std::nullopt;
        m_asked = end < 0 ? std::nullopt : readHttpRequest(QByteArrayView(m_heard).first(end).trimmed());
        m_heard.remove(0, end < 0 ? m_heard.size() : end + 4);
        if (!m_asked)
            return badRequest();
        m_missing = m_asked->bodySize();
    }
    if (!m_asked)
        return std::nullopt;
    const qsizetype come = qsizetype(std::min<qint64>(m_missing, m_heard.size()));
    m_heard.remove(0, come);
    m_missing -= come;
    if (m_missing > 0)
        return std::nullopt;
    return m_handler(*std::exchange(m_asked, std::nullopt));
}

SessionMaker speaksHttp(HttpHandler handler)
{
    return [handler = std::move(handler)] { return std::make_unique<HttpSession>(handler); };
}

} // namespace clearway::rehearsal
