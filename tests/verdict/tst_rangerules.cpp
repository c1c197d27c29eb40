// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"

#include <QTest>

using namespace clearway::tests;
using namespace Qt::StringLiterals;

class RangeRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_data();
    void samples() { compareCells(); }
    void sweeps_data();
    void sweeps() { compareCells(); }
};

void RangeRulesTest::samples_data()
{
    cellColumns();
    const auto row = u"tcp/173.199.0.0/18"_s;
    const auto a = u"173.199.0.9:443";
    const auto b = u"173.199.16.9:443";
    const auto ok = u"ok ok ok ok"_s;
    const auto failed = u"failed failed failed failed"_s;
    const auto unclear = u"unclear unclear unclear unclear"_s;
    const auto notTested = u"not_tested not_tested not_tested not_tested"_s;
    cellRow(
        "one-connection-is-enough", row, [=](Story &s) { s.drops({}, a), s.connects({}, b); }, ok,
        u"likely sample_connected 173.199.16.9 1 2"_s);
    cellRow(
        "handshake-confirms", row, [=](Story &s) { s.answers(u"attendee.gotowebinar.com", a); }, ok,
        u"confirmed sample_connected 173.199.0.9 1 1"_s);
    cellRow(
        "retry-of-the-same-address-counts-once", row, [=](Story &s) { s.drops({}, a), s.connects({}, a); },
        ok, u"likely sample_connected 173.199.0.9 1 1"_s);
    cellRow(
        "silence-proves-nothing", row, [=](Story &s) { s.drops({}, a), s.drops({}, b); }, unclear,
        u"possible sample_silent 2"_s);
    cellRow(
        "another-network-does-not-count", row, [=](Story &s) { s.connects({}, u"216.115.208.9:443"); },
        notTested, u"confirmed not_run"_s);
    cellRow(
        "another-port-does-not-count", row, [=](Story &s) { s.connects({}, u"173.199.0.9:8200"); }, notTested,
        u"confirmed not_run"_s);
    cellRow(
        "icmp-from-a-router", row, [=](Story &s) { s.drops({}, a), s.rejects({}, b, u"10.0.0.1"); }, failed,
        u"confirmed sample_blocked 10.0.0.1 admin_prohibited"_s);
    cellRow(
        "port-unreachable-from-a-router", row, [=](Story &s) { s.rejects({}, a, u"10.0.0.1", 3); }, failed,
        u"confirmed sample_blocked 10.0.0.1 port_unreachable"_s);
    cellRow(
        "host-unreachable-from-a-router", row, [=](Story &s) { s.rejects({}, a, u"10.0.0.1", 1); }, failed,
        u"likely sample_blocked 10.0.0.1 host_unreachable"_s);
    cellRow(
        "icmp-from-the-target-opens-the-way", row, [=](Story &s) { s.rejects({}, a, u"173.199.0.9", 3); },
        unclear, u"possible sample_silent 1"_s);
    cellRow(
        "icmp-from-inside-goto-is-no-block", row, [=](Story &s) { s.rejects({}, a, u"216.115.208.1", 1); },
        unclear, u"possible sample_silent 1"_s);
    cellRow(
        "own-link-without-neighbour-is-no-block", row,
        [=](Story &s) {
            s.hasAdapter(u"eth0", u"10.0.0.7/24", true);
            s.rejects({}, a, u"10.0.0.7", 1);
            s.connects({}, u"216.115.208.9:443");
        },
        unclear, u"possible sample_silent 1"_s);
    cellRow(
        "own-firewall-is-a-block", row,
        [=](Story &s) {
            s.hasAdapter(u"eth0", u"10.0.0.7/24", true);
            s.rejects({}, a, u"10.0.0.7", 13);
        },
        failed, u"confirmed sample_blocked 10.0.0.7 admin_prohibited"_s);
    cellRow(
        "prohibited-where-the-system-hides-the-sender", row,
        [=](Story &s) { s.fails({}, a, FailureCode::AdminProhibited); }, failed,
        u"likely sample_blocked  admin_prohibited"_s);
    cellRow(
        "this-computer-lets-nothing-out", row,
        [=](Story &s) { s.fails({}, a, FailureCode::PermissionDenied), s.drops({}, b); }, failed,
        u"likely sample_blocked self permission_denied"_s);
    constexpr auto farAway = u"80.81.192.9";
    cellRow(
        "a-router-far-away-that-misses-the-host-is-no-block", row,
        [=](Story &s) { s.drops({}, a), s.rejects({}, b, farAway, 1); }, unclear,
        u"possible sample_silent 2"_s);
    cellRow(
        "a-router-far-away-that-forbids-one-network-may-be-gotos", row,
        [=](Story &s) { s.drops({}, a), s.rejects({}, b, farAway); }, unclear, u"possible sample_silent 2"_s);
    cellRow(
        "a-router-that-forbids-two-networks-stands-on-the-way", row,
        [=](Story &s) { s.rejects({}, a, farAway), s.rejects({}, u"216.115.208.9:443", farAway); }, failed,
        u"confirmed sample_blocked 80.81.192.9 admin_prohibited"_s);
    cellRow(
        "a-router-that-forbids-hosts-elsewhere-too-stands-on-the-way", row,
        [=](Story &s) {
            s.rejects({}, a, farAway), s.rejects(u"launch.getgo.com", u"3.120.0.1:443", farAway);
        },
        failed, u"confirmed sample_blocked 80.81.192.9 admin_prohibited"_s);
    cellRow(
        "two-networks-that-miss-a-host-have-a-router-in-common-and-no-block", row,
        [=](Story &s) { s.rejects({}, a, farAway, 1), s.rejects({}, u"216.115.208.9:443", farAway, 1); },
        unclear, u"possible sample_silent 1"_s);
    cellRow(
        "with-a-public-address-of-ones-own-nothing-tells-what-is-far", row,
        [=](Story &s) {
            s.hasAdapter(u"eth0", u"141.2.3.4/24", true);
            s.rejects({}, a, u"141.2.0.1");
        },
        failed, u"confirmed sample_blocked 141.2.0.1 admin_prohibited"_s);
    cellRow(
        "a-firewall-that-forbids-other-addresses-of-an-open-network", row,
        [=](Story &s) { s.connects({}, a), s.rejects({}, b, u"10.0.0.1"); },
        u"limited limited limited limited"_s, u"confirmed sweep_part_blocked 173.199.16.9 10.0.0.1"_s);
    cellRow(
        "an-address-that-a-router-misses-beside-one-that-connects", row,
        [=](Story &s) { s.connects({}, a), s.rejects({}, b, u"10.0.0.1", 1); }, ok,
        u"likely sample_connected 173.199.0.9 1 2"_s);
    cellRow(
        "one-rst-among-silence-is-no-block", row, [=](Story &s) { s.resets({}, a), s.drops({}, b); }, unclear,
        u"possible sample_refused 173.199.0.9 1 2"_s);
    cellRow(
        "a-single-rst-is-no-block", row, [=](Story &s) { s.resets({}, a); }, unclear,
        u"possible sample_refused 173.199.0.9 1 1"_s);
    cellRow(
        "rst-at-every-address-is-likely-a-block", row, [=](Story &s) { s.resets({}, a), s.resets({}, b); },
        failed, u"likely sample_refused 173.199.0.9 2 2"_s);
    cellRow(
        "rst-and-an-open-way-contradict", row,
        [=](Story &s) { s.resets({}, a), s.rejects({}, b, u"173.199.16.9", 3); }, unclear,
        u"possible sample_refused 173.199.0.9 1 2"_s);
    cellRow(
        "cut-off", row, [=](Story &s) { s.isCutOff({}, a), s.stopsEarly(); }, notTested,
        u"confirmed not_run"_s);
}

void RangeRulesTest::sweeps_data()
{
    cellColumns();
    const auto row = u"tcp/173.199.0.0/18"_s;
    const auto ok = u"ok ok ok ok"_s;
    const auto limited = u"limited limited limited limited"_s;
    const auto failed = u"failed failed failed failed"_s;
    const auto unclear = u"unclear unclear unclear unclear"_s;
    const auto swept
        = [](const char16_t *stretches) { return [=](Story &s) { s.sweeps(u"173.199.0.0/18", stretches); }; };
    cellRow("one-of-all-is-enough", row, swept(u"silent*700 open*1"), ok,
            u"likely sweep_connected 173.199.2.188 1 16384 16384"_s);
    cellRow(
        "what-was-sampled-counts-once", row,
        [=](Story &s) {
            s.connects({}, u"173.199.0.9:443"), s.sweeps(u"173.199.0.0/18", u"silent*9 open*2");
        },
        ok, u"likely sweep_connected 173.199.0.9 2 16384 16384"_s);
    cellRow(
        "a-handshake-confirms", row,
        [=](Story &s) {
            s.answers(u"attendee.gotowebinar.com", u"173.199.0.9:443"),
                s.sweeps(u"173.199.0.0/18", u"silent*9 open*1");
        },
        ok, u"confirmed sweep_connected 173.199.0.9 1 16384 16384"_s);
    cellRow("a-sweep-that-was-cut-off-says-how-far-it-came", row, swept(u"open*5 silent*295 untried*16084"),
            ok, u"likely sweep_connected 173.199.0.0 5 300 16384"_s);
    cellRow("silence-of-all-proves-nothing-either", row, swept(u"silent*16384"), unclear,
            u"possible sweep_silent 0 16384 16384"_s);
    cellRow("a-few-hosts-without-a-listener", row, swept(u"open*1 silent*99 reset*200 silent*100"), ok,
            u"likely sweep_connected 173.199.0.0 1 16384 16384"_s);
    cellRow("refusals-of-a-whole-part-may-be-a-block", row, swept(u"open*1 silent*8191 reset*8192"), limited,
            u"possible sweep_part_blocked 173.199.32.0/19 "_s);
    cellRow("a-part-of-which-some-answers-were-lost", row,
            swept(u"open*1 silent*8191 reset*4000 silent*4 reset*4188"), limited,
            u"possible sweep_part_blocked 173.199.32.0/19 "_s);
    cellRow("a-part-that-somebody-forbids", row, swept(u"open*1 silent*8191 10.0.0.1*8192"), limited,
            u"confirmed sweep_part_blocked 173.199.32.0/19 10.0.0.1"_s);
    cellRow("few-icmp-errors-speak-for-the-silent-between", row,
            swept(u"open*1 silent*8191 10.0.0.1*1 silent*8190 10.0.0.1*1"), limited,
            u"confirmed sweep_part_blocked 173.199.32.0/19 10.0.0.1"_s);
    cellRow("two-parts-apart", row, swept(u"10.0.0.1*256 open*8192 silent*7680 10.0.0.1*256"), limited,
            u"confirmed sweep_part_blocked 173.199.0.0/24, 173.199.63.0/24 10.0.0.1"_s);
    cellRow("targets-that-forbid-themselves-are-reached", row, swept(u"open*1 target*16383"), ok,
            u"likely sweep_connected 173.199.0.0 1 16384 16384"_s);
    cellRow(
        "a-documented-host-that-answers-parts-the-part", row,
        [=](Story &s) {
            s.answers(u"attendee.gotowebinar.com", u"173.199.32.9:443"),
                s.sweeps(u"173.199.0.0/18", u"open*8192 reset*8192");
        },
        limited,
        u"possible sweep_part_blocked 173.199.33.0/24, 173.199.34.0/23, 173.199.36.0/22, 173.199.40.0/21, "
        "173.199.48.0/20 "_s);
    cellRow("a-part-that-is-forbidden-beside-one-that-refuses", row,
            swept(u"open*1 silent*4095 10.0.0.1*4096 reset*8192"), limited,
            u"confirmed sweep_part_blocked 173.199.16.0/20 10.0.0.1"_s);
    cellRow("a-part-that-somebody-unknown-forbids", row, swept(u"open*1 silent*8191 forbidden*8192"), limited,
            u"likely sweep_part_blocked 173.199.32.0/19  sender_unknown"_s);
    cellRow("forbidden-from-the-first-to-the-last", row, swept(u"10.0.0.1*1 silent*16382 10.0.0.1*1"), failed,
            u"confirmed sample_blocked 10.0.0.1 admin_prohibited"_s);
    cellRow("one-that-is-forbidden-is-no-network", row, swept(u"silent*9000 10.0.0.1*1"), unclear,
            u"possible sweep_silent 0 16384 16384 173.199.35.40/32 10.0.0.1"_s);
    cellRow("a-part-that-is-forbidden-in-silence", row, swept(u"silent*8192 10.0.0.1*256 silent*7936"),
            unclear, u"possible sweep_silent 0 16384 16384 173.199.32.0/24 10.0.0.1"_s);
    cellRow("a-part-that-somebody-unknown-forbids-in-silence", row,
            swept(u"silent*8192 forbidden*256 silent*7936"), unclear,
            u"possible sweep_silent 0 16384 16384 173.199.32.0/24 "_s);
    cellRow("refusals-in-silence-are-not-named", row,
            swept(u"silent*8192 10.0.0.1*256 silent*3840 reset*4096"), unclear,
            u"possible sweep_silent 4096 16384 16384 173.199.32.0/24 10.0.0.1"_s);
    cellRow("a-router-that-misses-one-host-is-no-block", row, swept(u"silent*9000 10.0.0.1/1*1"), unclear,
            u"possible sweep_silent 0 16384 16384"_s);
    cellRow("a-router-that-misses-most-hosts", row, swept(u"silent*4000 10.0.0.1/1*12384"), failed,
            u"likely sample_blocked 10.0.0.1 host_unreachable"_s);
    cellRow("refused-everywhere-but-for-what-was-lost", row, swept(u"reset*16380"), failed,
            u"likely sample_refused 173.199.0.0 16380 16384"_s);
    cellRow("refused-in-a-part-and-silent-elsewhere", row, swept(u"silent*8192 reset*8192"), unclear,
            u"possible sweep_silent 8192 16384 16384"_s);
    cellRow(
        "a-device-that-accepts-anything-shows-nothing", row,
        [=](Story &s) {
            s.connects({}, u"192.0.2.1:443"), s.sweeps(u"173.199.0.0/18", u"open*8192 reset*8192");
        },
        unclear, u"possible sample_opened_by_others 16384"_s);
    cellRow(
        "another-network-is-not-swept", row, [](Story &s) { s.sweeps(u"216.115.208.0/20", u"open*4096"); },
        u"not_tested not_tested not_tested not_tested"_s, u"confirmed not_run"_s);
}

CLEARWAY_TEST(RangeRulesTest)
#include "tst_rangerules.moc"
