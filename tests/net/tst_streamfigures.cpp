// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/streamfigures.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using std::chrono::microseconds;

namespace {

constexpr int never = -1;

/// A stream of requests 20 ms apart; `transits` are their round trips in ms, answered in order of arrival.
net::StreamFigures streamed(const std::vector<int> &transits)
{
    net::StreamFigures figures;
    std::vector<std::pair<microseconds, int>> arrivals;
    for (std::size_t i = 0; i < transits.size(); ++i) {
        const microseconds at(20'000 * qint64(i));
        const int number = figures.sent(at);
        if (transits[i] != never)
            arrivals.emplace_back(at + microseconds(1000 * transits[i]), number);
    }
    std::ranges::sort(arrivals);
    for (const auto &[at, number] : arrivals)
        figures.answered(number, at);
    return figures;
}

evidence::MediaPeerSeen described(const net::StreamFigures &figures)
{
    evidence::MediaPeerSeen seen{.question = evidence::PeerQuestion::Quality};
    figures.describe(seen);
    return seen;
}

} // namespace

class TestStreamFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loss_data()
    {
        QTest::addColumn<std::vector<int>>("transits");
        QTest::addColumn<double>("percent");
        QTest::addColumn<int>("burstMax");
        QTest::addColumn<double>("burstMean");
        using V = std::vector<int>;
        QTest::newRow("nothing-lost") << V{40, 40, 40} << 0.0 << 0 << 0.0;
        QTest::newRow("single-losses") << V{40, never, 40, never} << 50.0 << 1 << 1.0;
        QTest::newRow("bursts-of-two-lengths")
            << V{never, never, never, 40, never, 40, 40, 40} << 50.0 << 3 << 2.0;
        QTest::newRow("everything-lost") << V{never, never} << 100.0 << 2 << 2.0;
        QTest::newRow("nothing-sent") << V{} << 0.0 << 0 << 0.0;
    }
    void loss()
    {
        QFETCH(std::vector<int>, transits);
        const auto seen = described(streamed(transits));
        QTEST(seen.lossPercent(), "percent");
        QTEST(seen.burstLossMax, "burstMax");
        QTEST(seen.burstLossMean, "burstMean");
    }

    /// By hand: D is the difference of neighbouring round trips in the order of arrival (RFC 3550 6.4.1).
    void jitter_data()
    {
        QTest::addColumn<std::vector<int>>("transits");
        QTest::addColumn<std::optional<microseconds>>("mean");
        QTest::addColumn<std::optional<microseconds>>("highest");
        using V = std::vector<int>;
        const auto us = [](int value) { return std::optional(microseconds(value)); };
        QTest::newRow("even") << V{40, 40, 40} << us(0) << us(0);
        QTest::newRow("one-answer-has-none")
            << V{40, never} << std::optional<microseconds>() << std::optional<microseconds>();
        QTest::newRow("to-and-fro") << V{40, 48, 40} << us(8000) << us(969); // 500, then 500 + 7500 / 16
        QTest::newRow("across-a-loss") << V{40, never, 44} << us(4000) << us(250);
        QTest::newRow("slowly-longer-round-trips") << V{40, 41, 42, 43} << us(1000) << us(176);
    }
    void jitter()
    {
        QFETCH(std::vector<int>, transits);
        const auto seen = described(streamed(transits));
        QTEST(seen.jitter, "mean");
        QTEST(seen.jitterMax, "highest");
    }

    /// RFC 4737 3.3: what comes after a newer one is reordered; the newer one is not.
    void order_data()
    {
        QTest::addColumn<std::vector<int>>("transits");
        QTest::addColumn<int>("reordered");
        using V = std::vector<int>;
        QTest::newRow("in-order") << V{40, 40, 40} << 0;
        QTest::newRow("one-overtaken") << V{70, 40, 40} << 1;
        QTest::newRow("one-overtaken-by-three") << V{120, 40, 40, 40} << 1;
        QTest::newRow("two-overtaken-by-one") << V{110, 80, 40} << 2;
        QTest::newRow("loss-is-no-reordering") << V{40, never, 40} << 0;
    }
    void order()
    {
        QFETCH(std::vector<int>, transits);
        QTEST(described(streamed(transits)).reordered, "reordered");
    }

    void roundTrips()
    {
        const auto seen = described(streamed({40, 46, never, 43}));
        QCOMPARE(seen.roundTrip, std::optional(microseconds(43'000)));
        QCOMPARE(seen.roundTripMin, std::optional(microseconds(40'000)));
        QCOMPARE(seen.roundTripMax, std::optional(microseconds(46'000)));
    }

    void everyAnswerCountsOnce()
    {
        net::StreamFigures figures;
        const int number = figures.sent(microseconds(0));
        QVERIFY(figures.answered(number, microseconds(1)));
        QVERIFY(!figures.answered(number, microseconds(2)));
        QVERIFY(!figures.answered(number + 1, microseconds(3)));
        QVERIFY(!figures.answered(-1, microseconds(3)));
        QCOMPARE(figures.answeredCount(), 1);
    }

    void plotsAreBounded()
    {
        const auto seen = described(streamed(std::vector<int>(1201, 40)));
        QCOMPARE(seen.requestsPerPoint, 3);
        QCOMPARE(seen.series.size(), std::size_t(401));
        QCOMPARE(seen.series.back().roundTrip, std::optional(microseconds(40'000)));
    }
    void plotsMarkWhatWasLost()
    {
        const auto seen = described(streamed({40, never}));
        QCOMPARE(seen.series,
                 (std::vector<evidence::PeerPoint>{{microseconds(40'000), 0}, {std::nullopt, 1}}));
    }
};

CLEARWAY_TEST(TestStreamFigures)
#include "tst_streamfigures.moc"
