// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which of several wishes counts: machine policy · command line · user · machine default · built in.
#pragma once

#include "catalogue/catalogue.h"
#include "settings/policy.h"

#include <set>

namespace clearway::settings {

enum class Origin { Policy, CommandLine, User, MachineDefault, BuiltIn };
/// "policy", "command-line", …
[[nodiscard]] QLatin1StringView name(Origin origin);

class Effective {
public:
    Effective(const Policy &policy, const Values &commandLine, const Values &user);

    [[nodiscard]] const QStringList &words(Setting setting) const { return m_entries[int(setting)].words; }
    [[nodiscard]] QString word(Setting setting) const { return words(setting).value(0); }
    [[nodiscard]] Origin origin(Setting setting) const { return m_entries[int(setting)].origin; }
    /// The administrators have decided. Of Redaction they have only decided the least: see mayRedact().
    [[nodiscard]] bool isLocked(Setting setting) const { return m_entries[int(setting)].isLocked; }
    /// Whether the command line wanted something that the policy forbids.
    [[nodiscard]] bool isOverruled(Setting setting) const { return m_entries[int(setting)].isOverruled; }

    /// False for a level that removes less than the policy demands.
    [[nodiscard]] bool mayRedact(const QString &level) const;
    /// The level that the policy demands; empty: none is demanded.
    [[nodiscard]] QString leastRedaction() const;
    [[nodiscard]] std::set<catalogue::Product> products() const;
    [[nodiscard]] bool keepsHistory() const { return word(Setting::History) == QLatin1StringView("on"); }

private:
    struct Entry {
        QStringList words;
        Origin origin = Origin::BuiltIn;
        bool isLocked = false;
        bool isOverruled = false;
    };
    void raiseRedaction(const QStringList &least);

    Entry m_entries[base::enumCount<Setting>];
    QString m_leastRedaction;
};

} // namespace clearway::settings

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::settings::Origin> = 5;
}
