// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/auditsheet.h"

#include "catalogue/listaddition.h"
#include "gui/auditmodel.h"
#include "gui/plaintable.h"
#include "gui/segmented.h"
#include "gui/statusline.h"
#include "gui/style.h"
#include "gui/textlabel.h"
#include "text/auditrowtext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace clearway::gui {

using catalogue::EntryVerdict;
using catalogue::PassageVerdict;
using text::AllowListText;
using text::AuditText;
using verdict::Status;

namespace {

/// High enough for some lines of a list.
int shortList()
{
    return 4 * QFontMetrics(fontFor(TextRole::Mono)).lineSpacing() + 16;
}

} // namespace

AuditSheet::AuditSheet(const Voice &voice, std::shared_ptr<const catalogue::Catalogue> catalogue,
                       QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_run(new AuditRun(this))
    , m_model(new AuditModel(voice, this))
    , m_listTitle(new TextLabel(TextRole::Section))
    , m_fileName(new TextLabel(TextRole::Body))
    , m_list(new QPlainTextEdit)
    , m_extentTitle(new TextLabel(TextRole::Body, Tone::Dim))
    , m_extent(new Segmented(Segmented::Choice::One))
    , m_check(new QPushButton)
    , m_open(new QPushButton)
    , m_verdict(new StatusLine(22, TextRole::Section))
    , m_counts(new TextLabel(TextRole::Body))
    , m_nothing(new TextLabel(TextRole::Body, Tone::Dim))
    , m_table(new QTableView)
    , m_row(new TextLabel(TextRole::Body))
    , m_others(new TextLabel(TextRole::Small, Tone::Dim))
    , m_add(new QPushButton)
    , m_outcome(new TextLabel(TextRole::Body))
{
    m_wish.catalogue = std::move(catalogue);
    build();
    connect(m_check, &QPushButton::clicked, this, [this] { checkText(m_list->toPlainText()); });
    connect(m_open, &QPushButton::clicked, this, &AuditSheet::askForFile);
    connect(m_extent, &Segmented::chosenChanged, this, [this] {
        m_wish.whole = m_extent->chosen() == 1;
        start();
    });
    connect(m_list, &QPlainTextEdit::textChanged, this,
            [this] { m_check->setEnabled(!m_list->document()->isEmpty()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_add, &QPushButton::clicked, this, &AuditSheet::copyAddition);
    connect(m_run, &AuditRun::finished, this, &AuditSheet::take);
    connect(&voice, &Voice::changed, this, &AuditSheet::retranslate);
    retranslate();
    showResult();
}

void AuditSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildList(), 1);
    column->addWidget(buildResult(), 3);
    m_check->setEnabled(false);
}

QWidget *AuditSheet::buildList()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_listTitle, 1);
    title->addWidget(m_extentTitle);
    title->addWidget(m_extent);
    column->addLayout(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_fileName);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_check);
    buttons->addWidget(m_open);
    buttons->addStretch();
    column->addLayout(buttons);
    m_list->setTabChangesFocus(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap); // a whole export may be one line
    m_list->setFont(fontFor(TextRole::Mono));
    m_list->setMinimumHeight(shortList());
    m_extentTitle->keepOnOneLine();
    m_fileName->hide();
    setButtonRole(m_check, ButtonRole::Filled);
    setButtonRole(m_open, ButtonRole::Outline);
    return part;
}

QWidget *AuditSheet::buildResult()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *above : std::initializer_list<QWidget *>{m_verdict, m_counts, m_nothing})
        column->addWidget(above);
    column->addWidget(m_table, 1);
    for (QWidget *below : std::initializer_list<QWidget *>{m_row, m_others})
        column->addWidget(below);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_add);
    buttons->addWidget(m_outcome, 1);
    column->addLayout(buttons);
    column->addStretch();
    dressTable(m_table, AuditModel::Entry);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setMinimumHeight(scaled(120));
    // Takes what is left and asks for no more, so that what is below stays in sight.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_row->makeSelectable();
    setButtonRole(m_add, ButtonRole::Outline);
    return part;
}

void AuditSheet::setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue)
{
    m_wish.catalogue = std::move(catalogue);
    start();
}

void AuditSheet::setScope(const catalogue::ListScope &scope)
{
    m_wish.scope = scope;
    start();
}

void AuditSheet::checkText(const QString &list)
{
    if (m_list->toPlainText() != list)
        m_list->setPlainText(list);
    m_fileName->hide();
    m_wish.text = list;
    m_wish.file.clear();
    m_hasChecked = true;
    start();
}

void AuditSheet::checkFile(const QString &file)
{
    // The field shows nothing of it: a file may be larger than anybody can look at.
    m_list->clear();
    m_fileName->setText(m_voice.words().allowList(AllowListText::CheckedFile, {QFileInfo(file).fileName()}));
    m_fileName->show();
    m_wish.text.clear();
    m_wish.file = file;
    m_hasChecked = true;
    start();
}

void AuditSheet::askForFile()
{
    const text::Wording &words = m_voice.words();
    const QString file
        = QFileDialog::getOpenFileName(this, words.allowList(AllowListText::OpenFile).remove(u'…'), {},
                                       words.allowList(AllowListText::Filter));
    if (!file.isEmpty())
        checkFile(file);
}

void AuditSheet::start()
{
    if (!m_hasChecked)
        return;
    m_result.reset();
    m_run->start(m_wish);
    showResult();
}

void AuditSheet::take(const AuditResultPtr &result)
{
    m_result = result;
    showResult();
    Q_EMIT checked();
}

void AuditSheet::showResult()
{
    const text::Wording &words = m_voice.words();
    m_outcome->setText({});
    const bool failed = m_result && !*m_result;
    const bool anything = m_result && *m_result
        && !((**m_result).audit.entries.empty() && (**m_result).list.mayPermit.empty());
    if (anything)
        m_model->setAudit((**m_result).audit);
    else
        m_model->clear();
    const bool rows = m_model->rowCount() > 0;
    // The result needs the room; the list can still be scrolled through.
    m_list->setMaximumHeight(rows ? shortList() : QWIDGETSIZE_MAX);
    m_verdict->setVisible(m_result != nullptr);
    m_counts->setVisible(anything);
    m_table->setVisible(rows);
    m_row->setVisible(rows);
    m_add->setVisible(anything && m_model->audit().missing() > 0
                      && m_model->audit().result != catalogue::AuditResult::Undecided);
    m_nothing->setVisible(!m_result || (anything && !rows));
    m_nothing->setText(words.allowList(m_result           ? AllowListText::NothingAmiss
                                           : m_hasChecked ? AllowListText::Checking
                                                          : AllowListText::NothingChecked));
    m_others->setVisible(anything);
    if (failed)
        m_verdict->setStatus(Status::Failed, base::PeerText(m_result->error().text(), 300).forLabel());
    else if (m_result && !anything)
        m_verdict->setStatus(Status::Unclear, words.audit(AuditText::NothingRead));
    if (!anything)
        return;
    const catalogue::Audit &audit = m_model->audit();
    constexpr Status shapes[] = {Status::Ok, Status::Limited, Status::Failed, Status::Unclear};
    m_verdict->setStatus(shapes[int(audit.result)], text::auditResultText(audit, (**m_result).list, words));
    m_counts->setText(counts());
    const QStringList notes
        = text::notJudgedTexts(audit, words) + text::otherEntriesTexts(audit, (**m_result).list, words);
    m_others->setText(notes.join(QLatin1Char('\n')));
    m_others->setVisible(!notes.isEmpty());
    fitColumns();
    if (rows)
        m_table->selectRow(0);
}

void AuditSheet::fitColumns()
{
    // What does not fit stands below the table for the row that is chosen.
    m_table->resizeColumnsToContents();
    const QFontMetrics head(fontFor(TextRole::Small));
    for (int column = 0; column < AuditModel::Remark; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = head.horizontalAdvance(title) + 28;
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), least, scaled(300)));
    }
    m_table->horizontalHeader()->setSectionResizeMode(AuditModel::Remark, QHeaderView::Stretch);
}

QString AuditSheet::counts() const
{
    const text::Wording &words = m_voice.words();
    const catalogue::Audit &audit = m_model->audit();
    const auto passages = [&audit](PassageVerdict verdict) {
        return std::ranges::count(audit.passages, verdict, &catalogue::AuditedPassage::verdict);
    };
    const auto judged = qsizetype(audit.passages.size()) - passages(PassageVerdict::NotJudged);
    QStringList parts;
    const auto add = [&](AuditText what, qsizetype number) {
        parts << words.audit(what) + QStringLiteral(": ") + words.locale().toString(number);
    };
    add(AuditText::Missing, audit.missing());
    add(AuditText::TooWide, text::countOf(audit, EntryVerdict::TooWide));
    add(AuditText::Historic, text::countOf(audit, EntryVerdict::Historic));
    if (const auto unsure = passages(PassageVerdict::Unsure))
        add(AuditText::Unsure, unsure);
    parts << words.audit(
        AuditText::Covered,
        {words.locale().toString(passages(PassageVerdict::Covered)), words.locale().toString(judged)});
    return parts.join(QStringLiteral("  \u00B7  "));
}

void AuditSheet::showRow(int row)
{
    m_row->setText(m_model->sentence(row));
}

void AuditSheet::copyAddition()
{
    const QStringList lines = catalogue::linesToAdd(m_model->audit());
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    m_outcome->setText(m_voice.words().allowList(AllowListText::AdditionCopied,
                                                 {m_voice.words().locale().toString(lines.size())}));
}

void AuditSheet::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_listTitle->setText(words.allowList(AllowListText::List));
    m_list->setPlaceholderText(words.allowList(AllowListText::Paste));
    m_list->setAccessibleName(words.allowList(AllowListText::List));
    m_list->setAccessibleDescription(words.allowList(AllowListText::Paste));
    m_extentTitle->setText(words.allowList(AllowListText::Extent));
    m_extent->setTexts({words.allowList(AllowListText::Part), words.allowList(AllowListText::Whole)});
    m_extent->setAccessibleName(words.allowList(AllowListText::Extent));
    m_check->setText(words.allowList(AllowListText::CheckNow));
    m_open->setText(words.allowList(AllowListText::OpenFile));
    m_add->setText(words.allowList(AllowListText::CopyAddition));
    m_table->setAccessibleName(words.allowList(AllowListText::Result));
    if (!m_wish.file.isEmpty())
        m_fileName->setText(words.allowList(AllowListText::CheckedFile, {QFileInfo(m_wish.file).fileName()}));
    showResult();
}

} // namespace clearway::gui
