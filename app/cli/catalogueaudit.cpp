// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogueaudit.h"

#include "base/strictjson.h"
#include "catalogue/auditjson.h"
#include "catalogue/cataloguefile.h"
#include "cli/catalogueaudittext.h"
#include "report/jsontext.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using catalogue::Audit;

base::Result<QByteArray> readList(const QString &file)
{
    if (file != u"-"_s)
        return base::readInputFile(file, {.bytes = catalogue::mostListBytes});
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return base::InputError{u"-"_s, {}, u"a list on standard input"_s, input.errorString()};
    // A pipe hands out pieces; only an empty one is the end.
    QByteArray all;
    while (all.size() <= catalogue::mostListBytes) {
        const QByteArray piece = input.read(catalogue::mostListBytes + 1 - all.size());
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

ExitCode exitCodeFor(catalogue::AuditResult result)
{
    switch (result) {
    case catalogue::AuditResult::Complete:
        return ExitCode::Works;
    case catalogue::AuditResult::Remarks:
        return ExitCode::WorksWithLimits;
    case catalogue::AuditResult::Missing:
        return ExitCode::DoesNotWork;
    case catalogue::AuditResult::Undecided:
        return ExitCode::CannotTell;
    }
    return ExitCode::DoesNotWork;
}

} // namespace

ExitCode auditCatalogue(const Arguments &arguments, const catalogue::Catalogue &catalogue,
                        const catalogue::ListScope &scope, const text::Wording &wording, Console &console)
{
    const auto bytes = readList(arguments.words().at(1));
    if (!bytes) {
        console.message(bytes.error().text());
        return ExitCode::BadInput;
    }
    const catalogue::ForeignList list = catalogue::readForeignList(*bytes);
    if (!list.namesSomething()) {
        console.message(wording.audit(text::AuditText::NothingRead));
        return ExitCode::BadInput;
    }
    const catalogue::Catalogue legacy = catalogue::builtInLegacyCatalogue();
    const catalogue::AuditOptions options{.whole = arguments.has("--whole"_L1)};
    const Audit audit = catalogue::auditList(list, catalogue, legacy, scope, options);
    const ExitCode code = exitCodeFor(audit.result);
    if (arguments.has("--json"_L1))
        return console.result(
            report::withControlsSpelled(QJsonDocument(catalogue::auditJson(audit, list, catalogue)).toJson()),
            code);
    return console.result(auditText(audit, list, catalogue, wording), code);
}

} // namespace clearway::cli
