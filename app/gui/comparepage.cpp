// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/comparepage.h"

#include "gui/comparisonmodel.h"
#include "gui/comparisonview.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace clearway::gui {

using text::CompareText;

ComparePage::ComparePage(const Voice &voice, QWidget *parent)
    : Page(parent)
    , m_voice(voice)
    , m_model(new ComparisonModel(voice, this))
    , m_title(new TextLabel(TextRole::Title))
    , m_swap(new QPushButton)
    , m_choose(new QPushButton)
    , m_summary(new TextLabel(TextRole::Body, Tone::Dim))
    , m_view(new ComparisonView)
{
    m_view->setModel(m_model);
    for (QPushButton *button : {m_swap, m_choose})
        setButtonRole(button, ButtonRole::Outline);
    head()->addWidget(m_title, 1); // wraps: a headline, not a page's name
    head()->addWidget(m_swap);
    head()->addWidget(m_choose);
    m_summary->setContentsMargins(24, 0, 24, 4);
    body()->addWidget(m_summary);
    body()->addWidget(m_view, 1);
    body()->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &ComparePage::otherRequested);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_swapped = !m_swapped;
        compare();
    });
    connect(&voice, &Voice::changed, this, &ComparePage::retranslate);
    retranslate();
}

void ComparePage::setReport(const ReportPtr &report)
{
    // A run's reports in between would only make it flicker.
    if (m_running && m_report && report)
        return;
    m_report = report;
    compare();
}

void ComparePage::setOther(const ReportPtr &other)
{
    m_other = other;
    m_swapped = false;
    compare();
}

void ComparePage::compare()
{
    const bool both = m_report && m_other;
    const bool otherFirst
        = both && (m_other->evidence.run.started <= m_report->evidence.run.started) != m_swapped;
    m_model->setReports(otherFirst ? m_other : m_report, otherFirst ? m_report : m_other);
    retranslate();
}

void ComparePage::retranslate()
{
    const text::Wording &words = m_voice.words();
    const bool both = !m_model->isEmpty();
    m_title->setText(both ? words.comparisonHeadline(m_model->comparison())
                          : words.compare(CompareText::ChooseTwo));
    m_summary->setText(both ? words.comparisonSummary(m_model->comparison()) + u' '
                               + words.comparedCatalogues(*m_report, *m_other)
                            : words.compare(CompareText::ChooseHint));
    m_swap->setText(words.compare(CompareText::Swap));
    m_swap->setVisible(both);
    m_choose->setText(words.compare(CompareText::OtherReport));
    m_view->setAccessibleName(words.compare(CompareText::Area));
    m_view->setVisible(both);
}

} // namespace clearway::gui
