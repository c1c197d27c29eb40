// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which report the window shows, which one it is compared with, and where earlier ones are.
#pragma once

#include "gui/document.h"
#include "gui/history.h"
#include "gui/recentfiles.h"
#include "gui/voice.h"
#include "settings/effective.h"
#include "supply/cataloguesupply.h"

#include <QObject>

namespace clearway::gui {

class Documents final : public QObject {
    Q_OBJECT
public:
    explicit Documents(const Voice &voice, QObject *parent = nullptr);

    [[nodiscard]] const Document &current() const { return m_current; }
    [[nodiscard]] bool isForeign() const { return m_current.origin == Document::Origin::File; }
    /// The one that the current report is compared with; null: none was chosen.
    [[nodiscard]] const ReportPtr &other() const { return m_other; }
    /// Runs kept on this computer, those that were interrupted, and files opened lately; newest first.
    [[nodiscard]] std::vector<StoredReport> recent() const;
    [[nodiscard]] const std::vector<StoredReport> &recentFiles() const { return m_files.reports(); }
    [[nodiscard]] const History &history() const { return m_history; }

    /// From now on runs are kept in this folder, and opened files are remembered in this file; the other
    /// folder holds the journals of runs.
    void remember(History history, RecentFiles files, const QString &runsFolder = {});
    void setHistoryEnabled(bool enabled); ///< of runs, and of the names of opened files
    /// What is removed from a report that is saved; standard unless told otherwise.
    void setRedaction(report::Level level) { m_redaction = level; }
    /// Reports that are opened are judged by the catalogue that these settings mean; without any, by the
    /// newest on this computer.
    void judgeBy(const settings::Effective &settings) { m_settings = settings; }
    void forget(); ///< all kept runs and the list of opened files; the files themselves stay

    void showRun(const ReportPtr &report); ///< of this computer, while it goes on
    void finishRun(const ReportPtr &report); ///< and keeps it
    void clear(); ///< what was found in one network says nothing about another
    void open(const QString &path);
    void close(); ///< back to what this computer's last check showed
    bool compareWith(const QString &path); ///< false: refused
    void compareWithNothing();
    /// The reason in words, or empty.
    [[nodiscard]] QString save(const QString &path) const;

Q_SIGNALS:
    void changed(); ///< current() is another one
    void otherChanged(); ///< other()
    void recentChanged();
    /// A report could not be read; nothing else changed.
    void refused(const clearway::base::InputError &error);
    /// What is to be said of the catalogue that a report was just judged by.
    void catalogueChosen(const std::vector<clearway::supply::Remark> &remarks);
    /// The catalogue that is set cannot be used, so that no report can be judged; nothing else changed.
    void catalogueRefused(const clearway::base::InputError &error);
    void notKept(const QString &reason); ///< a run did not get into the history

private:
    /// Nothing, and a signal, when it was refused.
    [[nodiscard]] std::optional<Document> opened(const QString &path);

    const Voice &m_voice;
    Document m_current;
    Document m_own; ///< what this computer's last check showed, while somebody's report is open
    ReportPtr m_other;
    History m_history;
    RecentFiles m_files;
    QString m_runsFolder;
    settings::Effective m_settings{{}, {}, {}};
    report::Level m_redaction = report::Level::Standard;
};

} // namespace clearway::gui
