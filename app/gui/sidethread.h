// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A thread beside the window's, for work that may take longer than a frame.
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace clearway::gui {

/// Does one piece of work after the other, in the order given. Lives on the window's thread.
class SideThread final {
public:
    SideThread();
    ~SideThread(); ///< waits for the work that is being done; what was not begun is dropped
    SideThread(const SideThread &) = delete;
    SideThread &operator=(const SideThread &) = delete;

    /// Calls `work()` there, then `deliver(result)` on the thread of `receiver`, which must outlive this
    /// object.
    template<class Work, class Deliver> void run(QObject *receiver, Work work, Deliver deliver)
    {
        QMetaObject::invokeMethod(
            m_desk,
            [receiver, work = std::move(work), deliver = std::move(deliver)]() mutable {
                auto result = std::make_shared<decltype(work())>(work());
                QMetaObject::invokeMethod(
                    receiver,
                    [result, deliver = std::move(deliver)]() mutable { deliver(std::move(*result)); },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_desk; ///< lives on m_thread, which deletes it
};

} // namespace clearway::gui
