// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dnsanswer.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

QByteArray header(int answers, int flags = 0x8180)
{
    QByteArray bytes = QByteArray::fromHex("1234");
    for (const int value : {flags, 1, answers, 0, 0}) {
        bytes += char(value >> 8);
        bytes += char(value);
    }
    return bytes;
}

const QByteArray question = QByteArray("\x03"
                                       "egw"
                                       "\x04"
                                       "goto"
                                       "\x03"
                                       "com"
                                       "\x00\x00\x01\x00\x01",
                                       18);
const QByteArray pointerToName = QByteArray::fromHex("c00c");
const QByteArray aRecord = pointerToName + QByteArray::fromHex("00010001000000780004d873d001");
const QByteArray cname = pointerToName + QByteArray::fromHex("000500010000003c0004")
    + QByteArray("\x01"
                 "b"
                 "\xc0\x10",
                 4);
/// A CNAME of the question's name to one of these labels (RFC 1035 3.3.1).
QByteArray aliasTo(const QByteArrayList &labels)
{
    QByteArray name;
    for (const QByteArray &label : labels)
        name += char(label.size()) + label;
    name += '\0';
    return pointerToName + QByteArray::fromHex("000500010000003c00") + char(name.size()) + name;
}
const QByteArray aaaaRecord
    = pointerToName + QByteArray::fromHex("001c00010000003c001020010db8000000000000000000000001");

QString summary(const std::optional<net::DnsAnswer> &answer)
{
    if (!answer)
        return QStringLiteral("malformed");
    QString all = QStringLiteral("rcode %1").arg(answer->rcode);
    for (const auto &record : answer->records)
        all += QStringLiteral("; %1 %2 %3 %4")
                   .arg(record.owner, name(record.type), record.value)
                   .arg(record.ttl.count());
    return all;
}

} // namespace

class tst_DnsAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void foreignNames_data();
    void foreignNames();
    void everyPrefixIsSafe();
};

void tst_DnsAnswer::parse_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &message, const char *expected) {
        QTest::newRow(name) << message << QString::fromLatin1(expected);
    };
    row("one-address", header(1) + question + aRecord, "rcode 0; egw.goto.com A 216.115.208.1 120");
    row("ipv6-address", header(1) + question + aaaaRecord, "rcode 0; egw.goto.com AAAA 2001:db8::1 60");
    row("cname-then-address", header(2) + question + cname + aRecord,
        "rcode 0; egw.goto.com CNAME b.goto.com 60; egw.goto.com A 216.115.208.1 120");
    row("nxdomain", header(0, 0x8183) + question, "rcode 3");
    row("servfail", header(0, 0x8182) + question, "rcode 2");
    row("other-record-types-are-passed-over",
        header(2) + question + pointerToName
            + QByteArray::fromHex("0010000100000001000203"
                                  "61")
            + aRecord,
        "rcode 0; egw.goto.com A 216.115.208.1 120");
    row("empty", {}, "malformed");
    row("header-only-cut", header(1).left(11), "malformed");
    row("answer-missing", header(1) + question, "malformed");
    row("answer-cut", header(1) + question + aRecord.left(14), "malformed");
    row("truncated-flag-keeps-what-came", header(2, 0x8380) + question + aRecord,
        "rcode 0; egw.goto.com A 216.115.208.1 120");
    row("pointer-to-itself", header(1) + question + QByteArray::fromHex("c01e") + aRecord.mid(2),
        "malformed");
    row("pointer-forwards", header(1) + question + QByteArray::fromHex("c0ff") + aRecord.mid(2), "malformed");
    row("reserved-label-type", header(1) + question + QByteArray::fromHex("80") + aRecord.mid(2),
        "malformed");
    row("address-of-wrong-length",
        header(1) + question + pointerToName + QByteArray::fromHex("0001000100000078000301020304"),
        "rcode 0");
    row("alias-of-itself", header(1) + question + aliasTo({"egw", "goto", "com"}),
        "rcode 0; egw.goto.com CNAME egw.goto.com 60");
    row("alias-of-256-octets",
        header(1) + question + aliasTo(QByteArrayList(3, QByteArray(63, 'a')) << QByteArray(62, 'a')),
        "rcode 0");
    row("name-over-255-octets",
        header(1) + QByteArray("\x3f" + QByteArray(63, 'a')).repeated(5) + QByteArray(5, 0), "malformed");
}

void tst_DnsAnswer::parse()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, expected);
    QCOMPARE(summary(net::parseDnsAnswer(message)), expected);
}

void tst_DnsAnswer::foreignNames_data()
{
    QTest::addColumn<QByteArrayList>("labels");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *fact, const QByteArrayList &labels, const QString &name) {
        QTest::newRow(fact) << labels << name;
    };
    row("element", {"<img src=x>", "com"}, QStringLiteral("<img src=x>.com"));
    row("zero-byte", {QByteArray("goto\0evil", 9), "com"},
        QStringLiteral("goto") + QChar(0) + QStringLiteral("evil.com"));
    row("control-characters", {"\x1b[2J\r\n", "com"}, QStringLiteral("\x1b[2J\r\n.com"));
    row("eight-bit", {"\xff\xe4", "com"}, QString::fromLatin1("\xff\xe4.com"));
    // RFC 1035 5.1; else one label would pass for two.
    row("dot-inside", {"goto.com"}, QStringLiteral("goto\\.com"));
    row("backslash-inside", {"goto\\", "com"}, QStringLiteral("goto\\\\.com"));
    row("as-long-as-may-be", QByteArrayList(3, QByteArray(63, '.')) << QByteArray(61, '.'),
        (QStringLiteral("\\.").repeated(63) + u'.').repeated(3) + QStringLiteral("\\.").repeated(61));
}

/// Kept as they came, for those who compare; who shows them escapes them.
void tst_DnsAnswer::foreignNames()
{
    QFETCH(QByteArrayList, labels);
    QFETCH(QString, name);
    const auto answer = net::parseDnsAnswer(header(1) + question + aliasTo(labels));
    QVERIFY(answer);
    QCOMPARE(answer->records.at(0).value, name);
}

void tst_DnsAnswer::everyPrefixIsSafe()
{
    const QByteArray message = header(3) + question + cname + aRecord + aaaaRecord;
    for (qsizetype size = 0; size < message.size(); ++size)
        QVERIFY2(!net::parseDnsAnswer(message.left(size)), QByteArray::number(size).constData());
    QVERIFY(net::parseDnsAnswer(message));
}

CLEARWAY_TEST(tst_DnsAnswer)
#include "tst_dnsanswer.moc"
