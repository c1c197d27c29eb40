// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the evidence together means, one row per cause, in the verdict's order.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QAbstractListModel>

namespace clearway::gui {

/// The shape beside a finding. One that stands in no mode's way informs: beside "Proxy settings contradict
/// each other" the check mark of what works would say the opposite.
[[nodiscard]] verdict::Status shapeOf(const verdict::Finding &finding);
/// The shape in words.
[[nodiscard]] QString shapeInWords(const verdict::Finding &finding, const text::Wording &words);

class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StatusRole = Qt::UserRole, FixerRole };

    explicit FindingsModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(ReportPtr report);
    [[nodiscard]] const ReportPtr &report() const { return m_report; }
    [[nodiscard]] const verdict::Finding *finding(const QModelIndex &index) const; ///< null outside the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Voice &m_voice;
    ReportPtr m_report;
};

} // namespace clearway::gui
