// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include "support/testprogram.h"

#include <QSet>

#include <algorithm>
#include <openssl/x509.h>

using namespace clearway;
using namespace clearway::text;
using verdict::ReasonCode;
using namespace Qt::StringLiterals;

namespace {

void everyReason()
{
    QTest::addColumn<int>("code");
    for (int i = 0; i < base::enumCount<ReasonCode>; ++i)
        QTest::newRow(verdict::name(ReasonCode(i)).data()) << i;
}

} // namespace

class TestReasonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data() { everyReason(); }
    void sentences();
    void foreignTextStaysInert_data() { everyReason(); }
    void foreignTextStaysInert();
    void codesDiffer();
    void wording_data();
    void wording();
    void placeholdersInForeignTextAreNotFilled();
    void missingArgumentShowsADash();
    void withoutProxyIsSaid();
    void distrustIsTranslated_data();
    void distrustIsTranslated();
};

void TestReasonText::sentences()
{
    QFETCH(int, code);
    const verdict::Reason reason = sampleReason(ReasonCode(code));
    const QString english = Wording(Language::En).reason(reason),
                  german = Wording(Language::De).reason(reason);
    QCOMPARE(faultIn(english, Language::En), QString());
    QCOMPARE(faultIn(german, Language::De), QString());
    QVERIFY(english != german);
    QVERIFY(english.endsWith(u'.') && german.endsWith(u'.'));
}

void TestReasonText::foreignTextStaysInert()
{
    QFETCH(int, code);
    verdict::Reason reason = sampleReason(ReasonCode(code));
    std::fill(reason.arguments.begin(), reason.arguments.end(), hostileText());
    verdict::Cell cell;
    cell.requirement = hostileText();
    cell.reason = reason;
    for (const Language language : bothLanguages) {
        const Wording wording(language);
        const QString all = wording.reason(reason) + wording.cellText(cell) + wording.cellSpoken(cell);
        QVERIFY(isInert(all));
        QVERIFY(!all.contains(u'\n'));
    }
}

void TestReasonText::codesDiffer()
{
    for (const Language language : bothLanguages) {
        QSet<QString> sentences;
        for (int i = 0; i < base::enumCount<ReasonCode>; ++i)
            sentences += Wording(language).reason(sampleReason(ReasonCode(i)));
        QCOMPARE(sentences.size(), base::enumCount<ReasonCode>);
    }
}

void TestReasonText::wording_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, ReasonCode code, const QStringList &arguments, const char *english,
                        const char *german) {
        QTest::newRow(name) << int(code) << arguments << QString::fromUtf8(english)
                            << QString::fromUtf8(german);
    };
    const QString one = QStringLiteral("1"), six = QStringLiteral("6");
    row("one-host-is-singular", ReasonCode::AllHostsAnswered, {one, one},
        "The only host of this row answered.", "Der einzige Host dieser Zeile hat geantwortet.");
    row("several-hosts-are-plural", ReasonCode::AllHostsAnswered, {six, six}, "All 6 hosts answered.",
        "Alle 6 Hosts haben geantwortet.");
    row("failure-codes-become-phrases", ReasonCode::HostFailed,
        {QStringLiteral("meet.goto.com"), QStringLiteral("connection_reset")},
        "No connection to meet.goto.com: reset.", "Keine Verbindung zu meet.goto.com: zurückgesetzt.");
    row("unknown-failure-code-is-not-shown-raw", ReasonCode::HostFailed,
        {QStringLiteral("meet.goto.com"), QStringLiteral("from_the_future")},
        "No connection to meet.goto.com: unknown error.",
        "Keine Verbindung zu meet.goto.com: unbekannter Fehler.");
    row("one-packet-is-singular", ReasonCode::UdpSilent, {one},
        "One packet sent, no answer; that alone does not prove a block.",
        "Ein Paket gesendet, keine Antwort; das allein belegt keine Sperre.");
    row("icmp-meaning-is-translated", ReasonCode::SampleBlocked,
        {QStringLiteral("10.20.0.1"), QStringLiteral("port_unreachable")},
        "Blocked: port unreachable, reported by 10.20.0.1.",
        "Gesperrt: Port nicht erreichbar, gemeldet von 10.20.0.1.");
    row("hidden-sender-is-said-to-be-unknown", ReasonCode::SampleBlocked,
        {QString(), QStringLiteral("admin_prohibited")},
        "Blocked: prohibited by a firewall, reported by an unknown device.",
        "Gesperrt: von einer Firewall verboten, gemeldet von einem unbekannten Gerät.");
    row("a-part-of-a-silent-network-is-named", ReasonCode::SweepSilent,
        {QStringLiteral("0"), QStringLiteral("300"), QStringLiteral("16384"),
         QStringLiteral("173.199.32.0/24"), QStringLiteral("10.20.0.1")},
        "300 of 16384 addresses were tried: none connected, 0 refused. 173.199.32.0/24 is blocked, reported "
        "by "
        "10.20.0.1; the silence of the others does not prove a block.",
        "300 von 16384 Adressen wurden versucht: Keine nahm die Verbindung an, 0 wiesen sie ab. "
        "173.199.32.0/24 ist gesperrt, gemeldet von 10.20.0.1; das Schweigen der übrigen beweist keine "
        "Sperre.");
    row("a-part-of-a-silent-network-that-nobody-says-who-forbids", ReasonCode::SweepSilent,
        {QStringLiteral("0"), QStringLiteral("300"), QStringLiteral("16384"),
         QStringLiteral("173.199.32.0/24"), QString()},
        "300 of 16384 addresses were tried: none connected, 0 refused. 173.199.32.0/24 is blocked: something "
        "on the way rejects the connections, and this system does not tell who; the silence of the others "
        "does not prove a block.",
        "300 von 16384 Adressen wurden versucht: Keine nahm die Verbindung an, 0 wiesen sie ab. "
        "173.199.32.0/24 ist gesperrt: Etwas auf dem Weg weist die Verbindungen zurück, und dieses System "
        "sagt nicht, wer; das Schweigen der übrigen beweist keine Sperre.");
    row("two-ports-are-joined", ReasonCode::UdpBlocked,
        {QStringLiteral("1853, 8200"), QStringLiteral("10.20.0.1")},
        "UDP 1853 and 8200 blocked, reported by 10.20.0.1.",
        "UDP 1853 und 8200 gesperrt, gemeldet von 10.20.0.1.");
    row("silence-of-the-other-port-is-not-success", ReasonCode::UdpOnePortBlocked,
        {QString(), QStringLiteral("8200"), QStringLiteral("10.20.0.1")},
        "UDP 8200 is blocked, reported by 10.20.0.1; the other port does not answer.",
        "UDP 8200 ist gesperrt, gemeldet von 10.20.0.1; der andere Port antwortet nicht.");
    row("hop-where-udp-ends", ReasonCode::UdpEndsAtHop,
        {QString(), QStringLiteral("1853, 8200"), QStringLiteral("2"), QStringLiteral("10.20.0.1")},
        "UDP 1853 and 8200 ends at hop 2, 10.20.0.1, in three rounds; TCP to the same address goes on.",
        "UDP 1853 und 8200 endet in drei Runden bei Hop 2, 10.20.0.1; TCP zu derselben Adresse geht weiter.");
    row("one-port-passes-the-hop", ReasonCode::UdpEndsAtHop,
        {QStringLiteral("1853"), QStringLiteral("8200"), QStringLiteral("2"), QStringLiteral("10.20.0.1")},
        "UDP 1853 gets through. UDP 8200 ends at hop 2, 10.20.0.1, in three rounds; TCP goes on.",
        "UDP 1853 kommt durch. UDP 8200 endet in drei Runden bei Hop 2, 10.20.0.1; TCP geht weiter.");
    row("udp-is-seen-nowhere", ReasonCode::UdpEndsAtHop,
        {QString(), QStringLiteral("8200"), QStringLiteral("0"), QString()},
        "UDP 8200 is not seen at any hop in three rounds; TCP to the same address is.",
        "UDP 8200 ist in drei Runden bei keinem Hop zu sehen, TCP zu derselben Adresse schon.");
    row("udp-leaves-the-network", ReasonCode::UdpPassedEdge,
        {QStringLiteral("8200"), QStringLiteral("3"), QStringLiteral("192.88.99.1")},
        "UDP 8200 leaves this network: the router 192.88.99.1 outside of it, hop 3, saw it. The server stays "
        "silent, as it may.",
        "UDP 8200 verlässt dieses Netz: Der Router 192.88.99.1 außerhalb davon, Hop 3, hat es gesehen. Der "
        "Server schweigt, was er darf.");
    row("silence-proves-nothing", ReasonCode::UdpSilent, {six},
        "6 packets sent, no answer; that alone does not prove a block.",
        "6 Pakete gesendet, keine Antwort; das allein belegt keine Sperre.");
}

void TestReasonText::wording()
{
    QFETCH(int, code);
    QFETCH(QStringList, arguments);
    const verdict::Reason reason{ReasonCode(code), arguments};
    QTEST(Wording(Language::En).reason(reason), "english");
    QTEST(Wording(Language::De).reason(reason), "german");
}

void TestReasonText::placeholdersInForeignTextAreNotFilled()
{
    const verdict::Reason reason{ReasonCode::ChainPublic, {QStringLiteral("%2%n"), QStringLiteral("%1")}};
    QCOMPARE(Wording(Language::En).reason(reason),
             QStringLiteral("%2%n showed a certificate of the public authority “%1”."));
}

void TestReasonText::missingArgumentShowsADash()
{
    QCOMPARE(Wording(Language::En).reason({ReasonCode::ChainPublic, {QStringLiteral("meet.goto.com")}}),
             QStringLiteral("meet.goto.com showed a certificate of the public authority “–”."));
}

void TestReasonText::withoutProxyIsSaid()
{
    verdict::Reason reason = sampleReason(ReasonCode::GatewayWon);
    const QString before = Wording(Language::En).reason(reason);
    reason.withoutProxy = true;
    QCOMPARE(Wording(Language::En).reason(reason),
             before + QStringLiteral(" No proxy is set up, so this is port 443 as the network carries it."));
    QCOMPARE(faultIn(Wording(Language::De).reason(reason), Language::De), QString());
}

void TestReasonText::distrustIsTranslated_data()
{
    QTest::addColumn<int>("error"); ///< OpenSSL's
    QTest::addColumn<QString>("german");
    QTest::newRow("self-signed") << X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
                                 << u"selbst ausgestelltes Zertifikat"_s;
    QTest::newRow("root-not-known")
        << X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN
        << u"die Zertifikatskette endet bei einem selbst ausgestellten Zertifikat, das hier nicht bekannt ist"_s;
    QTest::newRow("issuer-not-known")
        << X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY << u"der Aussteller ist hier nicht bekannt"_s;
    QTest::newRow("issuer-not-sent")
        << X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE
        << u"das erste Zertifikat lässt sich nicht prüfen, weil das seines Ausstellers fehlt"_s;
    QTest::newRow("expired") << X509_V_ERR_CERT_HAS_EXPIRED << u"das Zertifikat ist abgelaufen"_s;
    QTest::newRow("rare") << X509_V_ERR_CRL_PATH_VALIDATION_ERROR << u"CRL path validation error"_s;
}

void TestReasonText::distrustIsTranslated()
{
    QFETCH(int, error);
    QFETCH(QString, german);
    const QString words = QString::fromLatin1(X509_verify_cert_error_string(error));
    const verdict::Reason reason{ReasonCode::ChainUntrusted, {u"host"_s, u"issuer"_s, words}};
    const Wording wording(Language::De);
    const QString said = wording.reason(reason);
    QVERIFY2(said.contains(u"("_s + german + u")"_s), qPrintable(said));
    QVERIFY(Wording(Language::En).reason(reason).contains(u"("_s + words + u")"_s));
    QVERIFY(wording.builtChain({false, words, 0, {}}).endsWith(u": "_s + german));
}

CLEARWAY_TEST(TestReasonText)
#include "tst_reasontext.moc"
