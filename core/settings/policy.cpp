// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/policy.h"

#include "base/nearest.h"
#include "base/strictjson.h"
#include "settings/settingsjson.h"
#include "surroundings/registry.h"

using namespace Qt::StringLiterals;

namespace clearway::settings {
namespace {

constexpr auto defaultsKey = "Defaults"_L1;
constexpr base::JsonLimits policyLimits{.bytes = 64 * 1024, .depth = 4, .nodes = 1000};

/// What binds where nobody can tell what was meant to.
Values closed()
{
    return {{Setting::Redaction, {u"strict"_s}}, {Setting::UploadAddress, {}}};
}

Policy unreadable(const QString &place, const std::vector<base::InputError> &why)
{
    return {.place = place, .binding = closed(), .defaults = {}, .problems = why};
}

/// Also in another case, and with two slips of the keyboard: no two settings are that near to one another.
bool isMeantFor(const QString &key, Setting setting)
{
    return base::editDistance(key.toLower(), QString(name(setting)).toLower()) <= 2;
}

/// What binds, in every source: as checkedAll(), but what keeps something in closes where it was refused.
Values checkedBinding(const std::vector<RawValue> &raw, const QString &file, const QString &place,
                      std::vector<base::InputError> &problems)
{
    const Values taken = checkedAll(raw, file, place, problems);
    Values binding = taken;
    for (const RawValue &value : raw)
        for (const auto &[setting, words] : closed())
            if (isMeantFor(value.key, setting) && (value.key != name(setting) || !taken.contains(setting)))
                binding[setting] = words;
    return binding;
}

/// A registry value as words: REG_MULTI_SZ and lists in one text are cut, a DWORD is a switch.
RawValue fromRegistry(const surroundings::RegistryValue &value)
{
    RawValue raw{.key = value.name, .words = {}, .isUnderstood = true};
    std::optional<Setting> setting;
    for (int i = 0; i < base::enumCount<Setting>; ++i)
        if (value.name.compare(name(Setting(i)), Qt::CaseInsensitive) == 0) // as Windows compares them
            setting = Setting(i);
    if (setting)
        raw.key = name(*setting);
    if (!value.isText) {
        raw.isUnderstood = value.bytes.size() == 4 && value.number() <= 1;
        raw.words = QStringList{value.number() == 1 ? u"on"_s : u"off"_s};
    } else if (setting && isList(*setting)) {
        for (const QString &text : value.texts())
            raw.words += text.split(u',', Qt::SkipEmptyParts);
    } else {
        raw.words = value.texts();
    }
    return raw;
}

std::vector<RawValue> fromPreferences(const QVariantMap &map)
{
    std::vector<RawValue> all;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (entry.key() == defaultsKey)
            continue;
        RawValue raw{.key = entry.key(), .words = {}, .isUnderstood = true};
        switch (entry->typeId()) {
        case QMetaType::QString:
            raw.words = QStringList{entry->toString()};
            break;
        case QMetaType::Bool:
            raw.words = QStringList{entry->toBool() ? u"on"_s : u"off"_s};
            break;
        case QMetaType::QStringList:
        case QMetaType::QVariantList:
            raw.words = entry->toStringList();
            break;
        default:
            raw.isUnderstood = false;
        }
        all.push_back(raw);
    }
    return all;
}

} // namespace

QString policyFile()
{
    return u"/etc/clearway/policy.json"_s;
}

Policy readPolicyFile(const QString &path, base::FileOwner allowed)
{
    const auto bytes = base::readOwnedFile(path, allowed, policyLimits.bytes);
    if (!bytes)
        return unreadable(path, {bytes.error()});
    if (!*bytes)
        return {};
    const auto object = base::parseStrictJson(**bytes, path, policyLimits);
    if (!object)
        return unreadable(path, {object.error()});
    Policy policy{.place = path, .binding = {}, .defaults = {}, .problems = {}};
    bool hasUnknownPart = false;
    for (auto part = object->begin(); part != object->end(); ++part) {
        const QString place = "$."_L1 + part.key();
        const bool isDefaults = part.key() == defaultsKey;
        if (part.key() == "Policy"_L1 && part->isObject()) {
            policy.binding = checkedBinding(fromJson(part->toObject()), path, place + u'.', policy.problems);
        } else if (isDefaults && part->isObject()) {
            policy.defaults = checkedAll(fromJson(part->toObject()), path, place + u'.', policy.problems);
        } else {
            hasUnknownPart = hasUnknownPart || !isDefaults;
            policy.problems.push_back({.file = path,
                                       .place = place,
                                       .expected = u"the objects Policy and Defaults"_s,
                                       .found = part.key()});
        }
    }
    return hasUnknownPart ? unreadable(path, policy.problems) : policy;
}

Policy readPolicyRegistry(const surroundings::Registry &registry)
{
    const QString key = u"SOFTWARE\\Policies\\Clearway"_s;
    Policy policy;
    const auto read = [&](const QString &from, Values &into, auto check) {
        std::vector<RawValue> raw;
        for (const surroundings::RegistryValue &value :
             registry.values(surroundings::Hive::LocalMachine, from))
            if (!value.name.isEmpty())
                raw.push_back(fromRegistry(value));
        if (raw.empty())
            return;
        policy.place = "HKEY_LOCAL_MACHINE\\"_L1 + key;
        into = check(raw, "HKEY_LOCAL_MACHINE\\"_L1 + from, {}, policy.problems);
    };
    read(key, policy.binding, checkedBinding);
    read(key + u'\\' + defaultsKey, policy.defaults, checkedAll);
    return policy;
}

Policy readPolicyPreferences(const QVariantMap &managed)
{
    Policy policy;
    if (managed.isEmpty())
        return policy;
    policy.place = u"managed preferences of org.clearway.Clearway"_s;
    bool hasUnknownPart = false;
    for (auto entry = managed.begin(); entry != managed.end(); ++entry) {
        const bool isDefaults = entry.key() == defaultsKey;
        if (isDefaults == (entry->typeId() == QMetaType::QVariantMap))
            continue;
        hasUnknownPart = hasUnknownPart || !isDefaults;
        policy.problems.push_back({.file = policy.place,
                                   .place = entry.key(),
                                   .expected = u"Defaults as the only dictionary"_s,
                                   .found = u"another type of value"_s});
    }
    if (hasUnknownPart)
        return unreadable(policy.place, policy.problems);
    policy.binding = checkedBinding(fromPreferences(managed), policy.place, {}, policy.problems);
    policy.defaults = checkedAll(fromPreferences(managed.value(defaultsKey).toMap()), policy.place,
                                 u"Defaults."_s, policy.problems);
    return policy;
}

} // namespace clearway::settings
