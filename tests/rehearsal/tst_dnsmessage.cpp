// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/dnsmessage.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clearway;
using namespace clearway::rehearsal;

namespace {

const char *const header = "abcd 0100 0001 0000 0000 0000";
const char *const meet = "04 6d656574 04 676f746f 03 636f6d 00"; // meet.goto.com

QByteArray message(const char *head, const char *rest = "", const char *more = "")
{
    return QByteArray::fromHex(head) + QByteArray::fromHex(rest) + QByteArray::fromHex(more);
}

DnsQuery query(std::optional<std::uint16_t> edns = std::nullopt)
{
    return {.id = 0xabcd, .flags = 0x0100, .question = {*toDnsName(u"meet.goto.com"), 1, 1}, .edns = edns};
}

} // namespace

class TestDnsMessage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        const QString label63 = QString(63, u'a');
        QTest::newRow("plain-name") << QStringLiteral("meet.goto.com") << true;
        QTest::newRow("label-of-63-octets") << label63 << true;
        QTest::newRow("label-of-64-octets") << label63 + u'a' << false;
        QTest::newRow("name-of-255-octets")
            << QStringList{label63, label63, label63, QString(61, u'a')}.join(u'.') << true;
        QTest::newRow("name-of-256-octets")
            << QStringList{label63, label63, label63, QString(62, u'a')}.join(u'.') << false;
        QTest::newRow("empty-label") << QStringLiteral("meet..com") << false;
        QTest::newRow("empty-name") << QString() << false;
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(toDnsName(text).has_value(), valid);
    }

    void questions_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("verdict"); // -1: not to be answered; otherwise the rcode of the fault
        const int silence = -1, fine = int(Rcode::NoError), broken = int(Rcode::FormErr);
        const char *const opt = "00 0029 04d0 00000000 0000";
        QTest::newRow("plain-question") << message(header, meet, "0001 0001") << fine;
        QTest::newRow("question-for-the-root") << message(header, "00", "0002 0001") << fine;
        QTest::newRow("bytes-after-the-question-do-not-matter")
            << message(header, meet, "0001 0001 ffff") << fine;
        QTest::newRow("question-with-edns")
            << message("abcd 0100 0001 0000 0000 0001", meet, "0001 0001") + QByteArray::fromHex(opt) << fine;
        QTest::newRow("empty-datagram") << QByteArray() << silence;
        QTest::newRow("shorter-than-a-header") << message(header).chopped(1) << silence;
        QTest::newRow("an-answer-is-not-answered")
            << message("abcd 8180 0001 0000 0000 0000", meet, "0001 0001") << silence;
        QTest::newRow("another-opcode")
            << message("abcd 2800 0001 0000 0000 0000", meet, "0001 0001") << int(Rcode::NotImp);
        QTest::newRow("no-question") << message("abcd 0100 0000 0000 0000 0000") << broken;
        QTest::newRow("two-questions")
            << message("abcd 0100 0002 0000 0000 0000", meet, "0001 0001") << broken;
        QTest::newRow("name-without-end") << message(header, "04 6d656574") << broken;
        QTest::newRow("label-past-the-end") << message(header, "3f 6d656574") << broken;
        QTest::newRow("type-missing") << message(header, meet) << broken;
        QTest::newRow("pointer-to-itself") << message(header, "c00c", "0001 0001") << broken;
        QTest::newRow("pointer-into-the-header") << message(header, "c000", "0001 0001") << broken;
        QTest::newRow("label-type-nobody-uses") << message(header, "40 00", "0001 0001") << broken;
        QTest::newRow("label-of-64-octets-in-a-question")
            << message(header, "40") + QByteArray(64, 'a') + message("00 0001 0001") << broken;
        QTest::newRow("pointer-in-a-record-ends-its-name")
            << message("abcd 0100 0001 0000 0000 0001", meet, "0001 0001 c00c 0029 04d0 00000000 0000")
            << fine;
        QTest::newRow("name-too-long")
            << message(header) + QByteArray::fromHex("0161").repeated(128) + message("00 0001 0001")
            << broken;
        QTest::newRow("record-promised-and-not-there")
            << message("abcd 0100 0001 0000 0000 0001", meet, "0001 0001") << broken;
        QTest::newRow("record-longer-than-the-message") << message("abcd 0100 0001 0000 0000 0001", meet,
                                                                   "0001 0001")
                + message("00 0029 04d0 00000000 0001") << broken;
        QTest::newRow("65535-records-promised")
            << message("abcd 0100 0001 ffff ffff ffff", meet, "0001 0001") << broken;
    }
    void questions()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, verdict);
        const auto read = readDnsQuery(bytes);
        QCOMPARE(read ? int(read->fault) : -1, verdict);
    }

    void questionIsReadWhole()
    {
        const auto read = readDnsQuery(
            message("abcd 0100 0001 0000 0000 0001", meet, "001c 0001 00 0029 1000 00000000 0000"));
        QVERIFY(read);
        QCOMPARE(read->id, std::uint16_t(0xabcd));
        QCOMPARE(read->question.name, *toDnsName(u"meet.goto.com"));
        QCOMPARE(read->question.type, std::uint16_t(DnsType::Aaaa));
        QCOMPARE(read->question.klass, std::uint16_t(1));
        QCOMPARE(read->edns, std::optional<std::uint16_t>(4096));
    }

    void noBytesBreakTheReader()
    {
        QRandomGenerator chance(1);
        const QByteArray whole
            = message("abcd 0100 0001 0000 0000 0001", meet, "001c 0001 00 0029 1000 00000000 0000");
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = whole.first(chance.bounded(int(whole.size()) + 1));
            for (int flips = chance.bounded(4); flips > 0 && !bytes.isEmpty(); --flips)
                bytes[chance.bounded(int(bytes.size()))] = char(chance.bounded(256));
            const std::vector<char> exact(bytes.begin(), bytes.end()); // a sanitizer sees a read past the end
            const auto read = readDnsQuery(exact);
            QVERIFY(!read || writeDnsReply(*read, read->fault, {}, udpLimit(*read)).size() >= 12);
        }
    }

    /// The alias is written out once; its second mention and the question's name are pointers (RFC
    /// 1035 4.1.4).
    void namesAreCompressed()
    {
        const DnsName alias = *toDnsName(u"a.example");
        const QByteArray reply = writeDnsReply(
            query(), Rcode::NoError,
            {{query().question.name, alias, 300}, {alias, base::IpAddress::fromV4(0x34390102), 60}}, 512);
        QCOMPARE(reply.toHex(' '),
                 (message("abcd 8180 0001 0002 0000 0000", meet, "0001 0001")
                  + message("c00c 0005 0001 0000012c 000b 01 61 07 6578616d706c65 00")
                  + message("c02b 0001 0001 0000003c 0004 34390102"))
                     .toHex(' '));
    }

    void replies_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("edns"); // 0: none
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("fits") << 1 << 0 << message("abcd 8180 0001 0001 0000 0000");
        QTest::newRow("too-long-for-512-is-cut") << 40 << 0 << message("abcd 8380 0001 0000 0000 0000");
        QTest::newRow("edns-makes-room-and-is-answered")
            << 40 << 1232 << message("abcd 8180 0001 0028 0000 0001");
        QTest::newRow("edns-below-512-counts-as-512") << 1 << 20 << message("abcd 8180 0001 0001 0000 0001");
        QTest::newRow("edns-above-ours-counts-as-ours")
            << 90 << 4096 << message("abcd 8380 0001 0000 0000 0001");
    }
    void replies()
    {
        QFETCH(int, records);
        QFETCH(int, edns);
        QFETCH(QByteArray, start);
        const DnsQuery asked = query(edns ? std::optional(std::uint16_t(edns)) : std::nullopt);
        const std::vector<DnsRecord> many(records, {asked.question.name, base::IpAddress::fromV4(1), 60});
        const QByteArray reply = writeDnsReply(asked, Rcode::NoError, many, udpLimit(asked));
        QCOMPARE(reply.first(12).toHex(' '), start.toHex(' '));
        QVERIFY(reply.size() <= udpLimit(asked));
    }

    void faultyQuestionIsNotEchoed()
    {
        const auto read = readDnsQuery(message(header, "c00c", "0001 0001"));
        QCOMPARE(writeDnsReply(*read, read->fault, {}, 512).toHex(' '),
                 message("abcd 8181 0000 0000 0000 0000").toHex(' '));
    }
};

CLEARWAY_TEST(TestDnsMessage)
#include "tst_dnsmessage.moc"
