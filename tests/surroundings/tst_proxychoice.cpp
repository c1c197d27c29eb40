// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/proxychoice.h"

#include "surroundings/sourcetext.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using evidence::ProxyMode;
using evidence::ProxyOrigin;
using evidence::ProxySource;

namespace {

const evidence::ProxyServer stored{evidence::ProxyScheme::Http, u"old.example"_s, 8080};
const evidence::ProxyServer today{evidence::ProxyScheme::Http, u"proxy.example"_s, 3128};

ProxySource source(ProxyOrigin origin, ProxyMode mode)
{
    ProxySource one;
    one.origin = origin;
    one.mode = mode;
    if (mode == ProxyMode::Manual)
        one.servers = {origin == ProxyOrigin::GotoStored ? stored : today};
    if (mode == ProxyMode::Pac)
        one.pacUrl = u"http://pac.example/p.pac"_s;
    return one;
}

ProxySource foundByWpad(ProxyOrigin origin)
{
    ProxySource one = source(origin, ProxyMode::Wpad);
    one.pacUrl = u"http://wpad.corp.example/wpad.dat"_s;
    return one;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<clearway::evidence::ProxySource>)

class tst_ProxyChoice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choices_data();
    void choices();
    void choosesAnew();
    void commandLine_data();
    void commandLine();
};

void tst_ProxyChoice::choices_data()
{
    using Sources = std::vector<ProxySource>;
    QTest::addColumn<Sources>("sources");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("storedAnswers");
    QTest::addColumn<int>("expected");
    const ProxySource remembered = source(ProxyOrigin::GotoStored, ProxyMode::Manual);
    const ProxySource environment = source(ProxyOrigin::Environment, ProxyMode::Manual);
    const ProxySource gnome = source(ProxyOrigin::Gnome, ProxyMode::Manual);
    const ProxySource firefox = source(ProxyOrigin::Firefox, ProxyMode::Manual);
    const ProxySource given = source(ProxyOrigin::CommandLine, ProxyMode::Manual);
    const QString system = u"system"_s;
    const QString url = u"http://proxy.example:3128"_s;
    QTest::newRow("nothing-found") << Sources{} << system << true << -1;
    QTest::newRow("first-that-names-one") << Sources{environment, gnome} << system << false << 0;
    QTest::newRow("stored-that-works-first") << Sources{remembered, environment} << system << true << 0;
    QTest::newRow("stored-that-works-wherever-it-stands")
        << Sources{environment, remembered} << system << true << 1;
    QTest::newRow("stored-that-is-dead") << Sources{remembered, environment} << system << false << 1;
    QTest::newRow("only-a-dead-stored-one") << Sources{remembered} << system << false << -1;
    QTest::newRow("none-chooses-nothing") << Sources{remembered, environment} << u"none"_s << true << -1;
    QTest::newRow("given-before-the-system") << Sources{environment, given} << url << false << 1;
    QTest::newRow("stored-that-works-before-given") << Sources{remembered, given} << url << true << 0;
    QTest::newRow("given-but-malformed")
        << Sources{source(ProxyOrigin::CommandLine, ProxyMode::Unreadable), environment} << url << false
        << -1;
    QTest::newRow("none-leaves-it-to-the-next")
        << Sources{source(ProxyOrigin::Gnome, ProxyMode::None), firefox} << system << false << 1;
    QTest::newRow("system-leaves-it-to-the-next")
        << Sources{source(ProxyOrigin::Kde, ProxyMode::System), firefox} << system << false << 1;
    QTest::newRow("unreadable-leaves-it-to-the-next")
        << Sources{source(ProxyOrigin::Kde, ProxyMode::Unreadable), firefox} << system << false << 1;
    QTest::newRow("pac-file") << Sources{source(ProxyOrigin::Gnome, ProxyMode::Pac), firefox} << system
                              << false << 0;
    QTest::newRow("wpad-that-found-nothing")
        << Sources{source(ProxyOrigin::Gnome, ProxyMode::Wpad), firefox} << system << false << 1;
    QTest::newRow("wpad-that-found-a-file")
        << Sources{foundByWpad(ProxyOrigin::Gnome), firefox} << system << false << 0;
    QTest::newRow("wpad-nobody-asked-for-comes-last")
        << Sources{source(ProxyOrigin::Firefox, ProxyMode::System), foundByWpad(ProxyOrigin::Wpad)} << system
        << false << 1;
}

void tst_ProxyChoice::choices()
{
    QFETCH(std::vector<ProxySource>, sources);
    QFETCH(QString, setting);
    QFETCH(bool, storedAnswers);
    QFETCH(int, expected);
    const std::vector<evidence::ProxyServer> answering(storedAnswers ? 1 : 0, stored);
    const auto chosen = surroundings::chooseProxy(sources, setting, answering);
    QCOMPARE(chosen ? int(*chosen) : -1, expected);
    QCOMPARE(std::ranges::count(sources, true, &ProxySource::chosen), expected < 0 ? 0 : 1);
    QCOMPARE(expected < 0 || sources[std::size_t(std::max(expected, 0))].chosen, true);
}

void tst_ProxyChoice::choosesAnew()
{
    std::vector<ProxySource> sources{source(ProxyOrigin::GotoStored, ProxyMode::Manual),
                                     source(ProxyOrigin::Gnome, ProxyMode::Manual)};
    surroundings::chooseProxy(sources, u"system"_s, {});
    QVERIFY(sources[1].chosen);
    surroundings::chooseProxy(sources, u"system"_s, {stored});
    QVERIFY(sources[0].chosen);
    QVERIFY(!sources[1].chosen);
}

void tst_ProxyChoice::commandLine_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("expected");
    QTest::newRow("address") << u"http://proxy.example:3128"_s << u"manual http://proxy.example:3128"_s;
    QTest::newRow("socks") << u"socks5://proxy.example"_s << u"manual socks5://proxy.example:1080"_s;
    QTest::newRow("password") << u"http://u:p@proxy.example:1"_s
                              << u"manual http://proxy.example:1 dropped"_s;
    QTest::newRow("malformed") << u"http://proxy.example:0"_s
                               << u"unreadable problem=the port is not between 1 and 65535"_s;
}

void tst_ProxyChoice::commandLine()
{
    QFETCH(QString, setting);
    QFETCH(QString, expected);
    QCOMPARE(testing::line(surroundings::commandLineProxy(setting)), expected);
}

CLEARWAY_TEST(tst_ProxyChoice)
#include "tst_proxychoice.moc"
