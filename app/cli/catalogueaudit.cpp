// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogueaudit.h"

#include "catalogue/auditjson.h"
#include "catalogue/cataloguefile.h"
#include "cli/catalogueaudittext.h"
#include "cli/namedinput.h"
#include "report/jsontext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using catalogue::Audit;

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
    const auto bytes = readNamedInput(arguments.words().at(1), catalogue::mostListBytes);
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
