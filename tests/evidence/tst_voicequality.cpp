// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/mediapeerseen.h"
#include "evidence/voicequality.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using evidence::PacketFate;
using std::chrono::microseconds;

class TestVoiceQuality final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// By hand from the formulas in the header.
    void rating_data()
    {
        QTest::addColumn<PacketFate>("fate");
        QTest::addColumn<double>("rating");
        QTest::addColumn<double>("opinion");
        const auto row = [](const char *name, const PacketFate &fate, double rating, double opinion) {
            QTest::newRow(name) << fate << rating << opinion;
        };
        row("nothing-happens", {0, 0, microseconds(0), microseconds(0)}, 92.72, 4.40);
        row("short-round-trip", {0, 0, microseconds(60'000), microseconds(0)}, 92.00, 4.38);
        row("long-round-trip-has-the-knee", {0, 0, microseconds(400'000), microseconds(0)}, 83.22, 4.14);
        row("jitter-counts-as-delay-of-its-buffer", {0, 0, microseconds(60'000), microseconds(20'000)}, 91.04,
            4.36);
        row("one-percent-lost", {1, 1, microseconds(0), microseconds(0)}, 89.08, 4.32);
        row("five-percent-lost", {5, 1, microseconds(0), microseconds(0)}, 76.94, 3.90);
        row("five-percent-lost-in-bursts-is-worse", {5, 4, microseconds(0), microseconds(0)}, 74.74, 3.81);
        row("everything-lost", {100, 500, microseconds(0), microseconds(0)}, 16.78, 1.16);
        row("hours-of-delay-have-a-floor", {0, 0, microseconds(60'000'000), microseconds(0)}, 0, 1.0);
    }
    void rating()
    {
        QFETCH(PacketFate, fate);
        QFETCH(double, rating);
        QFETCH(double, opinion);
        QVERIFY2(qAbs(evidence::transmissionRating(fate) - rating) < 0.01,
                 qPrintable(QString::number(evidence::transmissionRating(fate))));
        QVERIFY2(qAbs(evidence::meanOpinion(fate) - opinion) < 0.01,
                 qPrintable(QString::number(evidence::meanOpinion(fate))));
    }

    void onlyAnsweredStreamsHaveAnOpinion_data()
    {
        using evidence::PeerQuestion;
        QTest::addColumn<PeerQuestion>("question");
        QTest::addColumn<int>("received");
        QTest::addColumn<bool>("estimated");
        QTest::newRow("stream") << PeerQuestion::Quality << 3 << true;
        QTest::newRow("stream-without-an-answer") << PeerQuestion::Quality << 0 << false;
        QTest::newRow("reach-says-nothing-about-quality") << PeerQuestion::Reach << 3 << false;
    }
    void onlyAnsweredStreamsHaveAnOpinion()
    {
        QFETCH(evidence::PeerQuestion, question);
        QFETCH(int, received);
        QFETCH(bool, estimated);
        evidence::MediaPeerSeen peer;
        peer.question = question;
        peer.sent = 3;
        peer.received = received;
        peer.roundTrip = microseconds(40'000);
        QCOMPARE(peer.mos().has_value(), estimated);
    }
};

CLEARWAY_TEST(TestVoiceQuality)
#include "tst_voicequality.moc"
