// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/dhcplease.h"

#include "surroundings/playedregistry.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_DhcpLease final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networkd_data();
    void networkd();
    void dhclient_data();
    void dhclient();
    void windows_data();
    void windows();
    void resolvConf_data();
    void resolvConf();
};

void tst_DhcpLease::networkd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("option-252") << "# private\nADDRESS=192.0.2.7\nOPTION_252="
            + QByteArray("http://wpad/p").toHex()
            + "\n" << u"http://wpad/p"_s;
    QTest::newRow("ending-zero") << "OPTION_252=" + QByteArray("http://wpad/p\0", 14).toHex()
                                 << u"http://wpad/p"_s;
    QTest::newRow("ending-line-break")
        << "OPTION_252=" + QByteArray("http://wpad/p\n").toHex() << u"http://wpad/p"_s;
    QTest::newRow("other-option") << QByteArray("OPTION_251=6869\n") << QString();
    QTest::newRow("not-hexadecimal") << QByteArray("OPTION_252=zz\n") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void tst_DhcpLease::networkd()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(surroundings::networkdWpad(text), expected);
}

void tst_DhcpLease::dhclient_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &text, const QString &expected) {
        QTest::newRow(fact) << text << expected;
    };
    const QByteArray begin = "lease {\n  interface \"eth0\";\n  fixed-address 192.0.2.7;\n";
    const QByteArray later = "  expire 4 2026/11/26 12:00:00;\n}\n";
    const QByteArray past = "  expire 2 2026/11/24 12:00:00;\n}\n";
    row("named-option", begin + "  option wpad \"http://wpad/p\";\n" + later, u"http://wpad/p"_s);
    row("unknown-option", begin + "  option unknown-252 \"http://wpad/p\";\n" + later, u"http://wpad/p"_s);
    row("hexadecimal", begin + "  option unknown-252 68:74:74:70:3a:2f:2f:77:2f;\n" + later, u"http://w/"_s);
    row("line-break-at-the-end", begin + "  option wpad \"http://wpad/p\\012\";\n" + later,
        u"http://wpad/p"_s);
    row("zero-at-the-end", begin + "  option wpad \"http://wpad/p\\000\";\n" + later, u"http://wpad/p"_s);
    row("never-runs-out", begin + "  option wpad \"http://wpad/p\";\n  expire never;\n}\n",
        u"http://wpad/p"_s);
    row("run-out", begin + "  option wpad \"http://wpad/p\";\n" + past, u""_s);
    row("run-out-by-epoch", begin + "  option wpad \"http://wpad/p\";\n  expire epoch 1000; # x\n}\n", u""_s);
    row("last-lease-counts",
        begin + "  option wpad \"http://old/p\";\n" + later + begin + "  option wpad \"http://new/p\";\n"
            + later,
        u"http://new/p"_s);
    row("last-lease-has-none", begin + "  option wpad \"http://old/p\";\n" + later + begin + later, u""_s);
    row("cut-off", begin + "  option wpad \"http://wpad/p\";\n", u""_s);
    row("backslash-at-the-end", begin + "  option wpad \"a\\\";\n" + later, u"a"_s);
    row("no-value", begin + "  option wpad ;\n" + later, u""_s);
    row("empty", "", u""_s);
}

void tst_DhcpLease::dhclient()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    QCOMPARE(surroundings::dhclientWpad(text, now), expected);
}

void tst_DhcpLease::windows_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &options, const QString &expected) {
        QTest::newRow(fact) << options << expected;
    };
    const quint32 later = 1790000000, past = 1700000000; // the test's now is between them
    const auto record = [](quint32 option, const QByteArray &value, quint32 end, quint32 vendor = 0) {
        using testing::dword;
        return dword(option) + dword(0) + dword(quint32(value.size())) + dword(vendor) + dword(end) + value
            + QByteArray((4 - value.size() % 4) % 4, '\0');
    };
    const QByteArray url = "http://wpad/p", address("\xc0\x00\x02\x01", 4);
    row("given", record(252, url, later), u"http://wpad/p"_s);
    row("behind-others",
        record(6, address + address, later) + record(53, "\5", later) + record(252, url, later),
        u"http://wpad/p"_s);
    row("ending-zero", record(252, url + '\0', later), u"http://wpad/p"_s);
    row("asked-for-and-not-given", record(252, {}, later) + record(3, address, later), {});
    row("asked-for-again", record(252, {}, later) + record(252, url, later), u"http://wpad/p"_s);
    row("run-out", record(252, url, past), {});
    row("of-a-vendor", record(252, url, later, 1), {});
    row("other-options-only", record(251, url, later), {});
    row("cut-in-the-value", record(252, url, later).left(30), {});
    row("cut-in-the-head", record(3, address, later) + record(252, url, later).left(19), {});
    row("length-of-4-gigabytes", record(252, url, later).replace(8, 4, "\xff\xff\xff\xff"), {});
    row("of-a-class", record(252, url, later).replace(4, 1, "\1"), {});
    row("empty", {}, {});
}

void tst_DhcpLease::windows()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, expected);
    const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(surroundings::windowsWpad(options, now), expected);
}

void tst_DhcpLease::resolvConf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("search") << QByteArray("nameserver 192.0.2.53\nsearch a.example b.example\n")
                            << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("domain") << QByteArray("domain\ta.example\n") << QStringList{u"a.example"_s};
    QTest::newRow("last-one-counts") << QByteArray("search a.example\ndomain b.example\n")
                                     << QStringList{u"b.example"_s};
    QTest::newRow("comment") << QByteArray("# search a.example\n;search b.example\n") << QStringList();
    QTest::newRow("six-at-most") << QByteArray("search a b c d e f g h\n")
                                 << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    QTest::newRow("empty") << QByteArray() << QStringList();
}

void tst_DhcpLease::resolvConf()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(surroundings::searchDomains(text), expected);
}

CLEARWAY_TEST(tst_DhcpLease)
#include "tst_dhcplease.moc"
