// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/allowlistdialog.h"

#include "gui/auditsheet.h"
#include "gui/focusring.h"
#include "gui/page.h"
#include "gui/rulessheet.h"
#include "gui/segmented.h"
#include "gui/textlabel.h"
#include "settings/setting.h"

#include <QComboBox>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clearway::gui {
namespace {

using text::AllowListText;

std::shared_ptr<const catalogue::Catalogue> shared(const catalogue::Catalogue &catalogue)
{
    return std::make_shared<const catalogue::Catalogue>(catalogue);
}

} // namespace

AllowListDialog::AllowListDialog(const Voice &voice, const catalogue::Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_voice(voice)
    , m_hint(new TextLabel(TextRole::Body, Tone::Dim))
    , m_productsTitle(new TextLabel(TextRole::Section))
    , m_products(new Segmented(Segmented::Choice::Many))
    , m_modeTitle(new TextLabel(TextRole::Section))
    , m_mode(new QComboBox)
    , m_sheet(new Segmented(Segmented::Choice::One))
    , m_sheets(new QStackedWidget)
    , m_make(new RulesSheet(voice, shared(catalogue)))
    , m_check(new AuditSheet(voice, shared(catalogue)))
{
    build();
    retranslate();
    setProducts(catalogue::ListScope().products);
    showSheet(Make);
    connect(m_products, &Segmented::chosenChanged, this, &AllowListDialog::heedScope);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &AllowListDialog::heedScope);
    connect(m_sheet, &Segmented::chosenChanged, this,
            [this] { m_sheets->setCurrentIndex(m_sheet->chosen()); });
    connect(&voice, &Voice::changed, this, &AllowListDialog::retranslate);
    heedScope();
}

void AllowListDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addWidget(buildScope());
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    column->addWidget(new Hairline);
    column->addWidget(m_sheets, 1);
    m_sheets->addWidget(m_make);
    // With large type on a small screen there is not room for all of it at once.
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_check);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sheets->addWidget(scroll);
    new FocusRing(this);
    resize(QSize(scaled(940), scaled(700)).boundedTo(screen()->availableSize()));
}

QWidget *AllowListDialog::buildScope()
{
    auto *scope = new QWidget;
    m_scopeRow = new QBoxLayout(QBoxLayout::LeftToRight, scope);
    m_scopeRow->setContentsMargins(0, 0, 0, 0);
    m_scopeRow->setSpacing(24);
    const auto add = [this](TextLabel *title, QWidget *control) {
        auto *part = new QVBoxLayout;
        part->setSpacing(6);
        part->addWidget(title);
        part->addWidget(control, 0, Qt::AlignLeft);
        part->addStretch();
        m_scopeRow->addLayout(part);
    };
    add(m_productsTitle, m_products);
    add(m_modeTitle, m_mode);
    m_scopeRow->addStretch(1);
    return scope;
}

void AllowListDialog::setCatalogue(const catalogue::Catalogue &catalogue)
{
    m_make->setCatalogue(shared(catalogue));
    m_check->setCatalogue(shared(catalogue));
}

void AllowListDialog::setProducts(const std::set<catalogue::Product> &products)
{
    for (int i = 0; i < base::enumCount<catalogue::Product>; ++i)
        if (products.contains(catalogue::Product(i)))
            m_products->setChosen(i, true);
    for (int i = 0; i < base::enumCount<catalogue::Product>; ++i)
        if (!products.contains(catalogue::Product(i)))
            m_products->setChosen(i, false);
    heedScope();
}

void AllowListDialog::showSheet(Sheet sheet)
{
    m_sheet->setChosen(sheet);
    m_sheets->setCurrentIndex(sheet);
}

catalogue::ListScope AllowListDialog::scope() const
{
    catalogue::ListScope scope{.products = {}, .mode = {}};
    for (int i = 0; i < base::enumCount<catalogue::Product>; ++i)
        if (m_products->isChosen(i))
            scope.products.insert(catalogue::Product(i));
    if (m_mode->currentIndex() > 0)
        scope.mode = catalogue::allModes[m_mode->currentIndex() - 1];
    return scope;
}

void AllowListDialog::heedScope()
{
    m_make->setScope(scope());
    m_check->setScope(scope());
}

void AllowListDialog::resizeEvent(QResizeEvent *event)
{
    // Beside one another where both fit.
    const int wanted = m_products->sizeHint().width() + m_mode->sizeHint().width() + 24 * 4;
    m_scopeRow->setDirection(width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QDialog::resizeEvent(event);
}

void AllowListDialog::retranslate()
{
    const text::Wording &words = m_voice.words();
    setWindowTitle(words.allowList(AllowListText::Title));
    m_hint->setText(words.allowList(AllowListText::Hint));
    const QString products = words.settingName(settings::Setting::Products);
    m_productsTitle->setText(products);
    m_products->setAccessibleName(products);
    QStringList names;
    for (int i = 0; i < base::enumCount<catalogue::Product>; ++i)
        names << words.product(catalogue::Product(i));
    m_products->setTexts(names);
    m_modeTitle->setText(words.allowList(AllowListText::Mode));
    m_mode->setAccessibleName(words.allowList(AllowListText::Mode));
    const QSignalBlocker quiet(m_mode);
    const int chosen = std::max(0, m_mode->currentIndex());
    m_mode->clear();
    m_mode->addItem(words.allowList(AllowListText::AnyMode));
    for (const catalogue::ModeId mode : catalogue::allModes)
        m_mode->addItem(words.mode(mode));
    m_mode->setCurrentIndex(chosen);
    m_sheet->setTexts({words.allowList(AllowListText::MakeList), words.allowList(AllowListText::CheckList)});
    m_sheet->setAccessibleName(words.allowList(AllowListText::Title));
}

} // namespace clearway::gui
