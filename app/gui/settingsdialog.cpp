// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settingsdialog.h"

#include "gui/focusring.h"
#include "gui/settingfield.h"
#include "gui/statusline.h"
#include "gui/style.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::gui {

using settings::Setting;
using text::SettingsText;

SettingsDialog::SettingsDialog(const Voice &voice, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_voice(voice)
    , m_preferences(preferences)
    , m_area(new QScrollArea)
    , m_intro(new TextLabel(TextRole::Body))
    , m_places(new TextLabel(TextRole::Small, Tone::Dim))
    , m_problem(new StatusLine(18, TextRole::Body))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_builtIn(new QPushButton)
{
    build();
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_builtIn, &QPushButton::clicked, this, [this] { load(m_preferences.withoutUser(), {}); });
    connect(&voice, &Voice::changed, this, &SettingsDialog::retranslate);
    retranslate();
    load(preferences.effective(), preferences.user().values());
}

void SettingsDialog::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(22);
    addFields(column);
    m_area->setWidget(content);
    whole->addWidget(m_area, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 16, 24, 16);
    buttons->setSpacing(12);
    setButtonRole(m_save, ButtonRole::Filled);
    setButtonRole(m_cancel, ButtonRole::Outline);
    setButtonRole(m_builtIn, ButtonRole::Flat);
    m_save->setDefault(true);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_builtIn);
    whole->addLayout(buttons);
    new FocusRing(this);
    resizeScaled(this, 620, 680);
}

void SettingsDialog::addFields(QVBoxLayout *column)
{
    m_fields = {
        new ChoiceField(Setting::Products, {u"meeting"_s, u"webinar"_s, u"training"_s}, m_voice),
        new ChoiceField(Setting::Language, {QString(), u"en"_s, u"de"_s}, m_voice),
        new ChoiceField(Setting::Redaction, {u"internal"_s, u"standard"_s, u"strict"_s}, m_voice),
        new ChoiceField(Setting::History, {u"on"_s, u"off"_s}, m_voice),
        new LineField(Setting::HelpdeskAddress, m_voice),
        new LineField(Setting::UploadAddress, m_voice),
        new LineField(Setting::MediaPeer, m_voice),
        new LineField(Setting::Resolvers, m_voice),
        new LineField(Setting::Catalogue, m_voice),
    };
    column->addWidget(m_intro);
    for (SettingField *field : m_fields) {
        column->addWidget(field);
        connect(field, &SettingField::edited, this, [this, field] { m_edited.insert(field->setting()); });
    }
    column->addWidget(m_problem);
    column->addWidget(m_places);
    column->addStretch();
    m_problem->hide();
    m_places->makeSelectable();
}

void SettingsDialog::load(const settings::Effective &effective, const settings::Values &user)
{
    for (SettingField *field : m_fields)
        field->setEffective(effective);
    m_user = user;
    m_edited.clear();
}

settings::Values SettingsDialog::chosen() const
{
    const settings::Effective otherwise = m_preferences.withoutUser();
    settings::Values values = m_user;
    for (const SettingField *field : m_fields) {
        if (!m_edited.contains(field->setting()))
            continue;
        values.erase(field->setting());
        const auto words = settings::checked(field->setting(), field->words());
        if (words && *words != otherwise.words(field->setting()))
            values[field->setting()] = *words;
    }
    return values;
}

void SettingsDialog::accept()
{
    if (!std::ranges::all_of(m_fields, [](SettingField *field) { return field->check(); }))
        return;
    const QString reason = m_preferences.save(chosen());
    m_problem->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        QDialog::accept();
    else
        m_problem->setStatus(
            verdict::Status::Failed,
            m_voice.words().settingsText(SettingsText::NotWritten, {m_preferences.user().file(), reason}));
}

void SettingsDialog::retranslate()
{
    const text::Wording &words = m_voice.words();
    setWindowTitle(words.settingsText(SettingsText::Title));
    m_intro->setText(words.settingsText(SettingsText::Intro));
    const QString &policy = m_preferences.policy().place;
    m_places->setText((policy.isEmpty() ? words.settingsText(SettingsText::NoPolicy)
                                        : words.settingsText(SettingsText::PolicyAt, {policy}))
                      + u'\n' + words.settingsText(SettingsText::UserFileAt, {m_preferences.user().file()}));
    m_save->setText(words.settingsText(SettingsText::Save));
    m_cancel->setText(words.settingsText(SettingsText::Cancel));
    m_builtIn->setText(words.settingsText(SettingsText::BuiltInButton));
    for (SettingField *field : m_fields)
        field->retranslate();
    // Nothing scrolls sideways: the dialog is at least as wide as its widest choice.
    m_area->setMinimumWidth(m_area->widget()->minimumSizeHint().width()
                            + m_area->verticalScrollBar()->sizeHint().width());
}

} // namespace clearway::gui
