// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/peertext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestPeerText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsOnOneHarmlessLine_data();
    void showsOnOneHarmlessLine();
    void readsBytes_data();
    void readsBytes();
    void isCut_data();
    void isCut();
    void rawIsWhatCame();
};

namespace {

const QString broken = QString(QChar(0xd83d)); // the first half of a pair
const QString face = broken + QChar(0xde00);

} // namespace

void TestPeerText::showsOnOneHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"DigiCert Inc"_s << u"DigiCert Inc"_s;
    QTest::newRow("umlauts") << u"Bücher & Söhne"_s << u"Bücher & Söhne"_s;
    QTest::newRow("beyond-the-first-plane") << face << face;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("escape-sequence") << u"\x1b[31mred"_s << u"\\u{1b}[31mred"_s;
    QTest::newRow("link-of-a-terminal") << u"\x1b]8;;http://x\x07"_s << u"\\u{1b}]8;;http://x\\u{7}"_s;
    QTest::newRow("c1-control") << u"\u009b31m"_s << u"\\u{9b}31m"_s;
    QTest::newRow("line-feed") << u"a\nb"_s << u"a\\u{a}b"_s;
    QTest::newRow("carriage-return") << u"a\rb"_s << u"a\\u{d}b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\\u{9}b"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a\\u{7f}"_s;
    QTest::newRow("nul") << u"a"_s + QChar(u'\0') + u'b' << u"a\\u{0}b"_s;
    QTest::newRow("line-separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("paragraph-separator") << u"a\u2029b"_s << u"a\\u{2029}b"_s;
    QTest::newRow("right-to-left-override") << u"\u202egpj.exe"_s << u"\\u{202e}gpj.exe"_s;
    QTest::newRow("bidi-isolate") << u"\u2066a\u2069"_s << u"\\u{2066}a\\u{2069}"_s;
    QTest::newRow("zero-width-space") << u"go\u200bto"_s << u"go\\u{200b}to"_s;
    QTest::newRow("soft-hyphen") << u"go\u00adto"_s << u"go\\u{ad}to"_s;
    QTest::newRow("byte-order-mark") << u"\ufeffa"_s << u"\\u{feff}a"_s;
    QTest::newRow("tag-character") << u"\U000e0041"_s << u"\\u{e0041}"_s;
    QTest::newRow("private-use") << u"\ue000"_s << u"\\u{e000}"_s;
    QTest::newRow("half-a-pair") << broken + u'a' << u"\ufffda"_s;
}

void TestPeerText::showsOnOneHarmlessLine()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(PeerText(text).forTerminal(), shown);
    QCOMPARE(PeerText(text).forLabel(), shown);
}

void TestPeerText::readsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("utf-8") << QByteArray("\xc3\xa4") << u"ä"_s;
    QTest::newRow("latin-1") << QByteArray("\xe4") << u"ä"_s;
    QTest::newRow("cut-utf-8-is-latin-1") << QByteArray("a\xc3") << u"aÃ"_s;
    QTest::newRow("overlong-utf-8-is-latin-1") << QByteArray("\xc0\xaf") << u"À¯"_s;
    QTest::newRow("nul-inside") << QByteArray("a\0b", 3) << u"a"_s + QChar(u'\0') + u'b';
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestPeerText::readsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(PeerText::fromBytes(bytes).raw(), text);
}

void TestPeerText::isCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("kept");
    QTest::newRow("shorter") << u"ab"_s << 3 << u"ab"_s;
    QTest::newRow("exact") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("longer") << u"abcd"_s << 3 << u"abc…"_s;
    QTest::newRow("nothing-allowed") << u"a"_s << 0 << u"…"_s;
    QTest::newRow("never-through-a-character") << u"ab"_s + face << 3 << u"ab…"_s;
    QTest::newRow("after-a-whole-character") << u"a"_s + face + u'b' << 3 << u"a"_s + face + u"…"_s;
}

void TestPeerText::isCut()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, kept);
    QCOMPARE(PeerText(text, limit).raw(), kept);
}

void TestPeerText::rawIsWhatCame()
{
    QCOMPARE(PeerText(u"a\x1b\u202e"_s).raw(), u"a\x1b\u202e"_s);
    QCOMPARE(PeerText(QString(PeerText::defaultLimit + 1, u'a')).raw().size(), PeerText::defaultLimit + 1);
    QVERIFY(PeerText().isEmpty());
}

CLEARWAY_TEST(TestPeerText)
#include "tst_peertext.moc"
