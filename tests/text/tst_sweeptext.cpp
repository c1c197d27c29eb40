// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "text/wording.h"

#include <QTest>

using namespace clearway;
using base::FailureCode;
using evidence::SweepAnswer;

namespace {

evidence::Observation sweep(std::uint64_t connected, const std::vector<std::pair<SweepAnswer, int>> &others)
{
    evidence::SweepSeen seen(*base::Cidr::parse(u"173.199.0.0/24"));
    std::uint64_t next = 0;
    while (next < connected)
        seen.note(next++, {});
    for (const auto &[answer, count] : others)
        for (int i = 0; i < count; ++i)
            seen.note(next++, answer);
    evidence::Observation row;
    row.operation = base::Operation::Sweep;
    row.namedPort = 443;
    row.outcome = evidence::Outcome::Ok;
    row.seen = std::move(seen);
    return row;
}

SweepAnswer forbiddenBy(const std::optional<base::IpAddress> &sender)
{
    return {FailureCode::AdminProhibited, SweepAnswer::Icmp{3, 13, sender}};
}

} // namespace

class TestSweepText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void results_data();
    void results();
    void title();
};

void TestSweepText::results_data()
{
    QTest::addColumn<evidence::Observation>("row");
    QTest::addColumn<QString>("result");
    const auto router = base::IpAddress::parse(u"10.20.0.1");
    const SweepAnswer silent{FailureCode::ConnectionTimeout, {}};
    const auto row = [](const char *fact, const evidence::Observation &seen, const char16_t *result) {
        QTest::newRow(fact) << seen << QString::fromUtf16(result);
    };
    row("all-connected", sweep(256, {}), u"all 256 addresses: 256 connected");
    row("the-commonest-first", sweep(6, {{silent, 250}}), u"all 256 addresses: 250 no answer; 6 connected");
    row("not-to-the-end", sweep(3, {{silent, 7}}),
        u"10 of 256 addresses were tried: 7 no answer; 3 connected");
    row("who-forbade-it", sweep(0, {{forbiddenBy(router), 256}}),
        u"all 256 addresses: 256 prohibited by a firewall, reported by 10.20.0.1");
    row("themselves", sweep(0, {{forbiddenBy({}), 256}}),
        u"all 256 addresses: 256 prohibited by a firewall, reported by the target itself");
    row("many-kinds",
        sweep(100,
              {{silent, 80},
               {forbiddenBy(router), 40},
               {forbiddenBy({}), 30},
               {{FailureCode::ConnectionRefused, {}}, 6}}),
        u"all 256 addresses: 100 connected; 80 no answer; 40 prohibited by a firewall, reported by "
        u"10.20.0.1; "
        "30 prohibited by a firewall, reported by the target itself; …");
}

void TestSweepText::results()
{
    QFETCH(evidence::Observation, row);
    QTEST(text::Wording(text::Language::En).observationResult(row), "result");
}

void TestSweepText::title()
{
    QCOMPARE(text::Wording(text::Language::De).observationTitle(sweep(1, {})),
             QStringLiteral("TCP 443 zu jeder Adresse von 173.199.0.0/24"));
}

CLEARWAY_TEST(TestSweepText)
#include "tst_sweeptext.moc"
