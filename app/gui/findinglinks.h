// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings in brief on another page: shape, title, and a way to the page Findings.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

namespace clearway::gui {

class FindingLinks final : public QWidget {
    Q_OBJECT
public:
    explicit FindingLinks(const Voice &voice, QWidget *parent = nullptr);
    void setFindings(const std::vector<verdict::Finding> &findings);

Q_SIGNALS:
    void findingRequested(clearway::verdict::FindingCode code);

private:
    void fill();

    const Voice &m_voice;
    std::vector<verdict::Finding> m_findings;
    QWidget *m_rows = nullptr;
};

} // namespace clearway::gui
