// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every place of the computer that says which proxy to use, one row each, in the order they are asked.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractListModel>

namespace clearway::gui {

/// Speaks the roles of EntryView.
class ProxySourcesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ProxySourcesModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(ReportPtr report);
    [[nodiscard]] const evidence::ProxySource *source(const QModelIndex &index) const; ///< null outside
    /// The one that the client would use; the first where there is none.
    [[nodiscard]] QModelIndex startingPoint() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QStringList notes(const evidence::ProxySource &source) const;

    const Voice &m_voice;
    ReportPtr m_report;
};

} // namespace clearway::gui
