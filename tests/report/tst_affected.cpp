// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/affected.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using verdict::FindingCode;

class TestAffected : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOfAFinding_data();
    void namesOfAFinding();
};

void TestAffected::namesOfAFinding_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *fact, FindingCode code, const char *arguments, const char *names) {
        QTest::newRow(fact) << int(code) << QString::fromLatin1(arguments) << QString::fromLatin1(names);
    };
    row("hosts-follow-four-arguments", FindingCode::DnsFailing, "2|9|dns_timeout||a.test|b.test",
        "a.test|b.test");
    row("networks-follow-five-arguments", FindingCode::UdpBlocked, "1|9|8200|1853|192.0.2.1|10.0.0.0/8",
        "10.0.0.0/8");
    row("race-hosts-follow-four-arguments", FindingCode::GatewayPortBlocked,
        "8200|443|connection_refused||egw", "egw");
    row("hosts-lead-their-triples", FindingCode::DnsOutsideRange, "2|a.test|1.1.1.1|n|b.test|2.2.2.2|n",
        "a.test|b.test");
    row("hosts-follow-what-is-known-of-a-chain", FindingCode::TlsInspectionTrusted,
        "1|9|CA||||||local-root|direct|*.goto.com|10.0.0.0/8||a.test", "a.test");
    row("hosts-that-contradict-the-clock", FindingCode::ClockWrong, "ahead|2027|2026|dates|a.test", "a.test");
    row("adapters-that-are-down", FindingCode::NoNetwork, "eth0|wlan0", "eth0|wlan0");
    row("subject-when-nothing-is-listed", FindingCode::TlsDisrupted, "0|0||", "subject.test");
    row("hosts-that-a-proxy-refused", FindingCode::ProxyDenied, "2|9|proxy_denied|403|a.test|b.test",
        "a.test|b.test");
    row("subject-where-no-hosts-are-listed", FindingCode::WpadPresent, "a|b|c|d|e|f", "subject.test");
}

void TestAffected::namesOfAFinding()
{
    QFETCH(int, code);
    QFETCH(QString, arguments);
    QFETCH(QString, names);
    verdict::Finding finding;
    finding.code = FindingCode(code);
    finding.subject = QStringLiteral("subject.test");
    finding.arguments = arguments.split(u'|');
    QCOMPARE(report::affected(finding).join(u'|'), names);
}

CLEARWAY_TEST(TestAffected)
#include "tst_affected.moc"
