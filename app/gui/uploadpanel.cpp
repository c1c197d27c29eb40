// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/uploadpanel.h"

#include "gui/signinpanel.h"
#include "gui/statusline.h"
#include "gui/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace clearway::gui {

using text::UploadText;
using upload::Ending;
using verdict::Status;

namespace {

/// RFC 6750 2.1: a token is visible ASCII; what else comes along is of copying.
QString tokenIn(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; });
    return text;
}

Status statusOf(Ending ending)
{
    switch (ending) {
    case Ending::Delivered:
        return Status::Ok;
    case Ending::Busy:
    case Ending::TokenWanted:
        return Status::Limited;
    case Ending::Unclear:
        return Status::Unclear;
    case Ending::Stopped:
        return Status::NotTested;
    default:
        return Status::Failed;
    }
}

QString kilobytes(qint64 bytes)
{
    return QString::number((bytes + 1023) / 1024);
}

} // namespace

UploadPanel::UploadPanel(const Voice &voice, std::unique_ptr<TokenStore> store, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_store(std::move(store))
    , m_title(new TextLabel(TextRole::Section))
    , m_meaning(new TextLabel(TextRole::Body, Tone::Dim))
    , m_tokenCaption(new TextLabel(TextRole::Body, Tone::Dim))
    , m_tokenField(new QLineEdit)
    , m_keep(new QCheckBox)
    , m_go(new QPushButton)
    , m_stop(new QPushButton)
    , m_progress(new TextLabel(TextRole::Body))
    , m_outcome(new StatusLine(18, TextRole::Body))
    , m_signIn(new SignInPanel(voice, SignInPanel::Purpose::Upload))
    , m_notKept(new TextLabel(TextRole::Body, Tone::Dim))
{
    build();
    connect(m_go, &QPushButton::clicked, this, &UploadPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &UploadPanel::stop);
    connect(m_signIn, &SignInPanel::signInRequested, this, &UploadPanel::startWith);
    setRunning(false);
    hide();
}

UploadPanel::~UploadPanel() = default;

void UploadPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_title, m_meaning, m_tokenCaption, m_tokenField, m_keep})
        column->addWidget(each);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_go);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    column->addLayout(buttons);
    for (QWidget *each : std::initializer_list<QWidget *>{m_progress, m_outcome, m_signIn, m_notKept}) {
        column->addWidget(each);
        each->hide();
    }
    m_tokenCaption->setBuddy(m_tokenField);
    m_tokenField->setEchoMode(QLineEdit::Password);
    m_tokenField->setTextMargins(6, 0, 6, 0);
    m_tokenField->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
                                      | Qt::ImhSensitiveData);
    m_tokenField->setMaximumWidth(scaled(360));
    m_tokenField->setMinimumHeight(scaled(34));
    setButtonRole(m_go, ButtonRole::Outline);
    setButtonRole(m_stop, ButtonRole::Flat);
}

void UploadPanel::setTarget(const UploadTarget &target)
{
    m_target = target;
    retranslate();
    setVisible(m_contents.has_value());
}

void UploadPanel::setOutgoing(const Outgoing &outgoing)
{
    const auto ticket = outgoing.document(report::ReportFormat::Markdown);
    const auto json = outgoing.document(report::ReportFormat::Json);
    m_parcel.reset();
    m_contents.reset();
    if (ticket && json) {
        const evidence::Run &run = outgoing.report().evidence.run;
        const QString name = outgoing.suggestedName(report::ReportFormat::Json);
        m_contents = {run.code, run.redaction, run.rehearsal.value_or(QString()),
                      *ticket,  *json,         name.section(u'.', 0, -2)};
    }
    if (!m_isWanted) {
        m_outcome->hide();
        m_signIn->setOffer({});
    }
    retranslate();
    setVisible(m_target && m_contents);
}

bool UploadPanel::mayKeep() const
{
    return m_store && m_contents && m_contents->rehearsal.isEmpty();
}

void UploadPanel::retranslate()
{
    if (!m_target || !m_contents)
        return;
    const text::Wording &words = m_voice.words();
    m_title->setText(words.uploadText(UploadText::Title));
    const bool rehearsed = !m_contents->rehearsal.isEmpty();
    m_meaning->setText(rehearsed
                           ? words.uploadText(UploadText::Rehearsed, {m_target->address.host})
                           : words.uploadText(m_target->byPolicy ? UploadText::ByPolicy : UploadText::ByUser,
                                              {m_target->address.shown}));
    m_tokenCaption->setText(words.uploadText(UploadText::Token));
    m_tokenField->setPlaceholderText(words.uploadText(UploadText::TokenHint));
    m_tokenField->setAccessibleName(words.uploadText(UploadText::Token));
    m_keep->setText(words.uploadText(UploadText::Keep));
    m_keep->setVisible(mayKeep());
    m_go->setText(words.uploadText(UploadText::Button, {m_target->address.host}));
    m_stop->setText(words.uploadText(UploadText::Stop));
}

void UploadPanel::setRunning(bool running)
{
    m_isWanted = running;
    m_go->setVisible(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_tokenField->setEnabled(!running);
    m_keep->setEnabled(!running);
}

void UploadPanel::start()
{
    startWith({});
}

void UploadPanel::startWith(const std::optional<ProxySignIn> &signIn)
{
    if (m_isWanted || !m_target || !m_contents)
        return;
    m_outcome->hide();
    m_notKept->hide();
    m_signIn->setOffer({});
    setRunning(true);
    tell(upload::Progress{});
    if (!m_parcel)
        m_parcel = upload::parcelOf(*m_contents);
    upload::Order order{m_target->address, *m_parcel, tokenIn(m_tokenField->text()), m_contents->rehearsal};
    if (!order.token.isEmpty() || !mayKeep())
        return begin(order, signIn);
    // The store may ask a person first, who stops this and presses again meanwhile.
    m_store->read(m_target->address.shown, this,
                  [this, order, signIn, press = ++m_press](const QString &kept) mutable {
                      if (press != m_press || !m_isWanted || m_upload)
                          return;
                      order.token = tokenIn(kept);
                      begin(order, signIn);
                  });
}

void UploadPanel::begin(const upload::Order &order, const std::optional<ProxySignIn> &signIn)
{
    m_token = order.token;
    checkup::Request network = m_target->network;
    if (signIn)
        signIn->applyTo(network);
    const auto way = [order, network] { return upload::wayFor(order, network); };
    m_upload = std::make_unique<upload::Upload>(way, order, m_pace);
    connect(m_upload.get(), &upload::Upload::progressed, this, &UploadPanel::tell);
    connect(m_upload.get(), &upload::Upload::finished, this, &UploadPanel::end);
    m_upload->start();
}

void UploadPanel::stop()
{
    if (m_upload)
        m_upload->stop();
    else
        setRunning(false);
}

void UploadPanel::tell(const upload::Progress &progress)
{
    const text::Wording &words = m_voice.words();
    const QString host = m_target->address.host;
    if (progress.pause)
        m_progress->setText(
            words.uploadText(UploadText::Pausing,
                             {QString::number(progress.attempt), QString::number(progress.pause->count())}));
    else if (progress.whole == 0)
        m_progress->setText(words.uploadText(UploadText::Looking, {host}));
    else if (progress.sent < progress.whole)
        m_progress->setText(
            words.uploadText(UploadText::Sending, {kilobytes(progress.sent), kilobytes(progress.whole)}));
    else
        m_progress->setText(words.uploadText(UploadText::Waiting, {host}));
}

void UploadPanel::end(const upload::Receipt &receipt)
{
    m_upload.reset(); // what it said came through the event loop: nothing of it stands on the stack
    setRunning(false);
    m_outcome->setStatus(statusOf(receipt.ending), m_voice.words().receipt(receipt, m_target->address.host));
    m_outcome->show();
    offerSignIn(receipt);
    if (receipt.ending == Ending::Delivered && m_keep->isChecked())
        keep();
    if (receipt.ending == Ending::TokenWanted || receipt.ending == Ending::TokenRefused)
        m_tokenField->setFocus();
    m_token.clear();
    Q_EMIT settled(receipt);
}

void UploadPanel::offerSignIn(const upload::Receipt &receipt)
{
    if (receipt.ending != Ending::ProxyWantsSignIn || receipt.authSchemes.isEmpty())
        return;
    const bool turnedDown = receipt.failure && receipt.failure->code == base::FailureCode::ProxyAuthFailed;
    m_signIn->setOffer(SignInOffer{receipt.via, receipt.authSchemes, turnedDown});
}

void UploadPanel::keep()
{
    if (!mayKeep() || m_token.isEmpty())
        return;
    m_store->keep(m_target->address.shown, m_token, this, [this](const QString &problem) {
        m_notKept->setVisible(!problem.isEmpty());
        m_notKept->setText(m_voice.words().uploadText(UploadText::NotKept, {problem}));
    });
}

} // namespace clearway::gui
