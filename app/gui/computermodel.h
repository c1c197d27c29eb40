// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// How the computer of a report was set up, and what looked at it: a group of lines per entry.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractListModel>

#include <optional>

namespace clearway::gui {

/// Speaks the roles of EntryView; foreign text in it is inert.
class ComputerModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ComputerModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(const ReportPtr &report);
    [[nodiscard]] QString plainText() const; ///< all of it, for pasting

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QString title;
        QStringList lines;
        std::optional<verdict::Status> status{};
        bool isLog = false; ///< comes last
        bool operator==(const Group &) const = default;
    };
    void fill();
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] QStringList adapterLines() const;
    [[nodiscard]] QStringList routeLines() const;
    [[nodiscard]] QStringList exitLines() const;
    [[nodiscard]] QString catalogueLine(const QString &id, const QString &version,
                                        const QString &source) const;
    [[nodiscard]] QStringList versionLines() const;
    /// What the GoTo client's logs tell, and which findings of the run are about the same.
    [[nodiscard]] std::vector<Group> clientGroups() const;

    const Voice &m_voice;
    ReportPtr m_report;
    std::vector<Group> m_groups;
};

} // namespace clearway::gui
