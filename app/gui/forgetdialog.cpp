// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/forgetdialog.h"

#include "base/peertext.h"
#include "gui/statusline.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace clearway::gui {

using text::ForgetText;
using text::Label;
using verdict::Status;

namespace {

QString placesOf(const repair::Change &change)
{
    return base::inert(change.changedAllTheSame.join(QStringLiteral("; ")));
}

} // namespace

ForgetDialog::ForgetDialog(const Voice &voice, std::unique_ptr<repair::ProxyStore> store, QString folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_voice(voice)
    , m_store(std::move(store))
    , m_folder(std::move(folder))
    , m_shown(repair::forgettable(*m_store))
    , m_heading(new TextLabel(TextRole::Section))
    , m_items(new TextLabel(TextRole::Body))
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_outcome(new StatusLine(18, TextRole::Body))
    , m_backupAt(new TextLabel(TextRole::Body, Tone::Dim))
    , m_remove(new QPushButton)
    , m_undo(new QPushButton)
    , m_close(new QPushButton)
{
    build();
    retranslate();
    connect(m_remove, &QPushButton::clicked, this, &ForgetDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &ForgetDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&voice, &Voice::changed, this, &ForgetDialog::retranslate);
}

void ForgetDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    for (QWidget *each : std::initializer_list<QWidget *>{m_heading, m_items, m_hint, m_outcome, m_backupAt})
        column->addWidget(each);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton *button : {m_remove, m_undo, m_close})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    setButtonRole(m_remove, ButtonRole::Outline);
    setButtonRole(m_undo, ButtonRole::Outline);
    setButtonRole(m_close, ButtonRole::Flat);
    m_close->setDefault(true); // what changes something is pressed on purpose
    m_backupAt->makeSelectable();
    m_outcome->hide();
    m_backupAt->hide();
    setMinimumWidth(scaled(560));
}

void ForgetDialog::retranslate()
{
    const text::Wording &words = m_voice.words();
    setWindowTitle(words.forgetText(ForgetText::Title));
    m_remove->setText(words.forgetText(ForgetText::Remove));
    m_undo->setText(words.forgetText(ForgetText::Undo));
    m_close->setText(words.label(Label::Close));
    m_hint->setText(words.forgetText(ForgetText::CloseFirst) + u' '
                    + words.forgetText(ForgetText::BackupFirst));
    m_backupAt->setText(words.forgetText(ForgetText::BackupAt, {m_backups.join(QStringLiteral(", "))}));
    showItems();
}

void ForgetDialog::showItems()
{
    const text::Wording &words = m_voice.words();
    QStringList lines;
    for (const repair::Forgettable &each : m_shown) {
        QStringList proxies;
        for (const evidence::ProxyServer &server : each.servers)
            proxies << base::inert(server.toString());
        lines << words.forgetText(
            ForgetText::Item, {proxies.join(QStringLiteral(", ")), base::inert(repair::placeOf(each.item))});
    }
    const bool any = !m_shown.empty();
    m_heading->setText(words.forgetText(any ? ForgetText::Stored : ForgetText::Nothing));
    m_items->setText(lines.join(u'\n'));
    for (QWidget *each : std::initializer_list<QWidget *>{m_items, m_hint, m_remove})
        each->setVisible(any);
    m_undo->setVisible(!m_backups.isEmpty());
    m_backupAt->setVisible(!m_backups.isEmpty());
}

void ForgetDialog::tell(bool isDone, const QString &text)
{
    m_outcome->setStatus(isDone ? Status::Ok : Status::Failed, text);
    m_outcome->show();
    m_shown = repair::forgettable(*m_store);
    retranslate();
}

void ForgetDialog::remove()
{
    const text::Wording &words = m_voice.words();
    const repair::Change change = repair::forget(*m_store, m_shown, m_folder, base::SystemClock());
    const bool partly = !change.changedAllTheSame.isEmpty();
    if (change.isDone() || partly)
        m_backups << change.backup;
    tell(change.isDone(),
         change.isDone() ? words.forgetText(ForgetText::Removed)
             : partly    ? words.forgetText(ForgetText::PartlyRemoved,
                                            {base::inert(change.problem), placesOf(change), change.backup})
                         : words.forgetText(ForgetText::NotRemoved, {base::inert(change.problem)}));
}

void ForgetDialog::undo()
{
    const text::Wording &words = m_voice.words();
    const auto backup = repair::readBackup(m_backups.value(m_backups.size() - 1));
    const repair::Change change
        = backup ? repair::undo(*m_store, *backup) : repair::Change{.problem = backup.error().text()};
    if (change.isDone())
        m_backups.removeLast();
    tell(change.isDone(),
         change.isDone() ? words.forgetText(ForgetText::PutBack)
             : change.changedAllTheSame.isEmpty()
             ? words.forgetText(ForgetText::NotPutBack, {base::inert(change.problem)})
             : words.forgetText(ForgetText::PartlyPutBack, {base::inert(change.problem), placesOf(change)}));
}

} // namespace clearway::gui
