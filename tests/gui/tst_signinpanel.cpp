// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Who may be asked for a password, what is said before, and that nothing of it stays.
#include "gui/clipped.h"
#include "gui/proxysample.h"
#include "gui/signinpanel.h"
#include "gui/typescale.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using text::ProxyPage;

class SignInPanelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warnsOfAReadablePassword();
    void warnsOfAReadablePassword_data();
    void othersAreExplainedNotAsked();
    void noFindingNoOffer();
    void givesTheSignInOnceAndForgets();
    void whatWasToldAsDigestIsNoBasic_data();
    void whatWasToldAsDigestIsNoBasic();
    void anotherProxyDoesNotInheritWhatWasTyped();
    void colonIsRefused();
    void aLongNameIsReadToItsEnd_data();
    void aLongNameIsReadToItsEnd();
};

namespace {

QString said(const SignInPanel &panel)
{
    QString all;
    for (const auto *label : panel.findChildren<QLabel *>())
        all += label->isVisibleTo(&panel) ? label->text() + u'\n' : QString();
    return all.remove(QChar(0x200B)); // where a long name may break
}

QLineEdit *field(const SignInPanel &panel, QLineEdit::EchoMode mode)
{
    const auto fields = panel.findChildren<QLineEdit *>();
    return *std::ranges::find_if(fields, [&](const QLineEdit *edit) { return edit->echoMode() == mode; });
}

QPushButton *button(const SignInPanel &panel, const QString &text)
{
    const auto buttons = panel.findChildren<QPushButton *>();
    return *std::ranges::find_if(buttons, [&](const QPushButton *each) { return each->text() == text; });
}

void type(const SignInPanel &panel, const QString &user, const QString &password)
{
    field(panel, QLineEdit::Normal)->setText(user);
    field(panel, QLineEdit::Password)->setText(password);
}

} // namespace

void SignInPanelTest::warnsOfAReadablePassword_data()
{
    QTest::addColumn<QStringList>("schemes");
    QTest::addColumn<bool>("inTls");
    QTest::addColumn<int>("text");
    const QString basic = QStringLiteral("basic"), digest = QStringLiteral("digest");
    QTest::newRow("basic") << QStringList{basic} << false << int(ProxyPage::SignInBasic);
    QTest::newRow("basic-inside-tls") << QStringList{basic} << true << int(ProxyPage::SignInBasicInsideTls);
    QTest::newRow("digest") << QStringList{digest} << false << int(ProxyPage::SignInDigest);
    QTest::newRow("digest-leaves-basic-aside")
        << QStringList{digest, basic} << false << int(ProxyPage::SignInDigest);
    QTest::newRow("ntlm-is-not-in-the-way")
        << QStringList{QStringLiteral("ntlm"), basic} << false << int(ProxyPage::SignInBasic);
}

void SignInPanelTest::warnsOfAReadablePassword()
{
    QFETCH(QStringList, schemes);
    QFETCH(bool, inTls);
    QFETCH(int, text);
    Voice voice(text::Language::En);
    SignInPanel panel(voice);
    const auto report
        = signInReport(schemes, inTls ? evidence::ProxyScheme::Https : evidence::ProxyScheme::Http);
    panel.setOffer(signInOffer(*report));
    button(panel, voice.words().proxyPage(ProxyPage::SignIn))->click();
    QVERIFY(said(panel).contains(voice.words().proxyPage(ProxyPage(text))));
    QVERIFY(said(panel).contains(QStringLiteral("proxy.corp.example:3128")));
}

void SignInPanelTest::othersAreExplainedNotAsked()
{
    Voice voice(text::Language::En);
    SignInPanel panel(voice);
    panel.setOffer(signInOffer(*signInReport({QStringLiteral("ntlm"), QStringLiteral("negotiate")})));
    QVERIFY(said(panel).contains(QStringLiteral("NTLM, Negotiate")));
    QVERIFY(said(panel).contains(voice.words().proxyPage(ProxyPage::OtherSchemesRemedy)));
    for (const auto *edit : panel.findChildren<QLineEdit *>())
        QVERIFY(!edit->isVisibleTo(&panel));
}

void SignInPanelTest::noFindingNoOffer()
{
    auto report = signInReport({QStringLiteral("basic")});
    report->verdict.findings.pop_back();
    QVERIFY(!signInOffer(*report));
    QVERIFY(!signInOffer(*sampleReport()));
}

void SignInPanelTest::givesTheSignInOnceAndForgets()
{
    Voice voice(text::Language::En);
    SignInPanel panel(voice);
    QSignalSpy asked(&panel, &SignInPanel::signInRequested);
    panel.setOffer(signInOffer(*signInReport({QStringLiteral("basic")})));
    button(panel, voice.words().proxyPage(ProxyPage::SignIn))->click();
    type(panel, QStringLiteral("anna"), QStringLiteral("secret"));
    button(panel, voice.words().proxyPage(ProxyPage::CheckWithSignIn))->click();
    QCOMPARE(asked.count(), 1);
    const auto signIn = asked.front().front().value<ProxySignIn>();
    QCOMPARE(signIn.proxy, companyProxy);
    QCOMPARE(signIn.user, QStringLiteral("anna"));
    QCOMPARE(signIn.password, QStringLiteral("secret"));
    for (const auto *edit : panel.findChildren<QLineEdit *>()) {
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!edit->isUndoAvailable());
    }
}

void SignInPanelTest::whatWasToldAsDigestIsNoBasic_data()
{
    QTest::addColumn<QStringList>("schemes");
    QTest::addColumn<bool>("basic");
    const QString basic = QStringLiteral("basic"), digest = QStringLiteral("digest");
    QTest::newRow("basic-alone") << QStringList{basic} << true;
    QTest::newRow("digest-beside-basic") << QStringList{basic, digest} << false;
    QTest::newRow("digest-alone") << QStringList{digest} << false;
}

void SignInPanelTest::whatWasToldAsDigestIsNoBasic()
{
    QFETCH(QStringList, schemes);
    Voice voice(text::Language::En);
    SignInPanel panel(voice);
    QSignalSpy asked(&panel, &SignInPanel::signInRequested);
    panel.setOffer(signInOffer(*signInReport(schemes)));
    button(panel, voice.words().proxyPage(ProxyPage::SignIn))->click();
    type(panel, QStringLiteral("anna"), QStringLiteral("secret"));
    button(panel, voice.words().proxyPage(ProxyPage::CheckWithSignIn))->click();
    QTEST(asked.front().front().value<ProxySignIn>().basic, "basic");
}

void SignInPanelTest::anotherProxyDoesNotInheritWhatWasTyped()
{
    Voice voice(text::Language::En);
    SignInPanel panel(voice);
    panel.setOffer(signInOffer(*signInReport({QStringLiteral("basic")})));
    type(panel, QStringLiteral("anna"), QStringLiteral("secret"));
    panel.setOffer(signInOffer(*signInReport({QStringLiteral("basic")}, evidence::ProxyScheme::Https)));
    QVERIFY(field(panel, QLineEdit::Password)->text().isEmpty());
}

void SignInPanelTest::colonIsRefused()
{
    Voice voice(text::Language::En);
    SignInPanel panel(voice);
    QSignalSpy asked(&panel, &SignInPanel::signInRequested);
    panel.setOffer(signInOffer(*signInReport({QStringLiteral("basic")})));
    button(panel, voice.words().proxyPage(ProxyPage::SignIn))->click();
    type(panel, QStringLiteral("an:na"), QStringLiteral("secret"));
    QVERIFY(said(panel).contains(voice.words().proxyPage(ProxyPage::NoColon)));
    button(panel, voice.words().proxyPage(ProxyPage::CheckWithSignIn))->click();
    QCOMPARE(asked.count(), 0);
}

void SignInPanelTest::aLongNameIsReadToItsEnd_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual-font") << 1.0;
    QTest::newRow("twice-as-large") << 2.0;
}

void SignInPanelTest::aLongNameIsReadToItsEnd()
{
    QFETCH(double, scale);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(large);
    const auto reset = qScopeGuard([&] { QApplication::setFont(usual); });
    Voice voice(text::Language::De);
    SignInPanel panel(voice);
    const QString name = QString(50, u'w') + QStringLiteral(".corp.example");
    SignInOffer offer = *signInOffer(*signInReport({QStringLiteral("basic")}));
    offer.proxy.host = name;
    panel.setOffer(offer);
    button(panel, voice.words().proxyPage(ProxyPage::SignIn))->click();
    panel.resize(scaled(300), scaled(900)); // as the narrowest pane that holds it
    panel.show();
    QCOMPARE(clippedTexts(panel), QStringList());
    QVERIFY(said(panel).contains(name));
}

CLEARWAY_TEST(SignInPanelTest)
#include "tst_signinpanel.moc"
