// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/topbar.h"

#include "gui/lineicon.h"
#include "gui/palette.h"
#include "gui/segmented.h"
#include "gui/style.h"
#include "gui/textlabel.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace clearway::gui {
namespace {

using catalogue::Product;
using text::Chrome;
using text::Label;

/// A square button whose only text is its accessible name.
class IconButton final : public QPushButton {
public:
    explicit IconButton(LineIcon icon) : m_icon(icon)
    {
        setButtonRole(this, ButtonRole::Icon);
        setFixedSize(scaled(32), scaled(32));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        QRectF box(0, 0, scaled(18), scaled(18));
        box.moveCenter(QRectF(rect()).center());
        paintIcon(painter, box, m_icon, Palette::of(palette()).text);
    }

private:
    LineIcon m_icon;
};

} // namespace

TopBar::TopBar(const Voice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_products(new Segmented(Segmented::Choice::Many))
    , m_codeCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_code(new TextLabel(TextRole::Mono))
    , m_copy(new IconButton(LineIcon::Copy))
    , m_save(new QPushButton)
    , m_open(new QPushButton)
    , m_primary(new QPushButton)
    , m_more(new IconButton(LineIcon::More))
    , m_menu(new QMenu(this))
    , m_rehearsals(m_menu->addMenu(QString()))
    , m_languages(m_menu->addMenu(QString()))
    , m_scenario(new QActionGroup(this))
    , m_language(new QActionGroup(this))
{
    build();
    buildMenu();
    connectButtons();
    connect(&voice, &Voice::changed, this, &TopBar::retranslate);
    retranslate();
}

void TopBar::build()
{
    setFixedHeight(scaled(56));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 10, 0);
    row->setSpacing(12);
    row->addWidget(m_products);
    row->addStretch(1);
    row->addWidget(m_codeCaption);
    row->addWidget(m_code);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    row->addWidget(m_save);
    row->addWidget(m_primary);
    row->addWidget(m_more);
    setTabOrder(m_open, m_save); // as they stand
    m_codeCaption->keepOnOneLine();
    m_code->keepOnOneLine();
    m_code->makeSelectable();
    setButtonRole(m_save, ButtonRole::Outline);
    setButtonRole(m_open, ButtonRole::Outline);
    QSizePolicy keepsItsPlace = m_primary->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_primary->setSizePolicy(keepsItsPlace);
}

void TopBar::buildMenu()
{
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

void TopBar::connectButtons()
{
    connect(m_save, &QPushButton::clicked, this, &TopBar::saveRequested);
    connect(m_open, &QPushButton::clicked, this, &TopBar::openRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_runCode); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_menu->popup(
            m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height())));
    });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_offer == Offer::Stop)
            Q_EMIT stopRequested();
        else
            Q_EMIT checkRequested();
    });
}

void TopBar::retranslate()
{
    const text::Wording &words = m_voice.words();
    m_products->setTexts({QStringLiteral("Meeting"), QStringLiteral("Webinar"), QStringLiteral("Training")});
    m_products->setAccessibleName(words.chrome(Chrome::Products));
    m_codeCaption->setText(words.label(Label::RunCode));
    m_copy->setAccessibleName(words.label(Label::CopyCode));
    m_copy->setToolTip(words.label(Label::CopyCode));
    m_save->setAccessibleName(words.label(Label::SaveReport));
    m_open->setAccessibleName(words.label(Label::OpenReport));
    m_more->setAccessibleName(words.label(Label::More));
    m_more->setToolTip(words.label(Label::More));
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
    // As wide as its widest text, so that it stays where it is.
    setButtonRole(m_primary, ButtonRole::Filled);
    int width = 0;
    for (const Label label : {Label::StartCheck, Label::CheckAgain, Label::Stop})
        width = std::max(width, m_primary->fontMetrics().horizontalAdvance(words.label(label)));
    m_primary->setFixedWidth(width + 32);
    showOffer();
    showCode();
}

void TopBar::showOffer()
{
    const Label label = m_offer == Offer::Stop ? Label::Stop
        : m_offer == Offer::CheckAgain         ? Label::CheckAgain
                                               : Label::StartCheck;
    m_primary->setText(m_voice.words().label(label));
    m_primary->setShortcut(m_offer == Offer::Stop ? QKeySequence(QKeySequence::Cancel)
                                                  : QKeySequence(QKeySequence::Refresh));
    m_primary->setVisible(m_offer != Offer::Nothing);
    setButtonRole(m_primary, m_offer == Offer::Stop ? ButtonRole::Outline : ButtonRole::Filled);
    const bool changeable = m_offer == Offer::Check || m_offer == Offer::CheckAgain;
    m_products->setEnabled(changeable);
    m_rehearsals->setEnabled(changeable);
    m_open->setEnabled(m_offer != Offer::Stop);
}

void TopBar::showCode()
{
    const bool any = !m_runCode.isEmpty();
    m_code->setText(m_rehearsal ? m_voice.words().label(Label::Rehearsal) : m_runCode);
    m_code->setFont(fontFor(m_rehearsal ? TextRole::Strong : TextRole::Mono));
    m_code->setVisible(any);
    m_copy->setVisible(any && !m_rehearsal);
    fit();
}

int TopBar::neededWidth(bool compact) const
{
    const text::Wording &words = m_voice.words();
    const auto button
        = [this](const QString &text) { return m_save->fontMetrics().horizontalAdvance(text) + 32; };
    int width = m_products->sizeHint().width() + m_primary->width() + m_more->width();
    width += button(compact ? words.chrome(Chrome::OpenShort) : words.label(Label::OpenReport));
    width += button(compact ? words.chrome(Chrome::SaveShort) : words.label(Label::SaveReport));
    if (!m_runCode.isEmpty())
        width += m_code->sizeHint().width() + m_copy->width()
            + (compact ? 0 : m_codeCaption->sizeHint().width());
    const QMargins margins = layout()->contentsMargins();
    return width + margins.left() + margins.right() + (layout()->count() - 1) * layout()->spacing();
}

void TopBar::fit()
{
    const text::Wording &words = m_voice.words();
    const bool compact = width() < neededWidth(false);
    m_open->setText(compact ? words.chrome(Chrome::OpenShort) : words.label(Label::OpenReport));
    m_save->setText(compact ? words.chrome(Chrome::SaveShort) : words.label(Label::SaveReport));
    // Setting a text forgets the shortcut.
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_codeCaption->setVisible(!m_runCode.isEmpty() && !m_rehearsal && !compact);
}

QSize TopBar::minimumSizeHint() const
{
    return {neededWidth(true), height()};
}

std::set<Product> TopBar::products() const
{
    std::set<Product> chosen;
    for (int i = 0; i < base::enumCount<Product>; ++i)
        if (m_products->isChosen(i))
            chosen.insert(Product(i));
    return chosen;
}

void TopBar::setProducts(const std::set<Product> &products)
{
    for (int i = 0; i < base::enumCount<Product>; ++i)
        m_products->setChosen(i, products.contains(Product(i)));
}

void TopBar::setOffer(Offer offer)
{
    m_offer = offer;
    showOffer();
}

void TopBar::setCanSave(bool can)
{
    m_save->setEnabled(can);
}

void TopBar::setRunCode(const QString &code, bool rehearsal)
{
    m_runCode = code;
    m_rehearsal = rehearsal;
    showCode();
}

void TopBar::setRehearsal(std::optional<rehearsal::Scenario> scenario)
{
    m_scenario->actions().at(scenario ? int(*scenario) + 1 : 0)->setChecked(true);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.chrome);
    painter.fillRect(0, height() - 1, width(), 1, colours.hairline);
}

} // namespace clearway::gui
