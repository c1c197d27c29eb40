// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/evidencelist.h"

#include "gui/style.h"
#include "gui/textlabel.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace clearway::gui {
namespace {

bool shorter(const QString &a, const QString &b)
{
    return a.size() < b.size();
}

} // namespace

EvidenceList::EvidenceList(const Voice &voice, QWidget *parent) : QWidget(parent), m_voice(voice)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
}

void EvidenceList::setEvidence(const ReportPtr &report, const std::vector<int> &ids)
{
    delete m_rows;
    m_rows = new QWidget;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_rows);
    const evidence::Observation *before = nullptr;
    int shown = 0;
    for (const int id : ids) {
        const evidence::Observation *observation = report ? report->evidence.find(id) : nullptr;
        if (!observation)
            continue;
        if (shown == mostShown)
            break;
        addRow(shown++, *observation, before);
        before = observation;
    }
    if (const int more = int(ids.size()) - shown; more > 0) {
        auto *rest = new TextLabel(TextRole::Body, Tone::Dim);
        rest->setText(
            m_voice.words().chrome(text::Chrome::MoreEvidence, {m_voice.words().locale().toString(more)}));
        m_grid->addWidget(rest, shown, 1);
    }
}

void EvidenceList::addRow(int row, const evidence::Observation &observation,
                          const evidence::Observation *before)
{
    const text::Wording &words = m_voice.words();
    const QString title = words.observationTitle(observation, before);
    const QString number = words.locale().toString(observation.id);
    auto *link = new QPushButton(number);
    setButtonRole(link, ButtonRole::Flat);
    const QFontMetrics metrics(link->font());
    link->setFixedSize(metrics.horizontalAdvance(std::max(number, QStringLiteral("000"), shorter)) + 10,
                       scaled(24));
    link->setAccessibleName(words.chrome(text::Chrome::ShowEvidence, {number, title}));
    connect(link, &QPushButton::clicked, this,
            [this, id = observation.id] { Q_EMIT observationRequested(id); });

    auto *what = new QWidget;
    auto *lines = new QVBoxLayout(what);
    lines->setContentsMargins(0, 3, 0, 0);
    lines->setSpacing(1);
    auto *name = new TextLabel(TextRole::Body);
    name->setText(title);
    auto *result = new TextLabel(TextRole::Body, Tone::Dim);
    result->setText(words.observationResult(observation));
    for (TextLabel *label : {name, result}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse); // by keyboard on the page Evidence
        lines->addWidget(label);
    }
    m_grid->addWidget(link, row, 0, Qt::AlignTop | Qt::AlignRight);
    m_grid->addWidget(what, row, 1);
}

} // namespace clearway::gui
