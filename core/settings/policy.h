// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the administrators of a computer decide: settings that bind, and others that are only a beginning.
//
// Linux: one file, policyFile(), `{"Policy": {…}, "Defaults": {…}}`, that only root can write. Windows: the
// values of HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Clearway and of its key Defaults (packaging/windows/policy
// has the templates for group policies). macOS: managed preferences of org.clearway.Clearway; its dictionary
// Defaults holds the latter.
#pragma once

#include "base/ownedfile.h"
#include "settings/setting.h"

#include <QByteArray>
#include <QVariantMap>

namespace clearway::surroundings {
class Registry;
}

namespace clearway::settings {

struct Policy {
    QString place; ///< where it stands, for messages; empty: this computer has none
    /// UploadAddress without a word forbids uploads. Whoever wrote a policy wanted something kept: one that
    /// cannot be read, or that has parts of other names, binds to that and to strict redaction alone. Where
    /// just Redaction is refused here, or a key that was probably meant for it, that is strict; UploadAddress
    /// likewise forbids. Everything else that is refused is left out.
    Values binding;
    Values defaults;
    std::vector<base::InputError> problems; ///< what was refused, and why
};

/// This computer's own.
[[nodiscard]] Policy machinePolicy();

/// "/etc/clearway/policy.json".
[[nodiscard]] QString policyFile();
/// None only where the system says that nothing is there. One that base::readOwnedFile() refuses, and one in
/// a folder that cannot be entered, cannot be read.
[[nodiscard]] Policy readPolicyFile(const QString &path, base::FileOwner allowed = {});
[[nodiscard]] Policy readPolicyRegistry(const surroundings::Registry &registry);
/// Of a property list's types: text, array of texts, boolean. A dictionary other than Defaults is a part of
/// another name.
[[nodiscard]] Policy readPolicyPreferences(const QVariantMap &managed);

} // namespace clearway::settings
