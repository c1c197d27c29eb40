// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The distinct certificate chains of a run, the least trusted first; its roles are those of an EntryView.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"
#include "verdict/certificateviews.h"

#include <QAbstractListModel>

namespace clearway::gui {

class CertificatesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CertificatesModel(const Voice &voice, QObject *parent = nullptr);

    void setReport(const ReportPtr &report);
    [[nodiscard]] const ReportPtr &report() const { return m_report; }
    [[nodiscard]] const verdict::CertificateView *view(const QModelIndex &index) const; ///< null outside

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Voice &m_voice;
    ReportPtr m_report;
    std::vector<verdict::CertificateView> m_views;
};

} // namespace clearway::gui
