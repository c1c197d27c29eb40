// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// "Send to helpdesk": first what would leave, and what was taken out of it; then copy, save or mail it.
//
// Nothing leaves by itself. An upload is offered only where a policy or the settings name an address.
#pragma once

#include "gui/document.h"
#include "gui/outgoing.h"
#include "gui/uploadpanel.h"
#include "gui/voice.h"

#include <QDialog>
#include <QTemporaryDir>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace clearway::gui {

class Segmented;
class TextLabel;

class HelpdeskDialog final : public QDialog {
    Q_OBJECT
public:
    /// Begins at level "standard" and in the window's language.
    HelpdeskDialog(const Voice &voice, ReportPtr report, QWidget *parent = nullptr);

    /// Names that are found and taken out wherever they stand.
    void setKnownNames(const base::KnownNames &names);
    void setRecipient(const QString &address) { m_recipient = address; }
    void setLevel(report::Level level);
    /// What the organisation has decided: a level that removes less is not taken.
    void setLeastLevel(report::Level level);
    void setUploadTarget(const UploadTarget &target);
    [[nodiscard]] const Outgoing &outgoing() const { return *m_outgoing; }
    /// False when the file could not be written; the dialog says why.
    bool saveTo(const QString &file, report::ReportFormat format);
    void copyForTicket();
    /// Writes the draft into a folder that lives as long as the dialog; an empty answer when it could not.
    [[nodiscard]] QString writeDraft();

private:
    void build();
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] QWidget *actions();
    void keepChoicesWhole(); ///< they scroll downwards only
    void prepare();
    void showPreview();
    void retranslate();
    void askForSave(report::ReportFormat format);
    void openDraft();

    const Voice &m_voice;
    ReportPtr m_original;
    base::KnownNames m_names;
    QString m_recipient;
    report::Level m_least = report::Level::Internal;
    std::optional<Outgoing> m_outgoing;
    QTemporaryDir m_drafts;

    QScrollArea *m_choices = nullptr;
    TextLabel *m_hint;
    TextLabel *m_previewTitle;
    Segmented *m_shown;
    QPlainTextEdit *m_preview;
    TextLabel *m_levelTitle;
    Segmented *m_level;
    TextLabel *m_levelMeaning;
    TextLabel *m_removedTitle;
    TextLabel *m_removed;
    TextLabel *m_languageTitle;
    Segmented *m_language;
    UploadPanel *m_upload;
    TextLabel *m_mailHint;
    TextLabel *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_mail;
    std::vector<std::pair<report::ReportFormat, QPushButton *>> m_saves;
};

} // namespace clearway::gui
