// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settingsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clearway::settings {

std::vector<RawValue> fromJson(const QJsonObject &object)
{
    std::vector<RawValue> all;
    for (auto member = object.begin(); member != object.end(); ++member) {
        RawValue raw{.key = member.key(), .words = {}, .isUnderstood = true};
        if (member->isString()) {
            raw.words = QStringList{member->toString()};
        } else if (member->isBool()) {
            raw.words = QStringList{member->toBool() ? u"on"_s : u"off"_s};
        } else if (member->isArray()) {
            const QJsonArray words = member->toArray();
            for (const QJsonValue &word : words) {
                raw.isUnderstood = raw.isUnderstood && word.isString();
                raw.words += word.toString();
            }
        } else {
            raw.isUnderstood = false;
        }
        all.push_back(raw);
    }
    return all;
}

QJsonObject toJson(const Values &values)
{
    QJsonObject object;
    for (const auto &[setting, words] : values) {
        if (isList(setting))
            object.insert(name(setting), QJsonArray::fromStringList(words));
        else if (setting == Setting::History)
            object.insert(name(setting), words.front() == "on"_L1);
        else
            object.insert(name(setting), words.front());
    }
    return object;
}

} // namespace clearway::settings
