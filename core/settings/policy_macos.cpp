// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/policy.h"
#include "surroundings/preferences.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace clearway::settings {
namespace {

constexpr qint64 mostBytes = 64 * 1024;

/// What a profile for the whole computer holds, in the file that macOS makes of it and only root writes:
/// there a name that is not quite a setting's is seen, too. Not by QSettings, which makes one value each of
/// the entries of a list within a dictionary (qsettings_mac.cpp).
QVariantMap fileForAll(const QString &domain)
{
    QFile file(u"/Library/Managed Preferences/%1.plist"_s.arg(domain));
    QVariantMap all;
    if (file.open(QIODevice::ReadOnly) && file.size() <= mostBytes)
        all = surroundings::readPropertyList(file.readAll()).toMap();
    erase_if(all,
             [](QVariantMap::iterator entry) { return entry.key().startsWith("Payload"_L1); }); // its own
    return all;
}

} // namespace

Policy machinePolicy()
{
    const QString domain = u"org.clearway.Clearway"_s;
    QStringList names{u"Defaults"_s};
    for (int i = 0; i < base::enumCount<Setting>; ++i)
        names << name(Setting(i));
    QVariantMap managed = fileForAll(domain);
    managed.insert(surroundings::readManagedPreferences(domain, names));
    return readPolicyPreferences(managed);
}

} // namespace clearway::settings
