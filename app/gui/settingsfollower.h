// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Lets the settings count in the window: when it opens, and whenever one of them changes.
#pragma once

#include "gui/preferences.h"
#include "gui/voice.h"

namespace clearway::gui {

class Documents;
class TopBar;

/// All of it outlives the follower.
struct FollowingParts {
    const Preferences &preferences;
    Voice &voice;
    Documents &documents;
    TopBar &bar;
};

class SettingsFollower final : public QObject {
    Q_OBJECT
public:
    explicit SettingsFollower(const FollowingParts &parts, QObject *parent);

private:
    /// Heeds those that differ; what somebody chose in the window meanwhile stays where its setting did.
    void heed(const settings::Effective &before);
    void heed(settings::Setting setting);

    FollowingParts m_parts;
};

} // namespace clearway::gui
