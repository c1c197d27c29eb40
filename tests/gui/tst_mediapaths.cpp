// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the page about media paths draws from a report's traces, and says of it.
#include "gui/mediapathsmodel.h"
#include "gui/mediapathspage.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;

namespace {

using evidence::HopTransport;

/// "a a - T": answered, silent, the target; "X": an ICMP error ends the way.
evidence::Observation trace(HopTransport transport, const QString &address, std::uint16_t port,
                            const QString &hops)
{
    evidence::Observation row;
    row.operation = base::Operation::HopTrace;
    row.endpoint = base::Endpoint{*base::IpAddress::parse(address), port};
    row.target = row.endpoint->toString();
    evidence::HopTraceSeen seen;
    seen.transport = transport;
    seen.rounds = 3;
    for (const QString &word : hops.split(u' ')) {
        evidence::Hop hop;
        hop.limit = int(seen.hops.size()) + 1;
        if (word == u"a"_s)
            hop.router = *base::IpAddress::parse(u"10.20.0.%1"_s.arg(hop.limit));
        if (word == u"T"_s)
            seen.targetHop = hop.limit;
        if (word == u"X"_s)
            seen.stoppedHop = hop.limit;
        seen.hops.push_back(hop);
    }
    row.seen = seen;
    return row;
}

void addNetwork(report::Report &report, const QString &network, verdict::Status status,
                const verdict::Reason &reason)
{
    verdict::Cell cell;
    cell.requirement = u"udp/"_s + network;
    cell.status = status;
    cell.reason = reason;
    report.verdict.matrix.push_back(cell);
}

const verdict::Reason endsAtTwo{verdict::ReasonCode::UdpEndsAtHop,
                                {QString(), u"1853, 8200"_s, u"2"_s, u"10.20.0.2"_s}};
const verdict::Reason silent{verdict::ReasonCode::UdpSilent, {u"12"_s}};

report::Report twoNetworks()
{
    report::Report report;
    addNetwork(report, u"173.199.0.0/18"_s, verdict::Status::Failed, endsAtTwo);
    addNetwork(report, u"68.64.0.0/19"_s, verdict::Status::Ok,
               {verdict::ReasonCode::UdpAnswered, {u"1853, 8200"_s, u"68.64.0.9"_s}});
    auto &rows = report.evidence.observations;
    rows.push_back(trace(HopTransport::Tcp, u"173.199.0.9"_s, 443, u"a a a T"_s));
    rows.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 1853, u"a a - -"_s));
    rows.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 8200, u"a a - T"_s));
    evidence::Observation answer;
    answer.operation = base::Operation::Udp;
    answer.endpoint = base::Endpoint{*base::IpAddress::parse(u"68.64.0.9"_s), 8200};
    answer.seen = evidence::UdpSeen{.sent = 1, .received = 1, .roundTrip = std::chrono::milliseconds(34)};
    rows.push_back(answer);
    report.evidence.machine.exits = {{u"173.199.0.0/18"_s, u"173.199.0.0/18"_s, u"173.199.0.1"_s, u"eth0"_s,
                                      u"192.0.2.7"_s, u"192.0.2.1"_s}};
    return report;
}

/// "1a 2a 3X" of the lane, or empty.
QString dots(const MediaPath &path, HopTransport transport)
{
    const QString letters = u"a-TX"_s;
    QStringList words;
    for (const HopLane &lane : path.lanes)
        if (lane.transport == transport)
            for (const HopDot &dot : lane.dots)
                words << QString::number(dot.hop) + letters.at(int(dot.kind));
    return words.join(u' ');
}

} // namespace

class MediaPathsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lanesFollowTheTraces();
    void aPortAloneShowsItsOwnTrace();
    void onlyThePortThatEndsIsDrawnSo();
    void noHopIsNamedWhereUdpWasSeenAtNone();
    void anIcmpErrorEndsALane();
    void silenceBehindTheLastAnswerIsNotDrawn();
    void exitsThatDifferAreSeveralWays();
    void commonStopIsThatOfMostNetworks();
    void modelKeepsTheRules();
    void everyRowSpeaksForItself();
    void titleSaysWhatMatters_data();
    void titleSaysWhatMatters();
};

void MediaPathsTest::lanesFollowTheTraces()
{
    const auto paths = mediaPaths(twoNetworks());
    QCOMPARE(paths.size(), 2U);
    QCOMPARE(dots(paths[0], HopTransport::Tcp), u"1a 2a 3a 4T"_s);
    QCOMPARE(dots(paths[0], HopTransport::Udp), u"1a 2X"_s);
    QCOMPARE(paths[0].stop(), std::optional(2));
    QVERIFY(paths[1].lanes.empty());
    QCOMPARE(paths[1].roundTrip, std::optional<evidence::Duration>(std::chrono::milliseconds(34)));
    QVERIFY(!paths[0].roundTrip);
}

void MediaPathsTest::aPortAloneShowsItsOwnTrace()
{
    const auto paths = mediaPaths(twoNetworks(), 8200);
    QCOMPARE(dots(paths[0], HopTransport::Udp), u"1a 2a 3- 4T"_s);
    QCOMPARE(paths[0].stop(), std::nullopt);
    QCOMPARE(mediaPaths(twoNetworks(), 1853)[1].roundTrip, std::nullopt);
}

/// The judge says which ports end; of another one only its own trace may be drawn.
void MediaPathsTest::onlyThePortThatEndsIsDrawnSo()
{
    report::Report report;
    addNetwork(report, u"173.199.0.0/18"_s, verdict::Status::Limited,
               {verdict::ReasonCode::UdpEndsAtHop, {u"1853"_s, u"8200"_s, u"2"_s, u"10.20.0.2"_s}});
    auto &rows = report.evidence.observations;
    rows.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 1853, u"a a a -"_s));
    rows.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 8200, u"a a - -"_s));
    QCOMPARE(dots(mediaPaths(report, 1853)[0], HopTransport::Udp), u"1a 2a 3a"_s);
    QCOMPARE(mediaPaths(report, 1853)[0].stop(), std::nullopt);
    QCOMPARE(mediaPaths(report)[0].stop(), std::optional(2));
}

void MediaPathsTest::noHopIsNamedWhereUdpWasSeenAtNone()
{
    report::Report report;
    addNetwork(report, u"173.199.0.0/18"_s, verdict::Status::Failed,
               {verdict::ReasonCode::UdpEndsAtHop, {QString(), u"1853, 8200"_s, u"0"_s, QString()}});
    report.evidence.observations.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 8200, u"- - -"_s));
    QCOMPARE(dots(mediaPaths(report)[0], HopTransport::Udp), u"1X"_s);
    QCOMPARE(mediaPaths(report)[0].stop(), std::nullopt);
}

void MediaPathsTest::anIcmpErrorEndsALane()
{
    report::Report report;
    addNetwork(report, u"173.199.0.0/18"_s, verdict::Status::Failed,
               {verdict::ReasonCode::UdpBlocked, {u"1853, 8200"_s, u"10.20.0.2"_s}});
    report.evidence.observations.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 8200, u"a X -"_s));
    QCOMPARE(dots(mediaPaths(report)[0], HopTransport::Udp), u"1a 2X"_s);
}

void MediaPathsTest::silenceBehindTheLastAnswerIsNotDrawn()
{
    report::Report report;
    addNetwork(report, u"173.199.0.0/18"_s, verdict::Status::Unclear, silent);
    report.evidence.observations.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 8200, u"a - a - -"_s));
    const auto paths = mediaPaths(report);
    QCOMPARE(dots(paths[0], HopTransport::Udp), u"1a 2- 3a"_s);
    QCOMPARE(paths[0].stop(), std::nullopt); // nothing says that it ends there
}

void MediaPathsTest::exitsThatDifferAreSeveralWays()
{
    report::Report report = twoNetworks();
    QVERIFY(!mediaPaths(report)[0].split);
    evidence::Exit other = report.evidence.machine.exits.front();
    other.part = u"173.199.32.0/19"_s;
    other.adapter = u"tun0"_s;
    report.evidence.machine.exits.push_back(other);
    QVERIFY(mediaPaths(report)[0].split);
    QVERIFY(!mediaPaths(report)[1].exit);
}

void MediaPathsTest::commonStopIsThatOfMostNetworks()
{
    const auto ending = [](int hop) {
        MediaPath path;
        path.lanes = {{HopTransport::Udp, {{1, HopDot::Kind::Answered}, {hop, HopDot::Kind::Stopped}}}};
        return path;
    };
    QCOMPARE(commonStop({ending(3), ending(2), ending(3), MediaPath()}), std::optional(3));
    QCOMPARE(commonStop({MediaPath()}), std::nullopt);
}

void MediaPathsTest::modelKeepsTheRules()
{
    const Voice voice(text::Language::En);
    MediaPathsModel model(voice);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const ReportPtr &next : {std::make_shared<const report::Report>(twoNetworks()), ReportPtr()}) {
        model.setReport(next);
        model.setPort(8200);
        model.setPort(0);
    }
}

void MediaPathsTest::everyRowSpeaksForItself()
{
    const Voice voice(text::Language::En);
    MediaPathsModel model(voice);
    model.setReport(std::make_shared<const report::Report>(twoNetworks()));
    const auto said
        = [&](int row, int column, int role) { return model.index(row, column).data(role).toString(); };
    const QString spoken = said(0, MediaPathsModel::Network, Qt::AccessibleTextRole);
    QVERIFY2(spoken.startsWith(u"173.199.0.0/18: Does not work. UDP "_s), qPrintable(spoken));
    QCOMPARE(said(0, MediaPathsModel::Network, MediaPathsModel::DetailRole), u"eth0, via 192.0.2.1"_s);
    QCOMPARE(said(0, MediaPathsModel::Way, Qt::DisplayRole), u"UDP ends at hop 2."_s);
    QCOMPARE(said(1, MediaPathsModel::Way, Qt::DisplayRole), u"Hops were not traced"_s);
    QCOMPARE(said(1, MediaPathsModel::Answer, Qt::DisplayRole), u"Answered after 34 ms"_s);
}

void MediaPathsTest::titleSaysWhatMatters_data()
{
    QTest::addColumn<verdict::Status>("status");
    QTest::addColumn<verdict::Reason>("reason");
    QTest::addColumn<QString>("title");
    QTest::newRow("ends") << verdict::Status::Failed << endsAtTwo
                          << u"UDP to 1 of 1 networks ends at hop 2"_s;
    QTest::newRow("blocked") << verdict::Status::Failed
                             << verdict::Reason{verdict::ReasonCode::UdpBlocked,
                                                {u"1853, 8200"_s, u"10.20.0.1"_s}}
                             << u"UDP to 1 of 1 networks is blocked"_s;
    QTest::newRow("silent") << verdict::Status::Unclear << silent
                            << u"Cannot tell whether UDP reaches 1 of 1 networks"_s;
    QTest::newRow("open") << verdict::Status::Ok
                          << verdict::Reason{verdict::ReasonCode::UdpAnswered, {u"1853"_s, u"68.64.0.9"_s}}
                          << u"UDP gets through to all 1 networks"_s;
}

void MediaPathsTest::titleSaysWhatMatters()
{
    QFETCH(verdict::Status, status);
    QFETCH(verdict::Reason, reason);
    QFETCH(QString, title);
    report::Report report;
    addNetwork(report, u"173.199.0.0/18"_s, status, reason);
    report.evidence.observations.push_back(trace(HopTransport::Udp, u"173.199.0.9"_s, 8200, u"a a - -"_s));
    const Voice voice(text::Language::En);
    MediaPathsPage page(voice);
    page.setReport(std::make_shared<const report::Report>(report));
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(title), qPrintable(texts.join(u'\n')));
}

CLEARWAY_TEST(MediaPathsTest)
#include "tst_mediapaths.moc"
