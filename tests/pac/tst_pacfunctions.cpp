// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacengine.h"
#include "support/testprogram.h"

#include <QHash>
#include <QTest>

using namespace clearway;

namespace {

/// Wednesday, 25 November 2026, 23:30:15 UTC; one hour on, it is Thursday the 26th.
const pac::PacClock clockOfTests{1795649415000, 3600};

std::optional<QStringList> answerFromTable(const QString &name)
{
    static const QHash<QString, QStringList> table{
        {QString(), {QStringLiteral("fd00::5"), QStringLiteral("10.1.2.3")}},
        {QStringLiteral("both.example"), {QStringLiteral("192.0.2.9"), QStringLiteral("2001:db8::9")}},
        {QStringLiteral("six.example"), {QStringLiteral("2001:db8::6")}},
    };
    return table.value(name);
}

} // namespace

class tst_PacFunctions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void tamperingStaysInOneEngine();
    void lookupsAreCountedAndCapped();
    void ownAddressWithoutOne();

private:
    void names();
    void addresses();
    void times();
    void exFunctions();
};

void tst_PacFunctions::names()
{
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(expected);
    };
    row("isPlainHostName('www')", "true");
    row("isPlainHostName('www.goto.com')", "false");
    row("dnsDomainIs('www.goto.com', '.goto.com')", "true");
    row("dnsDomainIs('www.goto.com', 'oto.com')", "true"); // a plain suffix
    row("dnsDomainIs('goto.com', '.goto.com')", "false");
    row("dnsDomainIs('WWW.GOTO.COM', '.goto.com')", "false");
    row("localHostOrDomainIs('www.goto.com', 'www.goto.com')", "true");
    row("localHostOrDomainIs('www', 'www.goto.com')", "true");
    row("localHostOrDomainIs('www.other.com', 'www.goto.com')", "false");
    row("localHostOrDomainIs('home', 'www.goto.com')", "false");
    row("dnsDomainLevels('www')", "0");
    row("dnsDomainLevels('www.goto.com')", "2");
    row("shExpMatch('www.goto.com', '*.goto.com')", "true");
    row("shExpMatch('wwwXgotoXcom', '*.goto.com')", "false"); // the dot is a dot
    row("shExpMatch('goto.com', 'g?to.com')", "true");
    row("shExpMatch('xgoto.com', 'goto.com')", "false");
    row("shExpMatch('goto.comx', 'goto.com')", "false");
    row("shExpMatch('a', '[ab]')", "true"); // other characters of a regular expression stay live
    row("shExpMatch('goto.com', '(goto|getgo).com')", "true");
    row("alert('x')", "undefined");
}

void tst_PacFunctions::addresses()
{
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(expected);
    };
    row("dnsResolve('both.example')", "192.0.2.9");
    row("dnsResolve('six.example')", "null");
    row("dnsResolve('none.example')", "null");
    row("dnsResolve('192.0.2.7')", "192.0.2.7");
    row("dnsResolve('')", "null");
    row("isResolvable('both.example')", "true");
    row("isResolvable('six.example')", "false"); // the classic one knows IPv4 alone
    row("isResolvable('none.example')", "false");
    row("isInNet('192.0.2.7', '192.0.2.0', '255.255.255.0')", "true");
    row("isInNet('198.51.100.7', '192.0.2.0', '255.255.255.0')", "false");
    row("isInNet('both.example', '192.0.2.0', '255.255.255.0')", "true");
    row("isInNet('none.example', '0.0.0.0', '0.0.0.0')", "false");
    row("isInNet('223.1.2.3', '223.0.0.0', '255.0.0.0')", "true"); // the sign bit is no obstacle
    row("isInNet('192.0.2.7', '192.0.2.0', '255.255.255.256')", "false");
    row("isInNet('192.0.2.7', '192.0.2', '255.255.255.0')", "false");
    row("isInNet('2001:db8::1', '2001:db8::', '32')", "false");
    row("myIpAddress()", "10.1.2.3");
    row("convert_addr('1.2.3.4')", "16909060");
    row("isValidIpAddress('1.2.3.256')", "false");
}

void tst_PacFunctions::times()
{
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(expected);
    };
    row("weekdayRange('THU')", "true");
    row("weekdayRange('WED', 'GMT')", "true");
    row("weekdayRange('WED')", "false");
    row("weekdayRange('MON', 'FRI')", "true");
    row("weekdayRange('SAT', 'TUE')", "false");
    row("weekdayRange('FRI', 'THU')", "true"); // over the end of the week
    row("weekdayRange('Thursday')", "false");
    row("dateRange(26)", "true");
    row("dateRange(25, 'GMT')", "true");
    row("dateRange('NOV')", "true");
    row("dateRange(2026)", "true");
    row("dateRange(2025)", "false");
    row("dateRange(20, 30)", "true");
    row("dateRange(1, 25)", "false");
    row("dateRange(28, 26)", "true"); // over the end of the month
    row("dateRange('SEP', 'DEC')", "true");
    row("dateRange('DEC', 'FEB')", "false");
    row("dateRange('OCT', 'JAN')", "true"); // over the end of the year
    row("dateRange(2025, 2027)", "true");
    row("dateRange(1, 'NOV', 26, 'NOV')", "true");
    row("dateRange(27, 'NOV', 24, 'DEC')", "false");
    row("dateRange('NOV', 2026, 'JAN', 2027)", "true");
    row("dateRange(26, 'NOV', 2026, 26, 'NOV', 2026)", "true");
    row("dateRange(26, 'NOV', 2026, 26, 'NOV', 2026, 'GMT')", "false");
    row("dateRange()", "false");
    row("dateRange('NOW')", "false");
    row("dateRange(1, 'NOV', 30)", "false");
    row("timeRange(0)", "true");
    row("timeRange(23, 'GMT')", "true");
    row("timeRange(0, 8)", "true"); // the hour of the end counts as a whole
    row("timeRange(22, 6)", "false"); // hours alone never go over midnight
    row("timeRange(22, 0, 6, 0)", "true");
    row("timeRange(0, 0, 0, 30)", "true"); // the minute of the end counts as a whole
    row("timeRange(0, 31, 8, 0)", "false");
    row("timeRange(0, 30, 15, 0, 30, 15)", "true");
    row("timeRange(0, 30, 16, 0, 30, 20)", "false");
    row("timeRange(23, 30, 0, 23, 31, 0, 'GMT')", "true");
    row("timeRange()", "false");
}

void tst_PacFunctions::exFunctions()
{
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(expected);
    };
    row("dnsResolveEx('both.example')", "2001:db8::9;192.0.2.9");
    row("dnsResolveEx('none.example')", "");
    row("isResolvableEx('six.example')", "true");
    row("isInNetEx('2001:db8::9', '2001:db8::/32')", "true");
    row("isInNetEx('2001:db9::9', '2001:db8::/31')", "true");
    row("isInNetEx('2001:db9::9', '2001:db8::/32')", "false");
    row("isInNetEx('192.0.2.9', '192.0.2.0/24')", "true");
    row("isInNetEx('192.0.2.9', '2001:db8::/32')", "false");
    row("isInNetEx('192.0.2.9', '192.0.2.0/33')", "false");
    row("isInNetEx('192.0.2.9', '192.0.2.0')", "false");
    row("myIpAddressEx()", "fd00::5;10.1.2.3");
    row("sortIpAddressList('10.2.3.9;2001:db8::2;10.2.3.8;2001:db8::1')",
        "2001:db8::1;2001:db8::2;10.2.3.8;10.2.3.9");
    row("sortIpAddressList('10.2.3.9;name')", "false");
    row("getClientVersion()", "1.0");
}

void tst_PacFunctions::values_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    names();
    addresses();
    times();
    exFunctions();
}

void tst_PacFunctions::values()
{
    QFETCH(QString, expression);
    QFETCH(QString, expected);
    pac::PacHost host(answerFromTable, {64, 16}, clockOfTests);
    pac::PacEngine engine(host);
    QCOMPARE(engine.valueOf(expression), expected);
}

void tst_PacFunctions::tamperingStaysInOneEngine()
{
    pac::PacHost host(answerFromTable, {64, 16}, clockOfTests);
    pac::PacEngine tampered(host);
    pac::PacEngine other(host);
    (void)tampered.valueOf(
        QStringLiteral("String.prototype.indexOf = function () { return 5; }; RegExp = null;"
                       "isPlainHostName = dnsResolve = null; Object.prototype.x = 1"));
    QCOMPARE(tampered.valueOf(QStringLiteral("isPlainHostName === null")), QStringLiteral("true"));
    QCOMPARE(other.valueOf(QStringLiteral("isPlainHostName('a')")), QStringLiteral("true"));
    QCOMPARE(other.valueOf(QStringLiteral("shExpMatch('a.b', '*.b')")), QStringLiteral("true"));
}

void tst_PacFunctions::lookupsAreCountedAndCapped()
{
    QStringList asked;
    const auto ask = [&asked](const QString &name) {
        asked << name;
        return std::optional<QStringList>(QStringList{QStringLiteral("192.0.2.1")});
    };
    pac::PacHost host(ask, {3, 2}, clockOfTests);
    QCOMPARE(host.resolve(QStringLiteral("a")) + host.resolve(QStringLiteral("a")),
             QStringLiteral("192.0.2.1192.0.2.1")); // asked once
    (void)host.resolve(QStringLiteral("b"));
    QVERIFY(!host.isFlooded());
    QCOMPARE(host.resolve(QStringLiteral("c")), QString()); // a third for the same host
    QVERIFY(host.isFlooded());
    host.beginHost();
    (void)host.resolve(QStringLiteral("d"));
    QCOMPARE(host.resolve(QStringLiteral("e")), QString()); // a fourth in all
    QCOMPARE(asked.join(u' '), QStringLiteral("a b d"));
}

void tst_PacFunctions::ownAddressWithoutOne()
{
    pac::PacHost host([](const QString &) { return std::optional<QStringList>(); }, {64, 16}, clockOfTests);
    pac::PacEngine engine(host);
    QCOMPARE(engine.valueOf(QStringLiteral("myIpAddress()")), QStringLiteral("127.0.0.1"));
    QCOMPARE(engine.valueOf(QStringLiteral("myIpAddressEx()")), QString());
}

CLEARWAY_TEST(tst_PacFunctions)
#include "tst_pacfunctions.moc"
