// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Proxies that the GoTo client itself remembered. A stored one that works is used even where other settings
// name another, and nothing in the client shows it.
//
// Names and form of what is stored are not published: Windows has values under ConnectionInfo, macOS entries
// whose names contain it. So nothing is parsed; every value is searched for "host:port", as 8-bit text and as
// UTF-16. On Linux there is no client and nothing to find.
#pragma once

#include "evidence/proxysource.h"

#include <QByteArray>
#include <QVariantMap>

namespace clearway::surroundings {

class Registry;

struct StoredValue {
    QString place; ///< as it is shown
    QByteArray bytes;
};

/// One source per value that names a proxy; where no value does, one Unreadable source that says so; none
/// where there are no values.
[[nodiscard]] std::vector<evidence::ProxySource> storedProxies(const std::vector<StoredValue> &values);

/// HKCU\SOFTWARE\LogMeInInc\GoToMeeting\ConnectionInfo and the keys below it.
[[nodiscard]] std::vector<StoredValue> storedValues(const Registry &registry);

/// Entries of com.logmein.GoToMeeting (readHostPreferences) whose names contain ConnectionInfo.
[[nodiscard]] std::vector<StoredValue> storedValues(const QVariantMap &preferences);

} // namespace clearway::surroundings
