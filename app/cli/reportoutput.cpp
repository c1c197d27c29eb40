// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/reportoutput.h"

#include "report/rendering.h"
#include "report/textreport.h"

namespace clearway::cli {

Delivered deliver(const report::Report &report, const std::vector<Target> &targets,
                  const text::Wording &wording, Console &console)
{
    Delivered delivered;
    for (const Target &target : targets) {
        const auto document = report::rendered(report, target.format, wording);
        const QString reason = !document ? document.error()
            : target.file.isEmpty()      ? QString()
                                         : report::writeFile(target.file, *document);
        if (!target.file.isEmpty() && reason.isEmpty())
            continue;
        if (!reason.isEmpty()) {
            delivered.allWritten = false;
            console.message(wording.label(text::Label::ReportOnOutput, {target.file, reason}));
        }
        delivered.onOutput = true;
        // A terminal is asked for a file's bytes only by somebody who says so (--report -).
        const bool readable
            = target.file.isEmpty() || target.format != report::ReportFormat::Pdf || !console.outIsTerminal();
        const bool asAsked = document && readable;
        if (console.result(asAsked ? *document : report::toText(report, wording).toUtf8()) != ExitCode::Works)
            delivered.allWritten = false;
    }
    return delivered;
}

} // namespace clearway::cli
