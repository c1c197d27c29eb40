// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/clockseen.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace clearway::verdict;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(0, 0), Qt::UTC};
}

evidence::TlsSeen &tls(Story::Line line)
{
    return std::get<evidence::TlsSeen>(line.seen);
}

/// A certificate of the public authority, valid in 2025 only, seen in March 2026.
void lastYears(Story &s, QStringView host, QStringView at)
{
    auto &leaf = tls(s.answers(host, at, Signed::Expired)).chain.front();
    leaf.notBefore = utc(2025, 1, 1);
    leaf.notAfter = utc(2026, 1, 1);
}

/// The same of next year.
void nextYears(Story &s, QStringView host, QStringView at)
{
    auto &seen = tls(s.answers(host, at, Signed::Expired));
    seen.publicRoots.error = seen.localRoots.error = 9; // X509_V_ERR_CERT_NOT_YET_VALID
    seen.chain.front().notBefore = utc(2027, 1, 1);
    seen.chain.front().notAfter = utc(2028, 1, 1);
}

/// An answer with that Date; the run began on 2 March 2026 at 08:00.
void date(Story &s, QStringView host, const QString &text)
{
    Story::Line row = s.connects(host, u"3.120.0.1:80");
    row.operation = Operation::Http;
    evidence::HttpSeen seen;
    seen.answer.headers = {{u"date"_s, text}};
    row.seen = seen;
}

QString words(const ClockSeen &clock)
{
    constexpr const char *errors[] = {"right", "ahead", "behind"};
    return QLatin1StringView(errors[int(clock.error)]) + u' ' + name(clock.confidence)
        + (clock.byCertificates ? u" certificates"_s : QString()) + (clock.byDates ? u" dates"_s : QString())
        + u' ' + clock.estimate.toString(u"yyyy-MM-dd HH:mm"_s);
}

constexpr auto meet = u"meet.goto.com"; // AWS
constexpr auto egw = u"egw.gotomeeting.com"; // GoTo

} // namespace

class ClockSeenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clock_data();
    void clock();
    void httpDate_data();
    void httpDate();
};

void ClockSeenTest::clock_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *fact, const Telling &tell, const QString &expected) {
        QTest::newRow(fact) << tell << expected;
    };
    const auto right = u"right possible "_s;
    const auto tooLate
        = [](Story &s) { lastYears(s, meet, u"3.120.0.1:443"), lastYears(s, egw, u"216.115.208.9:443"); };
    add(
        "nothing-seen", [](Story &) {}, right);
    add(
        "one-expired-host", [](Story &s) { lastYears(s, meet, u"3.120.0.1:443"); }, right);
    add(
        "two-expired-hosts-of-one-provider",
        [](Story &s) {
            lastYears(s, meet, u"3.120.0.1:443"), lastYears(s, u"app.goto.com", u"3.120.0.2:443");
        },
        right);
    add("expired-at-two-providers", tooLate, u"ahead likely certificates 2026-01-01 00:00"_s);
    add(
        "not-yet-valid-at-two-providers",
        [](Story &s) { nextYears(s, meet, u"3.120.0.1:443"), nextYears(s, egw, u"216.115.208.9:443"); },
        u"behind likely certificates 2027-01-01 00:00"_s);
    add(
        "expired-here-and-not-yet-valid-there",
        [](Story &s) { lastYears(s, meet, u"3.120.0.1:443"), nextYears(s, egw, u"216.115.208.9:443"); },
        right);
    add(
        "a-certificate-that-began-after-the-others-ended",
        [=](Story &s) {
            tooLate(s);
            tls(s.answers(u"launch.getgo.com", u"3.120.0.3:443")).chain.front().notBefore = utc(2026, 2, 1);
        },
        right);
    add(
        "a-valid-certificate-that-began-before-the-others-ended",
        [=](Story &s) {
            tooLate(s);
            tls(s.answers(u"launch.getgo.com", u"3.120.0.3:443")).chain.front().notBefore = utc(2025, 6, 1);
        },
        u"ahead likely certificates 2026-01-01 00:00"_s);
    add(
        "a-stranger-whose-certificate-expired-proves-nothing",
        [](Story &s) {
            s.answers(meet, u"3.120.0.1:443", Signed::Stranger),
                s.answers(egw, u"216.115.208.9:443", Signed::Stranger);
        },
        right);
    add(
        "one-answer-from-tomorrow", [](Story &s) { date(s, meet, u"Tue, 03 Mar 2026 08:00:00 GMT"_s); },
        u"behind possible dates 2026-03-03 08:00"_s);
    add(
        "one-answer-from-yesterday", [](Story &s) { date(s, meet, u"Sun, 01 Mar 2026 08:00:00 GMT"_s); },
        u"ahead possible dates 2026-03-01 08:00"_s);
    add(
        "an-answer-from-before-a-trusted-certificate-began",
        [](Story &s) {
            s.answers(egw, u"216.115.208.9:443");
            date(s, meet, u"Thu, 01 Jan 1970 00:00:09 GMT"_s);
        },
        right);
    add(
        "two-answers-agree",
        [](Story &s) {
            date(s, meet, u"Tue, 03 Mar 2026 08:00:00 GMT"_s),
                date(s, egw, u"Tue, 03 Mar 2026 08:00:09 GMT"_s);
        },
        u"behind likely dates 2026-03-03 08:00"_s);
    add(
        "two-answers-of-one-host-are-one",
        [](Story &s) {
            date(s, meet, u"Tue, 03 Mar 2026 08:00:00 GMT"_s),
                date(s, meet, u"Tue, 03 Mar 2026 08:00:09 GMT"_s);
        },
        u"behind possible dates 2026-03-03 08:00"_s);
    add(
        "two-answers-disagree",
        [](Story &s) {
            date(s, meet, u"Tue, 03 Mar 2026 08:00:00 GMT"_s),
                date(s, egw, u"Wed, 04 Mar 2026 08:00:00 GMT"_s);
        },
        right);
    add(
        "ten-minutes-are-tolerated", [](Story &s) { date(s, meet, u"Mon, 02 Mar 2026 08:10:00 GMT"_s); },
        right);
    add(
        "eleven-are-not", [](Story &s) { date(s, meet, u"Mon, 02 Mar 2026 08:11:00 GMT"_s); },
        u"behind possible dates 2026-03-02 08:11"_s);
    add(
        "certificates-and-answers-agree",
        [=](Story &s) { tooLate(s), date(s, egw, u"Mon, 01 Dec 2025 08:00:00 GMT"_s); },
        u"ahead confirmed certificates dates 2025-12-01 08:00"_s);
    add(
        "an-answer-with-the-right-time-outweighs-certificates",
        [=](Story &s) { tooLate(s), date(s, egw, u"Mon, 02 Mar 2026 08:00:00 GMT"_s); }, right);
}

void ClockSeenTest::clock()
{
    QFETCH(Telling, tell);
    QFETCH(QString, expected);
    Story story;
    tell(story);
    std::vector<Row> rows;
    for (const evidence::Observation &row : story.evidence().observations)
        rows.push_back(&row);

    const auto clock = lookAtClock(story.evidence().run.started, rows, Clouds(smallCatalogue()));

    QCOMPARE(words(clock), expected);
}

void ClockSeenTest::httpDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("fixdate") << u"Sun, 06 Nov 1994 08:49:37 GMT"_s
                             << QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("obsolete-form") << u"Sunday, 06-Nov-94 08:49:37 GMT"_s << QDateTime();
    QTest::newRow("other-zone") << u"Sun, 06 Nov 1994 08:49:37 +0100"_s << QDateTime();
    QTest::newRow("no-such-day") << u"Sun, 31 Feb 1994 08:49:37 GMT"_s << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
}

void ClockSeenTest::httpDate()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);

    QCOMPARE(verdict::httpDate(text).isValid(), expected.isValid());
    QCOMPARE(verdict::httpDate(text).toSecsSinceEpoch(), expected.toSecsSinceEpoch());
}

CLEARWAY_TEST(ClockSeenTest)
#include "tst_clockseen.moc"
