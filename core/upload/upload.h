// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// An upload on a thread of its own, with its retries.
#pragma once

#include "base/result.h"
#include "checkup/request.h"
#include "upload/attempt.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <vector>

namespace clearway::upload {

/// How often and how patiently. An attempt follows each pause; a server that asks for a longer one is given
/// it up to `mostAsked`, and is left alone where it wants more.
struct Pace {
    std::vector<std::chrono::milliseconds> pauses{std::chrono::seconds(2), std::chrono::seconds(6),
                                                  std::chrono::seconds(15)};
    std::chrono::seconds mostAsked{60};
    AttemptLimits limits{};
};

/// What one learns while it goes on.
struct Progress {
    qint64 sent = 0; ///< bytes of this attempt that have gone
    qint64 whole = 0;
    int attempt = 1;
    std::optional<std::chrono::seconds> pause; ///< until the next attempt; set while nothing goes on
};

/// The way a report of `order` takes: this computer's network and proxy settings, with the sign-in of
/// `request` where it brings one, or the rehearsal the report is of, where a server stands at the address and
/// no packet leaves loopback. Errors say what stands against it: a rehearsal that nobody knows, no sockets.
[[nodiscard]] base::Result<checkup::Prepared> wayFor(const Order &order, checkup::Request request);

/// Makes what wayFor() does; called once, on the thread of the upload, since it may take a while.
using WayMaker = std::function<base::Result<checkup::Prepared>()>;

/// Lives on the caller's thread, which must run an event loop; signals are delivered there. One upload per
/// object.
class Upload final : public QObject {
    Q_OBJECT
public:
    Upload(WayMaker way, Order order, Pace pace = {}, QObject *parent = nullptr);
    ~Upload() override; ///< ends it and joins its thread; every socket is closed afterwards

    void start();
    /// `finished` follows with Stopped, unless an answer was faster.
    void stop();

Q_SIGNALS:
    void progressed(const clearway::upload::Progress &progress);
    void finished(const clearway::upload::Receipt &receipt); ///< exactly once

private:
    class Courier;
    QThread m_thread;
    Courier *m_courier; ///< lives on m_thread, which deletes it
};

} // namespace clearway::upload
