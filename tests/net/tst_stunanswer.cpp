// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stunanswer.h"
#include "support/testprogram.h"

#include <QTest>

#include <vector>

using namespace clearway;

namespace {

const QByteArray transaction = QByteArray::fromHex("2112a442b7e7a701bc34d686fa87dfae"); // cookie first

QByteArray request(const char *typeAndLength, const char *attributes = "")
{
    return QByteArray::fromHex(typeAndLength) + transaction + QByteArray::fromHex(attributes);
}

} // namespace

class TestStunAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Attribute values are those of the test vectors of RFC 5769 2.2 and 2.3, which use the same
    /// transaction.
    void mappedAddress_data()
    {
        QTest::addColumn<QString>("mapped");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("ipv4-as-in-rfc-5769")
            << QStringLiteral("192.0.2.1:32853") << request("0101000c", "0020 0008 0001 a147 e112a643");
        QTest::newRow("ipv6-as-in-rfc-5769")
            << QStringLiteral("[2001:db8:1234:5678:11:2233:4455:6677]:32853")
            << request("01010018", "0020 0014 0002 a147 0113a9fa a5d3f179 bc25f4b5 bed2b9d9");
    }
    void mappedAddress()
    {
        QFETCH(QString, mapped);
        QFETCH(QByteArray, reply);
        QCOMPARE(net::stunAnswer(request("00010000"), *base::Endpoint::parse(mapped, 0)),
                 std::optional(reply));
    }

    void requests_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("replyType");
        const auto success = QByteArray::fromHex("0101"), error = QByteArray::fromHex("0111"),
                   none = QByteArray();
        QTest::newRow("plain-request-succeeds") << request("00010000") << success;
        QTest::newRow("comprehension-optional-attribute-is-skipped")
            << request("00010008", "8022 0003 61626300") << success;
        QTest::newRow("known-required-attribute-is-taken")
            << request("00010008", "0006 0004 61626364") << success;
        QTest::newRow("unknown-required-attribute-is-an-error")
            << request("00010008", "0024 0004 00000001") << error;
        QTest::newRow("shorter-than-a-header-is-not-answered") << request("00010000").chopped(1) << none;
        QTest::newRow("empty-is-not-answered") << QByteArray() << none;
        QTest::newRow("wrong-length-is-not-answered") << request("00010004") << none;
        QTest::newRow("broken-word-is-not-answered") << request("00010002", "0000") << none;
        QTest::newRow("attribute-past-the-end-is-not-answered") << request("00010004", "8022 0001") << none;
        QTest::newRow("wrong-cookie-is-not-answered")
            << QByteArray::fromHex("00010000").leftJustified(20, '\1') << none;
        QTest::newRow("an-answer-is-not-answered") << request("01010000") << none;
        QTest::newRow("an-indication-is-not-answered") << request("00110000") << none;
    }
    void requests()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, replyType);
        const std::vector<char> exact(asked.begin(),
                                      asked.end()); // so that a sanitizer sees a read past the end
        const auto reply = net::stunAnswer(exact, {base::IpAddress::fromV4(0xcb007107), 4711});
        QCOMPARE(reply.value_or(QByteArray()).first(replyType.size()), replyType);
        QCOMPARE(reply.has_value(), !replyType.isEmpty());
    }

    void softwareFollowsTheAddress()
    {
        QCOMPARE(
            net::stunAnswer(request("00010000"), *base::Endpoint::parse(u"192.0.2.1:32853", 0), "abcde"),
            std::optional(request("01010018", "0020 0008 0001 a147 e112a643 8022 0005 6162636465000000")));
    }

    /// RFC 8489 14.8 and 14.13: class 4, number 20, then the attribute that was not understood.
    void errorNamesTheUnknownAttribute()
    {
        const auto reply = net::stunAnswer(request("00010008", "0024 0004 00000001"), {});
        QCOMPARE(reply->sliced(20),
                 QByteArray::fromHex("0009 0015 00000414") + "Unknown Attribute"
                     + QByteArray::fromHex("000000 000a 0002 0024 0000"));
    }
};

CLEARWAY_TEST(TestStunAnswer)
#include "tst_stunanswer.moc"
