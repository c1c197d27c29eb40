// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/helpdeskdialog.h"

#include "gui/entryscroll.h"
#include "gui/segmented.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>

namespace clearway::gui {

using report::Level;
using report::ReportFormat;
using text::Label;
using text::SendText;
using text::SettingsText;

HelpdeskDialog::HelpdeskDialog(const Voice &voice, ReportPtr report, QWidget *parent)
    : QDialog(parent)
    , m_voice(voice)
    , m_original(std::move(report))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_previewTitle(new TextLabel(TextRole::Section))
    , m_shown(new Segmented(Segmented::Choice::One))
    , m_preview(new QPlainTextEdit)
    , m_levelTitle(new TextLabel(TextRole::Section))
    , m_level(new Segmented(Segmented::Choice::One))
    , m_levelMeaning(new TextLabel(TextRole::Body, Tone::Dim))
    , m_removedTitle(new TextLabel(TextRole::Section))
    , m_removed(new TextLabel(TextRole::Body))
    , m_languageTitle(new TextLabel(TextRole::Section))
    , m_language(new Segmented(Segmented::Choice::One))
    , m_upload(new UploadPanel(voice, systemTokenStore()))
    , m_mailHint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_outcome(new TextLabel(TextRole::Body))
    , m_copy(new QPushButton)
    , m_mail(new QPushButton)
{
    for (ReportFormat format : {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Json})
        m_saves.emplace_back(format, new QPushButton);
    build();
    retranslate();
    m_level->setChosen(int(Level::Standard));
    m_language->setChosen(int(voice.words().language()));
    connect(m_level, &Segmented::chosenChanged, this, &HelpdeskDialog::prepare);
    connect(m_language, &Segmented::chosenChanged, this, &HelpdeskDialog::prepare);
    connect(m_shown, &Segmented::chosenChanged, this, &HelpdeskDialog::showPreview);
    connect(m_copy, &QPushButton::clicked, this, &HelpdeskDialog::copyForTicket);
    connect(m_mail, &QPushButton::clicked, this, &HelpdeskDialog::openDraft);
    for (const auto &[format, button] : m_saves)
        connect(button, &QPushButton::clicked, this, [this, format = format] { askForSave(format); });
    connect(m_upload, &UploadPanel::settled, this, &HelpdeskDialog::keepChoicesWhole); // it may ask more
    connect(&voice, &Voice::changed, this, &HelpdeskDialog::retranslate);
    prepare();
}

void HelpdeskDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_hint);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_previewTitle);
    left->addWidget(m_shown, 0, Qt::AlignLeft);
    left->addWidget(m_preview, 1);
    sides->addLayout(left, 3);
    sides->addWidget(choices(), 2);
    column->addLayout(sides, 1);
    column->addWidget(m_outcome);
    column->addWidget(actions());
    column->addWidget(m_mailHint);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(fontFor(TextRole::Mono));
    m_outcome->hide();
    resizeScaled(this, 980, 700);
}

QWidget *HelpdeskDialog::choices()
{
    auto *content = new QWidget;
    auto *right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    right->addWidget(m_levelTitle);
    right->addWidget(m_level, 0, Qt::AlignLeft);
    right->addWidget(m_levelMeaning);
    right->addSpacing(10);
    right->addWidget(m_removedTitle);
    right->addWidget(m_removed);
    right->addSpacing(10);
    right->addWidget(m_languageTitle);
    right->addWidget(m_language, 0, Qt::AlignLeft);
    right->addSpacing(10);
    right->addWidget(m_upload);
    right->addStretch();
    m_choices = scrolling(content); // in large type on a small screen it is higher than the window
    return m_choices;
}

QWidget *HelpdeskDialog::actions()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addWidget(m_copy);
    for (const auto &[format, button] : m_saves)
        buttons->addWidget(button);
    buttons->addWidget(m_mail);
    buttons->addStretch();
    setButtonRole(m_copy, ButtonRole::Filled);
    for (const auto &[format, button] : m_saves)
        setButtonRole(button, ButtonRole::Outline);
    setButtonRole(m_mail, ButtonRole::Outline);
    m_copy->setDefault(true);
    return row;
}

void HelpdeskDialog::setUploadTarget(const UploadTarget &target)
{
    m_upload->setTarget(target);
    keepChoicesWhole();
}

void HelpdeskDialog::keepChoicesWhole()
{
    m_choices->widget()->layout()->invalidate(); // what was hidden till now counts too
    m_choices->setMinimumWidth(m_choices->widget()->minimumSizeHint().width()
                               + m_choices->verticalScrollBar()->sizeHint().width());
}

void HelpdeskDialog::setKnownNames(const base::KnownNames &names)
{
    m_names = names;
    prepare();
}

void HelpdeskDialog::setLeastLevel(Level level)
{
    m_least = level;
    for (int i = 0; i < int(level); ++i)
        m_level->setSegmentEnabled(i, false);
    prepare();
}

void HelpdeskDialog::setLevel(Level level)
{
    m_level->setChosen(int(level));
    prepare();
}

void HelpdeskDialog::prepare()
{
    m_outcome->hide();
    if (m_level->chosen() < int(m_least))
        m_level->setChosen(int(m_least));
    m_outgoing.emplace(*m_original, Level(m_level->chosen()), text::Language(m_language->chosen()), m_names);
    const text::Wording &words = m_voice.words();
    const QStringList removed = m_outgoing->removed(words);
    m_removed->setText(removed.isEmpty() ? words.sendText(SendText::NothingRemoved)
                                         : removed.join(QLatin1Char('\n')));
    constexpr SettingsText meanings[]
        = {SettingsText::InternalMeaning, SettingsText::StandardMeaning, SettingsText::StrictMeaning};
    m_levelMeaning->setText(words.settingsText(meanings[m_level->chosen()]));
    m_upload->setOutgoing(*m_outgoing);
    showPreview();
}

void HelpdeskDialog::showPreview()
{
    const auto format = m_shown->chosen() == 0 ? ReportFormat::Markdown : ReportFormat::Json;
    const auto document = m_outgoing->document(format);
    m_preview->setPlainText(document ? QString::fromUtf8(*document) : document.error());
}

void HelpdeskDialog::retranslate()
{
    const text::Wording &words = m_voice.words();
    setWindowTitle(words.sendText(SendText::Title));
    m_hint->setText(words.sendText(SendText::Hint));
    m_previewTitle->setText(words.sendText(SendText::Preview));
    m_shown->setTexts({words.sendText(SendText::Ticket), words.sendText(SendText::WholeReport)});
    m_shown->setAccessibleName(words.sendText(SendText::Preview));
    m_preview->setAccessibleName(words.sendText(SendText::Preview));
    m_levelTitle->setText(words.sendText(SendText::Level));
    QStringList levels;
    for (int i = 0; i < base::enumCount<Level>; ++i)
        levels << words.redactionLevel(name(Level(i)));
    m_level->setTexts(levels);
    m_level->setAccessibleName(words.sendText(SendText::Level));
    m_removedTitle->setText(words.sendText(SendText::RemovedHere));
    m_languageTitle->setText(words.sendText(SendText::ReportLanguage));
    // A language is named in itself.
    m_language->setTexts({QStringLiteral("English"), QStringLiteral("Deutsch")});
    m_language->setAccessibleName(words.sendText(SendText::ReportLanguage));
    m_copy->setText(words.sendText(SendText::CopyForTicket));
    m_mail->setText(words.sendText(SendText::MailDraft));
    m_mailHint->setText(words.sendText(SendText::MailHint));
    for (const auto &[format, button] : m_saves)
        button->setText(words.sendText(SendText::SaveAs, {QString(name(format)).toUpper()}));
    if (m_outgoing)
        prepare();
    keepChoicesWhole();
}

void HelpdeskDialog::copyForTicket()
{
    const auto text = m_outgoing->document(ReportFormat::Markdown);
    if (text)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*text));
    m_outcome->setText(text ? m_voice.words().sendText(SendText::Copied) : text.error());
    m_outcome->show();
}

void HelpdeskDialog::askForSave(ReportFormat format)
{
    const text::Wording &words = m_voice.words();
    const QString filter = words.sendText(SendText::Filter, {words.reportFormat(format), name(format)});
    const QString file = QFileDialog::getSaveFileName(this, words.label(Label::SaveReport),
                                                      m_outgoing->suggestedName(format), filter);
    if (!file.isEmpty())
        saveTo(file, format);
}

bool HelpdeskDialog::saveTo(const QString &file, ReportFormat format)
{
    const auto document = m_outgoing->document(format);
    const QString problem = document ? report::writeFile(file, *document) : document.error();
    const text::Wording &words = m_voice.words();
    m_outcome->setText(problem.isEmpty() ? words.label(Label::ReportSaved, {file})
                                         : words.label(Label::ReportNotSaved, {file, problem}));
    m_outcome->show();
    return problem.isEmpty();
}

QString HelpdeskDialog::writeDraft()
{
    const QString file = m_drafts.filePath(m_outgoing->suggestedName(ReportFormat::Mail));
    const QString problem = report::writeFile(file, m_outgoing->mail(m_recipient));
    if (problem.isEmpty())
        return file;
    m_outcome->setText(m_voice.words().label(Label::ReportNotSaved, {file, problem}));
    m_outcome->show();
    return {};
}

void HelpdeskDialog::openDraft()
{
    const QString file = writeDraft();
    if (file.isEmpty() || QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        return;
    // The folder would go with the dialog; whoever wants the draft takes it from there now.
    m_outcome->setText(m_voice.words().sendText(SendText::MailNotOpened, {file}));
    m_outcome->show();
}

} // namespace clearway::gui
