// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/effective.h"

using namespace Qt::StringLiterals;

namespace clearway::settings {
namespace {

QStringList builtIn(Setting setting)
{
    switch (setting) {
    case Setting::Products:
        return {u"meeting"_s};
    case Setting::Redaction:
        return {u"standard"_s};
    case Setting::History:
        return {u"on"_s};
    case Setting::Resolvers:
    case Setting::Catalogue:
    case Setting::HelpdeskAddress:
    case Setting::UploadAddress:
    case Setting::Language:
    case Setting::MediaPeer:
        return {};
    }
    return {};
}

/// How much a level removes.
int rank(const QString &level)
{
    return level == "strict"_L1 ? 2 : level == "standard"_L1 ? 1 : 0;
}

} // namespace

QLatin1StringView name(Origin origin)
{
    switch (origin) {
    case Origin::Policy:
        return "policy"_L1;
    case Origin::CommandLine:
        return "command-line"_L1;
    case Origin::User:
        return "user"_L1;
    case Origin::MachineDefault:
        return "machine-default"_L1;
    case Origin::BuiltIn:
        return "built-in"_L1;
    }
    return {};
}

Effective::Effective(const Policy &policy, const Values &commandLine, const Values &user)
{
    const std::pair<const Values *, Origin> wishes[] = {{&commandLine, Origin::CommandLine},
                                                        {&user, Origin::User},
                                                        {&policy.defaults, Origin::MachineDefault}};
    for (int i = 0; i < base::enumCount<Setting>; ++i) {
        const Setting setting = Setting(i);
        Entry &entry = m_entries[i];
        entry.words = builtIn(setting);
        for (const auto &[values, origin] : wishes) {
            const auto wish = values->find(setting);
            if (wish == values->end())
                continue;
            entry.words = wish->second;
            entry.origin = origin;
            break;
        }
        const auto bound = policy.binding.find(setting);
        if (setting == Setting::Redaction || bound == policy.binding.end())
            continue;
        const QStringList &words = bound->second;
        entry = {words, Origin::Policy, true, entry.origin == Origin::CommandLine && entry.words != words};
    }
    if (const auto least = policy.binding.find(Setting::Redaction); least != policy.binding.end())
        raiseRedaction(least->second);
}

void Effective::raiseRedaction(const QStringList &least)
{
    Entry &entry = m_entries[int(Setting::Redaction)];
    m_leastRedaction = least.front();
    entry.isLocked = true;
    if (rank(entry.words.front()) >= rank(m_leastRedaction))
        return;
    entry.isOverruled = entry.origin == Origin::CommandLine;
    entry.words = least;
    entry.origin = Origin::Policy;
}

bool Effective::mayRedact(const QString &level) const
{
    return rank(level) >= rank(m_leastRedaction);
}

QString Effective::leastRedaction() const
{
    return m_leastRedaction;
}

std::set<catalogue::Product> Effective::products() const
{
    std::set<catalogue::Product> all;
    for (const QString &word : words(Setting::Products))
        if (const auto product = base::fromName<catalogue::Product>(word))
            all.insert(*product);
    return all;
}

} // namespace clearway::settings
