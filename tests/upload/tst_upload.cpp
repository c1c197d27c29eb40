// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socket.h"
#include "support/testprogram.h"
#include "upload/helpdesk.h"
#include "upload/upload.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using upload::Ending;
using upload::Receipt;

namespace {

const QString token = u"let-me-in-please"_s;

upload::Order orderTo(const QString &url, qsizetype size = 100'000)
{
    upload::Order order;
    order.address = *upload::Address::parse(url);
    order.parcel = upload::parcelOf({.code = u"CW-7F3K-2Q9M"_s,
                                     .redaction = u"strict"_s,
                                     .rehearsal = {},
                                     .ticket = "**Clearway** \xc3\xbc\r\n--clearway-\r\n",
                                     .report = QByteArray(size, 'r'),
                                     .fileName = u"clearway-CW-7F3K-2Q9M"_s});
    return order;
}

upload::Pace pace(std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    upload::Pace quick;
    quick.pauses.assign(3, std::chrono::milliseconds::zero());
    quick.limits = {limit, std::chrono::minutes(1), limit};
    return quick;
}

/// Straight to loopback, where `roots` play what the computer trusts.
checkup::Prepared way(const QByteArray &roots)
{
    checkup::Prepared prepared;
    prepared.plan.underlay = std::make_shared<net::RealUnderlay>();
    prepared.plan.trust = {.publicRootsPem = roots, .publicRootsName = u"test"_s, .useSystemRoots = false};
    prepared.plan.proxies.setting = u"none"_s;
    return prepared;
}

upload::WayMaker made(checkup::Prepared way)
{
    const auto kept = std::make_shared<checkup::Prepared>(std::move(way));
    return [kept] { return base::Result<checkup::Prepared>(std::move(*kept)); };
}

Receipt sent(checkup::Prepared way, upload::Order order, upload::Pace manner = pace())
{
    upload::Upload upload(made(std::move(way)), std::move(order), std::move(manner));
    Receipt receipt;
    QEventLoop loop;
    QObject::connect(&upload, &upload::Upload::finished, &loop, [&](const Receipt &one) {
        receipt = one;
        loop.quit();
    });
    upload.start();
    loop.exec();
    return receipt;
}

QJsonObject part(const QJsonObject &received, const QString &name)
{
    for (const QJsonValue &each : received[u"parts"_s].toArray())
        if (each[u"name"_s] == name)
            return each.toObject();
    return {};
}

} // namespace

class tst_Upload final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrives();
    void tokenGoesAlong();
    void answers_data();
    void answers();
    void tokenIsNeverShown();
    void redirectIsNamedAndNotFollowed_data();
    void redirectIsNamedAndNotFollowed();
    void badCertificateIsToldNothing_data();
    void badCertificateIsToldNothing();
    void oldTlsIsToldNothing();
    void onlyTheComputersOwnRootsCount();
    void nobodyListens();
    void peersThatStall_data();
    void peersThatStall();
    void canBeStopped();
    void tooMuchIsNotSent();
    void rehearsalStaysHere_data();
    void rehearsalStaysHere();
    void unknownRehearsalGoesNowhere();
    void realReportLeavesARehearsedRequest();

private:
    test::Helpdesk m_helpdesk;
    QByteArray m_roots;
};

void tst_Upload::initTestCase()
{
    net::prepareSockets();
    QCOMPARE(m_helpdesk.start(), QString());
    m_roots = m_helpdesk.authorityPem();
}

void tst_Upload::arrives()
{
    const auto order = orderTo(m_helpdesk.url(u"honest"_s, u"/reports?site=7"_s));
    const Receipt receipt = sent(way(m_roots), order);
    QCOMPARE(receipt.ending, Ending::Delivered);
    QCOMPARE(receipt.said.raw(), u"Ticket 4711, thank you."_s);
    QCOMPARE(receipt.attempts, 1);
    const QJsonObject received = m_helpdesk.takeReceived();
    QCOMPARE(received[u"path"_s], u"/reports?site=7"_s);
    const QJsonObject headers = received[u"headers"_s].toObject();
    QCOMPARE(headers[u"idempotency-key"_s], u'"' + QString::fromLatin1(order.parcel.key) + u'"');
    QVERIFY(!headers.contains(u"authorization"_s));
    QVERIFY(!headers.contains(u"cookie"_s));
    QCOMPARE(received[u"parts"_s].toArray().size(), 4);
    QCOMPARE(part(received, u"code"_s)[u"text"_s], u"CW-7F3K-2Q9M"_s);
    QCOMPARE(part(received, u"redaction"_s)[u"text"_s], u"strict"_s);
    const QJsonObject ticket = part(received, u"ticket"_s), report = part(received, u"report"_s);
    QCOMPARE(ticket[u"text"_s].toString().toUtf8(), "**Clearway** \xc3\xbc\r\n--clearway-\r\n");
    QCOMPARE(ticket[u"filename"_s], u"clearway-CW-7F3K-2Q9M.md"_s);
    QCOMPARE(report[u"text"_s], QString(100'000, u'r'));
    QCOMPARE(report[u"type"_s], u"application/json"_s);
}

void tst_Upload::tokenGoesAlong()
{
    auto order = orderTo(m_helpdesk.url(u"honest"_s, u"/reports"_s));
    order.token = token;
    QCOMPARE(sent(way(m_roots), order).ending, Ending::Delivered);
    const QJsonObject headers = m_helpdesk.takeReceived()[u"headers"_s].toObject();
    QCOMPARE(headers[u"authorization"_s], QString(u"Bearer "_s + token));
}

void tst_Upload::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &path, Ending ending, int attempts,
                        const QString &words) { QTest::newRow(name) << path << ending << attempts << words; };
    row("other-success", u"/status/202"_s, Ending::Delivered, 1, u"This is 202."_s);
    row("wants-a-token", u"/status/401"_s, Ending::TokenWanted, 1, u"This is 401."_s);
    row("forbids", u"/status/403"_s, Ending::TokenWanted, 1, u"This is 403."_s);
    row("too-large", u"/status/413"_s, Ending::TooLarge, 1, u"This is 413."_s);
    row("no-such-place", u"/status/404"_s, Ending::Refused, 1, u"This is 404."_s);
    row("no-post-here", u"/status/501"_s, Ending::Refused, 1, u"This is 501."_s);
    row("broken-for-good", u"/status/500"_s, Ending::Busy, 4, u"This is 500."_s);
    row("broken-twice", u"/flaky/a"_s, Ending::Delivered, 3, u"At last."_s);
    row("asks-for-a-day", u"/later"_s, Ending::Busy, 1, u"Too many."_s);
    row("asks-until-a-date", u"/until"_s, Ending::Busy, 1, u"Tomorrow."_s);
    row("escape-stays-text", u"/escape"_s, Ending::Delivered, 1, u"\x1b[31mred\u202e"_s);
    row("redirect", u"/redirect/307"_s, Ending::SentElsewhere, 1, u"Over there."_s);
    row("page-is-not-shown", u"/page"_s, Ending::Delivered, 1, QString());
    row("endless-body", u"/huge"_s, Ending::Delivered, 1, QString(u"more "_s).repeated(40) + u'\u2026');
    row("endless-head", u"/headers"_s, Ending::Unclear, 1, QString());
}

void tst_Upload::answers()
{
    QFETCH(QString, path);
    const Receipt receipt = sent(way(m_roots), orderTo(m_helpdesk.url(u"honest"_s, path)));
    QTEST(receipt.ending, "ending");
    QTEST(receipt.attempts, "attempts");
    QTEST(receipt.said.raw(), "said");
}

void tst_Upload::tokenIsNeverShown()
{
    auto order = orderTo(m_helpdesk.url(u"honest"_s, u"/echo"_s));
    order.token = token;
    const Receipt receipt = sent(way(m_roots), order);
    QCOMPARE(receipt.said.raw(), QString(u"You said Bearer "_s + QString(token.size(), u'*') + u'.'));
}

void tst_Upload::redirectIsNamedAndNotFollowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("elsewhere");
    const QString here = m_helpdesk.url(u"honest"_s, QString());
    QTest::newRow("only-its-host-is-named") << u"/redirect/302"_s << u"https://elsewhere.example"_s;
    QTest::newRow("to-a-receiver-of-reports") << u"/here"_s << here;
    QTest::newRow("another-place-there") << u"/aside"_s << QString();
    QTest::newRow("names-the-token") << u"/tothetoken"_s
                                     << QString(u"https://"_s + QString(token.size(), u'*') + u".example"_s);
}

void tst_Upload::redirectIsNamedAndNotFollowed()
{
    QFETCH(QString, path);
    auto order = orderTo(m_helpdesk.url(u"honest"_s, path));
    order.token = token;
    const Receipt receipt = sent(way(m_roots), order);
    QCOMPARE(receipt.ending, Ending::SentElsewhere);
    QTEST(receipt.elsewhere.raw(), "elsewhere");
    QVERIFY(m_helpdesk.takeReceived().isEmpty());
}

void tst_Upload::badCertificateIsToldNothing_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<base::FailureCode>("code");
    QTest::newRow("another-name") << u"othername"_s << base::FailureCode::TlsNameMismatch;
    QTest::newRow("unknown-authority") << u"stranger"_s << base::FailureCode::TlsUntrusted;
    QTest::newRow("expired") << u"expired"_s << base::FailureCode::TlsExpired;
}

void tst_Upload::badCertificateIsToldNothing()
{
    QFETCH(QString, server);
    auto order = orderTo(m_helpdesk.url(server, u"/reports"_s));
    order.token = token;
    const Receipt receipt = sent(way(m_roots), order);
    QCOMPARE(receipt.ending, Ending::NotTrusted);
    QTEST(receipt.failure->code, "code");
    QCOMPARE(receipt.attempts, 1);
    QVERIFY(!receipt.mayHaveArrived);
    QVERIFY(m_helpdesk.takeReceived().isEmpty());
}

/// A probe speaks TLS 1.1 to see who is there; a report is not sent by it.
void tst_Upload::oldTlsIsToldNothing()
{
    auto order = orderTo(m_helpdesk.url(u"old"_s, u"/reports"_s));
    order.token = token;
    const Receipt receipt = sent(way(m_roots), order);
    QVERIFY(receipt.ending != Ending::Delivered);
    QCOMPARE(receipt.failure->code, base::FailureCode::TlsAlert);
    QVERIFY(!receipt.mayHaveArrived);
    QVERIFY(m_helpdesk.takeReceived().isEmpty());
}

void tst_Upload::onlyTheComputersOwnRootsCount()
{
    checkup::Prepared real = way(m_roots);
    real.plan.trust.useSystemRoots = true; // what is built in is for looking at strangers
    QCOMPARE(sent(std::move(real), orderTo(m_helpdesk.url(u"honest"_s, u"/reports"_s))).ending,
             Ending::NotTrusted);
}

void tst_Upload::nobodyListens()
{
    const Receipt receipt = sent(way(m_roots), orderTo(u"https://127.0.0.1:1/reports"_s));
    QCOMPARE(receipt.ending, Ending::NotReached);
    QCOMPARE(receipt.attempts, 4);
    QCOMPARE(receipt.failure->code, base::FailureCode::ConnectionRefused);
}

void tst_Upload::peersThatStall_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<bool>("mayHaveArrived");
    QTest::newRow("resets-inside-the-body") << u"/drops"_s << Ending::NotReached << false;
    QTest::newRow("never-reads") << u"/hangs"_s << Ending::NotReached << false;
    QTest::newRow("never-answers") << u"/silent"_s << Ending::Unclear << true;
    QTest::newRow("refuses-before-it-hears-all") << u"/early/413"_s << Ending::TooLarge << false;
}

void tst_Upload::peersThatStall()
{
    QFETCH(QString, path);
    // More than fits into the buffers of both systems, but for the one that is to hear it all.
    const qsizetype size = path == u"/silent"_s ? 100'000 : 12'000'000;
    const Receipt receipt = sent(way(m_roots), orderTo(m_helpdesk.url(u"honest"_s, path), size),
                                 pace(std::chrono::milliseconds(700)));
    QTEST(receipt.ending, "ending");
    QTEST(receipt.mayHaveArrived, "mayHaveArrived");
}

void tst_Upload::canBeStopped()
{
    upload::Upload upload(made(way(m_roots)), orderTo(m_helpdesk.url(u"honest"_s, u"/hangs"_s), 12'000'000),
                          pace());
    QSignalSpy finished(&upload, &upload::Upload::finished);
    QSignalSpy progressed(&upload, &upload::Upload::progressed);
    upload.start();
    QTRY_VERIFY(progressed.size() > 2);
    upload.stop();
    QTRY_COMPARE(finished.size(), 1);
    const auto receipt = finished.front().front().value<Receipt>();
    QCOMPARE(receipt.ending, Ending::Stopped);
    QVERIFY(!receipt.mayHaveArrived);
}

void tst_Upload::tooMuchIsNotSent()
{
    const auto order = orderTo(m_helpdesk.url(u"honest"_s, u"/reports"_s), upload::mostParcelBytes);
    const Receipt receipt = sent(way(m_roots), order);
    QCOMPARE(receipt.ending, Ending::Impossible);
    QCOMPARE(receipt.attempts, 0);
}

void tst_Upload::rehearsalStaysHere_data()
{
    QTest::addColumn<QString>("rehearsal");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<QString>("via");
    QTest::newRow("direct") << u"open"_s << QString() << Ending::Delivered << u"direct"_s;
    QTest::newRow("through-its-proxy")
        << u"proxy-only"_s << QString() << Ending::Delivered << u"http://proxy.rehearsal.example:3128"_s;
    QTest::newRow("its-proxy-wants-a-sign-in") << u"proxy-auth"_s << QString() << Ending::ProxyWantsSignIn
                                               << u"http://proxy.rehearsal.example:3128"_s;
    QTest::newRow("its-proxy-signed-in-to")
        << u"proxy-auth"_s << u"rehearsal"_s << Ending::Delivered << u"http://proxy.rehearsal.example:3128"_s;
    QTest::newRow("inspector-the-computer-trusts")
        << u"inspected-trusted"_s << QString() << Ending::Delivered << u"direct"_s;
    QTest::newRow("inspector-nobody-trusts")
        << u"inspected-untrusted"_s << QString() << Ending::NotTrusted << u"direct"_s;
    QTest::newRow("portal") << u"captive-portal"_s << QString() << Ending::NotTrusted << u"direct"_s;
    QTest::newRow("no-names") << u"dns-failing"_s << QString() << Ending::NotReached << u"direct"_s;
}

void tst_Upload::rehearsalStaysHere()
{
    QFETCH(QString, rehearsal);
    QFETCH(QString, user);
    auto order = orderTo(u"https://helpdesk.example.com:8443/reports"_s);
    order.rehearsal = rehearsal;
    checkup::Request request; // of a run on the same network
    request.rehearsal = base::fromName<rehearsal::Scenario>(rehearsal);
    request.proxyUser = user;
    request.proxyPassword = u"rehearsal"_s;
    auto prepared = upload::wayFor(order, request);
    QVERIFY(prepared);
    const Receipt receipt = sent(std::move(*prepared), order);
    QTEST(receipt.ending, "ending");
    QTEST(receipt.via.toString(), "via");
}

void tst_Upload::unknownRehearsalGoesNowhere()
{
    auto order = orderTo(u"https://helpdesk.example.com/"_s);
    order.rehearsal = u"forged"_s;
    upload::Upload upload([order] { return upload::wayFor(order, {}); }, order);
    QSignalSpy finished(&upload, &upload::Upload::finished);
    upload.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto receipt = finished.front().front().value<Receipt>();
    QCOMPARE(receipt.ending, Ending::Impossible);
    QVERIFY2(receipt.problem.contains(u"forged"_s), qPrintable(receipt.problem));
}

void tst_Upload::realReportLeavesARehearsedRequest()
{
    checkup::Request request;
    request.rehearsal = rehearsal::Scenario::ProxyAuth;
    request.proxyUser = u"rehearsed"_s;
    const auto prepared = upload::wayFor(orderTo(u"https://helpdesk.example.com/"_s), request);
    QVERIFY(prepared);
    QVERIFY(!prepared->rehearsal);
    QVERIFY(!prepared->plan.proxies.credentials);
}

CLEARWAY_TEST(tst_Upload)
#include "tst_upload.moc"
