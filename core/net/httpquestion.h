// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One request and the head of its answer, for a row that is open. Private to core/net.
#pragma once

#include "net/channel.h"
#include "net/httphead.h"
#include "net/observationlog.h"

namespace clearway::net {

struct HttpReply {
    HttpHead head;
    QByteArray start; ///< of the body, to recognise who speaks
};

/// Sends `request` and waits for the answer. Nothing when there is none; the row then has failed, and says
/// why. `channel` and `row` must outlive the task.
[[nodiscard]] async::Task<std::optional<HttpReply>>
httpQuestion(Channel &channel, OpenRow &row, QByteArray request, bool insideTls, QDeadlineTimer deadline);

} // namespace clearway::net
