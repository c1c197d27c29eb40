// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Holds a list against the catalogue beside the window's thread: lists of megabytes take seconds.
#pragma once

#include "base/result.h"
#include "catalogue/listaudit.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace clearway::gui {

/// What is to be looked at. Everything in it is a copy, or stays as it is.
struct AuditWish {
    QString text; ///< the list itself,
    QString file; ///< or where it is
    catalogue::ListScope scope;
    bool whole = false;
    std::shared_ptr<const catalogue::Catalogue> catalogue;
};

struct AuditOutcome {
    catalogue::ForeignList list; ///< its entries are in the audit
    catalogue::Audit audit;
};
using AuditResultPtr = std::shared_ptr<const base::Result<AuditOutcome>>;

class AuditRun final : public QObject {
    Q_OBJECT
public:
    explicit AuditRun(QObject *parent = nullptr);

    /// Replaces what is under way: its outcome is dropped.
    void start(const AuditWish &wish);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// An error where the file cannot be read.
    void finished(const clearway::gui::AuditResultPtr &result);

private:
    QFutureWatcher<AuditResultPtr> m_watcher;
};

} // namespace clearway::gui
