// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Checking again while somebody mends the network: the whole every few seconds, or one row at once. The
// window stays as it is until the result is there, and then says what became different.
#pragma once

#include "gui/cellmarks.h"
#include "gui/documents.h"

#include <QObject>
#include <QTimer>

namespace clearway::gui {

class Notices;
class PageList;
class PageStack;
class RunController;
class TopBar;

/// Everything in it outlives the repeats.
struct RepeatParts {
    const Voice &voice;
    RunController &runs;
    Documents &documents;
    Notices &notices;
    TopBar &bar;
    PageList &pages;
    PageStack &stack;
};

class Repeats final : public QObject {
    Q_OBJECT
public:
    explicit Repeats(const RepeatParts &parts, QObject *parent = nullptr);

    /// Repeats the last check that often, counted from start to start; zero: no longer.
    void watch(std::chrono::seconds interval);
    void repeat(); ///< one turn of it, now
    /// Tests a row of this computer's last check again; ignored while anything runs.
    void testRow(const QString &requirement);
    void stop(); ///< a row that is tested, else the watch
    void stopAll(); ///< and forget()
    void forget(); ///< another network, another check: nothing that changed before says anything now

Q_SIGNALS:
    void settled(); ///< a repeated check or row has ended

private:
    void connectParts();
    void finishQuiet(const std::shared_ptr<const evidence::Evidence> &evidence, const ReportPtr &report);
    void failQuiet(const QString &reason);
    void finishWatched(const ReportPtr &report);
    void finishRow(const evidence::Evidence &evidence);
    void note(const report::Report &before, const report::Report &after);
    [[nodiscard]] bool mayRepeat(); ///< else says why not
    void showState();
    [[nodiscard]] QString watchState() const;

    RepeatParts m_parts;
    QTimer m_timer;
    std::chrono::seconds m_interval{};
    bool m_isUnfinished = false; ///< the last turn of the watch saw not all
    QString m_row; ///< requirement that is tested again; empty: none
    CellMarks m_marks;
};

} // namespace clearway::gui
