// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"

#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class UdpRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void network_data();
    void network() { compareCells(); }
    void refusalSpeaksForItsClass_data();
    void refusalSpeaksForItsClass() { compareCells(); }
    void traces_data();
    void traces() { compareCells(); }
    void traceSpeaksForItsClass_data();
    void traceSpeaksForItsClass() { compareCells(); }
};

namespace {
const auto row = u"udp/173.199.0.0/18"_s;
constexpr auto at1853 = u"173.199.0.9:1853";
constexpr auto at8200 = u"173.199.0.9:8200";
constexpr auto router = u"10.0.0.1";
const auto ok = u"not_needed ok ok ok"_s;
const auto limited = u"not_needed limited limited limited"_s;
const auto failed = u"not_needed failed failed failed"_s;
const auto unclear = u"not_needed unclear unclear unclear"_s;
const auto notTested = u"not_needed not_tested not_tested not_tested"_s;
} // namespace

void UdpRulesTest::network_data()
{
    cellColumns();
    cellRow(
        "both-ports-answer", row, [](Story &s) { s.answersUdp(at1853), s.answersUdp(at8200); }, ok,
        u"confirmed udp_answered 1853, 8200 173.199.0.9"_s);
    cellRow(
        "one-answers-the-other-is-silent", row, [](Story &s) { s.dropsUdp(at1853), s.answersUdp(at8200); },
        ok, u"confirmed udp_answered 8200 173.199.0.9"_s);
    cellRow(
        "one-address-answers", row,
        [](Story &s) { s.answersUdp(at1853), s.dropsUdp(u"173.199.16.9:1853"), s.dropsUdp(at8200); }, ok,
        u"confirmed udp_answered 1853 173.199.0.9"_s);
    cellRow(
        "one-answers-the-other-is-blocked", row,
        [](Story &s) { s.answersUdp(at1853), s.rejectsUdp(at8200, router); }, limited,
        u"confirmed udp_one_port_blocked 1853 8200 10.0.0.1"_s);
    cellRow(
        "both-blocked", row, [](Story &s) { s.rejectsUdp(at1853, router), s.rejectsUdp(at8200, router); },
        failed, u"confirmed udp_blocked 1853, 8200 10.0.0.1"_s);
    cellRow(
        "port-unreachable-from-a-router-is-a-block", row,
        [](Story &s) { s.rejectsUdp(at1853, router, 3), s.rejectsUdp(at8200, router, 3); }, failed,
        u"confirmed udp_blocked 1853, 8200 10.0.0.1"_s);
    cellRow(
        "port-unreachable-from-the-target-opens-the-way", row,
        [](Story &s) { s.rejectsUdp(at1853, u"173.199.0.9", 3), s.dropsUdp(at8200); }, ok,
        u"confirmed udp_reached_target 1853 173.199.0.9"_s);
    cellRow(
        "a-reply-tells-more-than-the-targets-icmp", row,
        [](Story &s) { s.rejectsUdp(at1853, u"173.199.0.9", 3), s.answersUdp(u"173.199.16.9:8200"); }, ok,
        u"confirmed udp_answered 1853, 8200 173.199.16.9"_s);
    cellRow(
        "silence-proves-nothing", row, [](Story &s) { s.dropsUdp(at1853), s.dropsUdp(at8200); }, unclear,
        u"possible udp_silent 6"_s);
    cellRow(
        "one-blocked-the-other-silent", row,
        [](Story &s) { s.dropsUdp(at1853), s.rejectsUdp(at8200, router); }, unclear,
        u"possible udp_one_port_blocked  8200 10.0.0.1"_s);
    cellRow(
        "an-answer-beats-a-refusal-elsewhere-in-the-network", row,
        [](Story &s) {
            s.answersUdp(at1853);
            s.rejectsUdp(u"173.199.16.9:1853", router);
        },
        ok, u"confirmed udp_answered 1853 173.199.0.9"_s);
    cellRow(
        "stray-datagrams-are-no-reply", row,
        [](Story &s) {
            s.answersUdp(at1853).seen = clearway::evidence::UdpSeen{3, 0, 2, std::nullopt, std::nullopt};
            s.dropsUdp(at8200);
        },
        unclear, u"possible udp_silent 6"_s);
    const auto forbiddenHere = [](QStringView at) {
        return [at](Story &s) { s.dropsUdp(at).failure->code = FailureCode::PermissionDenied; };
    };
    cellRow(
        "this-computer-lets-nothing-out", row,
        [=](Story &s) { forbiddenHere(at1853)(s), forbiddenHere(at8200)(s); }, failed,
        u"confirmed udp_blocked 1853, 8200 self"_s);
    cellRow(
        "one-port-was-not-tried", row, [](Story &s) { s.dropsUdp(at1853), s.isCutOffUdp(at8200); }, notTested,
        u"confirmed not_run"_s);
    cellRow(
        "not-run", row, [](Story &) {}, notTested, u"confirmed not_run"_s);
}

void UdpRulesTest::refusalSpeaksForItsClass_data()
{
    cellColumns();
    const auto silentHere = [](Story &s) { s.dropsUdp(at1853), s.dropsUdp(at8200); };
    const auto refusedThere = [](Story &s) {
        s.rejectsUdp(u"216.115.208.9:1853", router);
        s.rejectsUdp(u"216.115.208.9:8200", router);
    };
    cellRow(
        "silent-network-is-blocked-where-another-is-refused", row,
        [=](Story &s) { silentHere(s), refusedThere(s); }, failed,
        u"likely udp_blocked 1853, 8200 10.0.0.1"_s);
    cellRow(
        "not-when-a-third-network-answers-on-that-port", row,
        [=](Story &s) {
            silentHere(s), refusedThere(s);
            s.answersUdp(u"68.64.0.9:1853");
            s.answersUdp(u"68.64.0.9:8200");
        },
        unclear, u"possible udp_silent 6"_s);
    cellRow(
        "port-by-port", row,
        [=](Story &s) {
            silentHere(s), refusedThere(s);
            s.answersUdp(u"68.64.0.9:1853");
        },
        unclear, u"possible udp_one_port_blocked  8200 10.0.0.1"_s);
    cellRow(
        "answering-network-keeps-its-answer-but-loses-the-blocked-port", row,
        [=](Story &s) {
            s.answersUdp(at1853), s.dropsUdp(at8200);
            s.rejectsUdp(u"216.115.208.9:8200", router);
        },
        limited, u"likely udp_one_port_blocked 1853 8200 10.0.0.1"_s);
    cellRow(
        "a-targets-own-icmp-is-no-refusal", row,
        [=](Story &s) {
            silentHere(s);
            s.rejectsUdp(u"216.115.208.9:1853", u"216.115.208.9", 3);
            s.rejectsUdp(u"216.115.208.9:8200", u"216.115.208.9", 3);
        },
        unclear, u"possible udp_silent 6"_s);
    constexpr auto farAway = u"80.81.192.9";
    cellRow(
        "a-router-far-away-that-misses-a-host-speaks-for-nobody", row,
        [=](Story &s) {
            silentHere(s);
            s.rejectsUdp(u"216.115.208.9:1853", farAway, 1);
            s.rejectsUdp(u"216.115.208.9:8200", farAway, 1);
        },
        unclear, u"possible udp_silent 6"_s);
    cellRow(
        "a-router-far-away-that-refuses-one-network-speaks-for-nobody", row,
        [=](Story &s) {
            silentHere(s);
            s.rejectsUdp(u"216.115.208.9:1853", farAway);
            s.rejectsUdp(u"216.115.208.9:8200", farAway);
        },
        unclear, u"possible udp_silent 6"_s);
    cellRow(
        "a-router-that-refuses-two-networks-speaks-for-all", row,
        [=](Story &s) {
            silentHere(s);
            s.rejectsUdp(u"216.115.208.9:1853", farAway);
            s.rejectsUdp(u"68.64.0.9:8200", farAway);
        },
        failed, u"likely udp_blocked 1853, 8200 80.81.192.9"_s);
    cellRow(
        "no-datagram-no-class", row, [=](Story &s) { refusedThere(s); }, notTested, u"confirmed not_run"_s);
}

namespace {

constexpr auto at443 = u"173.199.0.9:443";
constexpr auto wholeTcp = u"192.168.1.1 10.20.0.1 80.81.192.1 80.81.192.9 target";

/// Both ports silent; UDP was traced as `hops` says, on both ports, and TCP as `tcp` does.
Telling followed(QStringView hops, QStringView tcp)
{
    return [=](Story &s) {
        s.hasAdapter(u"eth0", u"192.168.1.20/24", true);
        for (QStringView at : {at1853, at8200}) {
            s.dropsUdp(at);
            s.tracesUdp(at, hops);
        }
        s.tracesTcp(at443, tcp);
    };
}

} // namespace

void UdpRulesTest::traces_data()
{
    cellColumns();
    const auto ends = u"192.168.1.1 10.20.0.1 - - - -";
    const auto publicComputer = [](Story &s) {
        followed(u"80.81.192.1 80.81.192.5 - -", u"80.81.192.1 80.81.192.5 - -")(s);
        s.hasAdapter(u"eth1", u"80.81.192.77/24", true);
    };
    cellRow("ends-at-a-hop-which-tcp-passes", row, followed(ends, wholeTcp), failed,
            u"likely udp_ends_at_hop  1853, 8200 2 10.20.0.1"_s);
    cellRow("is-seen-at-no-hop-where-tcp-is", row, followed(u"- - - -", wholeTcp), failed,
            u"likely udp_ends_at_hop  1853, 8200 0 "_s);
    cellRow("both-silent-at-the-same-hop", row, followed(ends, u"192.168.1.1 10.20.0.1 - - - -"), unclear,
            u"possible udp_silent 6"_s);
    cellRow("target-alone-shows-no-hop-that-tcp-passes", row,
            followed(ends, u"192.168.1.1 10.20.0.1 - target"), unclear, u"possible udp_silent 6"_s);
    cellRow("tcp-passes-only-in-some-rounds", row,
            followed(ends, u"192.168.1.1 10.20.0.1 80.81.192.1/2 - - -"), unclear,
            u"possible udp_silent 6"_s);
    cellRow("udp-seen-once-beyond-is-no-end", row,
            followed(u"192.168.1.1 10.20.0.1 10.20.0.9/1 - - -", u"192.168.1.1 10.20.0.1 10.20.0.9 - - -"),
            unclear, u"possible udp_silent 6"_s);
    cellRow("hop-that-udp-was-not-asked-for", row,
            followed(u"192.168.1.1 - -", u"192.168.1.1 - - 10.20.0.9 - -"), unclear,
            u"possible udp_silent 6"_s);
    cellRow("seen-beyond-the-edge-then-silence", row,
            followed(u"192.168.1.1 100.64.0.1 80.81.192.1 - -", u"192.168.1.1 100.64.0.1 80.81.192.1 - -"),
            ok, u"likely udp_passed_edge 1853, 8200 3 80.81.192.1"_s);
    cellRow("provider-s-own-inside-is-no-outside", row,
            followed(u"192.168.1.1 100.64.0.1 - -", u"192.168.1.1 100.64.0.1 - -"), unclear,
            u"possible udp_silent 6"_s);
    cellRow("beyond-the-edge-one-router-proves-no-end", row,
            followed(u"192.168.1.1 80.81.192.1 - - -", u"192.168.1.1 80.81.192.1 80.81.192.9 - -"), ok,
            u"likely udp_passed_edge 1853, 8200 2 80.81.192.1"_s);
    cellRow("beyond-the-edge-two-routers-do", row,
            followed(u"192.168.1.1 80.81.192.1 - - -", u"192.168.1.1 80.81.192.1 80.81.192.9 80.81.193.9 -"),
            failed, u"likely udp_ends_at_hop  1853, 8200 2 80.81.192.1"_s);
    cellRow("public-network-has-no-edge-to-see", row, publicComputer, unclear, u"possible udp_silent 6"_s);
    cellRow(
        "target-answers-a-trace", row,
        [](Story &s) { s.dropsUdp(at1853), s.dropsUdp(at8200), s.tracesUdp(at8200, u"192.168.1.1 target"); },
        ok, u"confirmed udp_answered 8200 173.199.0.9"_s);
    cellRow(
        "trace-is-refused-on-its-way", row,
        [](Story &s) {
            for (QStringView at : {at1853, at8200})
                s.dropsUdp(at),
                    s.tracesUdp(at, u"192.168.1.1 -").icmp
                    = clearway::evidence::IcmpError{3, 13, *clearway::base::IpAddress::parse(router)};
        },
        failed, u"confirmed udp_blocked 1853, 8200 10.0.0.1"_s);
    cellRow(
        "one-port-answers-the-other-ends", row,
        [=](Story &s) {
            s.answersUdp(at1853), s.dropsUdp(at8200);
            s.tracesUdp(at8200, ends), s.tracesTcp(at443, wholeTcp);
        },
        limited, u"likely udp_ends_at_hop 1853 8200 2 10.20.0.1"_s);
    cellRow(
        "one-port-is-refused-the-other-ends", row,
        [=](Story &s) {
            s.rejectsUdp(at1853, router), s.dropsUdp(at8200);
            s.tracesUdp(at8200, ends), s.tracesTcp(at443, wholeTcp);
        },
        failed, u"likely udp_blocked 1853, 8200 10.0.0.1"_s);
    cellRow(
        "reply-beats-a-trace-that-ends", row,
        [=](Story &s) {
            followed(ends, wholeTcp)(s);
            s.answersUdp(u"173.199.16.9:1853"), s.answersUdp(u"173.199.16.9:8200");
        },
        ok, u"confirmed udp_answered 1853, 8200 173.199.16.9"_s);
    cellRow(
        "tcp-to-another-address-is-no-measure", row,
        [=](Story &s) {
            s.dropsUdp(at1853), s.dropsUdp(at8200);
            s.tracesUdp(at1853, ends), s.tracesUdp(at8200, ends), s.tracesTcp(u"68.64.0.9:443", wholeTcp);
        },
        unclear, u"possible udp_silent 6"_s);
    cellRow(
        "trace-without-its-measure-decides-nothing-yet", row,
        [=](Story &s) {
            s.dropsUdp(at1853), s.dropsUdp(at8200);
            s.tracesUdp(at1853, ends), s.tracesUdp(at8200, ends);
            s.tracesTcp(at443, wholeTcp).outcome = Outcome::NotRun;
        },
        unclear, u"possible udp_silent 6"_s);
}

void UdpRulesTest::traceSpeaksForItsClass_data()
{
    cellColumns();
    const auto silentHere = [](Story &s, QStringView hops) {
        for (QStringView at : {at1853, at8200})
            s.dropsUdp(at), s.tracesUdp(at, hops);
        s.tracesTcp(at443, u"192.168.1.1/1 - - -");
    };
    const auto endsThere = [](Story &s) {
        for (QStringView at : {u"216.115.208.9:1853", u"216.115.208.9:8200"})
            s.dropsUdp(at), s.tracesUdp(at, u"192.168.1.1 10.20.0.1 - - -");
        s.tracesTcp(u"216.115.208.9:443", wholeTcp);
    };
    cellRow(
        "routers-that-tire-of-complaining", row,
        [=](Story &s) { silentHere(s, u"192.168.1.1/1 - - -"), endsThere(s); }, failed,
        u"likely udp_ends_at_hop  1853, 8200 2 10.20.0.1"_s);
    const auto endsHere = [](Story &s, QStringView tcp) {
        for (QStringView at : {at1853, at8200})
            s.dropsUdp(at), s.tracesUdp(at, u"- - - - -");
        s.tracesTcp(at443, tcp);
    };
    // Seen with Linux's limits: the first hop answered nobody, the second the TCP of one network each time.
    cellRow(
        "nearer-end-behind-tired-routers-is-the-farther-one", row,
        [=](Story &s) { endsHere(s, u"- 10.20.0.1/2 80.81.192.1 80.81.192.9 target"), endsThere(s); }, failed,
        u"likely udp_ends_at_hop  1853, 8200 2 10.20.0.1"_s);
    cellRow(
        "nearer-end-before-a-router-that-always-answers-tcp", row,
        [=](Story &s) { endsHere(s, wholeTcp), endsThere(s); }, failed,
        u"likely udp_ends_at_hop  1853, 8200 0 "_s);
    cellRow(
        "nearer-end-on-another-way", row,
        [=](Story &s) { endsHere(s, u"- 10.20.0.7/2 80.81.192.1 80.81.192.9 target"), endsThere(s); }, failed,
        u"likely udp_ends_at_hop  1853, 8200 0 "_s);
    cellRow(
        "not-where-it-got-further", row,
        [=](Story &s) { silentHere(s, u"192.168.1.1 10.20.0.1 10.20.0.9 -"), endsThere(s); }, unclear,
        u"possible udp_silent 6"_s);
    cellRow(
        "not-without-a-trace-of-its-own", row,
        [=](Story &s) { s.dropsUdp(at1853), s.dropsUdp(at8200), endsThere(s); }, unclear,
        u"possible udp_silent 6"_s);
    cellRow(
        "a-refusal-tells-more-than-an-end", row,
        [=](Story &s) {
            silentHere(s, u"192.168.1.1/1 - - -"), endsThere(s);
            s.rejectsUdp(u"68.64.0.9:1853", router), s.rejectsUdp(u"68.64.0.9:8200", router);
        },
        failed, u"likely udp_blocked 1853, 8200 10.0.0.1"_s);
}

CLEARWAY_TEST(UdpRulesTest)
#include "tst_udprules.moc"
