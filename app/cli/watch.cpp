// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/watch.h"

#include "base/peertext.h"
#include "cli/interrupt.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTime>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using report::Change;
using text::CompareText;
using text::WatchPage;
using verdict::Status;

constexpr std::chrono::milliseconds shortestPause(500); ///< so that the network is not asked without a break

QString word(const std::optional<verdict::Cell> &cell, const text::Wording &wording)
{
    return cell ? wording.status(cell->status) : wording.compare(CompareText::NotThere);
}

/// False when it was interrupted.
bool pause(std::chrono::milliseconds length)
{
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&loop] { loop.exit(1); });
    QTimer::singleShot(length, &loop, [&loop] { loop.exit(0); });
    return loop.exec() == 0;
}

} // namespace

QString changesText(const report::Report &before, const report::Report &after, QTime now,
                    const text::Wording &wording)
{
    const report::Comparison comparison = report::compare(before, after);
    const QString time = now.toString(u"HH:mm:ss"_s);
    QString text;
    if (comparison.verdict != Change::Same)
        text += time + u"  "_s
            + wording.watchPage(WatchPage::OverallChanged,
                                {wording.status(before.verdict.status), wording.status(after.verdict.status)})
            + u'\n';
    for (const report::RowChange &row : comparison.rows)
        if (row.change != Change::Same)
            text += wording.watchPage(WatchPage::Change,
                                      {time, wording.rowTitle(row.requirement),
                                       wording.changedModes(row.modes), word(row.before, wording),
                                       word(row.after, wording),
                                       base::PeerText(wording.whatChanged(row)).forTerminal()})
                + u'\n';
    return text;
}

report::Report watch(report::Report last, std::chrono::seconds interval, const RunAgain &again,
                     const TellRun &tell)
{
    QElapsedTimer sinceStart;
    std::chrono::milliseconds taken
        = std::chrono::ceil<std::chrono::milliseconds>(last.evidence.run.duration);
    while (pause(std::max(shortestPause, interval - taken))) {
        sinceStart.start();
        std::optional<report::Report> now = again();
        if (!now)
            break;
        const bool isHeard = tell(last, *now);
        last = std::move(*now);
        if (!isHeard)
            break;
        taken = std::chrono::milliseconds(sinceStart.elapsed());
    }
    return last;
}

} // namespace clearway::cli
