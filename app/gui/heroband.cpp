// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/heroband.h"

#include "checkup/snapshot.h"
#include "gui/lineicon.h"
#include "gui/palette.h"
#include "gui/partstatus.h"
#include "gui/statusline.h"
#include "gui/stepring.h"
#include "gui/style.h"
#include "gui/textlabel.h"
#include "gui/wayline.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <set>

namespace clearway::gui {
namespace {

using text::Chrome;
using text::FirstScreen;
using text::Label;

class AppMark final : public QWidget {
public:
    AppMark() { setFixedSize(scaled(52), scaled(52)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAppIcon(painter, rect());
    }
};

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral("  \u00B7  "));
}

/// How many requirements have a cell that was not tested, and how many there are.
std::pair<int, int> untestedRows(const verdict::Verdict &verdict)
{
    std::set<QString> all;
    std::set<QString> untested;
    for (const verdict::Cell &cell : verdict.matrix) {
        all.insert(cell.requirement);
        if (cell.status == verdict::Status::NotTested)
            untested.insert(cell.requirement);
    }
    return {int(untested.size()), int(all.size())};
}

} // namespace

HeroBand::HeroBand(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_app(new AppMark)
    , m_ring(new StepRing(52))
    , m_shape(new StatusShape(52))
    , m_headline(new TextLabel(TextRole::Headline))
    , m_line(new TextLabel(TextRole::Body, Tone::Dim))
    , m_check(new QPushButton)
    , m_way(new WayLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 40, 24, 28);
    column->setSpacing(36);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    for (QWidget *mark : std::initializer_list<QWidget *>{m_app, m_ring, m_shape})
        row->addWidget(mark, 0, Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(m_headline);
    lines->addWidget(m_line);
    row->addLayout(lines, 1);
    row->addWidget(m_check, 0, Qt::AlignVCenter);
    column->addLayout(row);
    column->addWidget(m_way);
    setButtonRole(m_check, ButtonRole::Filled);
    m_headline->makeSelectable();
    m_line->makeSelectable();
    connect(m_check, &QPushButton::clicked, this, &HeroBand::checkRequested);
    showQuestion(false);
}

void HeroBand::setMark(Mark mark)
{
    m_mark = mark;
    m_app->setVisible(mark == Mark::App);
    m_ring->setVisible(mark == Mark::Ring);
    m_shape->setVisible(mark == Mark::Shape);
    m_check->setVisible(mark == Mark::App);
    m_way->setVisible(mark != Mark::App);
    update();
}

void HeroBand::showQuestion(bool answered)
{
    const text::Wording &words = m_voice.words();
    m_headline->setText(words.label(answered ? Label::CheckingNow : Label::ReadyToCheck));
    m_line->setText(words.chrome(Chrome::StartHint));
    m_check->setText(words.label(Label::StartCheck));
    m_check->setEnabled(!answered);
    setMark(Mark::App);
}

void HeroBand::showRunning(const ReportPtr &report, const checkup::Snapshot &snapshot)
{
    const text::Wording &words = m_voice.words();
    m_headline->setText(words.label(Label::CheckingNow));
    m_line->setText(
        joined({words.products(report->evidence.run.products), words.elapsedSoFar(snapshot.elapsed)}));
    m_ring->setRange(0, std::max(1, snapshot.total()));
    m_ring->setValue(snapshot.done());
    m_ring->setAccessibleName(words.chrome(Chrome::Progress));
    setWay(report, true, true);
    setMark(Mark::Ring);
}

void HeroBand::showResult(const ReportPtr &report, bool own)
{
    const text::Wording &words = m_voice.words();
    const evidence::Run &run = report->evidence.run;
    m_status = headlineStatus(*report);
    m_headline->setText(words.headline(*report));
    QString checked = words.checkedLine(run, QDate::currentDate());
    const auto [untested, rows] = untestedRows(report->verdict);
    if (!run.complete && untested > 0)
        checked += QStringLiteral("; ")
            + words.firstScreen(FirstScreen::RowsNotTested,
                                {words.locale().toString(untested), words.locale().toString(rows)});
    QStringList line{words.status(report->verdict.status), words.products(run.products), checked};
    if (callThatLimits(*report))
        line.insert(1,
                    words.firstScreen(FirstScreen::QualityIs, {words.grade(report->verdict.quality->grade)}));
    m_line->setText(joined(line));
    m_shape->setStatus(m_status);
    setWay(report, false, own);
    setMark(Mark::Shape);
}

void HeroBand::setWay(const ReportPtr &report, bool running, bool own)
{
    const WayPicture way = wayPicture(*report, running);
    m_way->setWay(way, wayWords(way, own, m_voice.words()), m_voice.words().firstScreen(FirstScreen::Way));
}

void HeroBand::setMargin(int margin)
{
    layout()->setContentsMargins(margin, 40, margin, 28);
}

void HeroBand::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_mark == Mark::App        ? colours.chrome
                         : m_mark == Mark::Ring ? colours.info
                                                : colours.bandOf(m_status));
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
}

} // namespace clearway::gui
