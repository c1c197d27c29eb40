// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A server that speaks HTTP/1.1; what it says is a function's business.
#pragma once

#include "rehearsal/httpmessage.h"

#include <functional>

namespace clearway::rehearsal {

using HttpHandler = std::function<HttpReply(const HttpRequest &)>;

/// Answers request after request, until one hands the connection over or ends it. What is no request is
/// answered with 400 at the first octet that tells, as servers answer a TLS hello. A request's body is
/// waited for and not kept.
class HttpSession final : public Session {
public:
    static constexpr qsizetype longestHead = 16 * 1024;
    explicit HttpSession(HttpHandler handler);
    [[nodiscard]] Utterance hear(QByteArrayView bytes) override;

private:
    /// The answer to the request that begins m_heard; nothing while there is no whole one.
    [[nodiscard]] std::optional<HttpReply> next();

    HttpHandler m_handler;
    QByteArray m_heard;
    std::optional<HttpRequest> m_asked; ///< whose body is still on its way
    qint64 m_missing = 0; ///< bytes of it
    std::unique_ptr<Session> m_next;
};
[[nodiscard]] SessionMaker speaksHttp(HttpHandler handler);

} // namespace clearway::rehearsal
