// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/certificatefacts.h"
#include "gui/certificatepane.h"
#include "gui/certificatesmodel.h"
#include "gui/certificatespage.h"
#include "gui/entryview.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;

namespace {

evidence::Observation shows(int id, const QString &host, bool isPublic, const QString &issuer)
{
    auto row = observed(id, base::Operation::Tls, host + u":443"_s, evidence::Outcome::Ok);
    row.host = host;
    row.endpoint = base::Endpoint::parse(u"3.120.0.1:443"_s, 443);
    evidence::TlsSeen seen;
    seen.completed = seen.nameMatches = true;
    seen.publicRoots.trusted = isPublic;
    seen.publicRoots.text = u"unable to get local issuer certificate"_s;
    seen.localRoots.trusted = true;
    evidence::CertificateSeen leaf;
    leaf.subject = u"CN="_s + host;
    leaf.issuer = u"CN="_s + issuer;
    leaf.issuerCommonName = issuer;
    leaf.names = {host};
    leaf.sha256 = u"0a"_s.repeated(32);
    leaf.pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    seen.chain = {leaf};
    row.seen = seen;
    return row;
}

std::shared_ptr<report::Report> twoChains()
{
    auto report = sampleReport();
    report->evidence.observations.push_back(shows(4, u"goto.com"_s, true, u"R3"_s));
    report->evidence.observations.push_back(shows(5, u"getgo.com"_s, false, u"FortiGate CA"_s));
    return report;
}

QString allText(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text() + u'\n';
    return all;
}

} // namespace

class CertificatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void leastTrustedComesFirst();
    void progressWithoutNewChainsKeepsTheSelection();
    void pageShowsTheChosenChain_data();
    void pageShowsTheChosenChain();
    void pemIsCopied();
    void foreignTextStaysInert();
    void fitsIntoANarrowWindow();
    void fingerprints();
};

void CertificatesTest::keepsTheRulesOfAModel()
{
    Voice voice(text::Language::En);
    CertificatesModel model(voice);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ReportPtr &next : {ReportPtr(twoChains()), ReportPtr(sampleReport()), ReportPtr()})
        model.setReport(next);
    QCOMPARE(model.rowCount(), 0);
    model.setReport(twoChains());
    voice.setLanguage(text::Language::De);
    QCOMPARE(model.rowCount(), 2);
}

void CertificatesTest::leastTrustedComesFirst()
{
    Voice voice(text::Language::En);
    CertificatesModel model(voice);
    model.setReport(twoChains());
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), u"getgo.com"_s);
    QCOMPARE(verdict::Status(first.data(EntryStatus).toInt()), verdict::Status::Limited);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"FortiGate CA"_s));
    QVERIFY(
        first.data(Qt::AccessibleTextRole).toString().contains(voice.words().chainTrust(*model.view(first))));
}

void CertificatesTest::progressWithoutNewChainsKeepsTheSelection()
{
    Voice voice(text::Language::En);
    CertificatesModel model(voice);
    model.setReport(twoChains());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto later = twoChains();
    later->evidence.observations.push_back(
        observed(6, base::Operation::Connect, u"a.example:443"_s, evidence::Outcome::Ok));
    model.setReport(later);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.report(), ReportPtr(later));
}

void CertificatesTest::pageShowsTheChosenChain_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("english") << int(text::Language::En);
    QTest::newRow("german") << int(text::Language::De);
}

void CertificatesTest::pageShowsTheChosenChain()
{
    QFETCH(int, language);
    Voice voice{text::Language(language)};
    CertificatesPage page(voice);
    page.setReport(twoChains());
    auto *list = page.findChild<QListView *>();
    QVERIFY(!list->accessibleName().isEmpty());
    QVERIFY(allText(page).contains(u"FortiGate CA"_s));
    QVERIFY(allText(page).contains(u"Fortinet FortiGate"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(allText(page).contains(u"R3"_s));
    QVERIFY(!allText(page).contains(u"FortiGate CA"_s));
    page.setReport(sampleReport());
    QVERIFY(allText(page).contains(voice.words().chrome(text::Chrome::NoCertificates)));
}

void CertificatesTest::pemIsCopied()
{
    Voice voice(text::Language::En);
    CertificatesModel model(voice);
    model.setReport(twoChains());
    CertificatePane pane(voice);
    pane.setView(model.report(), model.view(model.index(0)));
    const auto buttons = pane.findChildren<QPushButton *>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(), [&voice](const QPushButton *button) {
        return button->text() == voice.words().chrome(text::Chrome::CopyPem);
    });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s);
    QCOMPARE((*copy)->text(), voice.words().chrome(text::Chrome::Copied));
}

void CertificatesTest::foreignTextStaysInert()
{
    Voice voice(text::Language::En);
    const QString evil = u"<img src=x>\u202E\u001B[2J"_s;
    auto report = sampleReport();
    auto row = shows(4, evil, false, evil);
    auto &seen = std::get<evidence::TlsSeen>(row.seen);
    seen.chain.front().sha256 = seen.chain.front().keyType = seen.publicRoots.text = evil;
    seen.chain.front().pem = "\x1b[2J\x07\nMIIB";
    report->evidence.observations.push_back(row);
    CertificatesPage page(voice);
    page.setReport(report);
    const QString all = allText(page) + page.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(!all.contains(QChar(0x202E)) && !all.contains(QChar(0x1B)) && !all.contains(QChar(7)),
             qPrintable(all));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void CertificatesTest::fitsIntoANarrowWindow()
{
    Voice voice(text::Language::De);
    CertificatesPage page(voice);
    page.setReport(twoChains());
    QVERIFY2(page.minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(page.minimumSizeHint().width())));
}

void CertificatesTest::fingerprints()
{
    QCOMPARE(fingerprint(u"0a1b2c"_s), u"0A:1B:2C"_s);
    QCOMPARE(fingerprint(QString()), QString());
}

CLEARWAY_TEST(CertificatesTest)
#include "tst_certificates.moc"
