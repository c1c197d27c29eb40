// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "upload/address.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_Address final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
};

void tst_Address::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("shown");
    QTest::newRow("host-alone") << u"https://help.example"_s << u"help.example"_s << 443 << u"help.example"_s
                                << u"/"_s << u"https://help.example"_s;
    QTest::newRow("port-and-path") << u"https://help.example:8443/in"_s << u"help.example"_s << 8443
                                   << u"help.example:8443"_s << u"/in"_s << u"https://help.example:8443/in"_s;
    QTest::newRow("query-is-not-shown")
        << u"https://help.example/in?key=k1"_s << u"help.example"_s << 443 << u"help.example"_s
        << u"/in?key=k1"_s << u"https://help.example/in"_s;
    QTest::newRow("query-without-path") << u"https://help.example?key=k1"_s << u"help.example"_s << 443
                                        << u"help.example"_s << u"/?key=k1"_s << u"https://help.example"_s;
    QTest::newRow("name-beyond-ascii")
        << u"https://h\u00fclfe.example/"_s << u"xn--hlfe-0ra.example"_s << 443 << u"xn--hlfe-0ra.example"_s
        << u"/"_s << u"https://xn--hlfe-0ra.example/"_s;
    QTest::newRow("ipv6") << u"https://[2001:db8::1]:8443/"_s << u"2001:db8::1"_s << 8443
                          << u"[2001:db8::1]:8443"_s << u"/"_s << u"https://[2001:db8::1]:8443/"_s;
}

void tst_Address::isRead()
{
    QFETCH(QString, text);
    const auto address = upload::Address::parse(text);
    QVERIFY(address);
    QTEST(address->host, "host");
    QTEST(int(address->port), "port");
    QTEST(QString::fromLatin1(address->authority), "authority");
    QTEST(address->resource, "resource");
    QTEST(address->shown, "shown");
}

void tst_Address::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in-the-clear") << u"http://help.example/"_s;
    QTest::newRow("with-a-password") << u"https://me:secret@help.example/"_s;
    QTest::newRow("with-a-fragment") << u"https://help.example/#in"_s;
    QTest::newRow("no-host") << u"https:///in"_s;
    QTest::newRow("line-end") << u"https://help.example/\r\nX: y"_s;
    QTest::newRow("file") << u"file:///srv/in"_s;
    QTest::newRow("nothing") << QString();
}

void tst_Address::isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!upload::Address::parse(text));
}

CLEARWAY_TEST(tst_Address)
#include "tst_address.moc"
