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

CLEARWAY_TEST(RangeRulesTest)
#include "tst_rangerules.moc"
