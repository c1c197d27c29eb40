// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/preferences.h"

#include <utility>

namespace clearway::gui {

Preferences::Preferences(const settings::Policy &policy, const settings::Values &commandLine,
                         const settings::UserSettings &user, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_commandLine(commandLine)
    , m_user(user)
    , m_effective(policy, commandLine, user.values())
{
}

std::vector<base::InputError> Preferences::problems() const
{
    std::vector<base::InputError> all = m_policy.problems;
    all.insert(all.end(), m_user.problems().begin(), m_user.problems().end());
    return all;
}

QString Preferences::save(const settings::Values &values)
{
    const QString problem = m_user.write(values);
    if (problem.isEmpty()) {
        const settings::Effective before
            = std::exchange(m_effective, settings::Effective(m_policy, m_commandLine, m_user.values()));
        Q_EMIT changed(before);
    }
    return problem;
}

} // namespace clearway::gui
