// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace clearway;
using namespace clearway::text;
using evidence::ProxyMode;
using evidence::ProxyOrigin;
using evidence::ProxySource;

class TestProxyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageTexts_data();
    void pageTexts();
    void choiceSaysWhichAndWhy_data();
    void choiceSaysWhichAndWhy();
    void choiceWithoutAProxy();
    void choiceIsInert();
    void schemesKeepTheirNames();
    void constructsAreWords_data();
    void constructsAreWords();
};

namespace {

ProxySource manual(ProxyOrigin origin, const QString &host, bool chosen)
{
    ProxySource source;
    source.origin = origin;
    source.mode = ProxyMode::Manual;
    source.servers = {{evidence::ProxyScheme::Http, host, 3128}};
    source.chosen = chosen;
    return source;
}

} // namespace

void TestProxyText::pageTexts_data()
{
    QTest::addColumn<int>("text");
    for (int i = 0; i < base::enumCount<ProxyPage>; ++i)
        QTest::addRow("text-%d", i) << i;
}

void TestProxyText::pageTexts()
{
    QFETCH(int, text);
    const QStringList two = {QStringLiteral("1"), QStringLiteral("2")};
    const QString english = Wording(Language::En).proxyPage(ProxyPage(text), two);
    const QString german = Wording(Language::De).proxyPage(ProxyPage(text), two);
    QVERIFY(!english.isEmpty() && !english.contains(u'%'));
    QVERIFY(!german.isEmpty() && !german.contains(u'%'));
}

void TestProxyText::choiceSaysWhichAndWhy_data()
{
    QTest::addColumn<int>("origin");
    for (int i = 0; i < base::enumCount<ProxyOrigin>; ++i)
        QTest::newRow(name(ProxyOrigin(i)).data()) << i;
}

void TestProxyText::choiceSaysWhichAndWhy()
{
    QFETCH(int, origin);
    const std::vector<ProxySource> sources{
        manual(ProxyOrigin::Kde, QStringLiteral("other.example"), false),
        manual(ProxyOrigin(origin), QStringLiteral("proxy.example"), true)};
    for (const Language language : bothLanguages) {
        const QString sentence = Wording(language).proxyChoice(sources);
        QVERIFY(sentence.contains(QStringLiteral("http://proxy.example:3128")));
        QVERIFY(!sentence.contains(QStringLiteral("other.example")));
        QCOMPARE(faultIn(sentence, language), QString());
    }
    QVERIFY(Wording(Language::En).proxyChoice(sources).contains(QStringLiteral("because")));
}

void TestProxyText::choiceWithoutAProxy()
{
    const Wording words(Language::En);
    QCOMPARE(words.proxyChoice({}), words.label(Label::NoProxySetting));
    const QString none = words.proxyChoice({manual(ProxyOrigin::GotoStored, QStringLiteral("a"), false)});
    QVERIFY(none.startsWith(QStringLiteral("The GoTo client would use no proxy, because")));
}

void TestProxyText::choiceIsInert()
{
    QVERIFY(
        isInert(Wording(Language::En).proxyChoice({manual(ProxyOrigin::Environment, hostileText(), true)})));
}

void TestProxyText::schemesKeepTheirNames()
{
    const QString names = Wording(Language::De)
                              .authSchemes({QStringLiteral("basic"), QStringLiteral("ntlm"),
                                            QStringLiteral("negotiate"), hostileText()});
    QVERIFY(names.startsWith(QStringLiteral("Basic, NTLM, Negotiate, ")));
    QVERIFY(isInert(names));
}

void TestProxyText::constructsAreWords_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word :
         {"array", "arrow-function", "computed-variable", "conditional-expression", "eval", "ex-function",
          "exception", "function-call", "let-const", "loop", "modern-syntax", "object", "regular-expression",
          "string-method", "switch", "template-literal", "user-function"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestProxyText::constructsAreWords()
{
    QFETCH(QString, word);
    // A word that is not known would come back as it stands, the same in both languages.
    QVERIFY(Wording(Language::De).pacConstruct(word) != word);
}

CLEARWAY_TEST(TestProxyText)
#include "tst_proxytext.moc"
