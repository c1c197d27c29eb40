// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/signinpanel.h"

#include "gui/statusline.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace clearway::gui {

using text::ProxyPage;

namespace {

ProxyPage schemeText(const SignInOffer &offer)
{
    if (!offer.mayBeBasic())
        return ProxyPage::SignInDigest;
    return offer.proxy.scheme == evidence::ProxyScheme::Https ? ProxyPage::SignInBasicInsideTls
                                                              : ProxyPage::SignInBasic;
}

} // namespace

SignInPanel::SignInPanel(const Voice &voice, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_purpose(purpose)
    , m_opener(new QPushButton)
    , m_others(new TextLabel(TextRole::Body))
    , m_othersRemedy(new TextLabel(TextRole::Body, Tone::Dim))
    , m_form(new QWidget)
    , m_title(new TextLabel(TextRole::Section))
    , m_scheme(new StatusLine(18, TextRole::Body))
    , m_userCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_user(new QLineEdit)
    , m_passwordCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_password(new QLineEdit)
    , m_problem(new TextLabel(TextRole::Body))
    , m_once(new TextLabel(TextRole::Body, Tone::Dim))
    , m_submit(new QPushButton)
    , m_cancel(new QPushButton)
{
    build();
    connect(m_opener, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_submit, &QPushButton::clicked, this, &SignInPanel::submit);
    for (QLineEdit *field : {m_user, m_password}) {
        field->setTextMargins(6, 0, 6, 0);
        connect(field, &QLineEdit::textChanged, this, &SignInPanel::check);
        connect(field, &QLineEdit::returnPressed, this, &SignInPanel::submit);
    }
    connect(&voice, &Voice::changed, this, &SignInPanel::retranslate);
    setOffer({});
}

void SignInPanel::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_opener, 0, Qt::AlignLeft);
    box->addWidget(m_others);
    box->addWidget(m_othersRemedy);
    box->addWidget(m_form);
    m_others->makeSelectable();
    setButtonRole(m_opener, ButtonRole::Outline);
    buildForm();
}

void SignInPanel::buildForm()
{
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addWidget(m_title);
    m_title->breakNames(); // who gets a password must be read to its end, where a name says whose it is
    form->addWidget(m_scheme);
    form->addSpacing(6);
    // Captions stand above their fields: beside them there is no room in a narrow pane or a large font.
    form->addWidget(m_userCaption);
    form->addWidget(m_user);
    form->addWidget(m_passwordCaption);
    form->addWidget(m_password);
    form->addWidget(m_problem);
    form->addWidget(m_once);
    form->addSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    form->addLayout(buttons);
    for (QLineEdit *field : {m_user, m_password}) {
        field->setMaximumWidth(scaled(360));
        field->setMinimumHeight(scaled(34));
        field->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    }
    m_userCaption->setBuddy(m_user);
    m_passwordCaption->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    setButtonRole(m_submit, ButtonRole::Outline);
    setButtonRole(m_cancel, ButtonRole::Flat);
}

void SignInPanel::setOffer(const std::optional<SignInOffer> &offer)
{
    setVisible(offer.has_value());
    if (offer == m_offer && offer)
        return;
    m_offer = offer;
    open(false);
    retranslate();
}

void SignInPanel::open(bool open)
{
    const bool answerable = m_offer && m_offer->canBeAnswered();
    // Setting an empty text also empties what undo would bring back.
    for (QLineEdit *field : {m_user, m_password})
        field->setText({});
    m_opener->setVisible(answerable && !open);
    m_form->setVisible(answerable && open);
    m_others->setVisible(m_offer && !answerable);
    m_othersRemedy->setVisible(m_offer && !answerable && m_purpose == Purpose::Check); // it is about GoTo
    if (open)
        m_user->setFocus();
    check();
}

void SignInPanel::check()
{
    // RFC 7617 2: a colon would end the name. Digest has no such limit, but a proxy may ask for either.
    const bool colon = m_user->text().contains(u':');
    m_problem->setVisible(colon);
    m_submit->setEnabled(!colon && !m_user->text().isEmpty() && !m_password->text().isEmpty());
}

void SignInPanel::submit()
{
    if (!m_submit->isEnabled() || !m_offer)
        return;
    const ProxySignIn signIn{m_offer->proxy, m_user->text(), m_password->text(), m_offer->mayBeBasic()};
    open(false);
    Q_EMIT signInRequested(signIn);
}

void SignInPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_form->isVisibleTo(this))
        return QWidget::keyPressEvent(event);
    open(false);
    m_opener->setFocus();
}

void SignInPanel::sayScheme()
{
    const ProxyPage scheme = schemeText(*m_offer);
    m_scheme->setStatus(scheme == ProxyPage::SignInBasic ? verdict::Status::Limited : verdict::Status::Ok,
                        m_voice.words().proxyPage(scheme));
}

void SignInPanel::retranslate()
{
    if (!m_offer)
        return;
    const text::Wording &words = m_voice.words();
    m_opener->setText(words.proxyPage(m_offer->turnedDown ? ProxyPage::SignInAgain : ProxyPage::SignIn));
    m_title->setText(words.proxyPage(ProxyPage::SignInTo, {m_offer->proxy.toString()}));
    sayScheme();
    m_userCaption->setText(words.proxyPage(ProxyPage::UserName));
    m_passwordCaption->setText(words.proxyPage(ProxyPage::Password));
    m_user->setAccessibleName(m_userCaption->text());
    m_password->setAccessibleName(m_passwordCaption->text());
    const bool checks = m_purpose == Purpose::Check;
    const QString once = words.proxyPage(checks ? ProxyPage::SignInForOnce : ProxyPage::SignInForUpload);
    m_password->setAccessibleDescription(once);
    m_problem->setText(words.proxyPage(ProxyPage::NoColon));
    m_once->setText(once);
    m_submit->setText(words.proxyPage(checks ? ProxyPage::CheckWithSignIn : ProxyPage::UploadWithSignIn));
    m_cancel->setText(words.proxyPage(ProxyPage::Cancel));
    m_others->setText(words.proxyPage(ProxyPage::OtherSchemes, {words.authSchemes(m_offer->schemes)}));
    m_othersRemedy->setText(words.proxyPage(ProxyPage::OtherSchemesRemedy));
}

} // namespace clearway::gui
