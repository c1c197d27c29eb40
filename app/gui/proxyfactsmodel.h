// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What stands in one proxy setting, fact by fact.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractListModel>

namespace clearway::gui {

/// Speaks the roles of EntryView. Facts that do not apply have no row.
class ProxyFactsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ProxyFactsModel(const Voice &voice, QObject *parent = nullptr);

    /// `pac`: the row about the source's PAC file, null where there is none. Nothing is kept of either.
    void setSource(const evidence::ProxySource *source, const evidence::Observation *pac);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Fact {
        text::ProxyPage caption;
        QString value;
    };

    void add(text::ProxyPage caption, const QString &value);
    void addPac(const evidence::Observation &pac);

    const Voice &m_voice;
    std::vector<Fact> m_facts;
};

} // namespace clearway::gui
