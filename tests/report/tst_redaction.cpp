// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What must not leave the computer is planted in every place of a report, in many forms and encodings, and
// looked for in what is written.
#include "report/redaction.h"

#include "catalogue/cataloguefile.h"
#include "evidence/evidencejson.h"
#include "report/jsonreport.h"
#include "report/redactionplaces.h"
#include "report/rendering.h"
#include "report/samples.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using evidence::Evidence;
using report::Level;
using report::Place;

namespace {

/// How something may be written down; the name of the test's row.
struct Encoding {
    const char *name;
    QString (*encode)(const QString &);
};

QString percent(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

QString everyByte(const QString &text, const QString &form)
{
    QString all;
    for (const char byte : text.toUtf8())
        all += form.arg(uint(uchar(byte)), 2, 16, QChar(u'0'));
    return all;
}

const std::vector<Encoding> encodings{
    {"plain", [](const QString &text) { return text; }},
    {"upper-case", [](const QString &text) { return text.toUpper(); }},
    {"percent", percent},
    {"every-byte-percent", [](const QString &text) { return everyByte(text, u"%%1"_s); }},
    {"base64", [](const QString &text) { return QString::fromLatin1(text.toUtf8().toBase64()); }},
    {"base64-of-percent",
     [](const QString &text) { return QString::fromLatin1(percent(text).toUtf8().toBase64()); }},
    {"hexadecimal", [](const QString &text) { return QString::fromLatin1(text.toUtf8().toHex()); }},
    {"utf-16-read-as-bytes",
     [](const QString &text) {
         return QString::fromLatin1(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
     }},
    {"html",
     [](const QString &text) {
         QString all;
         for (const QChar c : text)
             all += u"&#%1;"_s.arg(c.unicode());
         return all;
     }},
    {"html-escaped", [](const QString &text) { return text.toHtmlEscaped(); }},
    {"json", [](const QString &text) {
         QString all;
         for (const QChar c : text)
             all += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
         return all;
     }}};

/// A text as it is met, and the part of it that must be gone.
struct Planted {
    const char *name;
    QString text;
    QString secret;
};

const std::vector<Planted> credentials{
    {"url", u"http://alice:S3cr3tPw@proxy.corp.example:8080/"_s, u"S3cr3tPw"_s},
    {"url-with-reserved-signs", u"http://alice:S3/cr3t#Pw@proxy.corp.example:8080"_s, u"cr3t#Pw"_s},
    {"url-with-a-token-for-a-name", u"https://T0kenT0ken@git.corp.example/x"_s, u"T0kenT0ken"_s},
    {"url-without-scheme", u"alice:S3cr3tPw@proxy.corp.example:8080"_s, u"S3cr3tPw"_s},
    {"basic", u"Authorization: Basic YWxpY2U6UzNjcjN0UHc="_s, u"YWxpY2U6UzNjcjN0UHc"_s},
    {"basic-to-a-proxy", u"Proxy-Authorization: Basic YWxpY2U6UzNjcjN0UHc="_s, u"YWxpY2U6UzNjcjN0UHc"_s},
    {"basic-without-a-header", u"sent Basic YWxpY2U6UzNjcjN0UHc= to it"_s, u"YWxpY2U6UzNjcjN0UHc"_s},
    {"bearer", u"Authorization: Bearer abc123def456ghi789"_s, u"abc123def456ghi789"_s},
    {"digest", u"Authorization: Digest username=\"alice\", response=\"6629fae49393a05397450978507c4ef1\""_s,
     u"6629fae49393a05397450978507c4ef1"_s},
    {"ntlm", u"WWW-Authenticate: NTLM TlRMTVNTUAACAAAADAAMADgAAAAFgomi"_s,
     u"TlRMTVNTUAACAAAADAAMADgAAAAFgomi"_s},
    {"negotiate", u"Negotiate YIIGhgYGKwYBBQUCoIIGejCCBnagMDAuBgkqhkiC9xIBAgI="_s,
     u"YIIGhgYGKwYBBQUCoIIGejCCBnagMDAuBgkqhkiC9xIBAgI"_s},
    {"set-cookie", u"Set-Cookie: SID=31d4d96e407aad42; Path=/; Secure"_s, u"31d4d96e407aad42"_s},
    {"cookie", u"Cookie: a=b; auth=31d4d96e407aad42"_s, u"31d4d96e407aad42"_s},
    {"password-setting", u"proxyPassword=S3cr3tPw"_s, u"S3cr3tPw"_s},
    {"password-in-json", u"{\"password\": \"S3cr3tPw\"}"_s, u"S3cr3tPw"_s},
    {"password-in-xml", u"<proxyPassword>S3cr3tPw</proxyPassword>"_s, u"S3cr3tPw"_s},
    {"password-in-a-sentence", u"the password is S3cr3tPw"_s, u"S3cr3tPw"_s},
    {"password-option", u"curl --proxy-password S3cr3tPw x"_s, u"S3cr3tPw"_s},
    {"user-option", u"curl -U alice:S3cr3tPw x"_s, u"S3cr3tPw"_s},
    {"query-token", u"https://portal.example/?access_token=4f9a8b7c6d5e"_s, u"4f9a8b7c6d5e"_s},
    {"query-code", u"https://portal.example/cb?code=4f9a8b7c6d5e&x=1"_s, u"4f9a8b7c6d5e"_s},
    {"saml", u"SAMLResponse=PHNhbWxwOlJlc3BvbnNlPg4"_s, u"PHNhbWxwOlJlc3BvbnNlPg4"_s},
    {"session", u"jsessionid=4F9A8B7C6D5E4F9A"_s, u"4F9A8B7C6D5E4F9A"_s},
    {"web-token", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl here"_s,
     u"eyJzdWIiOiJhbGljZSJ9"_s},
    {"api-key-header", u"X-Api-Key: 4f9a8b7c6d5e4f9a"_s, u"4f9a8b7c6d5e4f9a"_s},
    {"cloud-key", u"AKIAIOSFODNN7EXAMPLE"_s, u"AKIAIOSFODNN7EXAMPLE"_s},
    {"repository-token", u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s,
     u"16C7e42F292c6912E7710c838347Ae178B4a"_s},
    {"private-key", u"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n-----END PRIVATE KEY-----"_s,
     u"MIIEvQIBADANBgkq"_s},
    {"known-secret", u"nothing tells what xK7#qq9Zpl means"_s, u"xK7#qq9Zpl"_s},
};

const std::vector<Planted> identities{
    {"user", u"profile of alice.example"_s, u"alice.example"_s},
    {"full-name", u"owner Alice Exemplar here"_s, u"Alice Exemplar"_s},
    {"home", u"C:\\Users\\bobby99\\AppData"_s, u"bobby99"_s},
    {"mail", u"ask carol.tester@corp.example"_s, u"carol.tester"_s},
    {"computer", u"via LAPTOP-4711 today"_s, u"LAPTOP-4711"_s},
    {"domain", u"search corp.example only"_s, u"corp.example"_s},
    {"hardware-address", u"adapter 00:1b:63:84:45:e6 up"_s, u"00:1b:63:84:45:e6"_s},
    {"wifi", u"joined Exemplar-Guest-5G now"_s, u"Exemplar-Guest-5G"_s},
    {"serial", u"chassis PF3XK99Z7 found"_s, u"PF3XK99Z7"_s},
    {"meeting", u"meeting id: 123456789"_s, u"123456789"_s},
    {"join-link", u"https://meet.goto.com/987654321"_s, u"987654321"_s},
};

/// Of the own network: those stay at `standard`.
const std::vector<Planted> addresses{
    {"address", u"from 10.20.30.40 today"_s, u"10.20.30.40"_s},
    {"address-of-ipv6", u"from fd12:3456:789a::42 today"_s, u"fd12:3456:789a::42"_s},
    {"address-in-a-name", u"via dhcp-10-20-30-40.office.test today"_s, u"10-20-30-40"_s},
    {"address-in-a-name-backwards", u"via 40.30.20.10.in-addr.arpa today"_s, u"40.30.20.10"_s},
};

const base::KnownNames names{{u"xK7#qq9Zpl"_s},        {u"alice.example"_s, u"Alice Exemplar"_s},
                             {u"LAPTOP-4711"_s},       {u"corp.example"_s},
                             {u"Exemplar-Guest-5G"_s}, {u"PF3XK99Z7"_s}};

QJsonObject formOf(const Evidence &evidence)
{
    QJsonArray rows;
    for (const evidence::Observation &row : evidence.observations)
        rows.append(evidence::toJson(row));
    return {{u"schema"_s, QString(evidence::reportSchema)},
            {u"run"_s, evidence::toJson(evidence.run)},
            {u"machine"_s, evidence::toJson(evidence.machine)},
            {u"observations"_s, rows},
            {u"journal"_s, QJsonArray::fromStringList(evidence.journal)}};
}

/// Visits every text of the form: `change` tells what stands there afterwards.
template<class Change> QJsonValue changed(const QString &path, const QJsonValue &value, const Change &change)
{
    if (value.isString())
        return change(path, value.toString());
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &element : value.toArray())
            all.append(changed(path + u"[]"_s, element, change));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        all.insert(
            member.key(),
            changed(path.isEmpty() ? member.key() : path + u'.' + member.key(), member.value(), change));
    return all;
}

Evidence nothing()
{
    Evidence evidence;
    evidence.run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    return evidence;
}

Evidence everything()
{
    Evidence all = tests::wholeEvidence();
    all.run.redaction = u"internal"_s;
    all.run.removed.clear();
    for (const auto &[fact, observation] : tests::observationKinds()) {
        all.observations.push_back(observation);
        all.observations.back().id = int(all.observations.size()) + 1000;
    }
    return all;
}

/// Places that a stranger or the system fills with what it likes.
bool isForeign(Place place)
{
    return place == Place::Text || place == Place::Sentence || place == Place::Name
        || place == Place::CommonName || place == Place::Organization || place == Place::Scheme
        || place == Place::System || place == Place::File || place == Place::Adapter || place == Place::Url
        || place == Place::Bytes;
}

Evidence planted(const QString &text)
{
    const QJsonObject form
        = changed({}, formOf(everything()), [&](const QString &path, const QString &value) -> QString {
              const Place place = report::placeOf(path);
              const bool where = path.endsWith(u"records[].value"_s) || path.endsWith(u"names[]"_s)
                  || path.endsWith(u"bypass[]"_s);
              if (place == Place::Bytes)
                  return QString::fromLatin1(text.toLatin1().toHex());
              return isForeign(place) || where ? text : value;
          }).toObject();
    const auto evidence = evidence::readEvidence(base::JsonCursor(form, u"planted"_s));
    return evidence.hasValue() ? evidence.value() : Evidence();
}

/// What every output is made from.
QByteArray formBytes(const Evidence &evidence)
{
    return QJsonDocument(formOf(evidence)).toJson();
}

/// The words on the pages of a PDF, which stand there packed and in brackets.
QByteArray wordsOf(const QByteArray &pdf)
{
    static const QRegularExpression shown(u"\\(((?:[^\\\\)]|\\\\.)*)\\) Tj"_s);
    QByteArray words;
    for (qsizetype at = 0; (at = pdf.indexOf(">>stream\n", at)) >= 0;) {
        at += 9;
        const QByteArray content
            = qUncompress(QByteArray(4, '\1') + pdf.mid(at, pdf.indexOf("\nendstream", at) - at));
        for (const auto &match : shown.globalMatch(QString::fromLatin1(content)))
            words += match.captured(1).remove(u'\\').toLatin1() + ' ';
    }
    return words;
}

/// The report in one format, and what of it stands there in another form.
QByteArray written(const Evidence &evidence, report::ReportFormat format)
{
    const auto report = report::makeReport(evidence, catalogue::builtInCatalogue());
    const auto bytes = report::rendered(report, format, tests::CodePhrases());
    if (!bytes)
        return {};
    const QByteArray unfolded = QByteArray(*bytes).replace("=\r\n", ""); // a mail's quoted-printable lines
    return *bytes + unfolded + wordsOf(*bytes);
}

/// The report in every format.
QByteArray written(const Evidence &evidence)
{
    QByteArray all;
    for (int format = 0; format < base::enumCount<report::ReportFormat>; ++format)
        all += written(evidence, report::ReportFormat(format));
    return all;
}

/// Whether the secret stands in the bytes in one of the encodings; base64 is looked for at every alignment.
QString survivor(const QByteArray &bytes, const QString &secret)
{
    const QByteArray lower = bytes.toLower();
    for (const Encoding &encoding : encodings) {
        QByteArray form = encoding.encode(secret).toUtf8().toLower();
        form.replace('\\', "\\\\");
        if (lower.contains(form))
            return QString::fromLatin1(encoding.name);
    }
    for (int skipped = 0; skipped < 3; ++skipped) {
        const QByteArray inner
            = (QByteArray(skipped, ' ') + secret.toUtf8()).toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray sure = inner.mid(skipped ? skipped + 1 : 0, inner.size() - 3 - skipped);
        if (bytes.contains(sure))
            return u"base64 at %1"_s.arg(skipped);
    }
    return {};
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
}

void rows(const std::vector<Planted> &all)
{
    for (const Planted &planted : all)
        for (const Encoding &encoding : encodings)
            QTest::addRow("%s-%s", planted.name, encoding.name)
                << encoding.encode(planted.text) << planted.secret;
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceIsKnown();
    void noCredentialSurvives_data();
    void noCredentialSurvives();
    void formatsCanBeSearched_data();
    void formatsCanBeSearched();
    void noFormatHoldsWhatIsGone_data();
    void noFormatHoldsWhatIsGone();
    void noIdentitySurvivesStrict_data();
    void noIdentitySurvivesStrict();
    void namesAreGoneAtStandard_data();
    void namesAreGoneAtStandard();
    void domainsOfABypassListEnd();
    void addressesKeepTheirClassAndNeighbours();
    void sameThingSameStandIn();
    void gotoStays();
    void randomBytesAreNoCredential_data();
    void randomBytesAreNoCredential();
    void secondTimeOnlyTightens();
    void countsAreWritten();
};

void TestRedaction::everyPlaceIsKnown()
{
    QStringList forgotten;
    (void)changed({}, formOf(everything()), [&](const QString &path, const QString &value) {
        if (!report::isKnownPlace(path) && !forgotten.contains(path))
            forgotten << path;
        return value;
    });
    QCOMPARE(forgotten.join(u' '), QString());
}

void TestRedaction::noCredentialSurvives_data()
{
    columns();
    rows(credentials);
}

void TestRedaction::noCredentialSurvives()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const Evidence evidence = planted(text);
    QVERIFY(!evidence.observations.empty());
    for (const Level level : {Level::Internal, Level::Standard, Level::Strict}) {
        const auto redacted = report::redacted(evidence, catalogue::builtInCatalogue(), level, names);
        QVERIFY(!redacted.evidence.observations.empty());
        QCOMPARE(survivor(formBytes(redacted.evidence), secret), QString());
    }
}

void TestRedaction::formatsCanBeSearched_data()
{
    QTest::addColumn<report::ReportFormat>("format");
    for (const auto format :
         {report::ReportFormat::Text, report::ReportFormat::Json, report::ReportFormat::Html,
          report::ReportFormat::Pdf, report::ReportFormat::Mail})
        QTest::newRow(report::name(format).data()) << format;
}

/// What is not redacted is found: the search below would see a secret.
void TestRedaction::formatsCanBeSearched()
{
    QFETCH(report::ReportFormat, format);
    QCOMPARE(survivor(written(planted(u"findme"_s), format), u"findme"_s), u"plain"_s);
}

void TestRedaction::noFormatHoldsWhatIsGone_data()
{
    columns();
    for (const auto *all : {&credentials, &identities})
        for (const Planted &planted : *all)
            QTest::newRow(planted.name) << planted.text << planted.secret;
}

void TestRedaction::noFormatHoldsWhatIsGone()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const auto redacted
        = report::redacted(planted(text), catalogue::builtInCatalogue(), Level::Standard, names);
    QVERIFY(!redacted.evidence.observations.empty());
    QCOMPARE(survivor(written(redacted.evidence), secret), QString());
}

void TestRedaction::noIdentitySurvivesStrict_data()
{
    columns();
    rows(identities);
    rows(addresses);
}

void TestRedaction::noIdentitySurvivesStrict()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const auto redacted = report::redacted(planted(text), catalogue::builtInCatalogue(), Level::Strict);
    QVERIFY(!redacted.evidence.observations.empty());
    QCOMPARE(survivor(formBytes(redacted.evidence), secret), QString());
}

void TestRedaction::namesAreGoneAtStandard_data()
{
    columns();
    rows(identities);
}

void TestRedaction::namesAreGoneAtStandard()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const auto redacted
        = report::redacted(planted(text), catalogue::builtInCatalogue(), Level::Standard, names);
    QVERIFY(!redacted.evidence.observations.empty());
    QCOMPARE(survivor(formBytes(redacted.evidence), secret), QString());
}

void TestRedaction::domainsOfABypassListEnd()
{
    Evidence evidence = nothing();
    evidence.machine.proxies.resize(1);
    evidence.machine.proxies[0].bypass = {u".corp.example"_s, u"."_s, u"..goto.com"_s, u"*.goto.com"_s};
    const auto redacted = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Strict).evidence;
    QCOMPARE(redacted.machine.proxies[0].bypass.size(), 4);
    QCOMPARE(redacted.machine.proxies[0].bypass[0], u".host-name-1"_s);
    QCOMPARE(redacted.machine.proxies[0].bypass[3], u"*.goto.com"_s);
}

void TestRedaction::addressesKeepTheirClassAndNeighbours()
{
    Evidence evidence = nothing();
    evidence.machine.adapters = {{u"eth0"_s, {u"10.20.30.40/24"_s, u"fe80::1234/64"_s}, true, false},
                                 {u"wwan0"_s, {u"100.72.1.9/30"_s, u"84.21.7.3/29"_s}, true, false}};
    evidence.machine.routes = {{u"10.20.30.0/24"_s, {}, u"eth0"_s},
                               {u"0.0.0.0/0"_s, u"10.20.30.1"_s, u"eth0"_s},
                               {u"173.199.0.0/18"_s, u"84.21.7.1"_s, u"wwan0"_s}};
    evidence.machine.resolvers = {u"10.20.30.1:53"_s, u"127.0.0.53:53"_s};
    const auto redacted
        = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Strict).evidence.machine;
    const auto own = base::IpAddress::parse(redacted.adapters[0].addresses[0].section(u'/', 0, 0));
    const auto network = base::Cidr::parse(redacted.routes[0].destination);
    const auto gateway = base::IpAddress::parse(redacted.routes[1].gateway);
    QVERIFY(own && network && gateway);
    QVERIFY(*own != base::IpAddress::parse(u"10.20.30.40"_s));
    QVERIFY(network->contains(*own) && network->contains(*gateway) && *own != *gateway);
    QCOMPARE(network->prefix(), 24);
    QCOMPARE(base::classify(*own), base::AddressClass::Private);
    QCOMPARE(redacted.resolvers, QStringList({gateway->toString() + u":53"_s, u"127.0.0.53:53"_s}));
    const auto shared = base::IpAddress::parse(redacted.adapters[1].addresses[0].section(u'/', 0, 0));
    const auto open = base::IpAddress::parse(redacted.adapters[1].addresses[1].section(u'/', 0, 0));
    QCOMPARE(base::classify(*shared), base::AddressClass::SharedCgnat);
    QCOMPARE(base::classify(*open), base::AddressClass::Public);
    QVERIFY(open->toString().startsWith(u"26."_s));
    QCOMPARE(redacted.routes[1].destination, u"0.0.0.0/0"_s);
    QCOMPARE(redacted.routes[2].destination, u"173.199.0.0/18"_s);
}

void TestRedaction::sameThingSameStandIn()
{
    Evidence evidence = nothing();
    evidence.machine.proxies.resize(1);
    evidence.machine.proxies[0].servers = {{evidence::ProxyScheme::Http, u"proxy.corp.example"_s, 3128}};
    evidence.observations = {tests::refusedTunnel()};
    evidence.observations[0].path = u"proxy:Proxy.corp.example:3128"_s;
    const auto redacted = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Strict).evidence;
    QCOMPARE(redacted.observations[0].path, redacted.machine.proxies[0].servers[0].path());
    QVERIFY(!redacted.observations[0].path.contains(u"corp"_s));
}

void TestRedaction::gotoStays()
{
    Evidence evidence = nothing();
    evidence.observations = {tests::udpAnswer(), tests::dnsAnswer()};
    const auto redacted = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Strict).evidence;
    QCOMPARE(redacted.observations[0].host, evidence.observations[1].host);
    QVERIFY(std::ranges::any_of(redacted.observations,
                                [](const auto &row) { return row.target == u"173.199.0.9:8200"_s; }));
}

void TestRedaction::randomBytesAreNoCredential_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stays");
    const QByteArray record = QByteArray::fromHex("160303007a0200007603e1");
    QTest::newRow("looks-like-name-and-password") << record + " a:b@c\x9c\x01" << true;
    QTest::newRow("looks-like-an-address") << record + "//\x8fq@\xf0" << true;
    QTest::newRow("a-header-in-it") << record + "Authorization: Basic dXNlcjpwYXNzd29yZA==" << false;
    QTest::newRow("no-record") << QByteArray("HTTP/1.1 400 a:b@c") << false;
}

void TestRedaction::randomBytesAreNoCredential()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stays);
    Evidence evidence = tests::wholeEvidence();
    const auto isRow
        = [](const evidence::Observation &row) { return row.as<evidence::FirstBytes>() != nullptr; };
    std::ranges::find_if(evidence.observations, isRow)->seen = evidence::FirstBytes{bytes};
    const auto redacted = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Standard);
    const auto row = std::ranges::find_if(redacted.evidence.observations, isRow);
    QVERIFY(row != redacted.evidence.observations.end());
    QCOMPARE(row->as<evidence::FirstBytes>()->bytes == bytes, stays);
}

void TestRedaction::secondTimeOnlyTightens()
{
    Evidence evidence = everything();
    const auto strict = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Strict).evidence;
    const auto again = report::redacted(strict, catalogue::builtInCatalogue(), Level::Internal).evidence;
    QCOMPARE(again.run.redaction, u"strict"_s);
    QVERIFY(again.run.removed.size() >= strict.run.removed.size());
}

void TestRedaction::countsAreWritten()
{
    Evidence evidence = nothing();
    evidence.journal = {u"http://a:bbbb@x.example and http://c:dddd@y.example"_s};
    const auto redacted = report::redacted(evidence, catalogue::builtInCatalogue(), Level::Standard);
    QCOMPARE(redacted.evidence.run.removed,
             std::vector<evidence::Removed>({{evidence::RemovedKind::Credential, 2}}));
    QCOMPARE(redacted.map.size(), std::size_t(2));
    QCOMPARE(redacted.map.front().original, QString());
}

CLEARWAY_TEST(TestRedaction)
#include "tst_redaction.moc"
