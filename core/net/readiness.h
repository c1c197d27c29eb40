// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Waiting for a socket.
#pragma once

#include "async/task.h"

#include <QSocketNotifier>

#include <chrono>

namespace clearway::net {

/// True when the descriptor became ready within `timeout`.
[[nodiscard]] async::Task<bool> becomesReady(qintptr descriptor, QSocketNotifier::Type type,
                                             std::chrono::milliseconds timeout);

} // namespace clearway::net
