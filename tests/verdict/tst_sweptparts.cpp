// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/sweptparts.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using verdict::PartSign;

namespace {

base::Cidr network(QStringView text)
{
    return *base::Cidr::parse(text);
}

/// "p*3 -*5": letters of the signs and how many addresses each stands for.
std::vector<PartSign> signsOf(const QString &words)
{
    static const QString letters = u"-prf"_s;
    std::vector<PartSign> signs;
    for (const QString &word : words.split(u' '))
        signs.insert(signs.end(), word.mid(2).toUInt(), PartSign(letters.indexOf(word.front())));
    return signs;
}

} // namespace

class TestSweptParts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void numbers_data();
    void numbers();
};

void TestSweptParts::parts_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, QStringView place, QStringView signs, const char *parts) {
        QTest::newRow(fact) << place.toString() << signs.toString() << QString::fromLatin1(parts);
    };
    row("nothing-but-silence", u"10.0.0.0/23", u"-*512", "");
    row("nothing-but-passing", u"10.0.0.0/23", u"p*512", "");
    row("one-that-is-forbidden", u"10.0.0.0/23", u"p*255 f*1 p*256", "10.0.0.255/32!");
    row("forbidden-up-to-where-it-passes", u"10.0.0.0/23", u"p*256 f*256", "10.0.1.0/24!");
    row("no-further-than-those-that-say-so", u"10.0.0.0/23", u"p*1 -*255 -*64 f*1 -*62 f*1 -*128",
        "10.0.1.64/26!");
    row("forbidden-on-both-sides-of-silence", u"10.0.0.0/23", u"f*1 -*510 f*1", "10.0.0.0/23!");
    row("forbidden-in-a-network-of-one", u"10.0.0.7/32", u"f*1", "10.0.0.7/32!");
    row("refused-throughout-a-block", u"10.0.0.0/23", u"p*256 r*256", "10.0.1.0/24");
    row("refused-nearly-throughout", u"10.0.0.0/23", u"p*256 r*250 -*6", "10.0.1.0/24");
    row("refused-too-rarely", u"10.0.0.0/23", u"p*256 r*249 -*7", "");
    row("one-that-passes-among-refusals", u"10.0.0.0/23", u"p*256 r*250 p*1 r*5", "");
    row("refused-in-less-than-a-block", u"10.0.0.0/25", u"r*128", "");
    row("refused-across-the-middle-of-two-blocks", u"10.0.0.0/23", u"p*128 r*256 p*128", "");
    row("blocks-that-lie-together", u"10.0.0.0/22", u"p*256 r*768", "10.0.1.0/24 10.0.2.0/23");
    row("refused-and-forbidden", u"10.0.0.0/22", u"p*256 r*256 f*512", "10.0.1.0/24 10.0.2.0/23!");
    row("refusals-beside-one-that-is-forbidden", u"10.0.0.0/22", u"p*256 f*1 -*255 r*512",
        "10.0.1.0/32! 10.0.2.0/23");
    row("refusals-between-two-that-are-forbidden", u"10.0.0.0/22", u"f*256 r*512 f*256",
        "10.0.0.0/24! 10.0.1.0/24 10.0.2.0/24 10.0.3.0/24!");
    row("version-6", u"2001:db8::/120", u"p*128 f*128", "2001:db8::80/121!");
}

void TestSweptParts::parts()
{
    QFETCH(QString, network);
    QFETCH(QString, signs);
    QStringList parts;
    for (const auto &part : verdict::blockedParts(::network(network), signsOf(signs)))
        parts << part.addresses.toString() + (part.why == PartSign::Prohibited ? u"!"_s : QString());
    QTEST(parts.join(u' '), "expected");
}

void TestSweptParts::numbers_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<quint64>("number");
    QTest::newRow("first") << u"173.199.0.0/18"_s << quint64(0);
    QTest::newRow("beyond-a-byte") << u"173.199.0.0/18"_s << quint64(16'383);
    QTest::newRow("version-6") << u"2001:db8::/112"_s << quint64(513);
}

void TestSweptParts::numbers()
{
    QFETCH(QString, network);
    QFETCH(quint64, number);
    const base::Cidr cidr = ::network(network);
    QCOMPARE(quint64(verdict::numberOf(cidr, cidr.at(number))), number);
}

CLEARWAY_TEST(TestSweptParts)
#include "tst_sweptparts.moc"
