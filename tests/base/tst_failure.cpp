// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/failure.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestFailure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesAreThoseOfTheContract();
    void operationsAreThoseOfTheReports();
    void wordFindsItsCode_data();
    void wordFindsItsCode();
    void otherWordFindsNothing_data();
    void otherWordFindsNothing();
};

void TestFailure::codesAreThoseOfTheContract()
{
    QCOMPARE(allNames<FailureCode>(" "_L1),
             u"dns_nxdomain dns_no_data dns_server_failure dns_refused dns_timeout dns_malformed "
             "connection_refused connection_reset connection_timeout host_unreachable network_unreachable "
             "admin_prohibited permission_denied address_unavailable "
             "tls_not_tls tls_alert tls_protocol tls_closed tls_timeout tls_untrusted tls_name_mismatch "
             "tls_expired "
             "tls_malformed "
             "http_malformed http_status http_timeout proxy_auth_required proxy_auth_failed proxy_denied "
             "proxy_unreachable proxy_protocol "
             "websocket_refused websocket_bad_accept "
             "udp_no_answer udp_port_unreachable "
             "pac_error pac_timeout pac_memory wpad_not_found "
             "cancelled deadline unsupported unknown"_s);
}

void TestFailure::operationsAreThoseOfTheReports()
{
    QCOMPARE(
        allNames<Operation>(" "_L1),
        u"resolve connect first_bytes tls udp tunnel http websocket hop_trace pac wpad media_peer sweep"_s);
}

void TestFailure::wordFindsItsCode_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : allNames<FailureCode>(" "_L1).split(u' '))
        QTest::newRow(qPrintable(word)) << word;
}

void TestFailure::wordFindsItsCode()
{
    QFETCH(QString, word);
    const auto code = fromName<FailureCode>(word);
    QVERIFY(code);
    QCOMPARE(QString(name(*code)), word);
}

void TestFailure::otherWordFindsNothing_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("upper-case") << u"DNS_NXDOMAIN"_s;
    QTest::newRow("hyphen") << u"dns-nxdomain"_s;
    QTest::newRow("blank-after") << u"dns_nxdomain "_s;
    QTest::newRow("beginning-only") << u"dns_"_s;
    QTest::newRow("operation") << u"resolve"_s;
}

void TestFailure::otherWordFindsNothing()
{
    QFETCH(QString, word);
    QVERIFY(!fromName<FailureCode>(word));
}

CLEARWAY_TEST(TestFailure)
#include "tst_failure.moc"
