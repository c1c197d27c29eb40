// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Checks again and again: what is printed in between, and how it ends.
#include "cli/watch.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTime>
#include <QTimer>

#include <csignal>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

report::Report with(verdict::Status status)
{
    report::Report report;
    report.evidence.run.duration = std::chrono::hours(1); // so that nobody waits for the next turn
    report.verdict.status = status;
    report.verdict.matrix = {{u"gateway"_s,
                              catalogue::ModeId::Split,
                              status,
                              verdict::Confidence::Confirmed,
                              {verdict::ReasonCode::GatewayNoAnswer, {u"6"_s}},
                              {}}};
    return report;
}

} // namespace

class TestWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsOnlyWhatChanged_data();
    void printsOnlyWhatChanged();
    void endsWithTheLastWholeReport();
    void endsWhereNobodyListens();
    void endsAtAnInterruption();

private:
    const text::Wording m_words{text::Language::En};
};

void TestWatch::printsOnlyWhatChanged_data()
{
    QTest::addColumn<verdict::Status>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << verdict::Status::Ok << QString();
    QTest::newRow("verdict-and-row")
        << verdict::Status::Failed
        << u"14:05:09  Verdict: Works → Does not work\n14:05:09  Gateway, GoTo networks direct: Works → Does "
           "not work. "_s
            + m_words.reason({verdict::ReasonCode::GatewayNoAnswer, {u"6"_s}}) + u'\n';
}

void TestWatch::printsOnlyWhatChanged()
{
    QFETCH(verdict::Status, after);
    QFETCH(QString, text);
    QCOMPARE(cli::changesText(with(verdict::Status::Ok), with(after), QTime(14, 5, 9), m_words), text);
}

void TestWatch::endsWithTheLastWholeReport()
{
    int turns = 0;
    QList<verdict::Status> told;
    const auto again = [&]() -> std::optional<report::Report> {
        return ++turns < 3 ? std::optional(with(turns == 1 ? verdict::Status::Limited : verdict::Status::Ok))
                           : std::nullopt;
    };
    const auto tell = [&](const report::Report &before, const report::Report &now) {
        told << before.verdict.status << now.verdict.status;
        return true;
    };
    const report::Report last
        = cli::watch(with(verdict::Status::Failed), std::chrono::seconds(0), again, tell);
    QCOMPARE(last.verdict.status, verdict::Status::Ok);
    QCOMPARE(told,
             (QList{verdict::Status::Failed, verdict::Status::Limited, verdict::Status::Limited,
                    verdict::Status::Ok}));
}

void TestWatch::endsWhereNobodyListens()
{
    const auto again = [] { return std::optional(with(verdict::Status::Ok)); };
    const auto tell = [](const report::Report &, const report::Report &) { return false; };
    const report::Report last
        = cli::watch(with(verdict::Status::Failed), std::chrono::seconds(0), again, tell);
    QCOMPARE(last.verdict.status, verdict::Status::Ok);
}

void TestWatch::endsAtAnInterruption()
{
    QTimer::singleShot(0, [] { std::raise(SIGINT); });
    const report::Report last = cli::watch(
        with(verdict::Status::Limited), std::chrono::seconds(3600), [] { return std::nullopt; },
        [](const report::Report &, const report::Report &) { return true; });
    QCOMPARE(last.verdict.status, verdict::Status::Limited);
}

CLEARWAY_TEST(TestWatch)
#include "tst_watch.moc"
