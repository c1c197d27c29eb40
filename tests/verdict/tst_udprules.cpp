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
        u"likely udp_reached_target 1853 173.199.0.9"_s);
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
    cellRow(
        "no-datagram-no-class", row, [=](Story &s) { refusedThere(s); }, notTested, u"confirmed not_run"_s);
}

CLEARWAY_TEST(UdpRulesTest)
#include "tst_udprules.moc"
