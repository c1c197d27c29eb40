// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/stun.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;

namespace {

// RFC 5769 2.2 and 2.3: sample responses, with the transaction id b7e7a701bc34d686fa87dfae.
const QByteArray transaction = QByteArray::fromHex("b7e7a701bc34d686fa87dfae");
const QByteArray v4Response = QByteArray::fromHex("0101003c2112a442b7e7a701bc34d686fa87dfae"
                                                  "8022000b7465737420766563746f7220"
                                                  "002000080001a147e112a643"
                                                  "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
                                                  "80280004c07d4c96");
const QByteArray v6Response = QByteArray::fromHex("010100482112a442b7e7a701bc34d686fa87dfae"
                                                  "8022000b7465737420766563746f7220"
                                                  "002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d9"
                                                  "00080014a382954e4be67bf11784c97c8292c275bfe3ed41"
                                                  "80280004c8fb0b4c");

QString summary(const std::optional<net::StunReply> &reply)
{
    if (!reply)
        return QStringLiteral("not a reply");
    return (reply->success ? QStringLiteral("success ") : QStringLiteral("error "))
        + (reply->reflexive ? reply->reflexive->toString() : QStringLiteral("without address"));
}

} // namespace

class tst_StunMessage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void request();
    void reply_data();
    void reply();
};

void tst_StunMessage::request()
{
    QCOMPARE(net::stunBindingRequest(transaction), QByteArray::fromHex("000100002112a442") + transaction);
}

void tst_StunMessage::reply_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<QString>("expected");
    QByteArray otherTransaction = v4Response;
    otherTransaction[8] = 0;
    QByteArray wrongLength = v4Response;
    wrongLength[3] = 0x38;
    QByteArray wrongCookie = v4Response;
    wrongCookie[4] = 0;
    QByteArray request = v4Response;
    request[0] = 0;
    QByteArray longAttribute = v4Response;
    longAttribute[23] = char(0xff);
    QTest::newRow("rfc5769-ipv4") << v4Response << QStringLiteral("success 192.0.2.1:32853");
    QTest::newRow("rfc5769-ipv6") << v6Response
                                  << QStringLiteral("success [2001:db8:1234:5678:11:2233:4455:6677]:32853");
    QTest::newRow("error-response") << QByteArray::fromHex("011100002112a442") + transaction
                                    << QStringLiteral("error without address");
    QTest::newRow("mapped-address-of-old-servers") << QByteArray::fromHex("0101000c2112a442") + transaction
            + QByteArray::fromHex("000100080001805500000000").replace(8, 4, QByteArray::fromHex("c0000201"))
                                                   << QStringLiteral("success 192.0.2.1:32853");
    QTest::newRow("other-transaction") << otherTransaction << QStringLiteral("not a reply");
    QTest::newRow("length-does-not-fit") << wrongLength << QStringLiteral("not a reply");
    QTest::newRow("wrong-cookie") << wrongCookie << QStringLiteral("not a reply");
    QTest::newRow("a-request") << request << QStringLiteral("not a reply");
    QTest::newRow("attribute-over-the-end") << longAttribute << QStringLiteral("not a reply");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("not a reply");
}

void tst_StunMessage::reply()
{
    QFETCH(QByteArray, datagram);
    QFETCH(QString, expected);
    QCOMPARE(summary(net::parseStunReply(datagram, transaction)), expected);
}

CLEARWAY_TEST(tst_StunMessage)
#include "tst_stunmessage.moc"
