// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/leftbehind.h"
#include "catalogue/cataloguefile.h"
#include "gui/allowlistdialog.h"
#include "gui/auditmodel.h"
#include "gui/auditsheet.h"
#include "gui/rulessheet.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< ms on a loaded machine

struct Opened {
    Voice voice{text::Language::En};
    AllowListDialog dialog{voice, catalogue::builtInCatalogue()};

    void check(const QString &list)
    {
        dialog.showSheet(AllowListDialog::Check);
        dialog.show();
        QSignalSpy checked(dialog.check(), &AuditSheet::checked);
        dialog.check()->checkText(list);
        QVERIFY(checked.wait(patience));
    }
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const auto *label : dialog.check()->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() + u'\n' : QString();
        return all;
    }
    [[nodiscard]] QStringList rows() const
    {
        const auto *table = dialog.check()->findChild<QTableView *>();
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, AuditModel::Verdict).data().toString() + u": "_s
                    + table->model()->index(row, AuditModel::Entry).data().toString();
        return all;
    }
};

QPushButton *buttonCalled(const Opened &opened, text::AllowListText name)
{
    const auto buttons = opened.dialog.check()->findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, opened.voice.words().allowList(name), &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class tst_AllowListDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesRulesForTheScope();
    void savesWhatItShows();
    void rowsSayWhatIsAmiss_data();
    void rowsSayWhatIsAmiss();
    void whatIsCopiedMakesTheListComplete();
    void offersNothingToAddWhereTheListWasCut();
    void anotherModeIsAnotherResult();
    void filesAreCheckedBesideTheWindow_data();
    void filesAreCheckedBesideTheWindow();
    void theLatestWishCounts();
    void modelKeepsItsPromises();
};

void tst_AllowListDialog::writesRulesForTheScope()
{
    Opened opened;
    opened.dialog.setProducts({catalogue::Product::Webinar});
    const auto *rules = opened.dialog.rules()->findChild<QPlainTextEdit *>();
    QVERIFY(rules->toPlainText().contains(u"173.199.0.0/18"_s));
    auto *mode = opened.dialog.findChild<QComboBox *>();
    mode->setCurrentIndex(mode->findText(opened.voice.words().mode(catalogue::ModeId::ProxyOnly)));
    QCOMPARE(opened.dialog.scope(),
             (catalogue::ListScope{{catalogue::Product::Webinar}, catalogue::ModeId::ProxyOnly}));
    QCOMPARE(rules->toPlainText(),
             catalogue::allowlist(catalogue::builtInCatalogue(), catalogue::RuleKind::Nftables,
                                  opened.dialog.scope()));
}

void tst_AllowListDialog::savesWhatItShows()
{
    Opened opened;
    const QTemporaryDir folder;
    const auto *rules = opened.dialog.rules()->findChild<QPlainTextEdit *>();
    QVERIFY(opened.dialog.rules()->saveTo(folder.filePath(u"goto.nft"_s)));
    QFile file(folder.filePath(u"goto.nft"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), rules->toPlainText());
    QVERIFY(!opened.dialog.rules()->saveTo(folder.filePath(u"no/such/folder"_s)));
    opened.dialog.rules()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), rules->toPlainText());
}

void tst_AllowListDialog::rowsSayWhatIsAmiss_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"173.199.0.0/18"_s << u"Missing: 68.64.0.0/19"_s << u"Missing: "_s;
    QTest::newRow("too-wide") << u"0.0.0.0/0"_s << u"Too wide: 0.0.0.0/0"_s << u"Too wide: 1"_s;
    QTest::newRow("historic") << u"64.74.80.0/24"_s << u"Only in older lists: 64.74.80.0/24"_s
                              << u"Only in older lists: 1"_s;
    QTest::newRow("unsure") << u"goto.com"_s << u"Depends on the product: *.goto.com"_s
                            << u"Depends on the product: 1"_s;
    QTest::newRow("doubtful") << u"do not open 173.199.0.0/18 yet\n68.64.0.0/19"_s
                              << u"Cannot tell: 173.199.0.0/18"_s
                              << u"Lines that are not surely understood, so that they do not count: 1"_s;
    QTest::newRow("nothing-but-doubtful") << u"access-list 10 permit 173.199.0.0 0.0.63.255"_s
                                          << u"Cannot tell: 173.199.0.0/18"_s << u"Missing: "_s;
    QTest::newRow("unread-lines") << u"goto.com\nwhat is this"_s << u"Missing: *.getgo.com"_s
                                  << u"Lines in which no address and no name was recognised: 2"_s;
    QTest::newRow("names-not-asked-for")
        << u"173.199.0.0/18"_s << u"Missing: 68.64.0.0/19"_s << u"Names: this list holds networks only."_s;
}

void tst_AllowListDialog::rowsSayWhatIsAmiss()
{
    QFETCH(QString, list);
    QFETCH(QString, row);
    QFETCH(QString, said);
    Opened opened;
    opened.check(list);
    QVERIFY2(opened.rows().contains(row), qPrintable(opened.rows().join(u'\n')));
    QVERIFY2(opened.said().contains(said), qPrintable(opened.said()));
}

void tst_AllowListDialog::whatIsCopiedMakesTheListComplete()
{
    Opened opened;
    opened.check(u"173.199.0.0/18\n"_s);
    opened.dialog.check()->copyAddition();
    opened.check(u"173.199.0.0/18\n"_s + QGuiApplication::clipboard()->text());
    QCOMPARE(opened.rows(), QStringList());
    QVERIFY2(opened.said().contains(u"Complete: all that GoTo needs is in this list"_s)
                 && opened.said().contains(u"Nothing is missing, too wide or left over"_s),
             qPrintable(opened.said()));
}

void tst_AllowListDialog::offersNothingToAddWhereTheListWasCut()
{
    Opened opened;
    opened.check(u"173.199.0.0/18\n"_s);
    auto *add = buttonCalled(opened, text::AllowListText::CopyAddition);
    QVERIFY(add && add->isVisible());
    opened.check(u"173.199.0.0/18\n"_s + QString(catalogue::mostListBytes, u'#'));
    QVERIFY(!add->isVisible());
    QVERIFY2(opened.said().contains(u"only its beginning was read"_s), qPrintable(opened.said()));
}

void tst_AllowListDialog::anotherModeIsAnotherResult()
{
    Opened opened;
    opened.check(u"173.199.0.0/18 tcp 443"_s);
    QVERIFY(opened.rows().contains(u"Missing: 173.199.0.0/18"_s)); // UDP
    QSignalSpy checked(opened.dialog.check(), &AuditSheet::checked);
    auto *mode = opened.dialog.findChild<QComboBox *>();
    mode->setCurrentIndex(mode->findText(opened.voice.words().mode(catalogue::ModeId::ProxyOnly)));
    QVERIFY(checked.wait(patience));
    QVERIFY(!opened.rows().contains(u"Missing: 173.199.0.0/18"_s));
}

void tst_AllowListDialog::filesAreCheckedBesideTheWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("a-list") << u"list.txt"_s << u"Something that GoTo needs is missing"_s;
    QTest::newRow("nothing-in-it") << u"empty.txt"_s
                                   << u"No address and no name that it lets through was recognised"_s;
    QTest::newRow("no-such-file") << u"gone.txt"_s << u"expected a file, found nothing at that path"_s;
}

void tst_AllowListDialog::filesAreCheckedBesideTheWindow()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    for (const auto &[file, text] : {std::pair(u"list.txt"_s, QByteArray("173.199.0.0/18\n")),
                                     {u"empty.txt"_s, QByteArray("# none\n")}}) {
        QFile list(folder.filePath(file));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write(text) == text.size());
    }
    Opened opened;
    opened.dialog.showSheet(AllowListDialog::Check);
    opened.dialog.show();
    QSignalSpy checked(opened.dialog.check(), &AuditSheet::checked);
    opened.dialog.check()->checkFile(folder.filePath(name));
    QVERIFY(opened.said().contains(u"The list is being checked."_s));
    QVERIFY(checked.wait(patience));
    QVERIFY2(opened.said().contains(said) && opened.said().contains(u"File: "_s + name),
             qPrintable(opened.said()));
}

void tst_AllowListDialog::theLatestWishCounts()
{
    Opened opened;
    opened.dialog.showSheet(AllowListDialog::Check);
    opened.dialog.show();
    QSignalSpy checked(opened.dialog.check(), &AuditSheet::checked);
    opened.dialog.check()->checkText(u"0.0.0.0/0\n"_s.repeated(5'000));
    opened.dialog.check()->checkText(u"64.74.80.0/24"_s);
    QVERIFY(checked.wait(patience));
    QTRY_COMPARE_WITH_TIMEOUT(async::leftBehind(), 0, patience); // the first wish has its answer too
    QCoreApplication::processEvents();
    QCOMPARE(checked.size(), 1);
    QVERIFY(opened.rows().contains(u"Only in older lists: 64.74.80.0/24"_s));
    QVERIFY(!opened.rows().contains(u"Too wide: 0.0.0.0/0"_s));
}

void tst_AllowListDialog::modelKeepsItsPromises()
{
    const Voice voice(text::Language::De);
    AuditModel model(voice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto catalogue = catalogue::builtInCatalogue();
    for (const char *list : {"173.199.0.0/18", "0.0.0.0/0 goto.com", ""})
        model.setAudit(catalogue::auditList(catalogue::readForeignList(list), catalogue,
                                            catalogue::builtInLegacyCatalogue(), {}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.sentence(0), QString());
}

CLEARWAY_TEST(tst_AllowListDialog)

#include "tst_allowlistdialog.moc"
