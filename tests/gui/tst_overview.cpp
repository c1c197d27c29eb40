// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The first screen: what its parts and its drawing claim, state by state, and that they claim no more.
#include "gui/answerfacts.h"
#include "gui/bottombar.h"
#include "gui/overviewpage.h"
#include "gui/partstatus.h"
#include "gui/runcodeline.h"
#include "gui/sample.h"
#include "gui/style.h"
#include "gui/typescale.h"
#include "gui/wayline.h"
#include "gui/waypicture.h"
#include "gui/waywords.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;

namespace {

using catalogue::ModeId;
using verdict::Reason;
using verdict::ReasonCode;
using verdict::Status;

/// One cell in all modes.
void addCells(report::Report &report, const QString &requirement, Status status, const Reason &reason = {})
{
    for (const ModeId mode : catalogue::allModes) {
        verdict::Cell cell;
        cell.requirement = requirement;
        cell.mode = mode;
        cell.status = status;
        cell.reason = reason;
        report.verdict.matrix.push_back(cell);
    }
}

evidence::Observation tunnel(const QString &path, evidence::Outcome outcome, const QString &signedInBy)
{
    evidence::Observation row = observed(1, base::Operation::Tunnel, QStringLiteral("goto.com:443"), outcome);
    row.path = path;
    evidence::TunnelSeen seen;
    seen.authenticated = signedInBy;
    row.seen = seen;
    return row;
}

const QString proxyPath = QStringLiteral("proxy:proxy.corp.example:8080");

struct Story {
    Status gateway = Status::Ok;
    Reason gatewayReason;
    std::vector<std::pair<Status, Reason>> udp;
    std::vector<evidence::Observation> rows;
    bool running = false;
};

report::Report told(const Story &story)
{
    report::Report report;
    addCells(report, QStringLiteral("domain/goto.com"), story.gateway, story.gatewayReason);
    addCells(report, QStringLiteral("gateway"), story.gateway, story.gatewayReason);
    int number = 0;
    for (const auto &[status, reason] : story.udp)
        addCells(report, QStringLiteral("udp/192.0.2.%1/32").arg(number++), status, reason);
    report.evidence.observations = story.rows;
    return report;
}

/// A network where everything answers, and what the verdict says of the computer's VPN.
report::Report openWithVpn(verdict::FindingCode code, const QString &extent)
{
    report::Report report = told({Status::Ok, {}, {{Status::Ok, {}}}, {}, false});
    verdict::Finding finding;
    finding.code = code;
    finding.status = Status::Ok;
    finding.arguments = QStringList(5) + QStringList{extent};
    report.verdict.findings = {finding};
    return report;
}

const Reason silent{ReasonCode::UdpSilent, {QStringLiteral("3")}};
const Reason blocked{ReasonCode::UdpBlocked, {QStringLiteral("1853, 8200"), QStringLiteral("10.20.0.1")}};
const Reason endsAtHop{ReasonCode::UdpEndsAtHop,
                       {QString(), QStringLiteral("1853"), QStringLiteral("3"), QStringLiteral("10.20.0.7")}};
const Reason blockedElsewhere{ReasonCode::UdpBlocked, {QStringLiteral("1853"), QStringLiteral("10.20.0.9")}};

} // namespace

class OverviewTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void partsSayNoMoreThanTheirCells();
    void partsSayNoMoreThanTheirCells_data();
    void signInIsNeededOnlyWhereAsked();
    void lanesShowWhatWasSeen();
    void lanesShowWhatWasSeen_data();
    void aProxyIsDrawnWhereItIsTaken();
    void theAdapterIsTheOneThatLeadsOut();
    void wordsNameThePlaceOfTheStop();
    void mediaLeavesWhereItsNetworksDo_data();
    void mediaLeavesWhereItsNetworksDo();
    void causeIsTheFirstFindingThatHurts();
    void aPoorCallIsToldWhereEverythingWorks_data();
    void aPoorCallIsToldWhereEverythingWorks();
    void everyStateHasItsButtons();
    void untestedRowsAreCounted();
    void everythingSharesItsEdges_data();
    void everythingSharesItsEdges();
};

void OverviewTest::initTestCase()
{
    QApplication::setStyle(new Style);
}

void OverviewTest::partsSayNoMoreThanTheirCells_data()
{
    QTest::addColumn<int>("works");
    QTest::addColumn<int>("limited");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("unclear");
    QTest::addColumn<int>("notTested");
    QTest::addColumn<bool>("sampled");
    QTest::addColumn<Status>("expected");
    QTest::newRow("nothing-there") << 0 << 0 << 0 << 0 << 0 << false << Status::NotTested;
    QTest::newRow("nothing-tested") << 0 << 0 << 0 << 0 << 3 << false << Status::NotTested;
    QTest::newRow("all-fine") << 3 << 0 << 0 << 0 << 0 << false << Status::Ok;
    QTest::newRow("one-with-limits") << 3 << 1 << 0 << 0 << 0 << false << Status::Limited;
    QTest::newRow("one-failed") << 3 << 0 << 1 << 0 << 0 << true << Status::Failed;
    QTest::newRow("one-host-unclear") << 3 << 0 << 0 << 1 << 0 << false << Status::Unclear;
    QTest::newRow("one-network-silent") << 3 << 0 << 0 << 1 << 0 << true << Status::Limited;
    QTest::newRow("all-networks-silent") << 0 << 0 << 0 << 3 << 0 << true << Status::Unclear;
    QTest::newRow("one-network-untested") << 3 << 0 << 0 << 0 << 1 << true << Status::Unclear;
}

void OverviewTest::partsSayNoMoreThanTheirCells()
{
    QFETCH(int, works);
    QFETCH(int, limited);
    QFETCH(int, failed);
    QFETCH(int, unclear);
    QFETCH(int, notTested);
    QFETCH(bool, sampled);
    const Tally tally{works, limited, failed, unclear, notTested};
    QTEST(tally.status(sampled), "expected");
}

void OverviewTest::signInIsNeededOnlyWhereAsked()
{
    report::Report report;
    QCOMPARE(proxySignInStatus(report), Status::NotTested);
    report.evidence.observations = {tunnel(proxyPath, evidence::Outcome::Ok, QString())};
    QCOMPARE(proxySignInStatus(report), Status::NotNeeded);
    report.evidence.observations = {tunnel(proxyPath, evidence::Outcome::Ok, QStringLiteral("digest"))};
    QCOMPARE(proxySignInStatus(report), Status::Ok);
    verdict::Finding asked;
    asked.code = verdict::FindingCode::ProxyAuthRequired;
    asked.status = Status::Failed;
    report.verdict.findings = {asked};
    QCOMPARE(proxySignInStatus(report), Status::Failed);
}

void OverviewTest::lanesShowWhatWasSeen_data()
{
    using State = Lane::State;
    QTest::addColumn<Story>("story");
    QTest::addColumn<State>("web");
    QTest::addColumn<State>("media");
    const std::pair ok{Status::Ok, Reason{}};
    const std::pair quiet{Status::Unclear, silent};
    const std::pair stopped{Status::Failed, blocked};
    QTest::newRow("all-open") << Story{Status::Ok, {}, {ok, ok}, {}, false} << State::Works << State::Works;
    QTest::newRow("silence-is-no-stop")
        << Story{Status::Ok, {}, {quiet, quiet}, {}, false} << State::Works << State::Silent;
    QTest::newRow("some-answers-some-silence")
        << Story{Status::Ok, {}, {ok, quiet}, {}, false} << State::Works << State::Partly;
    QTest::newRow("one-network-stopped")
        << Story{Status::Ok, {}, {ok, stopped}, {}, false} << State::Works << State::Stops;
    QTest::newRow("unclear-host") << Story{Status::Unclear, {}, {ok}, {}, false} << State::Unclear
                                  << State::Works;
    QTest::newRow("stopped-early") << Story{Status::NotTested, {}, {{Status::NotTested, {}}}, {}, false}
                                   << State::NotTested << State::NotTested;
    QTest::newRow("running") << Story{Status::NotTested, {}, {ok, {Status::NotTested, {}}}, {}, true}
                             << State::Testing << State::Testing;
    QTest::newRow("running-and-already-stopped")
        << Story{Status::Failed, {}, {stopped}, {}, true} << State::Stops << State::Stops;
}

void OverviewTest::lanesShowWhatWasSeen()
{
    QFETCH(Story, story);
    const WayPicture way = wayPicture(told(story), story.running);
    QTEST(way.web.state, "web");
    QTEST(way.media.state, "media");
    QVERIFY(way.proxy.isEmpty());
    QVERIFY(!way.leftComputer); // no observation shows it
}

void OverviewTest::aProxyIsDrawnWhereItIsTaken()
{
    Story story{Status::Ok, {}, {}, {tunnel(proxyPath, evidence::Outcome::Ok, QString())}, false};
    WayPicture way = wayPicture(told(story), false);
    QCOMPARE(way.proxy, QStringLiteral("proxy.corp.example:8080"));
    QVERIFY(way.reachedProxy && way.leftComputer);
    story.gateway = Status::Failed;
    story.gatewayReason = {ReasonCode::ProxyUnreachable, {QStringLiteral("proxy.corp.example:8080")}};
    story.rows = {tunnel(proxyPath, evidence::Outcome::Failed, QString())};
    way = wayPicture(told(story), false);
    QCOMPARE(way.web.stop, Lane::Stop::BeforeProxy);
    QVERIFY(!way.reachedProxy && !way.leftComputer);
    story.gatewayReason
        = {ReasonCode::HostFailed, {QStringLiteral("goto.com"), QStringLiteral("proxy_denied")}};
    QCOMPARE(wayPicture(told(story), false).web.stop, Lane::Stop::AtProxy);
    // That no attempt at the gateway came through says nothing of the place.
    auto report = told(story);
    addCells(report, QStringLiteral("gateway"), Status::Failed, {ReasonCode::GatewayNoAnswer, {}});
    QCOMPARE(wayPicture(report, false).web.stop, Lane::Stop::AtProxy);
    // The same failure without that reason is located nowhere.
    story.gatewayReason
        = {ReasonCode::HostFailed, {QStringLiteral("goto.com"), QStringLiteral("tls_timeout")}};
    QCOMPARE(wayPicture(told(story), false).web.stop, Lane::Stop::OnTheWay);
}

void OverviewTest::theAdapterIsTheOneThatLeadsOut()
{
    using evidence::AdapterKind;
    report::Report report;
    evidence::Machine &machine = report.evidence.machine;
    machine.adapters = {{QStringLiteral("eth0"), {}, true, false, AdapterKind::Ethernet, {}},
                        {QStringLiteral("wlan0"), {}, true, false, AdapterKind::Wireless, {}}};
    QCOMPARE(wayPicture(report, false).adapter, AdapterKind::Unknown);
    machine.exits = {{QStringLiteral("goto.com"), {}, {}, QStringLiteral("eth0"), {}, {}},
                     {QString(evidence::restOfTheInternet), {}, {}, QStringLiteral("wlan0"), {}, {}}};
    QCOMPARE(wayPicture(report, false).adapter, AdapterKind::Wireless);
    machine.exits.back().adapter.clear();
    QCOMPARE(wayPicture(report, false).adapter, AdapterKind::Unknown);
}

void OverviewTest::wordsNameThePlaceOfTheStop()
{
    const text::Wording words(text::Language::En);
    Story story{Status::Ok, {}, {{Status::Failed, blocked}, {Status::Ok, {}}}, {}, false};
    WayWords said = wayWords(wayPicture(told(story), false), true, words);
    QVERIFY2(said.mediaStop.contains(QStringLiteral("10.20.0.1")), qPrintable(said.mediaStop));
    QVERIFY(said.spoken.contains(said.mediaStop));
    Story silentlyEnding{Status::Ok, {}, {{Status::Failed, endsAtHop}}, {}, false};
    QVERIFY(wayWords(wayPicture(told(silentlyEnding), false), true, words)
                .mediaStop.contains(QStringLiteral("3 (10.20.0.7)")));
    // Two senders are no one place.
    story.udp.push_back({Status::Failed, blockedElsewhere});
    said = wayWords(wayPicture(told(story), false), true, words);
    QVERIFY2(!said.mediaStop.contains(QStringLiteral("10.20.0")), qPrintable(said.mediaStop));
}

void OverviewTest::mediaLeavesWhereItsNetworksDo_data()
{
    using verdict::FindingCode;
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<QString>("extent");
    QTest::addColumn<MediaExit>("exit");
    QTest::addColumn<QString>("words");
    const QString beside = QStringLiteral("Direct audio and video, past the VPN");
    const QString inside = QStringLiteral("Direct audio and video, through the VPN");
    const QString plain = QStringLiteral("Direct audio and video");
    const auto add
        = [](const char *fact, FindingCode code, const char *extent, MediaExit exit, const QString &words) {
              QTest::newRow(fact) << code << QString::fromLatin1(extent) << exit << words;
          };
    add("all-goto-networks-bypass", FindingCode::VpnGotoDirect, "whole", MediaExit::PastVpn, beside);
    add("some-goto-networks-bypass", FindingCode::VpnGotoDirect, "mixed", MediaExit::WithTheRest, plain);
    add("everything-in-the-vpn", FindingCode::VpnFullTunnel, "whole", MediaExit::WithTheRest, plain);
    add("only-goto-in-the-vpn", FindingCode::VpnFullTunnel, "goto-only", MediaExit::IntoVpn, inside);
    add("only-the-company-in-the-vpn", FindingCode::VpnInternalOnly, "whole", MediaExit::WithTheRest, plain);
}

void OverviewTest::mediaLeavesWhereItsNetworksDo()
{
    QFETCH(verdict::FindingCode, code);
    QFETCH(QString, extent);
    QFETCH(MediaExit, exit);
    const auto report = openWithVpn(code, extent);
    const WayPicture way = wayPicture(report, false);
    QCOMPARE(way.mediaExit, exit);
    const WayWords said = wayWords(way, true, text::Wording(text::Language::En));
    QTEST(said.media, "words");
    QVERIFY2(said.spoken.contains(said.media), qPrintable(said.spoken));
    // Below which of the two places the lane of media begins.
    WayLine line;
    line.setWay(way, said, QStringLiteral("way"));
    line.resize(line.sizeHint());
    const QImage drawn = line.grab().toImage();
    const auto isDrawnAt = [&](double x) {
        const int y = int(scaled(110) * drawn.devicePixelRatio()); // between the lanes
        return drawn.pixel(int(x * drawn.devicePixelRatio()), y) != drawn.pixel(0, y);
    };
    QCOMPARE(isDrawnAt(scaled(24)), exit != MediaExit::WithTheRest);
    QCOMPARE(isDrawnAt(line.width() * 0.273), exit == MediaExit::WithTheRest);
}

void OverviewTest::causeIsTheFirstFindingThatHurts()
{
    verdict::Verdict verdict;
    verdict.status = Status::Limited;
    QVERIFY(!causeOf(verdict));
    verdict.findings = {udpBlocked(), udpBlocked()};
    QCOMPARE(causeOf(verdict), &verdict.findings.front());
    verdict.status = Status::Ok; // what hurts other modes is no cause of anything
    QVERIFY(!causeOf(verdict));
    verdict.status = Status::Limited;
    verdict.findings.front().status = Status::Ok;
    QVERIFY(!causeOf(verdict));
}

void OverviewTest::aPoorCallIsToldWhereEverythingWorks_data()
{
    using verdict::Grade;
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<Status>("beside"); // the headline
    QTest::addColumn<Status>("media");
    QTest::addColumn<QString>("cause");
    QTest::newRow("good") << Grade::Good << Status::Ok << Status::Ok << QString();
    QTest::newRow("fair") << Grade::Fair << Status::Ok << Status::Ok
                          << QStringLiteral("A test call to the media peer was fair");
    QTest::newRow("poor") << Grade::Poor << Status::Limited << Status::Limited
                          << QStringLiteral("A test call to the media peer was poor");
}

void OverviewTest::aPoorCallIsToldWhereEverythingWorks()
{
    QFETCH(verdict::Grade, grade);
    QFETCH(QString, cause);
    auto report = std::make_shared<report::Report>(told({Status::Ok, {}, {{Status::Ok, {}}}, {}, false}));
    report->verdict.status = Status::Ok;
    report->verdict.headline = verdict::Headline::Ready;
    report->verdict.bestMode = ModeId::Unrestricted;
    report->evidence.observations = {
        observed(7, base::Operation::MediaPeer, QStringLiteral("198.51.100.82:8200"), evidence::Outcome::Ok)};
    report->evidence.observations.front().seen = evidence::MediaPeerSeen();
    report->verdict.quality = verdict::PeerQuality{grade, {}, 7};
    QTEST(headlineStatus(*report), "beside");
    QTEST(partStatus(*report, checkup::Step::Media), "media");
    const Voice voice(text::Language::En);
    AnswerFacts facts(voice);
    facts.setReport(report);
    QStringList said;
    for (const auto *label : facts.findChildren<QLabel *>())
        said += label->isVisibleTo(&facts) ? label->text() : QString();
    QCOMPARE(said.contains(cause), true); // the empty one too: something is hidden then
    QCOMPARE(said.contains(voice.words().fixer(verdict::Fixer::Helpdesk)), !cause.isEmpty());
}

void OverviewTest::everyStateHasItsButtons()
{
    Voice voice(text::Language::En);
    OverviewPage page(voice);
    const text::Wording &words = voice.words();
    const auto offered = [&] {
        QStringList texts;
        for (const auto *button : page.findChildren<QPushButton *>())
            texts += button->isVisibleTo(&page) && !button->text().isEmpty() ? button->text() : QString();
        texts.removeAll(QString());
        return texts;
    };
    const QString again = words.label(text::Label::CheckAgain);
    const QString save = words.sendText(text::SendText::Open);
    const QString details = words.label(text::Label::ShowDetails);
    QCOMPARE(offered(), QStringList{words.label(text::Label::StartCheck)});
    const ReportPtr report = sampleReport();
    page.setReport(report, true, true);
    QCOMPARE(offered(), QStringList{words.label(text::Label::Stop)});
    page.setReport(report, false, true);
    QCOMPARE(offered(), (QStringList{save, again, details}));
    page.setReport(report, false, false);
    QCOMPARE(offered(), (QStringList{save, details}));
}

void OverviewTest::untestedRowsAreCounted()
{
    Voice voice(text::Language::En);
    OverviewPage page(voice);
    const auto report = sampleReport();
    report->evidence.run.complete = false;
    page.setReport(report, false, true);
    const QString counted = voice.words().firstScreen(text::FirstScreen::RowsNotTested,
                                                      {QStringLiteral("1"), QStringLiteral("5")});
    QString said;
    for (const auto *label : page.findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(counted), qPrintable(said));
}

void OverviewTest::everythingSharesItsEdges_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("all-in-sight") << 2000;
    QTest::newRow("with-a-scroll-bar") << 500;
}

void OverviewTest::everythingSharesItsEdges()
{
    if (test::isUnderWine())
        QSKIP("Wine has no fonts that texts could be measured by");
    QFETCH(int, height);
    Voice voice(text::Language::De);
    OverviewPage page(voice);
    page.setReport(sampleReport(), false, true);
    page.findChild<BottomBar *>()->setRunCode(QStringLiteral("CW-7F3K-2Q9M"), false);
    page.resize(1280, height);
    page.show();
    QCoreApplication::processEvents();
    const auto right
        = [&page](const QWidget *widget) { return widget->mapTo(&page, widget->rect().topRight()).x(); };
    QCOMPARE(right(page.findChild<RunCodeLine *>()), right(page.findChild<WayLine *>()));
}

CLEARWAY_TEST(OverviewTest)
#include "tst_overview.moc"
