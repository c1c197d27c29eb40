// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/moremenu.h"

#include <QActionGroup>
#include <QFileInfo>

#include <algorithm>

namespace clearway::gui {

namespace {
constexpr std::chrono::seconds intervals[]
    = {std::chrono::seconds(0), std::chrono::seconds(15), std::chrono::seconds(30), std::chrono::minutes(1),
       std::chrono::minutes(5)};
}

using text::Label;

MoreMenu::MoreMenu(const Voice &voice, QWidget *parent)
    : QMenu(parent)
    , m_voice(voice)
    , m_open(addAction(QString()))
    , m_recent(addMenu(QString()))
    , m_save(addAction(QString()))
    , m_send(addAction(QString()))
    , m_check((addSeparator(), addAction(QString())))
    , m_sweep(addAction(QString()))
    , m_stop(addAction(QString()))
    , m_watch(addMenu(QString()))
    , m_allowList((addSeparator(), addAction(QString())))
    , m_rehearsals((addSeparator(), addMenu(QString())))
    , m_training(addAction(QString()))
    , m_languages(addMenu(QString()))
    , m_settings((addSeparator(), addAction(QString())))
    , m_interval(new QActionGroup(this))
    , m_scenario(new QActionGroup(this))
    , m_language(new QActionGroup(this))
{
    build();
    connect(&voice, &Voice::changed, this, &MoreMenu::retranslate);
    retranslate();
}

void MoreMenu::build()
{
    // F5 tests the chosen row again (MatrixPage), so that the whole check has Ctrl+R alone.
    const std::pair<QAction *, QKeySequence> keys[] = {{m_open, QKeySequence::Open},
                                                       {m_save, QKeySequence::Save},
                                                       {m_check, Qt::CTRL | Qt::Key_R},
                                                       {m_stop, QKeySequence::Cancel},
                                                       {m_settings, QKeySequence::Preferences}};
    for (const auto &[action, key] : keys) {
        action->setShortcut(key);
        parentWidget()->addAction(action); // a closed menu hears no shortcut
    }
    connect(m_open, &QAction::triggered, this, &MoreMenu::openRequested);
    connect(m_save, &QAction::triggered, this, &MoreMenu::saveRequested);
    connect(m_send, &QAction::triggered, this, &MoreMenu::sendRequested);
    connect(m_check, &QAction::triggered, this, &MoreMenu::checkRequested);
    connect(m_sweep, &QAction::triggered, this, &MoreMenu::sweepRequested);
    connect(m_stop, &QAction::triggered, this, &MoreMenu::stopRequested);
    connect(m_allowList, &QAction::triggered, this, &MoreMenu::allowListRequested);
    connect(m_training, &QAction::triggered, this, &MoreMenu::trainingRequested);
    connect(m_settings, &QAction::triggered, this, &MoreMenu::settingsRequested);
    const auto add = [](QMenu *menu, QActionGroup *group, auto &&react) {
        QAction *action = menu->addAction(QString(), std::forward<decltype(react)>(react));
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    for (const std::chrono::seconds interval : intervals)
        add(m_watch, m_interval, [this, interval] { Q_EMIT watchRequested(interval); });
    m_interval->actions().front()->setChecked(true);
    add(m_rehearsals, m_scenario, [this] { Q_EMIT rehearsalRequested(std::nullopt); })->setChecked(true);
    m_rehearsals->addSeparator();
    for (int i = 0; i < rehearsal::scenarioCount; ++i)
        add(m_rehearsals, m_scenario, [this, i] { Q_EMIT rehearsalRequested(rehearsal::Scenario(i)); });
    for (int i = 0; i < base::enumCount<text::Language>; ++i)
        add(m_languages, m_language, [this, i] { Q_EMIT languageRequested(text::Language(i)); });
}

void MoreMenu::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_open->setText(words.label(Label::OpenReport));
    m_recent->setTitle(words.recentPage(text::RecentPage::OpenRecent));
    listRecent();
    m_save->setText(words.label(Label::SaveReport));
    m_send->setText(words.sendText(text::SendText::Open));
    m_check->setText(words.label(Label::StartCheck));
    m_sweep->setText(words.sweepText(text::SweepText::Open));
    m_stop->setText(words.label(Label::Stop));
    m_watch->setTitle(words.watchPage(text::WatchPage::Repeat));
    for (std::size_t i = 0; i < std::size(intervals); ++i) {
        const auto seconds = intervals[i].count();
        m_interval->actions()
            .at(qsizetype(i))
            ->setText(seconds == 0 ? words.watchPage(text::WatchPage::Off)
                          : seconds < 60
                          ? words.watchPage(text::WatchPage::EverySeconds, {QString::number(seconds)})
                          : words.watchPage(text::WatchPage::EveryMinutes, {QString::number(seconds / 60)}));
    }
    m_rehearsals->setTitle(words.label(Label::ChooseRehearsal));
    m_languages->setTitle(words.label(Label::Language));
    m_allowList->setText(words.allowList(text::AllowListText::Open));
    m_training->setText(words.trainingText(text::TrainingText::Open));
    m_settings->setText(words.settingsText(text::SettingsText::Open));
    const QList<QAction *> scenarios = m_scenario->actions();
    scenarios.front()->setText(words.label(Label::RealNetwork));
    for (int i = 0; i < rehearsal::scenarioCount; ++i)
        scenarios[i + 1]->setText(words.scenario(rehearsal::Scenario(i)));
    // A language is named in itself, so that whoever lands in the wrong one finds the way out.
    const QString names[] = {QStringLiteral("English"), QStringLiteral("Deutsch")};
    for (int i = 0; i < base::enumCount<text::Language>; ++i) {
        m_language->actions().at(i)->setText(names[i]);
        m_language->actions().at(i)->setChecked(text::Language(i) == words.language());
    }
}

void MoreMenu::setCanOpen(bool can)
{
    m_open->setEnabled(can);
    m_recent->setEnabled(can);
}

void MoreMenu::setWatch(std::chrono::seconds interval)
{
    const auto found = std::find(std::begin(intervals), std::end(intervals), interval);
    if (found != std::end(intervals))
        m_interval->actions().at(found - std::begin(intervals))->trigger();
}

void MoreMenu::setCanWatch(bool can)
{
    m_watch->setEnabled(can);
}

void MoreMenu::setRecentFiles(const std::vector<StoredReport> &reports)
{
    m_recentFiles = reports;
    listRecent();
}

void MoreMenu::listRecent()
{
    const text::Wording &words = m_voice.words();
    m_recent->clear();
    for (const StoredReport &each : m_recentFiles) {
        QString name
            = words.recentPage(text::RecentPage::FileEntry, {QFileInfo(each.path).fileName(), each.code});
        name.replace(u'&', QStringLiteral("&&")); // else it would be a key to press
        m_recent->addAction(name, this, [this, path = each.path] { Q_EMIT openFileRequested(path); });
    }
    if (m_recentFiles.empty())
        m_recent->addAction(words.recentPage(text::RecentPage::NoRecent))->setEnabled(false);
}

void MoreMenu::setCanSave(bool can)
{
    m_save->setEnabled(can);
    m_send->setEnabled(can);
}

void MoreMenu::setCanCheck(bool can)
{
    m_check->setEnabled(can);
    m_sweep->setEnabled(can);
    m_rehearsals->setEnabled(can);
    m_training->setEnabled(can);
}

void MoreMenu::setCanStop(bool can)
{
    m_stop->setEnabled(can);
}

void MoreMenu::setRehearsal(std::optional<rehearsal::Scenario> scenario)
{
    m_scenario->actions().at(scenario ? int(*scenario) + 1 : 0)->setChecked(true);
}

} // namespace clearway::gui
