// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A proxy that wants a sign-in, from the first check to the second one, in the window and against the
// rehearsal.
#include "gui/mainwindow.h"
#include "gui/pagelist.h"
#include "gui/proxiespage.h"
#include "gui/signinpanel.h"
#include "report/jsonreport.h"
#include "support/testprogram.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace clearway::gui;
using text::ProxyPage;
using verdict::FindingCode;
using verdict::Status;

class SignInRunTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheQuestionToTheAnswer_data();
    void fromTheQuestionToTheAnswer();
};

namespace {

constexpr int patience = 60'000; ///< ms for a whole run on a loaded machine

/// What the last check found about signing in.
QStringList signInFindings(const MainWindow &window)
{
    QStringList codes;
    for (const verdict::Finding &finding : window.document().report->verdict.findings)
        if (isAboutSignIn(finding.code))
            codes << verdict::name(finding.code);
    return codes;
}

Status proxyOnly(const MainWindow &window)
{
    const auto &modes = window.document().report->verdict.modes;
    return std::ranges::find(modes, catalogue::ModeId::ProxyOnly, &verdict::ModeVerdict::id)->status;
}

/// Clicks the button of that text as a person could: only where it is shown and enabled.
bool press(const SignInPanel &panel, const QString &text)
{
    for (auto *button : panel.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(panel.window()) && button->isEnabled()) {
            button->click();
            return true;
        }
    return false;
}

} // namespace

void SignInRunTest::fromTheQuestionToTheAnswer_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<Status>("proxyOnlyMode");
    QTest::newRow("right-password") << QStringLiteral("rehearsal") << QStringList{} << Status::Ok;
    QTest::newRow("wrong-password") << QStringLiteral("nobody-knows-this")
                                    << QStringList{QStringLiteral("proxy-auth-failed")} << Status::Failed;
}

void SignInRunTest::fromTheQuestionToTheAnswer()
{
    QFETCH(QString, password);
    QFETCH(QStringList, findings);
    Voice voice(text::Language::En);
    const text::Wording &words = voice.words();
    MainWindow window(voice);
    window.setRehearsal(rehearsal::Scenario::ProxyAuth);
    window.showPage(PageId::Proxies);
    QSignalSpy settled(&window, &MainWindow::settled);

    window.startCheck();
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, patience);
    QCOMPARE(signInFindings(window), QStringList{QStringLiteral("proxy-auth-required")});
    QCOMPARE(proxyOnly(window), Status::Failed);

    const auto *panel = window.findChild<ProxiesPage *>()->findChild<SignInPanel *>();
    QVERIFY(press(*panel, words.proxyPage(ProxyPage::SignIn)));
    for (auto *field : panel->findChildren<QLineEdit *>())
        field->setText(field->echoMode() == QLineEdit::Password ? password : QStringLiteral("rehearsal"));
    QVERIFY(press(*panel, words.proxyPage(ProxyPage::CheckWithSignIn)));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 2, patience);

    QCOMPARE(signInFindings(window), findings);
    QTEST(proxyOnly(window), "proxyOnlyMode");
    QCOMPARE(press(*panel, words.proxyPage(ProxyPage::SignInAgain)), !findings.isEmpty());
    QVERIFY(!report::toJson(*window.document().report, words).contains("nobody-knows-this"));
}

CLEARWAY_TEST(SignInRunTest)
#include "tst_signinrun.moc"
