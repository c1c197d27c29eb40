// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/document.h"

#include "catalogue/cataloguefile.h"
#include "report/jsonreport.h"

#include <QSaveFile>

namespace clearway::gui {

base::Result<Document> openDocument(const QString &path)
{
    auto opened = report::readReportFile(path);
    if (!opened)
        return opened.error();
    Document document{.origin = Document::Origin::File, .report = {}, .file = path, .differences = {}};
    auto judged = std::make_shared<report::Report>(
        report::makeReport(std::move(opened->evidence), catalogue::builtInCatalogue()));
    document.differences = report::differences(opened->stored, judged->verdict);
    document.report = std::move(judged);
    return document;
}

QString saveDocument(const Document &document, const QString &path, const text::Wording &words)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(report::toJson(*document.report, words));
    return file.commit() ? QString() : file.errorString();
}

} // namespace clearway::gui
