// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What people and administrators may decide for Clearway, and the words they decide it in.
//
// core/settings knows what can be set, reads it from where it stands (policy.h, usersettings.h) and tells
// which of several wishes counts (effective.h). It acts on none of them: programs turn effective settings
// into a checkup::Request and the rest. No setting weakens what the program promises: none adds a host to
// probe but the media peer, and none keeps a credential.
#pragma once

#include "base/names.h"
#include "base/result.h"

#include <QStringList>

#include <map>
#include <optional>

namespace clearway::settings {

enum class Setting {
    Products, ///< words of catalogue::Product, at least one
    Resolvers, ///< IP addresses, each with an optional port; none: the system's
    Catalogue, ///< a catalogue file's absolute path, other than supply's places for signed ones
    HelpdeskAddress, ///< an e-mail address for drafts
    UploadAddress, ///< an https:// address without user and password that reports may be sent to
    Redaction, ///< "internal", "standard" or "strict"; as a policy the least that is removed
    Language, ///< two letters, "de"
    History, ///< "on" or "off": whether the window keeps past runs on this computer
    MediaPeer ///< HOST:PORT of a STUN server outside the own firewall
};
/// The same word in every source: JSON member, registry value, preference key.
[[nodiscard]] QLatin1StringView name(Setting setting);

/// Whether a setting may hold several words.
[[nodiscard]] bool isList(Setting setting);

/// The words of one setting in their usual form (lower case, no blanks around); else what was expected, in
/// technical English. Never empty on success but for lists of Resolvers.
[[nodiscard]] base::Result<QStringList, QString> checked(Setting setting, const QStringList &words);

/// Checked words of some settings.
using Values = std::map<Setting, QStringList>;

/// What one source says, before it is checked: a value that is a text, several of them, or a switch.
struct RawValue {
    QString key;
    QStringList words; ///< a switch is "on" or "off"
    bool isUnderstood = true; ///< false: of a type that no setting has
};

/// Checks what a source says. Unknown keys and refused values are problems, and are left out.
[[nodiscard]] Values checkedAll(const std::vector<RawValue> &raw, const QString &file, const QString &place,
                                std::vector<base::InputError> &problems);

} // namespace clearway::settings

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::settings::Setting> = 9;
}
