// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Removing the proxies that the GoTo client has stored: first what they are, then the removal, then the way
// back.
#pragma once

#include "gui/voice.h"
#include "repair/forgetproxies.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace clearway::gui {

class StatusLine;
class TextLabel;

class ForgetDialog final : public QDialog {
    Q_OBJECT
public:
    /// `folder`: for the backup.
    ForgetDialog(const Voice &voice, std::unique_ptr<repair::ProxyStore> store, QString folder,
                 QWidget *parent = nullptr);

    void remove(); ///< what is shown, and nothing else
    void undo(); ///< what remove() has removed

private:
    void build();
    void retranslate();
    void showItems();
    void tell(bool isDone, const QString &text);

    const Voice &m_voice;
    std::unique_ptr<repair::ProxyStore> m_store;
    QString m_folder;
    std::vector<repair::Forgettable> m_shown;
    QStringList m_backups; ///< of what was removed here and is not back, the latest last

    TextLabel *m_heading;
    TextLabel *m_items;
    TextLabel *m_hint;
    StatusLine *m_outcome;
    TextLabel *m_backupAt;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace clearway::gui
