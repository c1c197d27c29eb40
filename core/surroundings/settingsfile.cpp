// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/settingsfile.h"

#include "base/strictjson.h"

#include <QFileInfo>

namespace clearway::surroundings {

SettingsFile readSettingsFile(const QString &path)
{
    SettingsFile file;
    file.exists = !path.isEmpty() && QFileInfo::exists(path);
    if (!file.exists)
        return file;
    auto bytes = base::readInputFile(path);
    if (bytes) {
        file.bytes = *bytes;
    } else {
        base::InputError error = bytes.error();
        error.file.clear(); // it leads through the home, which bears the user's name
        file.problem = error.text();
    }
    return file;
}

evidence::ProxySource unreadable(evidence::ProxyOrigin origin, const QString &place, const QString &problem)
{
    evidence::ProxySource source;
    source.origin = origin;
    source.place = place;
    source.mode = evidence::ProxyMode::Unreadable;
    source.problem = problem;
    return source;
}

bool leadsElsewhere(const QString &path)
{
    QString plain = path;
    plain.replace(u'\\', u'/');
    return plain.startsWith(QLatin1StringView("//"));
}

} // namespace clearway::surroundings
