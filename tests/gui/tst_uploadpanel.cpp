// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sample.h"
#include "gui/signinpanel.h"
#include "gui/uploadpanel.h"
#include "net/socket.h"
#include "support/testprogram.h"
#include "upload/helpdesk.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;
using upload::Ending;
using upload::Receipt;

namespace {

/// What a store holds, and what it was asked for.
struct Held {
    QHash<QString, QString> tokens;
    QStringList asked;
    bool answersLater = false; ///< as a store does that asks a person first
    std::vector<std::function<void(const QString &)>> answers{};
};

class PlayedStore final : public TokenStore {
public:
    explicit PlayedStore(Held &held) : m_held(held) { }
    void read(const QString &address, QObject *, std::function<void(const QString &)> then) override
    {
        m_held.asked << address;
        if (m_held.answersLater)
            m_held.answers.push_back(std::move(then));
        else
            then(m_held.tokens.value(address));
    }
    void keep(const QString &address, const QString &token, QObject *,
              std::function<void(const QString &)> then) override
    {
        m_held.tokens[address] = token;
        then({});
    }

private:
    Held &m_held;
};

/// The sample, of a real network unless a rehearsal is named.
Outgoing outgoing(const std::optional<QString> &rehearsal)
{
    report::Report report = *sampleReport();
    report.evidence.run.rehearsal = rehearsal;
    return Outgoing(report, report::Level::Strict, text::Language::En);
}

} // namespace

class tst_UploadPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isThereOnlyWithAnAddress();
    void rehearsalIsDeliveredHere();
    void tokenIsKeptOnceItWasTaken_data();
    void tokenIsKeptOnceItWasTaken();
    void keptTokenIsUsed_data();
    void keptTokenIsUsed();
    void aLateAnswerOfTheStoreBeginsNothing();
    void sameReportKeepsItsKey();
    void everyLabelIsPlainText();
    void asksForASignInOfItsOwn_data();
    void asksForASignInOfItsOwn();

private:
    [[nodiscard]] UploadTarget target(const QString &url) const
    {
        UploadTarget target;
        target.address = *upload::Address::parse(url);
        target.network.proxy = u"none"_s;
        return target;
    }
    Receipt sent(UploadPanel &panel)
    {
        QSignalSpy settled(&panel, &UploadPanel::settled);
        panel.start();
        return settled.wait(60'000) ? settled.front().front().value<Receipt>() : Receipt{};
    }
    std::unique_ptr<UploadPanel> panelFor(const QString &url, const std::optional<QString> &rehearsal = {})
    {
        auto panel = std::make_unique<UploadPanel>(m_voice, std::make_unique<PlayedStore>(m_held));
        panel->setPace({.pauses = {}});
        panel->setOutgoing(outgoing(rehearsal));
        panel->setTarget(target(url));
        return panel;
    }

    Voice m_voice{text::Language::En};
    test::Helpdesk m_helpdesk;
    Held m_held;
};

void tst_UploadPanel::initTestCase()
{
    net::prepareSockets();
    QCOMPARE(m_helpdesk.start(), QString());
    qputenv("SSL_CERT_FILE", m_helpdesk.authorityFile().toUtf8()); // becomes what this computer trusts
}

void tst_UploadPanel::isThereOnlyWithAnAddress()
{
    UploadPanel panel(m_voice, nullptr);
    panel.setOutgoing(outgoing({}));
    QVERIFY(panel.isHidden());
    panel.start();
    panel.setTarget(target(u"https://helpdesk.example.com/"_s));
    QVERIFY(!panel.isHidden());
    QVERIFY(panel.findChild<QCheckBox *>()->isHidden()); // nowhere to keep a token
}

void tst_UploadPanel::rehearsalIsDeliveredHere()
{
    m_held = {};
    const auto panel = panelFor(u"https://helpdesk.example.com/in"_s, u"open"_s);
    const Receipt receipt = sent(*panel);
    QCOMPARE(receipt.ending, Ending::Delivered);
    QVERIFY2(receipt.said.raw().startsWith(u"Rehearsal: "_s), qPrintable(receipt.said.raw()));
    QVERIFY(m_held.asked.isEmpty());
}

void tst_UploadPanel::tokenIsKeptOnceItWasTaken_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("kept");
    QTest::newRow("delivered") << u"/reports"_s << true << Ending::Delivered << 1;
    QTest::newRow("nobody-asked-for-it") << u"/reports"_s << false << Ending::Delivered << 0;
    QTest::newRow("refused") << u"/status/401"_s << true << Ending::TokenRefused << 0;
}

void tst_UploadPanel::tokenIsKeptOnceItWasTaken()
{
    QFETCH(QString, path);
    QFETCH(bool, wanted);
    m_held = {};
    const auto panel = panelFor(m_helpdesk.url(u"honest"_s, path));
    panel->findChild<QLineEdit *>()->setText(u" let-me-in\n"_s);
    panel->findChild<QCheckBox *>()->setChecked(wanted);
    QTEST(sent(*panel).ending, "ending");
    QTEST(int(m_held.tokens.values().count(u"let-me-in"_s)), "kept");
    QVERIFY(m_held.asked.isEmpty()); // what is typed comes first
}

void tst_UploadPanel::keptTokenIsUsed_data()
{
    QTest::addColumn<QString>("keptFor");
    QTest::addColumn<QString>("authorization");
    QTest::newRow("of-this-address") << m_helpdesk.url(u"honest"_s, u"/reports"_s) << u"Bearer let-me-in"_s;
    QTest::newRow("of-another-address") << u"https://127.0.0.1/reports"_s << QString();
}

void tst_UploadPanel::keptTokenIsUsed()
{
    QFETCH(QString, keptFor);
    m_held = {.tokens = {{keptFor, u"let-me-in"_s}}, .asked = {}};
    const auto panel = panelFor(m_helpdesk.url(u"honest"_s, u"/reports"_s));
    QCOMPARE(sent(*panel).ending, Ending::Delivered);
    QTEST(m_helpdesk.takeReceived()[u"headers"_s][u"authorization"_s].toString(), "authorization");
}

void tst_UploadPanel::aLateAnswerOfTheStoreBeginsNothing()
{
    m_held = {};
    m_held.answersLater = true;
    const auto panel = panelFor(m_helpdesk.url(u"honest"_s, u"/reports"_s));
    QSignalSpy settled(panel.get(), &UploadPanel::settled);
    panel->start();
    panel->stop();
    panel->start();
    QCOMPARE(m_held.answers.size(), std::size_t(2));
    m_held.answers[0](u"of-the-first-press"_s);
    m_held.answers[1](u"of-the-second"_s);
    QVERIFY(settled.wait(60'000));
    QCOMPARE(m_helpdesk.takeReceived()[u"headers"_s][u"authorization"_s].toString(),
             u"Bearer of-the-second"_s);
    m_held.answersLater = false;
}

void tst_UploadPanel::sameReportKeepsItsKey()
{
    const auto panel = panelFor(m_helpdesk.url(u"honest"_s, u"/reports"_s));
    const auto key = [&] {
        static_cast<void>(sent(*panel));
        return m_helpdesk.takeReceived()[u"headers"_s][u"idempotency-key"_s].toString();
    };
    const QString first = key(), again = key();
    panel->setOutgoing(outgoing({}));
    QCOMPARE(again, first);
    QVERIFY(!first.isEmpty());
    QVERIFY(key() != first);
}

void tst_UploadPanel::everyLabelIsPlainText()
{
    const auto panel = panelFor(u"https://helpdesk.example.com/"_s);
    for (const QLabel *label : panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_UploadPanel::asksForASignInOfItsOwn_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<bool>("asksAgain");
    QTest::newRow("right-password") << u"rehearsal"_s << Ending::Delivered << false;
    QTest::newRow("wrong-password") << u"nobody-knows-this"_s << Ending::ProxyWantsSignIn << true;
}

void tst_UploadPanel::asksForASignInOfItsOwn()
{
    QFETCH(QString, password);
    const auto panel = panelFor(u"https://helpdesk.example.com/in"_s, u"proxy-auth"_s);
    UploadTarget through = target(u"https://helpdesk.example.com/in"_s);
    through.network.proxy = u"system"_s;
    through.network.rehearsal = rehearsal::Scenario::ProxyAuth;
    panel->setTarget(through);
    QSignalSpy settled(panel.get(), &UploadPanel::settled);
    const auto press = [&](text::ProxyPage text) {
        for (auto *button : panel->findChildren<QPushButton *>())
            if (button->text() == m_voice.words().proxyPage(text) && button->isVisibleTo(panel.get()))
                return button->click(), true;
        return false;
    };
    panel->start();
    QVERIFY(settled.wait(60'000));
    QCOMPARE(settled.front().front().value<Receipt>().ending, Ending::ProxyWantsSignIn);
    QVERIFY(press(text::ProxyPage::SignIn));
    for (auto *field : panel->findChild<SignInPanel *>()->findChildren<QLineEdit *>())
        field->setText(field->echoMode() == QLineEdit::Password ? password : u"rehearsal"_s);
    QVERIFY(press(text::ProxyPage::UploadWithSignIn));
    QVERIFY(settled.wait(60'000));
    QTEST(settled.back().front().value<Receipt>().ending, "ending");
    QTEST(press(text::ProxyPage::SignInAgain), "asksAgain");
}

CLEARWAY_TEST(tst_UploadPanel)
#include "tst_uploadpanel.moc"
