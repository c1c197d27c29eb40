// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/policy.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace clearway::settings {

Policy machinePolicy()
{
    // Where macOS puts the managed preferences of all users; only root writes there.
    const QSettings managed(u"/Library/Managed Preferences/org.clearway.Clearway.plist"_s,
                            QSettings::NativeFormat);
    QVariantMap map;
    const QStringList keys = managed.allKeys();
    for (const QString &key : keys)
        map.insert(key, managed.value(key));
    return readPolicyPreferences(map);
}

} // namespace clearway::settings
