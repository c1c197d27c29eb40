// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/runcheckup.h"

#include "checkup/checkup.h"
#include "cli/interrupt.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace clearway::cli {

using EvidencePointer = std::shared_ptr<const evidence::Evidence>;

Ran runCheckup(checkup::Plan plan, const text::Wording &wording, Console &console)
{
    Ran ran;
    QEventLoop loop;
    Interrupt interrupt;
    checkup::Checkup checkup(std::move(plan));
    QObject::connect(&interrupt, &Interrupt::requested, &checkup, [&] {
        ran.cancelled = true;
        checkup.stop();
    });
    if (console.showsProgress())
        QObject::connect(&checkup, &checkup::Checkup::progressed, &loop,
                         [&](const checkup::Snapshot &snapshot) {
                             console.progress(wording.elapsedSoFar(snapshot.elapsed) + u" · "_s
                                              + wording.stepProgress({snapshot.done(), snapshot.total()}));
                         });
    QObject::connect(&checkup, &checkup::Checkup::finished, &loop, [&](const EvidencePointer &evidence) {
        ran.evidence = *evidence;
        loop.quit();
    });
    checkup.start();
    loop.exec();
    return ran;
}

} // namespace clearway::cli
