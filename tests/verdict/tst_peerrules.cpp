// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;
using evidence::MediaPeerSeen;
using evidence::PeerQuestion;

namespace {

const auto row = u"udp/173.199.0.0/18"_s;
constexpr auto at1853 = u"173.199.0.9:1853";
constexpr auto at8200 = u"173.199.0.9:8200";
const auto ok = u"not_needed ok ok ok"_s;
const auto limited = u"not_needed limited limited limited"_s;
const auto failed = u"not_needed failed failed failed"_s;
const auto unclear = u"not_needed unclear unclear unclear"_s;

/// GoTo's network is silent on both ports, and this peer was named.
Story &silentTo(Story &story, const QString &peer)
{
    story.dropsUdp(at1853);
    story.dropsUdp(at8200);
    story.evidence().run.settings.mediaPeer = peer;
    return story;
}

Observation &asked(Story &story, std::uint16_t port, MediaPeerSeen seen)
{
    Observation told;
    told.id = int(story.evidence().observations.size()) + 1;
    told.operation = Operation::MediaPeer;
    told.host = u"peer.example"_s;
    told.endpoint = base::Endpoint{*base::IpAddress::parse(u"203.0.113.82"), port};
    told.target = u"peer.example:%1"_s.arg(port);
    seen.sent = std::max(seen.sent, 1);
    told.outcome = seen.received > 0 ? Outcome::Ok : Outcome::Failed;
    if (seen.received == 0)
        told.failure = base::Failure{Operation::MediaPeer, FailureCode::UdpNoAnswer, 0, {}};
    told.seen = seen;
    story.evidence().observations.push_back(told);
    return story.evidence().observations.back();
}
void peerAnswers(Story &story, std::uint16_t port, const std::vector<std::uint16_t> &listensAt = {})
{
    MediaPeerSeen seen{.received = 1};
    seen.listensAt = listensAt;
    asked(story, port, seen);
}
void peerIsSilent(Story &story, std::uint16_t port)
{
    asked(story, port, {});
}
void peerIsRejected(Story &story, std::uint16_t port, const char16_t *sender, int code)
{
    Observation &told = asked(story, port, {});
    told.icmp = evidence::IcmpError{3, code, *base::IpAddress::parse(QStringView(sender))};
    told.failure->code = code == 3 ? FailureCode::UdpPortUnreachable : FailureCode::AdminProhibited;
}

} // namespace

class PeerRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silentNetwork_data();
    void silentNetwork() { compareCells(); }
    void whatWasSeenOfGotoCountsForMore_data();
    void whatWasSeenOfGotoCountsForMore() { compareCells(); }
    void findings_data();
    void findings();
    void grades_data();
    void grades();
};

void PeerRulesTest::silentNetwork_data()
{
    cellColumns();
    const auto peer = u"peer.example:8200"_s;
    cellRow(
        "answer-on-the-port-that-was-named", row,
        [=](Story &s) { peerAnswers(silentTo(s, peer), 8200), peerIsSilent(s, 1853); }, ok,
        u"likely udp_peer_answered 8200 peer.example"_s);
    cellRow(
        "answers-on-both", row, [=](Story &s) { peerAnswers(silentTo(s, peer), 8200), peerAnswers(s, 1853); },
        ok, u"likely udp_peer_answered 1853, 8200 peer.example"_s);
    cellRow(
        "nobody-has-to-listen-at-the-other-port", row,
        [=](Story &s) { peerIsRejected(silentTo(s, peer), 1853, u"203.0.113.82", 3), peerAnswers(s, 8200); },
        ok, u"likely udp_peer_answered 1853, 8200 peer.example"_s);
    cellRow(
        "named-port-silent-while-another-answers", row,
        [=](Story &s) { peerIsSilent(silentTo(s, peer), 8200), peerAnswers(s, 1853); }, limited,
        u"likely udp_peer_one_port_blocked 1853 8200 peer.example"_s);
    cellRow(
        "silent-port-at-which-the-peer-says-that-it-listens", row,
        [=](Story &s) {
            peerAnswers(silentTo(s, peer), 8200, {1853, 8200}), peerIsSilent(s, 1853);
        },
        limited, u"likely udp_peer_one_port_blocked 8200 1853 peer.example"_s);
    cellRow(
        "both-media-ports-silent-while-3478-answers", row,
        [=](Story &s) {
            peerAnswers(silentTo(s, u"peer.example:3478"_s), 3478, {1853, 3478, 8200});
            peerIsSilent(s, 1853), peerIsSilent(s, 8200);
        },
        failed, u"likely udp_peer_blocked 1853, 8200 peer.example"_s);
    cellRow(
        "any-stun-server-need-not-listen-at-media-ports", row,
        [=](Story &s) {
            peerAnswers(silentTo(s, u"peer.example:3478"_s), 3478);
            peerIsSilent(s, 1853), peerIsSilent(s, 8200);
        },
        unclear, u"possible udp_silent 6"_s);
    cellRow(
        "silent-peer-proves-nothing", row,
        [=](Story &s) { peerIsSilent(silentTo(s, peer), 8200), peerIsSilent(s, 1853); }, unclear,
        u"possible udp_silent 6"_s);
    cellRow(
        "refused-on-the-way", row,
        [=](Story &s) {
            peerIsRejected(silentTo(s, peer), 8200, u"10.0.0.1", 13);
            peerIsRejected(s, 1853, u"10.0.0.1", 13);
        },
        failed, u"likely udp_peer_blocked 1853, 8200 peer.example"_s);
}

void PeerRulesTest::whatWasSeenOfGotoCountsForMore_data()
{
    cellColumns();
    cellRow(
        "block-towards-goto-stays", row,
        [](Story &s) {
            s.rejectsUdp(at1853, u"10.0.0.1"), s.rejectsUdp(at8200, u"10.0.0.1");
            peerAnswers(s, 8200), peerAnswers(s, 1853);
        },
        failed, u"confirmed udp_blocked 1853, 8200 10.0.0.1"_s);
    cellRow(
        "answer-from-goto-stays-confirmed", row,
        [](Story &s) {
            s.answersUdp(at8200);
            s.evidence().run.settings.mediaPeer = u"peer.example:1853"_s;
            peerIsSilent(s, 1853), peerAnswers(s, 8200);
        },
        ok, u"confirmed udp_answered 8200 173.199.0.9"_s);
}

void PeerRulesTest::findings_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("found");
    const auto peer = u"peer.example:8200"_s;
    const auto told = [](const char *fact, const Telling &tell, const char16_t *found) {
        QTest::newRow(fact) << tell << QStringView(found).toString();
    };
    told(
        "silence-is-unconfirmed", [=](Story &s) { silentTo(s, peer); }, u"udp-unconfirmed possible");
    told(
        "peer-takes-the-doubt-away", [=](Story &s) { peerAnswers(silentTo(s, peer), 8200); }, u"");
    told(
        "peer-shows-the-block",
        [=](Story &s) { peerIsSilent(silentTo(s, peer), 8200), peerAnswers(s, 1853); },
        u"udp-blocked likely");
}

void PeerRulesTest::findings()
{
    QFETCH(Telling, tell);
    Story story;
    tell(story);
    QStringList found;
    for (const verdict::Finding &finding : verdict::judge(story.evidence(), smallCatalogue()).findings)
        if (name(finding.code).startsWith("udp-"_L1))
            found << name(finding.code) + u' ' + name(finding.confidence);
    QTEST(found.join(u", "_s), "found");
}

void PeerRulesTest::grades_data()
{
    QTest::addColumn<int>("received"); // of 100
    QTest::addColumn<int>("roundTripMs");
    QTest::addColumn<int>("jitterMs");
    QTest::addColumn<QString>("grade");
    QTest::newRow("all-is-well") << 100 << 40 << 5 << u"good"_s;
    QTest::newRow("two-percent-lost") << 98 << 40 << 5 << u"fair loss"_s;
    QTest::newRow("ten-percent-lost") << 90 << 40 << 5 << u"poor loss mos"_s;
    QTest::newRow("far-away") << 100 << 350 << 5 << u"fair round_trip"_s;
    QTest::newRow("uneven") << 100 << 40 << 45 << u"fair jitter"_s;
    QTest::newRow("very-uneven") << 100 << 40 << 70 << u"poor jitter"_s;
}

void PeerRulesTest::grades()
{
    QFETCH(int, received);
    QFETCH(int, roundTripMs);
    QFETCH(int, jitterMs);
    Story story;
    MediaPeerSeen seen{
        .question = PeerQuestion::Quality, .sent = 100, .received = received, .burstLossMean = 1.0};
    seen.roundTrip = std::chrono::milliseconds(roundTripMs);
    seen.jitter = std::chrono::milliseconds(jitterMs);
    asked(story, 8200, seen);
    catalogue::Catalogue catalogue = smallCatalogue();
    catalogue.quality = catalogue::QualityLimits{{}, {1, 3}, {300, 800}, {30, 60}, {4.03, 3.6}};
    const auto quality = verdict::judge(story.evidence(), catalogue).quality;
    QVERIFY(quality);
    QStringList words{name(quality->grade)};
    for (const verdict::QualityFigure figure : quality->limitedBy)
        words << name(figure);
    QTEST(words.join(u' '), "grade");
    QVERIFY(!verdict::judge(story.evidence(), smallCatalogue()).quality);
}

CLEARWAY_TEST(PeerRulesTest)
#include "tst_peerrules.moc"
