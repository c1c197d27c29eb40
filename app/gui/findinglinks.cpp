// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/findinglinks.h"

#include "gui/findingsmodel.h"
#include "gui/statusline.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace clearway::gui {

FindingLinks::FindingLinks(const Voice &voice, QWidget *parent) : QWidget(parent), m_voice(voice)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    connect(&voice, &Voice::changed, this, &FindingLinks::fill);
}

void FindingLinks::setFindings(const std::vector<verdict::Finding> &findings)
{
    setVisible(!findings.empty());
    if (findings == m_findings)
        return; // anew, the rows would lose the keyboard
    m_findings = findings;
    fill();
}

void FindingLinks::fill()
{
    const text::Wording &words = m_voice.words();
    setAccessibleName(words.proxyPage(text::ProxyPage::FindingsArea));
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (const verdict::Finding &finding : m_findings) {
        const QString title = words.findingTitle(finding);
        auto *line = new StatusLine(18, TextRole::Strong);
        line->setStatus(shapeOf(finding), title);
        auto *link = new QPushButton(words.label(text::Label::ShowDetails));
        setButtonRole(link, ButtonRole::Flat);
        link->setAccessibleName(words.proxyPage(text::ProxyPage::ShowFinding, {title}));
        connect(link, &QPushButton::clicked, this,
                [this, code = finding.code] { Q_EMIT findingRequested(code); });
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(line, 1, Qt::AlignVCenter); // its shape stays beside its first line
        row->addWidget(link, 0, Qt::AlignTop);
        rows->addLayout(row);
    }
    layout()->addWidget(m_rows);
}

} // namespace clearway::gui
