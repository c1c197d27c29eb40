// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The rules as nft itself reads them, in a network namespace of their own.
#include "catalogue/allowlist.h"
#include "catalogue/cataloguefile.h"
#include "sample.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestNftables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nftReads_data();
    void nftReads();
};

namespace {

QString rules(const Catalogue &catalogue)
{
    return allowlist(catalogue, RuleKind::Nftables);
}

/// Where the one-line rule of a remedy is pasted.
QString inChain(const QString &rule)
{
    return u"table inet filter {\nchain forward {\ntype filter hook forward priority 0; policy drop;\n"_s
        + rule + u"}\n}\n"_s;
}

Catalogue withIpv6Network()
{
    QByteArray json = sample::catalogue;
    json.replace("216.219.112.0/20", "2600:1f00::/32").replace(R"(, "historic": true)", "");
    return readCatalogue(json, u"ipv6"_s).value();
}

} // namespace

void TestNftables::nftReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("exitCode");
    const Catalogue v10 = builtInCatalogue();
    const std::vector<base::Cidr> both{v10.udpNetworks.front().cidr,
                                       base::Cidr::parse(u"2600:1f00::/32").value()};
    QTest::newRow("shipped") << rules(v10) << 0;
    QTest::newRow("sample") << rules(readCatalogue(sample::catalogue, u"sample"_s).value()) << 0;
    QTest::newRow("ipv6-too") << rules(withIpv6Network()) << 0;
    QTest::newRow("nothing-current") << rules(builtInLegacyCatalogue()) << 0;
    QTest::newRow("loaded-twice") << rules(v10) + rules(v10) << 0;
    QTest::newRow("beside-rules-of-the-site") << inChain(u"tcp dport 22 accept\n"_s) + rules(v10)
            + u"insert rule inet filter forward jump clearway\n"_s
                                              << 0;
    QTest::newRow("one-udp-rule") << inChain(udpRule(both, {1853, 8200}, RuleKind::Nftables)) << 0;
    QTest::newRow("this-test-sees-errors") << inChain(u"ip daddr { 1.2.3.4/33 } accept\n"_s) << 1;
}

void TestNftables::nftReads()
{
    QFETCH(QString, text);
    QFETCH(int, exitCode);
    QProcess nft;
    nft.start(
        QStringLiteral(CLEARWAY_UNSHARE),
        {u"--map-root-user"_s, u"--net"_s, QStringLiteral(CLEARWAY_NFT), u"--check"_s, u"--file"_s, u"-"_s});
    QVERIFY2(nft.waitForStarted(), qPrintable(nft.errorString()));
    nft.write(text.toUtf8());
    nft.closeWriteChannel();
    QVERIFY(nft.waitForFinished(-1));
    const QString said = QString::fromUtf8(nft.readAllStandardError()) + text;
    QVERIFY2(nft.exitCode() == exitCode, qPrintable(said));
}

CLEARWAY_TEST(TestNftables)
#include "tst_nftables.moc"
