// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/redactionmap.h"

#include "report/jsontext.h"
#include "report/rendering.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clearway::report {

QByteArray mapJson(const std::vector<StandIn> &map)
{
    QJsonArray all;
    for (const StandIn &entry : map)
        all.append(QJsonObject{
            {"stand_in"_L1, entry.standIn}, {"kind"_L1, name(entry.kind)}, {"original"_L1, entry.original}});
    return withControlsSpelled(QJsonDocument(all).toJson(QJsonDocument::Indented));
}

QString writeMap(const std::vector<StandIn> &map, const QString &file)
{
    if (file.isEmpty())
        return {};
    return writeFile(file, mapJson(map), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace clearway::report
