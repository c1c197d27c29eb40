// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs.h"

#include "gui/allowlistdialog.h"
#include "gui/forgetdialog.h"
#include "gui/helpdeskdialog.h"
#include "gui/preferences.h"
#include "gui/settingsdialog.h"
#include "gui/trainingdialog.h"
#include "settings/settledcatalogue.h"
#include "surroundings/ownnames.h"

namespace clearway::gui {

Dialogs::Dialogs(const Voice &voice, QWidget *window) : QObject(window), m_voice(voice), m_window(window) { }

void Dialogs::openSettings(Preferences &preferences)
{
    auto *dialog = new SettingsDialog(m_voice, preferences, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Dialogs::openTraining()
{
    if (!m_training) {
        m_training = new TrainingDialog(m_voice, m_window);
        m_training->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_training, &TrainingDialog::checkRequested, this, &Dialogs::trainingRequested);
        connect(m_training, &TrainingDialog::evidenceRequested, this, &Dialogs::evidenceRequested);
    }
    m_training->setBusy(m_isRunning);
    // Beside the window and not in front of it: the evidence is to be looked at while one thinks.
    m_training->show();
    m_training->raise();
    m_training->activateWindow();
}

void Dialogs::openHelpdesk(const ReportPtr &report, const Preferences *preferences,
                           const checkup::Request &network)
{
    if (!report)
        return;
    auto *dialog = new HelpdeskDialog(m_voice, report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKnownNames(surroundings::ownNames());
    if (preferences) {
        const settings::Effective &effective = preferences->effective();
        dialog->setRecipient(effective.word(settings::Setting::HelpdeskAddress));
        int least = 0;
        while (least < int(report::Level::Strict) && !effective.mayRedact(name(report::Level(least))))
            ++least;
        dialog->setLeastLevel(report::Level(least));
        const auto level = base::fromName<report::Level>(effective.word(settings::Setting::Redaction));
        dialog->setLevel(level.value_or(report::Level::Standard));
        if (const auto address = upload::Address::parse(effective.word(settings::Setting::UploadAddress)))
            dialog->setUploadTarget(
                {*address, effective.origin(settings::Setting::UploadAddress) != settings::Origin::User,
                 network});
    }
    dialog->show();
}

void Dialogs::openForget()
{
    auto *dialog = new ForgetDialog(m_voice, repair::systemProxyStore(), repair::backupFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::optional<catalogue::Catalogue> Dialogs::catalogueFor(const Preferences *preferences)
{
    const settings::Effective nothingSet({}, {}, {});
    auto supplied = settings::settledJudgingCatalogue(preferences ? preferences->effective() : nothingSet);
    if (!supplied) {
        Q_EMIT catalogueRefused(supplied.error());
        return std::nullopt;
    }
    Q_EMIT catalogueChosen(supplied->remarks);
    return std::move(supplied->catalogue);
}

void Dialogs::openAllowList(const Preferences *preferences, const std::set<catalogue::Product> &products)
{
    const auto catalogue = catalogueFor(preferences);
    if (!catalogue)
        return;
    if (m_allowList) {
        m_allowList->setCatalogue(*catalogue); // somebody may have put another one in its place meanwhile
    } else {
        m_allowList = new AllowListDialog(m_voice, *catalogue, m_window);
        m_allowList->setAttribute(Qt::WA_DeleteOnClose);
        m_allowList->setProducts(products);
        if (preferences)
            connect(preferences, &Preferences::changed, m_allowList, [this, preferences] {
                if (const auto changed = catalogueFor(preferences))
                    m_allowList->setCatalogue(*changed);
            });
    }
    m_allowList->show();
    m_allowList->raise();
    m_allowList->activateWindow();
}

void Dialogs::setResult(const ReportPtr &report)
{
    if (m_training)
        m_training->setResult(report);
}

void Dialogs::setRunning(bool running)
{
    m_isRunning = running;
    if (m_training)
        m_training->setBusy(running);
}

void Dialogs::setProblem(const QString &reason)
{
    if (m_training)
        m_training->setProblem(reason);
}

} // namespace clearway::gui
