// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A page's list and its pane: beside each other, or one in the place of the other.
#include "gui/page.h"
#include "gui/typescale.h"
#include "support/testprogram.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace clearway;
using namespace clearway::gui;

namespace {

class ListPage final : public Page {
public:
    explicit ListPage(const Voice &voice)
    {
        list->addItems({QStringLiteral("one"), QStringLiteral("two")});
        list->setCurrentRow(0);
        list->setMinimumWidth(scaled(200));
        pane->setMinimumWidth(scaled(200));
        body()->addWidget(list);
        setPane(pane, 300, voice, 500);
        opensPane(list);
    }
    void setReport(const ReportPtr &) override { }
    void setNeeded(bool needed) { setPaneNeeded(needed); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }

    QListWidget *list = new QListWidget;
    QWidget *pane = new QWidget;
};

void show(ListPage &page, int width)
{
    page.resize(scaled(width), scaled(300));
    page.show();
    QCoreApplication::processEvents();
}

} // namespace

class PageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesBothWhereThereIsRoom_data();
    void placesBothWhereThereIsRoom();
    void enterOpensThePaneAndBackClosesIt();
    void escapeClosesThePaneToo();
    void nothingToShowNeedsNoButton();
    void needsNoMoreWidthThanOneOfThem();

private:
    const Voice m_voice{text::Language::En};
    const QString m_details = m_voice.words().label(text::Label::ShowDetails);
    const QString m_back = m_voice.words().chrome(text::Chrome::BackToList);
};

void PageTest::placesBothWhereThereIsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("together");
    QTest::newRow("wide") << 700 << true;
    QTest::newRow("as-wide-as-said") << 500 << true;
    QTest::newRow("narrower-than-said") << 499 << false;
    QTest::newRow("narrower-than-both") << 380 << false;
}

void PageTest::placesBothWhereThereIsRoom()
{
    QFETCH(int, width);
    QFETCH(bool, together);
    ListPage page(m_voice);
    show(page, width);
    QVERIFY(page.list->isVisible());
    QCOMPARE(page.pane->isVisible(), together);
    QCOMPARE(page.button(m_details) != nullptr, !together);
    QVERIFY(!page.button(m_back));
    show(page, 700); // there is room again
    QVERIFY(page.list->isVisible() && page.pane->isVisible() && !page.button(m_details));
}

void PageTest::enterOpensThePaneAndBackClosesIt()
{
    ListPage page(m_voice);
    show(page, 400);
    page.list->setFocus();
    QTest::keyClick(page.list, Qt::Key_Return);
    QVERIFY(page.pane->isVisible() && !page.list->isVisible());
    QCOMPARE(page.focusWidget(), page.button(m_back));
    page.button(m_back)->click();
    QVERIFY(!page.pane->isVisible() && page.list->isVisible());
    QCOMPARE(page.focusWidget(), page.list);
    page.button(m_details)->click();
    QVERIFY(page.pane->isVisible());
}

void PageTest::escapeClosesThePaneToo()
{
    ListPage page(m_voice);
    show(page, 400);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.button(m_details)->click();
    QTest::keyClick(page.button(m_back), Qt::Key_Escape);
    QVERIFY(!page.pane->isVisible());
}

void PageTest::nothingToShowNeedsNoButton()
{
    ListPage page(m_voice);
    page.setNeeded(false);
    show(page, 400);
    QVERIFY(!page.pane->isVisible() && !page.button(m_details));
    QTest::keyClick(page.list, Qt::Key_Return);
    QVERIFY(page.list->isVisible());
}

void PageTest::needsNoMoreWidthThanOneOfThem()
{
    ListPage page(m_voice);
    show(page, 700);
    QVERIFY(page.minimumSizeHint().width() < scaled(400));
}

CLEARWAY_TEST(PageTest)
#include "tst_page.moc"
