// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/answerbudget.h"
#include "support/netfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

int taken(net::AnswerBudget &budget, const base::IpAddress &source, int tries, microseconds now)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += budget.take(source, now) ? 1 : 0;
    return count;
}

const base::IpAddress one = test::endpoint("192.0.2.1").address;

} // namespace

class TestAnswerBudget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSourceGetsItsShare()
    {
        net::AnswerBudget budget({.perSource = 120, .total = 2000});
        QCOMPARE(taken(budget, one, 10'000, seconds(1)), 120);
    }
    void aSecondLaterItIsFullAgainAndNoFuller()
    {
        net::AnswerBudget budget({.perSource = 120, .total = 2000});
        QCOMPARE(taken(budget, one, 500, seconds(1)), 120);
        QCOMPARE(taken(budget, one, 500, microseconds(1'500'000)), 60);
        QCOMPARE(taken(budget, one, 500, seconds(100)), 120);
    }
    /// Sources can be forged: the sum is what a victim behind all of them could get.
    void allSourcesTogetherGetTheTotal()
    {
        net::AnswerBudget budget({.perSource = 120, .total = 2000});
        int count = 0;
        for (quint32 i = 0; i < 10'000; ++i)
            count += taken(budget, base::IpAddress::fromV4(0x0a000000 + i * 7919), 1, seconds(1));
        QCOMPARE(count, 2000);
    }
    void oneV6NetworkIsOneSource()
    {
        net::AnswerBudget budget({.perSource = 120, .total = 2000});
        const auto first = test::endpoint("[2001:db8::1]").address,
                   second = test::endpoint("[2001:db8::2]").address;
        QCOMPARE(taken(budget, first, 500, seconds(1)) + taken(budget, second, 500, seconds(1)), 120);
    }
};

CLEARWAY_TEST(TestAnswerBudget)
#include "tst_answerbudget.moc"
