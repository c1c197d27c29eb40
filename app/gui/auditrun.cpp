// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/auditrun.h"

#include "async/leftbehind.h"
#include "base/strictjson.h"
#include "catalogue/cataloguefile.h"

#include <QPromise>

namespace clearway::gui {
namespace {

base::Result<AuditOutcome> outcomeOf(const AuditWish &wish)
{
    QByteArray bytes = wish.text.toUtf8();
    if (!wish.file.isEmpty()) {
        auto read = base::readInputFile(wish.file, {.bytes = catalogue::mostListBytes});
        if (!read)
            return read.error();
        bytes = std::move(*read);
    }
    AuditOutcome outcome{.list = catalogue::readForeignList(bytes), .audit = {}};
    outcome.audit = catalogue::auditList(outcome.list, *wish.catalogue, catalogue::builtInLegacyCatalogue(),
                                         wish.scope, {.whole = wish.whole});
    outcome.list.entries.clear();
    outcome.list.mayForbid.clear();
    return outcome;
}

} // namespace

AuditRun::AuditRun(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<AuditResultPtr>::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

void AuditRun::start(const AuditWish &wish)
{
    auto promise = std::make_shared<QPromise<AuditResultPtr>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    const auto audit = [promise, wish] {
        promise->addResult(std::make_shared<const base::Result<AuditOutcome>>(outcomeOf(wish)));
        promise->finish();
    };
    // The file may be on a share that is gone; the window is not kept for it.
    if (!async::leaveBehind(audit))
        audit();
}

} // namespace clearway::gui
