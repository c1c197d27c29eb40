// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/setting.h"
#include "supply/cataloguesupply.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using settings::Setting;

class tst_Setting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
};

void tst_Setting::accepted_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("usual");
    const auto row = [](const char *fact, Setting setting, const QStringList &words,
                        const QStringList &usual) { QTest::newRow(fact) << int(setting) << words << usual; };
    row("products-in-any-case", Setting::Products, {u"Webinar"_s, u" meeting "_s},
        {u"webinar"_s, u"meeting"_s});
    row("a-product-named-twice-counts-once", Setting::Products, {u"meeting"_s, u"MEETING"_s}, {u"meeting"_s});
    row("resolvers-with-and-without-port", Setting::Resolvers, {u"192.0.2.53"_s, u"[2001:db8::53]:5353"_s},
        {u"192.0.2.53"_s, u"[2001:db8::53]:5353"_s});
    row("no-resolvers-means-the-systems", Setting::Resolvers, {}, {});
    row("a-catalogues-case-is-kept", Setting::Catalogue, {u"/srv/Clearway/GoTo.json"_s},
        {u"/srv/Clearway/GoTo.json"_s});
    row("a-helpdesk", Setting::HelpdeskAddress, {u"IT-Help@example.com"_s}, {u"IT-Help@example.com"_s});
    row("an-upload-with-path-and-query", Setting::UploadAddress,
        {u"https://help.example:8443/in?queue=goto"_s}, {u"https://help.example:8443/in?queue=goto"_s});
    row("a-redaction", Setting::Redaction, {u"Strict"_s}, {u"strict"_s});
    row("a-language", Setting::Language, {u"DE"_s}, {u"de"_s});
    row("history-off", Setting::History, {u"off"_s}, {u"off"_s});
    row("a-media-peer", Setting::MediaPeer, {u"Peer.example:8200"_s}, {u"peer.example:8200"_s});
}

void tst_Setting::accepted()
{
    QFETCH(int, setting);
    QFETCH(QStringList, words);
    const auto result = settings::checked(Setting(setting), words);
    QVERIFY2(result, qPrintable(result ? QString() : result.error()));
    QTEST(*result, "usual");
}

void tst_Setting::refused_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *fact, Setting setting, const QStringList &words) {
        QTest::newRow(fact) << int(setting) << words;
    };
    row("no-product", Setting::Products, {});
    row("an-unknown-product", Setting::Products, {u"meeting"_s, u"rescue"_s});
    row("a-resolver-by-name", Setting::Resolvers, {u"dns.example"_s});
    row("a-relative-catalogue", Setting::Catalogue, {u"goto.json"_s});
    row("the-place-of-signed-catalogues", Setting::Catalogue,
        {supply::systemPlaces().machine + u"/catalogue.json"_s});
    row("the-user's-place-of-signed-catalogues", Setting::Catalogue,
        {supply::systemPlaces().user + u"/catalogue.json"_s});
    row("two-catalogues", Setting::Catalogue, {u"/a.json"_s, u"/b.json"_s});
    row("a-helpdesk-without-domain", Setting::HelpdeskAddress, {u"helpdesk"_s});
    row("a-helpdesk-with-a-second-recipient", Setting::HelpdeskAddress, {u"a@example.com,b@example.com"_s});
    row("a-helpdesk-with-a-header", Setting::HelpdeskAddress, {u"a@example.com\r\nBcc:b@example.com"_s});
    row("a-helpdesk-like-an-option", Setting::HelpdeskAddress, {u"-a@example.com"_s});
    row("an-upload-in-the-clear", Setting::UploadAddress, {u"http://help.example/in"_s});
    row("an-upload-with-password", Setting::UploadAddress, {u"https://me:secret@help.example/in"_s});
    row("an-upload-to-a-file", Setting::UploadAddress, {u"file:///srv/in"_s});
    row("an-upload-to-nowhere", Setting::UploadAddress, {u"https:///in"_s});
    row("an-unknown-redaction", Setting::Redaction, {u"none"_s});
    row("a-language-in-words", Setting::Language, {u"german"_s});
    row("a-history-of-days", Setting::History, {u"30"_s});
    row("a-media-peer-without-port", Setting::MediaPeer, {u"peer.example"_s});
    row("a-word-beyond-measure", Setting::Catalogue, {u'/' + QString(5000, u'a')});
    row("words-beyond-number", Setting::Resolvers, QStringList(40, u"192.0.2.1"_s) << u"192.0.2.2"_s);
}

void tst_Setting::refused()
{
    QFETCH(int, setting);
    QFETCH(QStringList, words);
    const auto result = settings::checked(Setting(setting), words);
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
}

CLEARWAY_TEST(tst_Setting)

#include "tst_setting.moc"
