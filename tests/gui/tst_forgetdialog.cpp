// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/forgetdialog.h"
#include "gui/proxiespage.h"
#include "gui/proxysample.h"
#include "repair/playedstore.h"
#include "support/testprogram.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;

namespace {

/// The button of that text.
QPushButton *button(const QWidget &parent, const QString &text)
{
    for (auto *each : parent.findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

bool says(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return !label->isHidden() && QString(label->text()).remove(QChar(0x200b)).contains(text);
    });
}

} // namespace

class tst_ForgetDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThenRemovesThenUndoes();
    void failureIsSaidAndChangesNothing();
    void undoWalksBackThroughAllBackups();
    void foreignTextStaysInItsLine();
    void nothingStoredOffersNothing();
    void enterChangesNothing();
    void offeredForThisComputersOwnOnly_data();
    void offeredForThisComputersOwnOnly();

private:
    /// The dialog owns the store; it is looked at through `m_store`.
    std::unique_ptr<ForgetDialog> dialogWith(std::vector<repair::StoredItem> items)
    {
        auto store = std::make_unique<test::PlayedStore>();
        m_store = store.get();
        m_store->stored = std::move(items);
        auto dialog = std::make_unique<ForgetDialog>(m_voice, std::move(store), m_folder.path());
        dialog->show();
        return dialog;
    }
    Voice m_voice{text::Language::En};
    QTemporaryDir m_folder;
    test::PlayedStore *m_store = nullptr;
};

void tst_ForgetDialog::showsThenRemovesThenUndoes()
{
    const auto dialog = dialogWith(test::someItems());
    QVERIFY(says(*dialog, u"http://old.example:8080, in HKCU"_s));
    QVERIFY(button(*dialog, u"Undo"_s)->isHidden());
    button(*dialog, u"Remove"_s)->click();
    QCOMPARE(m_store->stored.size(), std::size_t(1));
    QVERIFY(says(*dialog, u"Removed. Start the GoTo client again."_s));
    QVERIFY(says(*dialog, m_folder.path()));
    QVERIFY(button(*dialog, u"Remove"_s)->isHidden());
    button(*dialog, u"Undo"_s)->click();
    QCOMPARE(m_store->stored.size(), std::size_t(3));
    QVERIFY(says(*dialog, u"Everything is stored again as it was."_s));
    QVERIFY(says(*dialog, u"http://old.example:8080, in HKCU"_s));
}

void tst_ForgetDialog::failureIsSaidAndChangesNothing()
{
    const auto dialog = dialogWith(test::someItems());
    m_store->fails
        = [](const QString &change) { return change == u"remove Last"_s ? u"denied"_s : QString(); };
    button(*dialog, u"Remove"_s)->click();
    QVERIFY(says(*dialog, u"Nothing was removed: "_s));
    QCOMPARE(m_store->stored.size(), std::size_t(3));
    QVERIFY(button(*dialog, u"Undo"_s)->isHidden());
}

void tst_ForgetDialog::undoWalksBackThroughAllBackups()
{
    const auto dialog = dialogWith(test::someItems());
    // The second cannot be removed, nor the first be put back: removed in part, and then the rest.
    m_store->fails
        = [](const QString &change) { return change == u"remove First"_s ? QString() : u"denied"_s; };
    button(*dialog, u"Remove"_s)->click();
    QCOMPARE(m_store->stored.size(), std::size_t(2));
    m_store->fails = [](const QString &) { return QString(); };
    button(*dialog, u"Remove"_s)->click();
    QCOMPARE(m_store->stored.size(), std::size_t(1));
    button(*dialog, u"Undo"_s)->click();
    QCOMPARE(m_store->stored.size(), std::size_t(2));
    button(*dialog, u"Undo"_s)->click();
    QCOMPARE(m_store->stored.size(), std::size_t(3));
    QVERIFY(button(*dialog, u"Undo"_s)->isHidden());
}

void tst_ForgetDialog::foreignTextStaysInItsLine()
{
    auto items = test::someItems();
    items.front().name = u"First\nhttp://forged.example:1, in \u202eHKCU"_s;
    const auto dialog = dialogWith(items);
    QVERIFY(says(*dialog, u"First\\u{a}http://forged.example:1, in \\u{202e}HKCU"_s));
}

void tst_ForgetDialog::nothingStoredOffersNothing()
{
    const auto dialog = dialogWith({});
    QVERIFY(says(*dialog, u"The GoTo client has stored no proxy."_s));
    QVERIFY(button(*dialog, u"Remove"_s)->isHidden());
}

void tst_ForgetDialog::enterChangesNothing()
{
    const auto dialog = dialogWith(test::someItems());
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(m_store->stored.size(), std::size_t(3));
}

void tst_ForgetDialog::offeredForThisComputersOwnOnly_data()
{
    QTest::addColumn<evidence::ProxyOrigin>("origin");
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("offered");
    QTest::newRow("stored-here") << evidence::ProxyOrigin::GotoStored << true << true;
    QTest::newRow("stored-elsewhere") << evidence::ProxyOrigin::GotoStored << false << false;
    QTest::newRow("set-by-somebody") << evidence::ProxyOrigin::Environment << true << false;
}

void tst_ForgetDialog::offeredForThisComputersOwnOnly()
{
    QFETCH(evidence::ProxyOrigin, origin);
    QFETCH(bool, own);
    QFETCH(bool, offered);
    auto report = std::make_shared<report::Report>();
    evidence::ProxySource source;
    source.origin = origin;
    source.mode = evidence::ProxyMode::Manual;
    source.servers = {{evidence::ProxyScheme::Http, u"old.example"_s, 8080}};
    report->evidence.machine.proxies = {source};
    ProxiesPage page(m_voice);
    page.setReport(report);
    page.setMayForget(own);
    const QSignalSpy requested(&page, &ProxiesPage::forgetRequested);
    QPushButton *offer = button(page, u"Remove stored proxies\u2026"_s);
    QCOMPARE(!offer->isHidden(), offered);
    offer->click();
    QCOMPARE(requested.size(), 1);
}

CLEARWAY_TEST(tst_ForgetDialog)
#include "tst_forgetdialog.moc"
