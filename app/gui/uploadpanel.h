// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The part of "Send to helpdesk" that uploads: there only where policy or settings name an address.
#pragma once

#include "gui/outgoing.h"
#include "gui/signinoffer.h"
#include "gui/tokenstore.h"
#include "gui/voice.h"
#include "upload/upload.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace clearway::gui {

class SignInPanel;
class StatusLine;
class TextLabel;

/// Where to, and by which network.
struct UploadTarget {
    upload::Address address;
    bool byPolicy = false; ///< else the person at this computer has set it
    checkup::Request network; ///< without a sign-in; where a proxy wants one, the panel asks for it
};

class UploadPanel final : public QWidget {
    Q_OBJECT
public:
    UploadPanel(const Voice &voice, std::unique_ptr<TokenStore> store, QWidget *parent = nullptr);
    ~UploadPanel() override; ///< ends an upload that goes on

    void setTarget(const UploadTarget &target); ///< shows the panel; without one it stays hidden
    /// What would be uploaded now. Not a retry any more: the server gets another key.
    void setOutgoing(const Outgoing &outgoing);
    void setPace(const upload::Pace &pace) { m_pace = pace; }
    void start();
    void stop();
    void retranslate();

Q_SIGNALS:
    void settled(const clearway::upload::Receipt &receipt);

private:
    void build();
    void startWith(const std::optional<ProxySignIn> &signIn);
    void begin(const upload::Order &order, const std::optional<ProxySignIn> &signIn);
    void offerSignIn(const upload::Receipt &receipt);
    void tell(const upload::Progress &progress);
    void end(const upload::Receipt &receipt);
    void keep();
    void setRunning(bool running);
    [[nodiscard]] bool mayKeep() const; ///< a store is there, and the address is a real one

    const Voice &m_voice;
    std::unique_ptr<TokenStore> m_store; ///< nullptr: none
    std::optional<UploadTarget> m_target;
    std::optional<upload::Contents> m_contents;
    std::optional<upload::Parcel> m_parcel; ///< of m_contents, from the first press on
    upload::Pace m_pace;
    int m_press = 0; ///< which press the store was asked for
    QString m_token; ///< what the upload that goes on was given
    std::unique_ptr<upload::Upload> m_upload;
    bool m_isWanted = false; ///< an upload goes on, or waits for the store

    TextLabel *m_title;
    TextLabel *m_meaning;
    TextLabel *m_tokenCaption;
    QLineEdit *m_tokenField;
    QCheckBox *m_keep;
    QPushButton *m_go;
    QPushButton *m_stop;
    TextLabel *m_progress;
    StatusLine *m_outcome;
    SignInPanel *m_signIn; ///< for a proxy that turned the upload away
    TextLabel *m_notKept;
};

} // namespace clearway::gui
