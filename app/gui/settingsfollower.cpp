// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settingsfollower.h"

#include "gui/documents.h"
#include "gui/topbar.h"

namespace clearway::gui {

using settings::Setting;

SettingsFollower::SettingsFollower(const FollowingParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    for (const Setting setting :
         {Setting::Products, Setting::History, Setting::Redaction, Setting::Catalogue})
        heed(setting);
    if (!m_parts.preferences.effective().words(Setting::Language).isEmpty())
        heed(Setting::Language); // else the window already speaks the system's
    connect(&m_parts.preferences, &Preferences::changed, this,
            qOverload<const settings::Effective &>(&SettingsFollower::heed));
}

void SettingsFollower::heed(const settings::Effective &before)
{
    for (int i = 0; i < base::enumCount<Setting>; ++i)
        if (before.words(Setting(i)) != m_parts.preferences.effective().words(Setting(i)))
            heed(Setting(i));
}

void SettingsFollower::heed(Setting setting)
{
    const settings::Effective &effective = m_parts.preferences.effective();
    switch (setting) {
    case Setting::Products:
        m_parts.bar.setProducts(effective.products());
        break;
    case Setting::History:
        m_parts.documents.setHistoryEnabled(effective.keepsHistory());
        break;
    case Setting::Redaction:
        m_parts.documents.setRedaction(
            base::fromName<report::Level>(effective.word(setting)).value_or(report::Level::Standard));
        break;
    case Setting::Language:
        m_parts.voice.setLanguage(
            base::fromName<text::Language>(effective.word(setting)).value_or(text::languageFor(QLocale())));
        break;
    case Setting::Catalogue:
        m_parts.documents.judgeBy(effective);
        break;
    case Setting::Resolvers:
    case Setting::HelpdeskAddress:
    case Setting::UploadAddress:
    case Setting::MediaPeer:
        break; // asked for when they are needed
    }
}

} // namespace clearway::gui
