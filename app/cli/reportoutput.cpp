// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/reportoutput.h"

#include "cli/textlabels.h"
#include "report/jsonreport.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace clearway::cli {

QByteArray rendered(const report::Report &report, Format format, const text::Wording &wording)
{
    switch (format) {
    case Format::Json:
        return report::toJson(report, wording);
    case Format::Txt:
        return report::toText(report, wording, textLabels(wording, report, false)).toUtf8();
    }
    return {};
}

QString writeFile(const QString &file, const QByteArray &bytes)
{
    // Opening a FIFO waits for a reader that may never come, and replacing a device would destroy it.
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return info.isDir() ? u"a folder stands there"_s : u"not a regular file"_s;
    QSaveFile output(file);
    // An existing report in a folder that takes no new files can still be rewritten.
    output.setDirectWriteFallback(true);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit())
        return output.errorString();
    return {};
}

Delivered deliver(const report::Report &report, const std::vector<Target> &targets,
                  const text::Wording &wording, Console &console)
{
    Delivered delivered;
    for (const Target &target : targets) {
        const QByteArray bytes = rendered(report, target.format, wording);
        const QString reason = target.file.isEmpty() ? QString() : writeFile(target.file, bytes);
        if (!target.file.isEmpty() && reason.isEmpty())
            continue;
        if (!reason.isEmpty()) {
            delivered.allWritten = false;
            console.message(wording.label(text::Label::ReportOnOutput, {target.file, reason}));
        }
        delivered.onOutput = true;
        if (console.result(bytes) != ExitCode::Works)
            delivered.allWritten = false;
    }
    return delivered;
}

} // namespace clearway::cli
