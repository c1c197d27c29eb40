// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settingfield.h"

#include "gui/segmented.h"
#include "gui/statusline.h"
#include "gui/style.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace clearway::gui {

using settings::Setting;
using text::SettingsText;

SettingField::SettingField(Setting setting, const Voice &voice)
    : m_setting(setting)
    , m_voice(voice)
    , m_caption(new TextLabel(TextRole::Strong))
    , m_meaning(new TextLabel(TextRole::Body, Tone::Dim))
    , m_managed(new TextLabel(TextRole::Body, Tone::Accent))
    , m_problem(new StatusLine(18, TextRole::Body))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_caption);
    m_column->addWidget(m_meaning);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_managed);
    m_problem->hide();
    m_managed->hide();
    connect(this, &SettingField::edited, m_problem, &QWidget::hide);
}

void SettingField::place(QWidget *control, QWidget *named)
{
    m_control = control;
    m_named = named;
    m_column->insertWidget(
        1, control, 0, control == named && !named->inherits("QLineEdit") ? Qt::AlignLeft : Qt::Alignment());
    m_caption->setBuddy(named);
    retranslate();
}

QString SettingField::meaning() const
{
    return spoken().settingMeaning(m_setting);
}

void SettingField::showMeaning()
{
    m_meaning->setText(meaning());
    m_named->setAccessibleDescription(
        m_managed->isVisibleTo(this) ? m_meaning->text() + u' ' + m_managed->text() : m_meaning->text());
}

void SettingField::setEffective(const settings::Effective &effective)
{
    m_isLocked = effective.isLocked(m_setting);
    m_least = m_setting == Setting::Redaction ? effective.leastRedaction() : QString();
    setWords(effective.words(m_setting));
    m_control->setEnabled(!m_isLocked || m_setting == Setting::Redaction);
    showLock();
    showMeaning();
}

void SettingField::showLock()
{
    m_managed->setVisible(m_isLocked);
    m_managed->setText(m_least.isEmpty() ? spoken().settingsText(SettingsText::Managed)
                                         : spoken().settingsText(SettingsText::ManagedLeast,
                                                                 {spoken().redactionLevel(m_least)}));
}

bool SettingField::check()
{
    const QStringList typed = words();
    const auto checked = settings::checked(m_setting, typed);
    const bool isRight = m_isLocked || typed.isEmpty() || checked;
    m_problem->setVisible(!isRight);
    if (!isRight) {
        m_problem->setStatus(verdict::Status::Failed, spoken().settingExpected(m_setting));
        m_named->setFocus();
    }
    return isRight;
}

void SettingField::retranslate()
{
    m_caption->setText(spoken().settingName(m_setting));
    m_named->setAccessibleName(m_caption->text());
    m_problem->hide();
    showLock();
    showMeaning();
}

ChoiceField::ChoiceField(Setting setting, const QStringList &words, const Voice &voice)
    : SettingField(setting, voice)
    , m_words(words)
    , m_segments(new Segmented(settings::isList(setting) ? Segmented::Choice::Many : Segmented::Choice::One))
{
    place(m_segments, m_segments);
    connect(m_segments, &Segmented::chosenChanged, this, [this] {
        showMeaning();
        Q_EMIT edited();
    });
}

QString ChoiceField::textOf(const QString &word) const
{
    return spoken().settingValue(setting(), word.isEmpty() ? QStringList() : QStringList{word});
}

QString ChoiceField::meaning() const
{
    if (setting() != Setting::Redaction)
        return SettingField::meaning();
    const SettingsText levels[]
        = {SettingsText::InternalMeaning, SettingsText::StandardMeaning, SettingsText::StrictMeaning};
    return spoken().settingsText(levels[std::clamp(m_segments->chosen(), 0, 2)]);
}

QStringList ChoiceField::words() const
{
    QStringList all;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        if (m_segments->isChosen(int(i)) && !m_words[i].isEmpty())
            all += m_words[i];
    return all;
}

void ChoiceField::setWords(const QStringList &words)
{
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_segments->setChosen(int(i), m_words[i].isEmpty() ? words.isEmpty() : words.contains(m_words[i]));
    showMeaning();
}

void ChoiceField::setEffective(const settings::Effective &effective)
{
    SettingField::setEffective(effective);
    for (qsizetype i = 0; setting() == Setting::Redaction && i < m_words.size(); ++i)
        m_segments->setSegmentEnabled(int(i), effective.mayRedact(m_words[i]));
}

void ChoiceField::retranslate()
{
    QStringList texts;
    for (const QString &word : m_words)
        texts += textOf(word);
    m_segments->setTexts(texts);
    SettingField::retranslate();
}

LineField::LineField(Setting setting, const Voice &voice)
    : SettingField(setting, voice), m_line(new QLineEdit)
{
    m_line->setMinimumHeight(scaled(34));
    m_line->setTextMargins(6, 0, 6, 0);
    connect(m_line, &QLineEdit::textEdited, this, &SettingField::edited);
    if (setting != Setting::Catalogue) {
        place(m_line, m_line);
        return;
    }
    m_browse = new QPushButton;
    setButtonRole(m_browse, ButtonRole::Outline);
    auto *row = new QWidget;
    auto *both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(12);
    both->addWidget(m_line, 1);
    both->addWidget(m_browse);
    connect(m_browse, &QPushButton::clicked, this, &LineField::browse);
    place(row, m_line);
}

QStringList LineField::words() const
{
    const QString text = m_line->text().trimmed();
    if (settings::isList(setting()))
        return text.split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void LineField::setWords(const QStringList &words)
{
    m_line->setText(words.join(u' '));
}

void LineField::retranslate()
{
    m_line->setPlaceholderText(spoken().settingValue(setting(), {}));
    if (m_browse)
        m_browse->setText(spoken().settingsText(SettingsText::Browse));
    SettingField::retranslate();
}

void LineField::browse()
{
    const QString file
        = QFileDialog::getOpenFileName(this, spoken().settingsText(SettingsText::ChooseCatalogue), {},
                                       spoken().settingsText(SettingsText::CatalogueFiles));
    if (file.isEmpty())
        return;
    m_line->setText(file);
    Q_EMIT edited();
}

} // namespace clearway::gui
