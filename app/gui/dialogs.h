// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The window's dialogs: opened when asked for. There is one training at most; what is about to be sent or set
// may be looked at twice.
#pragma once

#include "checkup/request.h"
#include "gui/document.h"
#include "gui/voice.h"
#include "supply/cataloguesupply.h"

#include <QObject>
#include <QPointer>

namespace clearway::gui {

class AllowListDialog;
class Preferences;
class TrainingDialog;

class Dialogs final : public QObject {
    Q_OBJECT
public:
    Dialogs(const Voice &voice, QWidget *window);

    void openSettings(Preferences &preferences);
    void openTraining();
    /// Sends `report`; `preferences`, where there are any, name the recipient, the address for uploads, the
    /// level it begins with and the least that is removed. `network`: the way of an upload.
    void openHelpdesk(const ReportPtr &report, const Preferences *preferences,
                      const checkup::Request &network);
    /// Proxies that the GoTo client has stored on this computer.
    void openForget();
    /// By the catalogue that the preferences mean, now and while it is open, for these products to begin
    /// with. `catalogueRefused`, and nothing is opened, where there is no such catalogue.
    void openAllowList(const Preferences *preferences, const std::set<catalogue::Product> &products);
    /// What a check has brought; for the training that may have asked for it.
    void setResult(const ReportPtr &report);
    void setProblem(const QString &reason);
    void setRunning(bool running); ///< a check goes on, whoever asked for it

Q_SIGNALS:
    void trainingRequested(clearway::rehearsal::Scenario scenario);
    void evidenceRequested();
    /// What is to be said of the catalogue that the allow list is made of.
    void catalogueChosen(const std::vector<clearway::supply::Remark> &remarks);
    void catalogueRefused(const clearway::base::InputError &error);

private:
    /// Nothing, and a signal, when it was refused.
    [[nodiscard]] std::optional<catalogue::Catalogue> catalogueFor(const Preferences *preferences);

    const Voice &m_voice;
    QWidget *m_window;
    QPointer<TrainingDialog> m_training;
    QPointer<AllowListDialog> m_allowList;
    bool m_isRunning = false;
};

} // namespace clearway::gui
