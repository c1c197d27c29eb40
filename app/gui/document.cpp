// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/document.h"

#include "base/strictjson.h"
#include "checkup/runjournal.h"
#include "report/jsonreport.h"
#include "report/rendering.h"
#include "surroundings/ownnames.h"

namespace clearway::gui {

base::Result<Document> openDocument(const QString &path, const catalogue::Catalogue &catalogue)
{
    const auto bytes = base::readInputFile(path, {.bytes = checkup::RunJournal::mostBytes + 1'000'000});
    if (!bytes)
        return bytes.error();
    Document document{.origin = Document::Origin::File, .report = {}, .file = path};
    if (checkup::isRunJournal(*bytes)) {
        auto seen = checkup::readRunJournal(*bytes, path);
        if (!seen)
            return seen.error();
        document.recovered = true;
        document.report = std::make_shared<report::Report>(report::makeReport(std::move(*seen), catalogue));
        return document;
    }
    auto opened = report::readReport(*bytes, path);
    if (!opened)
        return opened.error();
    auto judged
        = std::make_shared<report::Report>(report::makeReport(std::move(opened->evidence), catalogue));
    document.differences = report::differences(opened->stored, judged->verdict);
    document.report = std::move(judged);
    return document;
}

QString saveDocument(const Document &document, report::Level level, const QString &path,
                     const text::Wording &words)
{
    const auto format = report::formatOfFile(path).value_or(report::ReportFormat::Json);
    const bool isOwn = document.origin == Document::Origin::ThisComputer || document.recovered;
    const report::Report shared = report::redactedReport(
        *document.report, level, isOwn ? surroundings::ownNames() : base::KnownNames());
    const auto bytes = report::rendered(shared, format, words);
    return bytes ? report::writeFile(path, *bytes) : bytes.error();
}

} // namespace clearway::gui
