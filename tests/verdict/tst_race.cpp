// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/cellcase.h"
#include "verdict/smallcatalogue.h"

#include <QTest>

using namespace clearway;
using namespace clearway::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void told_data();
    void told();
};

namespace {

QString place(const std::optional<verdict::RaceWinner> &winner)
{
    return winner
        ? u"%1:%2 after %3"_s.arg(winner->address).arg(winner->port).arg(winner->setup.count() / 1000)
        : u"none"_s;
}

QString words(const verdict::RaceAttempt &attempt)
{
    return u"%1 %2%3"_s.arg(attempt.port)
        .arg(attempt.failure ? base::name(attempt.failure->code) : evidence::name(attempt.outcome))
        .arg(attempt.dropped ? u" dropped"_s : QString());
}

QString words(const verdict::Race &race)
{
    QStringList all{race.host, u"won "_s + place(race.winner), u"false "_s + place(race.falseWinner)};
    for (const verdict::RaceAttempt &attempt : race.attempts)
        all << words(attempt);
    return all.join(u"; ");
}

} // namespace

void RaceTest::told_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("expected");
    const auto egw = u"egw.gotomeeting.com";
    const auto at8200 = u"216.115.208.10:8200";
    const auto at443 = u"216.115.208.10:443";
    const auto at80 = u"216.115.208.10:80";
    QTest::newRow("first-completed-handshake-wins-the-rest-is-dropped")
        << Telling([=](Story &s) {
               s.later(50ms).answers(egw, at8200);
               s.later(10ms).answers(egw, at443);
               s.drops(egw, at80);
           })
        << u"egw.gotomeeting.com; won 216.115.208.10:8200 after 100; false none; 8200 ok; 443 ok dropped; "
           "80 connection_timeout dropped"_s;
    QTest::newRow("what-failed-before-the-winner-was-not-dropped") << Telling([=](Story &s) {
        s.resets(egw, at8200);
        s.answers(egw, at443);
    }) << u"egw.gotomeeting.com; won 216.115.208.10:443 after 100; false none; 8200 connection_refused; 443 ok"_s;
    QTest::newRow("plaintext-before-the-winner-is-a-false-winner")
        << Telling([=](Story &s) {
               s.breaksTls(egw, at80, FailureCode::TlsNotTls);
               s.later(30ms).answers(egw, at443);
           })
        << u"egw.gotomeeting.com; won 216.115.208.10:443 after 130; false 216.115.208.10:80 after 100; "
           "80 tls_not_tls; 443 ok"_s;
    QTest::newRow("plaintext-after-the-winner-is-not") << Telling([=](Story &s) {
        s.answers(egw, at443);
        s.later(30ms).breaksTls(egw, at80, FailureCode::TlsNotTls);
    }) << u"egw.gotomeeting.com; won 216.115.208.10:443 after 100; false none; 443 ok; 80 tls_not_tls dropped"_s;
    QTest::newRow("a-stranger-alone-is-a-false-winner")
        << Telling([=](Story &s) { s.answers(egw, at443, Signed::Stranger); })
        << u"egw.gotomeeting.com; won none; false 216.115.208.10:443 after 100; 443 tls_untrusted"_s;
    QTest::newRow("another-hosts-certificate-is-a-false-winner")
        << Telling([=](Story &s) { s.breaksTls(egw, at443, FailureCode::TlsNameMismatch); })
        << u"egw.gotomeeting.com; won none; false 216.115.208.10:443 after 100; 443 tls_name_mismatch"_s;
    QTest::newRow("a-swallowed-hello-answers-nobody")
        << Telling([=](Story &s) { s.breaksTls(egw, at443, FailureCode::TlsTimeout); })
        << u"egw.gotomeeting.com; won none; false none; 443 tls_timeout"_s;
    QTest::newRow("a-retry-is-an-attempt-of-its-own") << Telling([=](Story &s) {
        s.breaksTls(egw, at443, FailureCode::TlsTimeout);
        s.later(3600ms).answers(egw, at443);
    }) << u"egw.gotomeeting.com; won 216.115.208.10:443 after 3700; false none; 443 tls_timeout; 443 ok"_s;
    QTest::newRow("two-connections-at-once-keep-their-own-handshakes") << Telling([=](Story &s) {
        s.breaksTls(egw, at443, FailureCode::TlsNotTls);
        s.answers(egw, at443);
    }) << u"egw.gotomeeting.com; won 216.115.208.10:443 after 100; false none; 443 tls_not_tls dropped; 443 ok"_s;
    QTest::newRow("no-attempt-no-race")
        << Telling([=](Story &s) { s.resolves(egw, u"216.115.208.10"); }) << QString();
}

void RaceTest::told()
{
    QFETCH(Telling, tell);
    Story story;
    tell(story);

    QStringList seen;
    for (const verdict::Race &race : verdict::judge(story.evidence(), smallCatalogue()).race)
        seen << words(race);

    QTEST(seen.join(u'|'), "expected");
}

CLEARWAY_TEST(RaceTest)
#include "tst_race.moc"
