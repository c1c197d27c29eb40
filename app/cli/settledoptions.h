// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A command line, and what the machine's policy and the person's own settings add to it or forbid.
#pragma once

#include "cli/checkoptions.h"
#include "cli/console.h"
#include "settings/effective.h"
#include "settings/policy.h"
#include "settings/usersettings.h"

namespace clearway::cli {

/// Everything that is set on this computer, and which of it counts.
struct Settled {
    settings::Policy policy;
    settings::UserSettings user;
    settings::Effective effective;
    text::Language language; ///< the system's, unless something says otherwise
};

/// What a command line says about settings; words that cannot be meant are left to readCheckOptions().
[[nodiscard]] settings::Values commandLineValues(const Arguments &arguments);

/// Reads this computer's policy and its user's settings, once for each verb. An error where `--language`
/// names none.
[[nodiscard]] base::Result<Settled, UsageError> settle(const Arguments &arguments);

/// Puts what counts into the options.
void apply(const settings::Effective &effective, CheckOptions &options);

/// Which settings were refused, and which options a policy overrules: of those that a verb heeds besides the
/// language, which every verb does.
[[nodiscard]] QStringList messages(const Settled &settled, const std::set<settings::Setting> &heeded,
                                   const text::Wording &wording);
/// Tells messages(), by default of all settings.
void report(const Settled &settled, const text::Wording &wording, Console &console);
void report(const Settled &settled, const std::set<settings::Setting> &heeded, const text::Wording &wording,
            Console &console);

} // namespace clearway::cli
