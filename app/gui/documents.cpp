// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/documents.h"

#include "settings/settledcatalogue.h"

#include "checkup/runjournal.h"

#include <QFileInfo>

#include <algorithm>

namespace clearway::gui {
namespace {

Document ofThisComputer(const ReportPtr &report)
{
    return {.origin = Document::Origin::ThisComputer, .report = report, .file = {}, .differences = {}};
}

StoredReport storedAt(const QString &path, const report::Report &report)
{
    const evidence::Run &run = report.evidence.run;
    return {QFileInfo(path).absoluteFilePath(), run.code, run.started, report.verdict.status, false};
}

} // namespace

Documents::Documents(const Voice &voice, QObject *parent) : QObject(parent), m_voice(voice) { }

void Documents::remember(History history, RecentFiles files, const QString &runsFolder)
{
    const bool enabled = m_history.isEnabled();
    m_history = std::move(history);
    m_history.setEnabled(enabled);
    m_files = std::move(files);
    m_runsFolder = runsFolder;
    m_files.setEnabled(enabled);
    Q_EMIT recentChanged();
}

void Documents::setHistoryEnabled(bool enabled)
{
    m_history.setEnabled(enabled);
    m_files.setEnabled(enabled);
    Q_EMIT recentChanged();
}

void Documents::forget()
{
    const QString stayed = m_history.clear();
    m_files.clear();
    for (const checkup::InterruptedRun &run : checkup::interruptedRuns(m_runsFolder))
        QFile::remove(run.file);
    Q_EMIT recentChanged();
    if (!stayed.isEmpty())
        Q_EMIT notKept(stayed);
}

std::vector<StoredReport> Documents::recent() const
{
    std::vector<StoredReport> all = m_history.reports();
    for (const checkup::InterruptedRun &run : checkup::interruptedRuns(m_runsFolder))
        all.push_back({run.file, run.code, run.started, verdict::Status::Unclear, true, true});
    for (const StoredReport &opened : m_files.reports()) {
        const auto samePath = [&](const StoredReport &each) { return each.path == opened.path; };
        if (std::ranges::none_of(all, samePath))
            all.push_back(opened);
    }
    std::ranges::stable_sort(all, std::greater(), &StoredReport::started);
    return all;
}

void Documents::showRun(const ReportPtr &report)
{
    if (isForeign()) { // somebody reads it; this computer's result is there when it is closed
        m_own = ofThisComputer(report);
        return;
    }
    m_current = ofThisComputer(report);
    Q_EMIT changed();
}

void Documents::finishRun(const ReportPtr &report)
{
    const QString reason = m_history.keep(*report, m_voice.words());
    showRun(report);
    Q_EMIT recentChanged();
    if (!reason.isEmpty())
        Q_EMIT notKept(reason);
}

void Documents::clear()
{
    m_current = {};
    Q_EMIT changed();
}

std::optional<Document> Documents::opened(const QString &path)
{
    const auto supplied = settings::settledJudgingCatalogue(m_settings);
    if (!supplied) {
        Q_EMIT catalogueRefused(supplied.error());
        return std::nullopt;
    }
    Q_EMIT catalogueChosen(supplied->remarks);
    auto document = openDocument(path, supplied->catalogue);
    if (document)
        return std::move(*document);
    Q_EMIT refused(document.error());
    return std::nullopt;
}

void Documents::open(const QString &path)
{
    auto document = opened(path);
    if (!document)
        return;
    if (!isForeign())
        m_own = m_current;
    m_current = std::move(*document);
    if (!m_current.recovered) // the list has it already
        m_files.add(storedAt(path, *m_current.report));
    Q_EMIT recentChanged();
    Q_EMIT changed();
}

void Documents::close()
{
    m_current = std::exchange(m_own, {});
    Q_EMIT changed();
}

bool Documents::compareWith(const QString &path)
{
    const auto document = opened(path);
    if (!document)
        return false;
    m_other = document->report;
    m_files.add(storedAt(path, *m_other));
    Q_EMIT recentChanged();
    Q_EMIT otherChanged();
    return true;
}

void Documents::compareWithNothing()
{
    m_other.reset();
    Q_EMIT otherChanged();
}

QString Documents::save(const QString &path) const
{
    return saveDocument(m_current, m_redaction, path, m_voice.words());
}

} // namespace clearway::gui
