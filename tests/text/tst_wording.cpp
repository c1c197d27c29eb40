// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include "settings/setting.h"
#include "support/testprogram.h"

#include <QCoreApplication>

using namespace clearway;
using namespace clearway::text;
using catalogue::ModeId;
using verdict::Status;

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusWords_data();
    void statusWords();
    void modeWords_data();
    void modeWords();
    void otherWords();
    void headlines_data();
    void headlines();
    void onePortOfUdpIsEnough();
    void adviceIsToSignInWhereThatHelps_data();
    void adviceIsToSignInWhereThatHelps();
    void headlinePromisesNoMoreThanTheGrade_data();
    void headlinePromisesNoMoreThanTheGrade();
    void groups();
    void rows_data();
    void rows();
    void cells_data();
    void cells();
    void everyFailureFitsItsColumn_data();
    void everyFailureFitsItsColumn();
    void dnsFailsInFewWords();
    void udpThatNoHopSawEndsAtNone();
    void overviewSaysTheSameWordAsDetail_data();
    void overviewSaysTheSameWordAsDetail();
    void labels_data();
    void labels();
    void labelArguments();
    void languagesLiveSideBySide();
    void languageFollowsLocale();
    void whatTheProgramBringsIsNamed();
    void languagesAreNamedInThemselves();
};

void TestWording::statusWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, Status status, const char *english, const char *german) {
        QTest::newRow(name) << int(status) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("ok", Status::Ok, "Works", "Funktioniert");
    row("limited", Status::Limited, "Works with limits", "Funktioniert eingeschränkt");
    row("failed", Status::Failed, "Does not work", "Funktioniert nicht");
    row("unclear", Status::Unclear, "Cannot tell", "Nicht eindeutig");
    row("not-tested", Status::NotTested, "Not tested", "Nicht geprüft");
    row("not-needed", Status::NotNeeded, "Not needed here", "Hier nicht nötig");
}

void TestWording::statusWords()
{
    QFETCH(int, status);
    QTEST(Wording(Language::En).status(Status(status)), "english");
    QTEST(Wording(Language::De).status(Status(status)), "german");
}

void TestWording::modeWords_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, ModeId mode, const char *english, const char *german) {
        QTest::newRow(name) << int(mode) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("proxy-only", ModeId::ProxyOnly, "Proxy only", "Nur Proxy");
    row("proxy-with-udp", ModeId::ProxyWithUdp, "Proxy, UDP direct", "Proxy, UDP direkt");
    row("split", ModeId::Split, "GoTo networks direct", "GoTo-Netze direkt");
    row("unrestricted", ModeId::Unrestricted, "All outgoing open", "Alles ausgehend offen");
}

void TestWording::modeWords()
{
    QFETCH(int, mode);
    const Wording english(Language::En), german(Language::De);
    QTEST(english.mode(ModeId(mode)), "english");
    QTEST(german.mode(ModeId(mode)), "german");
    QCOMPARE(faultIn(english.modeDescription(ModeId(mode)), Language::En), QString());
    QCOMPARE(faultIn(german.modeDescription(ModeId(mode)), Language::De), QString());
}

void TestWording::otherWords()
{
    using verdict::Confidence, verdict::Fixer;
    const Wording en(Language::En), de(Language::De);
    QCOMPARE(en.confidence(Confidence::Confirmed), QStringLiteral("Confirmed"));
    QCOMPARE(de.confidence(Confidence::Confirmed), QStringLiteral("Belegt"));
    QCOMPARE(de.confidence(Confidence::Likely), QStringLiteral("Wahrscheinlich"));
    QCOMPARE(de.confidence(Confidence::Possible), QStringLiteral("Möglich"));
    QCOMPARE(en.fixer(Fixer::You), QStringLiteral("You"));
    QCOMPARE(de.fixer(Fixer::You), QStringLiteral("Sie"));
    QCOMPARE(de.fixer(Fixer::Helpdesk), QStringLiteral("Ihr Helpdesk"));
    QCOMPARE(de.fixer(Fixer::NetworkTeam), QStringLiteral("Netzwerkteam"));
    QCOMPARE(de.fixer(Fixer::Goto), QStringLiteral("GoTo"));
}

void TestWording::headlines_data()
{
    QTest::addColumn<int>("headline");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("udpBlocked");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, verdict::Headline headline, bool complete, bool udp,
                        const char *english, const char *german) {
        QTest::newRow(name) << int(headline) << complete << udp << QString::fromUtf8(english)
                            << QString::fromUtf8(german);
    };
    using verdict::Headline;
    row("ready", Headline::Ready, true, false, "Ready for your meeting", "Bereit für Ihr Meeting");
    row("media-poor-when-udp-is-blocked", Headline::JoinWithLimits, true, true,
        "You can join, but audio and video may be poor",
        "Teilnahme möglich, aber Ton und Bild können schlecht sein");
    row("other-limits-do-not-name-media", Headline::JoinWithLimits, true, false,
        "You can join, but with limits", "Teilnahme möglich, aber mit Einschränkungen");
    row("will-not-work", Headline::WillNotWork, true, true, "You will probably not be able to join",
        "Teilnahme voraussichtlich nicht möglich");
    row("stopped", Headline::CouldNotTell, false, false, "The check could not finish",
        "Die Prüfung konnte nicht abgeschlossen werden");
    row("finished-without-answer-does-not-claim-it-stopped", Headline::CouldNotTell, true, false,
        "The check found no clear answer", "Die Prüfung ergab keine eindeutige Antwort");
}

void TestWording::headlines()
{
    QFETCH(int, headline);
    QFETCH(bool, complete);
    QFETCH(bool, udpBlocked);
    report::Report report;
    report.evidence.run.complete = complete;
    report.verdict.headline = verdict::Headline(headline);
    verdict::Finding finding;
    finding.code = udpBlocked ? verdict::FindingCode::UdpBlocked : verdict::FindingCode::SlowSetup;
    report.verdict.findings.push_back(finding);

    QTEST(Wording(Language::En).headline(report), "english");
    QTEST(Wording(Language::De).headline(report), "german");
    for (const Language language : bothLanguages)
        QCOMPARE(faultIn(Wording(language).advice(report), language), QString());
}

void TestWording::onePortOfUdpIsEnough()
{
    report::Report report;
    report.verdict.headline = verdict::Headline::JoinWithLimits;
    report.verdict.bestMode = ModeId::Unrestricted;
    verdict::Finding blocked;
    blocked.code = verdict::FindingCode::UdpBlocked;
    blocked.arguments = QStringList{QStringLiteral("9"), QStringLiteral("9"), QStringLiteral("8200"),
                                    QStringLiteral("1853")};
    report.verdict.findings = {blocked};
    const Wording words(Language::En);
    QCOMPARE(words.headline(report), QStringLiteral("You can join, but with limits"));
    QVERIFY(!words.advice(report).contains(QStringLiteral("phone")));
}

void TestWording::adviceIsToSignInWhereThatHelps_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<bool>("signIn");
    QTest::newRow("basic") << QStringLiteral("negotiate, basic") << true;
    QTest::newRow("digest") << QStringLiteral("digest") << true;
    QTest::newRow("only-what-is-never-answered") << QStringLiteral("negotiate, ntlm") << false;
    QTest::newRow("nothing-offered") << QString() << false;
}

void TestWording::adviceIsToSignInWhereThatHelps()
{
    QFETCH(QString, offered);
    QFETCH(bool, signIn);
    report::Report report;
    report.verdict.headline = verdict::Headline::WillNotWork;
    verdict::Finding asked;
    asked.code = verdict::FindingCode::ProxyAuthRequired;
    asked.arguments = QStringList{QStringLiteral("1"), QStringLiteral("1"), offered, QString()};
    report.verdict.findings = {asked};
    const Wording en(Language::En), de(Language::De);
    QCOMPARE(en.advice(report).startsWith(QStringLiteral("Sign in to the proxy")), signIn);
    QCOMPARE(faultIn(de.advice(report), Language::De), QString());
}

void TestWording::headlinePromisesNoMoreThanTheGrade_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, verdict::Grade grade, const char *english, const char *german,
                        const char *advice) {
        QTest::newRow(name) << int(grade) << QString::fromUtf8(english) << QString::fromUtf8(german)
                            << QString::fromUtf8(advice);
    };
    row("good", verdict::Grade::Good, "Ready for your meeting", "Bereit für Ihr Meeting",
        "Nothing. You can join your meeting.");
    row("fair", verdict::Grade::Fair, "You can join; audio and video may falter at times",
        "Teilnahme möglich; Ton und Bild können zeitweise stocken",
        "Join your meeting. If the sound falters, turn your camera off.");
    row("poor", verdict::Grade::Poor, "You can join, but audio and video may be poor",
        "Teilnahme möglich, aber Ton und Bild können schlecht sein",
        "Dial in by phone for the sound, and leave your camera off.");
}

void TestWording::headlinePromisesNoMoreThanTheGrade()
{
    QFETCH(int, grade);
    report::Report report;
    report.verdict.headline = verdict::Headline::Ready;
    report.verdict.quality = verdict::PeerQuality{verdict::Grade(grade), {}, 1};
    QTEST(Wording(Language::En).headline(report), "english");
    QTEST(Wording(Language::De).headline(report), "german");
    QTEST(Wording(Language::En).advice(report), "advice");
    QCOMPARE(faultIn(Wording(Language::De).advice(report), Language::De), QString());
}

void TestWording::groups()
{
    const Wording en(Language::En), de(Language::De);
    QStringList english, german;
    for (int i = 0; i < base::enumCount<catalogue::RequirementKind>; ++i) {
        english += en.group(catalogue::RequirementKind(i));
        german += de.group(catalogue::RequirementKind(i));
        QCOMPARE(faultIn(de.groupDescription(catalogue::RequirementKind(i)), Language::De), QString());
    }
    QCOMPARE(
        english.join(u'|'),
        QStringLiteral("Gateway|Domains|Meeting opener|No inspection|TCP networks|UDP networks|WebSocket"));
    QCOMPARE(
        german.join(u'|'),
        QStringLiteral("Gateway|Domänen|Meeting-Starter|Keine Inspektion|TCP-Netze|UDP-Netze|WebSocket"));
}

void TestWording::rows_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *tag, const char *id, const char *name, const char *title) {
        QTest::newRow(tag) << QString::fromUtf8(id) << QString::fromUtf8(name) << QString::fromUtf8(title);
    };
    row("gateway-is-its-group", "gateway", "Gateway", "Gateway");
    row("network-keeps-its-prefix", "udp/173.199.0.0/18", "173.199.0.0/18", "UDP 173.199.0.0/18");
    row("domain", "domain/goto.com", "goto.com", "Domain goto.com");
    row("inspection", "inspection/goto.com", "goto.com", "No inspection of goto.com");
    row("unknown-row-is-shown-as-it-is", "moon/phase", "moon/phase", "moon/phase");
    row("unknown-row-is-inert", "a\x1b[2J", "a\\u{1b}[2J", "a\\u{1b}[2J");
}

void TestWording::rows()
{
    QFETCH(QString, id);
    QTEST(Wording(Language::En).rowName(id), "name");
    QTEST(Wording(Language::En).rowTitle(id), "title");
}

void TestWording::cells_data()
{
    using verdict::ReasonCode;
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, ReasonCode code, const char *english, const char *german) {
        QTest::newRow(name) << int(code) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("gateway-shows-its-time", ReasonCode::GatewayWon, "95 ms", "95 ms");
    row("some-hosts-are-counted", ReasonCode::SomeHostsFailed, "2 of 3", "2 von 3");
    row("silent-host-is-not-blocked", ReasonCode::HostFailed, "no answer", "keine Antwort");
    row("silent-udp-is-not-blocked", ReasonCode::UdpSilent, "no answer", "keine Antwort");
    row("icmp-is-a-block", ReasonCode::UdpBlocked, "blocked", "gesperrt");
    row("end-of-udp-names-its-hop", ReasonCode::UdpEndsAtHop, "ends at hop 2", "bis Hop 2");
    row("one-port-names-the-blocked-one", ReasonCode::UdpOnePortBlocked, "8200", "8200");
    row("success-needs-no-text", ReasonCode::AllHostsAnswered, "", "");
}

void TestWording::cells()
{
    QFETCH(int, code);
    verdict::Cell cell;
    cell.reason = sampleReason(verdict::ReasonCode(code));
    QTEST(Wording(Language::En).cellText(cell), "english");
    QTEST(Wording(Language::De).cellText(cell), "german");
}

void TestWording::everyFailureFitsItsColumn_data()
{
    QTest::addColumn<QString>("code");
    for (int i = 0; i < base::enumCount<base::FailureCode>; ++i) {
        const QString word = name(base::FailureCode(i));
        QTest::newRow(qPrintable(word)) << word;
    }
}

void TestWording::everyFailureFitsItsColumn()
{
    QFETCH(QString, code);
    verdict::Cell cell;
    cell.reason = {verdict::ReasonCode::HostFailed, {QStringLiteral("goto.com"), code}};
    for (const Language language : {Language::En, Language::De}) {
        const QString text = Wording(language).cellText(cell);
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.size() <= 15, qPrintable(text)); // wider is cut in the narrowest matrix
    }
}

void TestWording::dnsFailsInFewWords()
{
    verdict::Cell cell;
    cell.reason
        = {verdict::ReasonCode::NameNotResolved, {QStringLiteral("goto.com"), QStringLiteral("dns_timeout")}};
    QCOMPARE(Wording(Language::En).cellText(cell), QStringLiteral("DNS fails"));
    QCOMPARE(Wording(Language::De).cellText(cell), QString::fromUtf8("DNS fällt aus"));
    cell.reason.arguments[1] = QStringLiteral("dns_nxdomain"); // the resolver did what it is for
    QCOMPARE(Wording(Language::En).cellText(cell), QStringLiteral("name unknown"));
}

void TestWording::udpThatNoHopSawEndsAtNone()
{
    verdict::Cell cell;
    cell.reason = {verdict::ReasonCode::UdpEndsAtHop,
                   {QString(), QStringLiteral("1853, 8200"), QStringLiteral("0"), QString()}};
    QCOMPARE(Wording(Language::En).cellText(cell), QStringLiteral("blocked"));
}

void TestWording::overviewSaysTheSameWordAsDetail_data()
{
    QTest::addColumn<int>("status");
    for (int i = 0; i < base::enumCount<Status>; ++i)
        QTest::newRow(verdict::name(Status(i)).data()) << i;
}

void TestWording::overviewSaysTheSameWordAsDetail()
{
    QFETCH(int, status);
    verdict::Cell cell;
    cell.requirement = QStringLiteral("udp/173.199.0.0/18");
    cell.status = Status(status);
    for (const Language language : bothLanguages) {
        const Wording wording(language);
        QVERIFY(wording.cellSpoken(cell).endsWith(QStringLiteral(": ") + wording.status(Status(status))));
    }
}

void TestWording::labels_data()
{
    QTest::addColumn<int>("label");
    for (int i = 0; i < base::enumCount<Label>; ++i)
        QTest::addRow("label-%d", i) << i;
}

void TestWording::labels()
{
    QFETCH(int, label);
    const QStringList three = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    for (const Language language : bothLanguages)
        QVERIFY(!Wording(language).label(Label(label), three).contains(u'%'));
    QVERIFY(!Wording(Language::De).label(Label(label), three).isEmpty());
}

void TestWording::labelArguments()
{
    const QString shown
        = Wording(Language::En).label(Label::ReportNotSaved, {hostileText(), QStringLiteral("full")});
    QVERIFY(isInert(shown));
    QVERIFY(shown.contains(QStringLiteral("%1%n<img src=x>")));
    QVERIFY(shown.endsWith(QStringLiteral(": full")));
}

void TestWording::languagesLiveSideBySide()
{
    const Wording en(Language::En), de(Language::De);
    QCOMPARE(de.label(Label::Stop), QStringLiteral("Anhalten"));
    QCOMPARE(en.label(Label::Stop), QStringLiteral("Stop"));
    QCOMPARE(QCoreApplication::translate("Clearway", "Stop"), QStringLiteral("Stop"));
}

void TestWording::languageFollowsLocale()
{
    QCOMPARE(languageFor(QLocale(QLocale::German, QLocale::Austria)), Language::De);
    QCOMPARE(languageFor(QLocale(QLocale::French)), Language::En);
    QCOMPARE(base::fromName<Language>(u"de"), std::optional(Language::De));
    QCOMPARE(base::fromName<Language>(u"fr"), std::optional<Language>());
}

void TestWording::whatTheProgramBringsIsNamed()
{
    const Wording english(Language::En), german(Language::De);
    QCOMPARE(english.supplied(QStringLiteral("built-in")), QStringLiteral("built-in"));
    QCOMPARE(german.supplied(QStringLiteral("built-in")), QStringLiteral("eingebaut"));
    QCOMPARE(german.supplied(QStringLiteral("rehearsal")), QStringLiteral("der Übung"));
    QCOMPARE(german.supplied(QStringLiteral("goto.json")), QStringLiteral("goto.json"));
}

void TestWording::languagesAreNamedInThemselves()
{
    for (const Language language : bothLanguages) {
        const Wording wording(language);
        const auto named = [&](const char16_t *word) {
            return wording.settingValue(settings::Setting::Language, {QString::fromUtf16(word)});
        };
        QCOMPARE(named(u"de"), QStringLiteral("Deutsch"));
        QCOMPARE(named(u"en"), QStringLiteral("English"));
    }
}

CLEARWAY_TEST(TestWording)
#include "tst_wording.moc"
