// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Settings as members of a JSON object, the form of the policy file and of a user's own settings.
#pragma once

#include "settings/setting.h"

#include <QJsonObject>

namespace clearway::settings {

/// Text, array of texts, or true and false.
[[nodiscard]] std::vector<RawValue> fromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Values &values);

} // namespace clearway::settings
