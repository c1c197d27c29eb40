// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/rulessheet.h"

#include "gui/segmented.h"
#include "gui/style.h"
#include "gui/textlabel.h"
#include "report/rendering.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace clearway::gui {

using catalogue::RuleKind;
using text::AllowListText;

RulesSheet::RulesSheet(const Voice &voice, std::shared_ptr<const catalogue::Catalogue> catalogue,
                       QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_catalogue(std::move(catalogue))
    , m_kindTitle(new TextLabel(TextRole::Section))
    , m_kind(new Segmented(Segmented::Choice::One))
    , m_rules(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_outcome(new TextLabel(TextRole::Body))
{
    build();
    connect(m_kind, &Segmented::chosenChanged, this, &RulesSheet::write);
    connect(m_copy, &QPushButton::clicked, this, &RulesSheet::copy);
    connect(m_save, &QPushButton::clicked, this, &RulesSheet::askForFile);
    connect(&voice, &Voice::changed, this, &RulesSheet::retranslate);
    retranslate();
    m_kind->setChosen(int(RuleKind::Nftables));
    write();
}

void RulesSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kindTitle);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_rules, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_outcome, 1);
    column->addLayout(buttons);
    m_rules->setReadOnly(true);
    m_rules->setTabChangesFocus(true);
    m_rules->setLineWrapMode(QPlainTextEdit::NoWrap); // a rule that is broken in two is none
    m_rules->setFont(fontFor(TextRole::Mono));
    setButtonRole(m_copy, ButtonRole::Filled);
    setButtonRole(m_save, ButtonRole::Outline);
}

RuleKind RulesSheet::kind() const
{
    return RuleKind(m_kind->chosen());
}

void RulesSheet::setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    write();
}

void RulesSheet::setScope(const catalogue::ListScope &scope)
{
    m_scope = scope;
    write();
}

void RulesSheet::write()
{
    m_outcome->setText({});
    m_rules->setPlainText(catalogue::allowlist(*m_catalogue, kind(), m_scope));
}

void RulesSheet::copy()
{
    QGuiApplication::clipboard()->setText(m_rules->toPlainText());
    m_outcome->setText(m_voice.words().allowList(AllowListText::Copied));
}

void RulesSheet::askForFile()
{
    constexpr const char *endings[] = {"nft", "txt", "txt", "pac", "csv"}; // by RuleKind
    const text::Wording &words = m_voice.words();
    const QString suggested
        = QStringLiteral("goto-%1.%2").arg(name(kind()), QLatin1StringView(endings[int(kind())]));
    const QString file = QFileDialog::getSaveFileName(this, words.allowList(AllowListText::Save).remove(u'…'),
                                                      suggested, words.allowList(AllowListText::Filter));
    if (!file.isEmpty())
        saveTo(file);
}

bool RulesSheet::saveTo(const QString &file)
{
    const QString problem = report::writeFile(file, m_rules->toPlainText().toUtf8());
    const text::Wording &words = m_voice.words();
    m_outcome->setText(problem.isEmpty() ? words.allowList(AllowListText::Saved, {file})
                                         : words.allowList(AllowListText::NotSaved, {file, problem}));
    return problem.isEmpty();
}

void RulesSheet::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_kindTitle->setText(words.allowList(AllowListText::Kind));
    m_kind->setAccessibleName(words.allowList(AllowListText::Kind));
    QStringList products;
    for (int i = 0; i < base::enumCount<RuleKind>; ++i)
        products << text::productName(RuleKind(i));
    m_kind->setTexts(products);
    m_rules->setAccessibleName(words.allowList(AllowListText::Rules));
    m_copy->setText(words.allowList(AllowListText::Copy));
    m_save->setText(words.allowList(AllowListText::Save));
    m_outcome->setText({});
}

} // namespace clearway::gui
