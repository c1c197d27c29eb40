// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The members of a large JSON object, found without parsing them.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace clearway::fleet {

/// Key and value of each member, as they stand in `json`, which must outlive them; nothing when it is no
/// whole object. Values are only bracketed off, not checked: whoever needs one parses it.
[[nodiscard]] std::optional<std::vector<std::pair<QByteArrayView, QByteArrayView>>>
jsonMembers(QByteArrayView json);

} // namespace clearway::fleet
