// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/macproxy.h"

#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

/// The dictionary as "scutil --proxy" prints it: "  Name : value", arrays in braces.
QVariantMap dictionary(const QByteArray &scutil)
{
    QVariantMap all;
    QString arrayName;
    QStringList array;
    for (const QByteArray &bytes : scutil.split('\n')) {
        const QString line = QString::fromUtf8(bytes).trimmed();
        const QString name = line.section(u" : "_s, 0, 0);
        const QString value = line.section(u" : "_s, 1);
        arrayName = value.startsWith("<array>"_L1) ? name : arrayName;
        const bool inArray = !arrayName.isEmpty();
        array += inArray && !name.isEmpty() && name.front().isDigit() ? QStringList{value} : QStringList();
        all.insert(inArray ? arrayName : name, inArray ? QVariant(array) : QVariant(value));
        arrayName = line == "}"_L1 ? QString() : arrayName;
    }
    return all;
}

} // namespace

class tst_MacProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dictionaries_data();
    void dictionaries();
};

void tst_MacProxy::dictionaries_data()
{
    QTest::addColumn<QByteArray>("scutil");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &scutil, const QString &expected) {
        QTest::newRow(fact) << QByteArray("<dictionary> {\n" + scutil + "}\n") << expected;
    };
    row("as-installed",
        "  ExceptionsList : <array> {\n    0 : *.local\n    1 : 169.254/16\n  }\n  FTPPassive : 1\n",
        u"no proxy: none"_s);
    row("https",
        "  ExceptionsList : <array> {\n    0 : *.local\n    1 : 169.254/16\n  }\n  ExcludeSimpleHostnames : "
        "1\n"
        "  HTTPSEnable : 1\n  HTTPSPort : 3128\n  HTTPSProxy : p.example\n",
        u"HTTPS: manual http://p.example:3128 bypass=*.local,169.254/16,ExcludeSimpleHostnames"_s);
    row("off-although-named", "  HTTPSEnable : 0\n  HTTPSPort : 1\n  HTTPSProxy : p\n", u"no proxy: none"_s);
    row("http-alone-serves-no-https", "  HTTPEnable : 1\n  HTTPPort : 1\n  HTTPProxy : p\n",
        u"no proxy: none"_s);
    row("signs-in", "  HTTPSEnable : 1\n  HTTPSPort : 1\n  HTTPSProxy : p\n  HTTPSUser : somebody\n",
        u"HTTPS: manual http://p:1 dropped"_s);
    row("socks", "  SOCKSEnable : 1\n  SOCKSPort : 1080\n  SOCKSProxy : s\n",
        u"SOCKS: manual socks5://s:1080"_s);
    row("pac-file", "  ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://pac/p.pac\n",
        u"ProxyAutoConfig: pac pac=http://pac/p.pac"_s);
    row("pac-file-without-url", "  ProxyAutoConfigEnable : 1\n",
        u"ProxyAutoConfig: unreadable problem=address of the PAC file: empty"_s);
    row("all-in-the-order-of-macos",
        "  HTTPSEnable : 1\n  HTTPSPort : 1\n  HTTPSProxy : p\n  ProxyAutoConfigEnable : 1\n"
        "  ProxyAutoConfigURLString : http://pac/p.pac\n  ProxyAutoDiscoveryEnable : 1\n",
        u"auto discovery: wpad\nProxyAutoConfig: pac pac=http://pac/p.pac\nHTTPS: manual http://p:1"_s);
    row("malformed", "  HTTPSEnable : 1\n  HTTPSPort : 70000\n  HTTPSProxy : p\n",
        u"HTTPS: unreadable problem=the port is not between 1 and 65535"_s);
    row("empty", "", u"no proxy: none"_s);
}

void tst_MacProxy::dictionaries()
{
    QFETCH(QByteArray, scutil);
    QFETCH(QString, expected);
    const QString found = testing::placedLines(surroundings::macProxies(dictionary(scutil)));
    QCOMPARE(QString(found).remove(u"macos SystemConfiguration, "_s), expected);
}

CLEARWAY_TEST(tst_MacProxy)
#include "tst_macproxy.moc"
