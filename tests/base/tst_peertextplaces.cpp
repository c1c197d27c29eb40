// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/peertext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestPeerTextPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forHtml_data();
    void forHtml();
    void forMarkdown_data();
    void forMarkdown();
    void forPdf_data();
    void forPdf();
    void forMailHeader_data();
    void forMailHeader();
    void forPrometheusLabel_data();
    void forPrometheusLabel();
};

namespace {

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
}

void row(const char *fact, const QString &text, const QString &shown)
{
    QTest::newRow(fact) << text << shown;
}

} // namespace

void TestPeerTextPlaces::forHtml_data()
{
    columns();
    row("element", u"<b>"_s, u"&lt;b&gt;"_s);
    row("both-quotes", u"\"'"_s, u"&quot;&#39;"_s);
    row("entity", u"&amp;"_s, u"&amp;amp;"_s);
    row("override", u"a\u202eb"_s, u"a\\u{202e}b"_s);
}

void TestPeerTextPlaces::forHtml()
{
    QFETCH(QString, text);
    QTEST(PeerText(text).forHtml(), "shown");
}

void TestPeerTextPlaces::forMarkdown_data()
{
    columns();
    row("prose-stays", u"UDP to GoTo’s networks is blocked, 3.0 s (likely)."_s,
        u"UDP to GoTo’s networks is blocked, 3.0 s (likely)."_s);
    row("host-in-a-code-span", u"to egw.gotomeeting.com."_s, u"to `egw.gotomeeting.com`."_s);
    row("link", u"[x](http://a.test)"_s, u"`[x](http://a.test`)"_s);
    row("image", u"![](//a.test/i)"_s, u"`![](//a.test/i`)"_s);
    row("bare-address", u"http://a.test/"_s, u"`http://a.test/`"_s);
    row("mention", u"@all"_s, u"`@all`"_s);
    row("element", u"<img src=x>"_s, u"`<img` `src=x>`"_s);
    row("back-ticks", u"a``b"_s, u"```a``b```"_s);
    row("back-tick-at-the-edge", u"`a"_s, u"`` `a ``"_s);
    row("cell-of-a-table", u"a|b"_s, u"`a\\u{7c}b`"_s);
    row("heading", u"# a"_s, u"`#` a"_s);
    row("list", u"- a"_s, u"`-` a"_s);
    row("numbered-list", u"1. a"_s, u"`1`. a"_s);
    row("bracket-alone", u") a"_s, u") a"_s);
    row("number-in-front", u"11 of 15"_s, u"11 of 15"_s);
    row("line-across", u"---"_s, u"`---`"_s);
    row("line-break", u"a\nb"_s, u"`a\\u{a}b`"_s);
    row("entity", u"&#64;a"_s, u"`&#64;a`"_s);
    row("short-code", u":tada: a: b"_s, u"`:tada:` a: b"_s);
    row("number-of-an-issue", u"GH-12, see"_s, u"`GH-12`, see"_s);
    row("commit", u"3f2a91c"_s, u"`3f2a91c`"_s);
    row("emphasis", u"*a* _b_"_s, u"`*a*` `_b_`"_s);
}

void TestPeerTextPlaces::forMarkdown()
{
    QFETCH(QString, text);
    QTEST(PeerText(text).forMarkdown(), "shown");
}

void TestPeerTextPlaces::forPdf_data()
{
    columns();
    row("latin", u"Müller – €"_s, u"Müller – €"_s);
    row("other-script", u"漢"_s, u"\\u{6f22}"_s);
    row("beyond-the-first-plane", QString(QChar(0xd83d)) + QChar(0xde00), u"\\u{1f600}"_s);
    row("soft-hyphen", u"a\u00adb"_s, u"a\\u{ad}b"_s);
}

void TestPeerTextPlaces::forPdf()
{
    QFETCH(QString, text);
    QTEST(PeerText(text).forPdf(), "shown");
}

void TestPeerTextPlaces::forMailHeader_data()
{
    columns();
    row("ascii", u"Clearway report"_s, u"Clearway report"_s);
    row("second-header", u"a\r\nBcc: x@a.test"_s, u"a\\u{d}\\u{a}Bcc: x@a.test"_s);
    row("umlaut", u"Prüfung"_s, u"=?UTF-8?B?UHLDvGZ1bmc=?="_s);
    row("looks-encoded", u"=?UTF-8?Q?a?="_s, u"=?UTF-8?B?PT9VVEYtOD9RP2E/PQ==?="_s);
    row("long-folds", QString(50, u'ä'),
        u"=?UTF-8?B?"_s + QString::fromLatin1(QString(21, u'ä').toUtf8().toBase64()) + u"?=\r\n =?UTF-8?B?"_s
            + QString::fromLatin1(QString(21, u'ä').toUtf8().toBase64()) + u"?=\r\n =?UTF-8?B?"_s
            + QString::fromLatin1(QString(8, u'ä').toUtf8().toBase64()) + u"?="_s);
}

void TestPeerTextPlaces::forMailHeader()
{
    QFETCH(QString, text);
    QTEST(QString::fromLatin1(PeerText(text).forMailHeader()), "shown");
}

void TestPeerTextPlaces::forPrometheusLabel_data()
{
    columns();
    row("quote", u"a\"b"_s, u"a\\\"b"_s);
    row("backslash", u"a\\"_s, u"a\\\\"_s);
    row("line-feed", u"a\nb"_s, u"a\\\\u{a}b"_s);
}

void TestPeerTextPlaces::forPrometheusLabel()
{
    QFETCH(QString, text);
    QTEST(PeerText(text).forPrometheusLabel(), "shown");
}

CLEARWAY_TEST(TestPeerTextPlaces)
#include "tst_peertextplaces.moc"
