// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What of an HTTP answer becomes evidence; no I/O.
#pragma once

#include "evidence/webseen.h"
#include "net/httphead.h"

namespace clearway::net {

/// Status, reason, the headers that tell who speaks or what it wants (cut at 256 bytes), the schemes offered,
/// and what the page is. Of `body`, the start of it, nothing else is kept.
[[nodiscard]] evidence::HttpAnswer answerOf(const HttpHead &head, const QByteArray &body = {});

/// A URL from outside without what may be a secret: user information, query, fragment, path parameters, and
/// the whole path where it is long (over 120); of a URL without a host (data:, mailto:) only the scheme.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &url);

} // namespace clearway::net
