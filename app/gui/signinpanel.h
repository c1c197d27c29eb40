// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The sign-in to a proxy, in the page or dialog: which proxy, how, user name and password.
//
// What is typed leaves by one signal and is cleared at once; nothing of it is kept.
#pragma once

#include "gui/signinoffer.h"
#include "gui/voice.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace clearway::gui {

class StatusLine;
class TextLabel;

class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { Check, Upload };

    explicit SignInPanel(const Voice &voice, Purpose purpose = Purpose::Check, QWidget *parent = nullptr);

    /// Hides itself where nothing is offered. What was typed for another offer is cleared.
    void setOffer(const std::optional<SignInOffer> &offer);

Q_SIGNALS:
    void signInRequested(const clearway::gui::ProxySignIn &signIn);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildForm();
    void retranslate();
    void sayScheme();
    void open(bool open);
    void check();
    void submit();

    const Voice &m_voice;
    Purpose m_purpose;
    std::optional<SignInOffer> m_offer;
    QPushButton *m_opener;
    TextLabel *m_others;
    TextLabel *m_othersRemedy;
    QWidget *m_form;
    TextLabel *m_title;
    StatusLine *m_scheme;
    TextLabel *m_userCaption;
    QLineEdit *m_user;
    TextLabel *m_passwordCaption;
    QLineEdit *m_password;
    TextLabel *m_problem;
    TextLabel *m_once;
    QPushButton *m_submit;
    QPushButton *m_cancel;
};

} // namespace clearway::gui
