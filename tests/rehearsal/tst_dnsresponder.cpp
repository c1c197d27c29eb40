// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/dnsresponder.h"
#include "rehearsal/smallcatalogue.h"
#include "support/testprogram.h"

#include <QTest>
#include <QtEndian>

using namespace clearway;
using namespace clearway::rehearsal;

Q_DECLARE_METATYPE(clearway::rehearsal::ResolverMood)

namespace {

QByteArray question(const QString &name, std::uint16_t type, std::uint16_t klass = 1)
{
    QByteArray bytes = QByteArray::fromHex("abcd 0100 0001 0000 0000 0000") + *toDnsName(name);
    for (const std::uint16_t word : {type, klass}) {
        bytes += char(word >> 8);
        bytes += char(word);
    }
    return bytes;
}

DnsResponder responder(ResolverMood mood)
{
    return {std::make_shared<const Zone>(smallCatalogue()), mood};
}

int rcode(const QByteArray &reply)
{
    return reply.size() < 12 ? -1 : reply[3] & 0x0f;
}

int answers(const QByteArray &reply)
{
    return reply.size() < 12 ? -1 : qFromBigEndian<std::uint16_t>(reply.constData() + 6);
}

} // namespace

class TestDnsResponder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<ResolverMood>("mood");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("rcodeExpected");
        QTest::addColumn<int>("records");
        const auto egw = QStringLiteral("egw.gotomeeting.com"), meet = QStringLiteral("meet.goto.com"),
                   unknown = QStringLiteral("unknown.example");
        const auto fair = ResolverMood::Answers, failing = ResolverMood::Fails,
                   rewriting = ResolverMood::Rewrites;
        QTest::newRow("gateway-has-two-addresses") << fair << question(egw, 1) << 0 << 2;
        QTest::newRow("alias-comes-with-its-address") << fair << question(meet, 1) << 0 << 2;
        QTest::newRow("no-ipv6-for-a-gateway") << fair << question(egw, 28) << 0 << 0;
        QTest::newRow("no-ipv6-behind-an-alias") << fair << question(meet, 28) << 0 << 1;
        QTest::newRow("alias-alone-when-asked-for-it") << fair << question(meet, 5) << 0 << 1;
        QTest::newRow("any-type") << fair << question(meet, 255) << 0 << 2;
        QTest::newRow("other-type-has-no-data") << fair << question(egw, 16) << 0 << 0;
        QTest::newRow("unknown-name-does-not-exist") << fair << question(unknown, 1) << 3 << 0;
        QTest::newRow("other-class-is-refused") << fair << question(meet, 1, 3) << 5 << 0;
        QTest::newRow("failing-resolver-fails-for-known-names") << failing << question(meet, 1) << 2 << 0;
        QTest::newRow("failing-resolver-fails-for-unknown-names")
            << failing << question(unknown, 1) << 2 << 0;
        QTest::newRow("failing-resolver-fails-for-ipv6") << failing << question(meet, 28) << 2 << 0;
        QTest::newRow("rewriting-resolver-has-one-address-for-gateways")
            << rewriting << question(egw, 1) << 0 << 1;
        QTest::newRow("rewriting-resolver-has-no-alias") << rewriting << question(meet, 1) << 0 << 1;
        QTest::newRow("rewriting-resolver-knows-every-name") << rewriting << question(unknown, 1) << 0 << 1;
        QTest::newRow("rewriting-resolver-has-no-ipv6") << rewriting << question(meet, 28) << 0 << 0;
        QTest::newRow("malformed-question-is-told-so") << fair << question(meet, 1).chopped(2) << 1 << 0;
        QTest::newRow("malformed-beats-failing") << failing << question(meet, 1).chopped(2) << 1 << 0;
        QTest::newRow("an-answer-is-not-answered")
            << fair << QByteArray::fromHex("abcd81800000000000000000") << -1 << -1;
    }
    void replies()
    {
        QFETCH(ResolverMood, mood);
        QFETCH(QByteArray, asked);
        QFETCH(int, rcodeExpected);
        QFETCH(int, records);
        const QByteArray reply = responder(mood).overUdp(asked).value_or(QByteArray());
        QCOMPARE(rcode(reply), rcodeExpected);
        QCOMPARE(answers(reply), records);
    }

    void rewrittenAddressIsTheBlockPage()
    {
        const QByteArray reply
            = *responder(ResolverMood::Rewrites).overUdp(question(QStringLiteral("meet.goto.com"), 1));
        QCOMPARE(reply.last(4), QByteArray::fromHex("0a140050"));
    }

    void spellingOfTheQuestionIsKept()
    {
        const QByteArray asked = question(QStringLiteral("MeEt.GoTo.cOm"), 1);
        const QByteArray reply = *responder(ResolverMood::Answers).overUdp(asked);
        QCOMPARE(reply.sliced(12, asked.size() - 12), asked.sliced(12));
        QCOMPARE(answers(reply), 2);
    }

    /// RFC 7766 6.2.1: several questions in one connection, cut anywhere.
    void streamIsCutAnywhere_data()
    {
        QTest::addColumn<int>("cut");
        for (const int cut : {1, 2, 3, 20, 33, 34, 65})
            QTest::addRow("after-%d-octets", cut) << cut;
    }
    void streamIsCutAnywhere()
    {
        QFETCH(int, cut);
        const QByteArray one = question(QStringLiteral("meet.goto.com"), 1);
        const QByteArray framed = QByteArray(1, '\0') + char(one.size()) + one;
        const auto shared = std::make_shared<const DnsResponder>(responder(ResolverMood::Answers));
        DnsSession session(shared);
        const QByteArray answer = *shared->overTcp(one);
        const QByteArray stream = framed + framed;
        QByteArray said = session.hear(stream.first(cut)).bytes;
        said += session.hear(stream.sliced(cut)).bytes;
        const QByteArray framedAnswer = QByteArray(1, '\0') + char(answer.size()) + answer;
        QCOMPARE(said.toHex(' '), (framedAnswer + framedAnswer).toHex(' '));
    }

    void streamEndsAfterNonsense()
    {
        DnsSession session(std::make_shared<const DnsResponder>(responder(ResolverMood::Answers)));
        QVERIFY(session.hear(QByteArray("\0\3abc", 5)).last);
    }
};

CLEARWAY_TEST(TestDnsResponder)
#include "tst_dnsresponder.moc"
