// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/answerfacts.h"

#include "gui/partline.h"
#include "gui/partstatus.h"
#include "gui/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace clearway::gui {

using checkup::Step;
using text::FirstScreen;
using text::Label;

namespace {

Label captionFor(verdict::Confidence confidence)
{
    switch (confidence) {
    case verdict::Confidence::Confirmed:
        return Label::Cause;
    case verdict::Confidence::Likely:
        return Label::CauseLikely;
    case verdict::Confidence::Possible:
        return Label::CausePossible;
    }
    return Label::Cause;
}

} // namespace

const verdict::Finding *causeOf(const verdict::Verdict &verdict)
{
    const auto &findings = verdict.findings;
    const bool any = !findings.empty() && findings.front().status != verdict::Status::Ok;
    return any && verdict.status != verdict::Status::Ok ? &findings.front() : nullptr;
}

AnswerFacts::AnswerFacts(const Voice &voice, QWidget *parent)
    : QWidget(parent), m_voice(voice), m_facts(new QGridLayout), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(40);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(0);
    m_facts->setColumnMinimumWidth(0, scaled(176));
    m_facts->setColumnStretch(1, 1);
    addFact(m_cause, 0);
    addFact(m_fixer, 2);
    addFact(m_now, 4);
    column->addLayout(m_facts);
    m_grid->setHorizontalSpacing(48);
    m_grid->setVerticalSpacing(0);
    for (PartLine *&part : m_parts)
        part = new PartLine;
    placeParts(false);
    column->addLayout(m_grid);
}

void AnswerFacts::addFact(Fact &fact, int row)
{
    fact = {new TextLabel(TextRole::Body, Tone::Dim), new TextLabel(TextRole::Answer),
            new TextLabel(TextRole::Body, Tone::Dim)};
    const int above = row == 0 ? 0 : 20;
    fact.caption->setContentsMargins(0, above, 0, 0);
    fact.answer->setContentsMargins(0, above, 0, 0);
    fact.more->setContentsMargins(0, 2, 0, 0);
    fact.answer->makeSelectable();
    fact.more->makeSelectable();
    m_facts->addWidget(fact.caption, row, 0, Qt::AlignTop);
    m_facts->addWidget(fact.answer, row, 1);
    m_facts->addWidget(fact.more, row + 1, 1);
}

void AnswerFacts::fill(Fact &fact, const QString &caption, const QString &answer, const QString &more)
{
    fact.caption->setText(caption);
    fact.answer->setText(answer);
    fact.answer->setAccessibleDescription(caption);
    fact.more->setText(more);
    fact.caption->setVisible(!answer.isEmpty());
    fact.answer->setVisible(!answer.isEmpty());
    fact.more->setVisible(!more.isEmpty());
}

void AnswerFacts::setReport(const ReportPtr &report)
{
    const text::Wording &words = m_voice.words();
    showCause(*report);
    for (TextLabel *first : {m_now.caption, m_now.answer}) // without a cause nothing stands above
        first->setContentsMargins(0, m_cause.answer->text().isEmpty() ? 0 : 20, 0, 0);
    fill(m_now, words.label(Label::WhatYouCanDo), words.advice(*report));
    const auto show = [&](PartLine *part, const QString &name, verdict::Status status) {
        part->setPart(name, status, words.status(status),
                      words.firstScreen(FirstScreen::PartAnswer, {name, words.status(status)}));
    };
    show(m_parts[0], words.step(Step::SignIn), partStatus(*report, Step::SignIn));
    show(m_parts[1], words.step(Step::Media), partStatus(*report, Step::Media));
    show(m_parts[2], words.step(Step::ScreenSharing), partStatus(*report, Step::ScreenSharing));
    show(m_parts[3], words.firstScreen(FirstScreen::ProxySignIn), proxySignInStatus(*report));
}

void AnswerFacts::showCause(const report::Report &report)
{
    const text::Wording &words = m_voice.words();
    if (const verdict::Finding *cause = causeOf(report.verdict)) {
        fill(m_cause, words.label(captionFor(cause->confidence)), words.findingTitle(*cause),
             words.findingInShort(*cause));
        fill(m_fixer, words.label(Label::WhoCanFix), words.fixer(cause->fixer));
    } else if (const auto *call = callThatLimits(report)) {
        const auto grade = report.verdict.quality->grade;
        fill(m_cause, words.label(Label::Cause),
             words.firstScreen(FirstScreen::TestCallWas, {words.grade(grade)}),
             words.qualityFigures(*call) + u'.');
        fill(m_fixer, words.label(Label::WhoCanFix), words.fixer(verdict::Fixer::Helpdesk));
    } else {
        fill(m_cause, {}, {});
        fill(m_fixer, {}, {});
    }
}

void AnswerFacts::placeParts(bool narrow)
{
    m_narrow = narrow;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_grid->addWidget(m_parts[i], narrow ? int(i) : int(i / 2), narrow ? 0 : int(i % 2));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    m_grid->setHorizontalSpacing(narrow ? 0 : 48);
}

void AnswerFacts::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < scaled(680);
    if (narrow != m_narrow)
        placeParts(narrow);
    QWidget::resizeEvent(event);
}

} // namespace clearway::gui
