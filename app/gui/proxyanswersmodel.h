// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What one proxy setting answers for the required hosts; hosts that get the same answer share a row.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractListModel>

namespace clearway::gui {

/// Speaks the roles of EntryView.
class ProxyAnswersModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ProxyAnswersModel(const Voice &voice, QObject *parent = nullptr);

    void setAnswers(const std::vector<evidence::ProxyAnswer> &answers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        evidence::ProxyAnswer answer; ///< of its first host
        QStringList hosts;
    };

    [[nodiscard]] QString hosts(const Group &group) const;
    [[nodiscard]] QString rule(const Group &group) const;

    const Voice &m_voice;
    std::vector<Group> m_groups;
};

} // namespace clearway::gui
