// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/moremenu.h"

#include <QActionGroup>

namespace clearway::gui {

using text::Label;

MoreMenu::MoreMenu(const Voice &voice, QWidget *parent)
    : QMenu(parent)
    , m_voice(voice)
    , m_open(addAction(QString()))
    , m_save(addAction(QString()))
    , m_check((addSeparator(), addAction(QString())))
    , m_stop(addAction(QString()))
    , m_rehearsals((addSeparator(), addMenu(QString())))
    , m_languages(addMenu(QString()))
    , m_scenario(new QActionGroup(this))
    , m_language(new QActionGroup(this))
{
    build();
    connect(&voice, &Voice::changed, this, &MoreMenu::retranslate);
    retranslate();
}

void MoreMenu::build()
{
    const std::pair<QAction *, QKeySequence::StandardKey> keys[] = {{m_open, QKeySequence::Open},
                                                                    {m_save, QKeySequence::Save},
                                                                    {m_check, QKeySequence::Refresh},
                                                                    {m_stop, QKeySequence::Cancel}};
    for (const auto &[action, key] : keys) {
        action->setShortcut(key);
        parentWidget()->addAction(action); // a closed menu hears no shortcut
    }
    connect(m_open, &QAction::triggered, this, &MoreMenu::openRequested);
    connect(m_save, &QAction::triggered, this, &MoreMenu::saveRequested);
    connect(m_check, &QAction::triggered, this, &MoreMenu::checkRequested);
    connect(m_stop, &QAction::triggered, this, &MoreMenu::stopRequested);
    const auto add = [](QMenu *menu, QActionGroup *group, auto &&react) {
        QAction *action = menu->addAction(QString(), std::forward<decltype(react)>(react));
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
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
    m_save->setText(words.label(Label::SaveReport));
    m_check->setText(words.label(Label::StartCheck));
    m_stop->setText(words.label(Label::Stop));
    m_rehearsals->setTitle(words.label(Label::ChooseRehearsal));
    m_languages->setTitle(words.label(Label::Language));
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
}

void MoreMenu::setCanSave(bool can)
{
    m_save->setEnabled(can);
}

void MoreMenu::setCanCheck(bool can)
{
    m_check->setEnabled(can);
    m_rehearsals->setEnabled(can);
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
