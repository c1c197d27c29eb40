// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/registry.h"

#include <QtEndian>

#include <algorithm>

namespace clearway::surroundings {

QString RegistryValue::text() const
{
    const QStringList all = texts();
    const bool beginsEmpty = bytes.size() >= 2 && bytes[0] == 0 && bytes[1] == 0;
    return all.isEmpty() || beginsEmpty ? QString() : all.front();
}

QStringList RegistryValue::texts() const
{
    QString all;
    for (qsizetype at = 0; isText && at + 1 < bytes.size(); at += 2)
        all += QChar(qFromLittleEndian<quint16>(bytes.constData() + at));
    return all.split(QChar(u'\0'), Qt::SkipEmptyParts);
}

quint32 RegistryValue::number() const
{
    return !isText && bytes.size() == 4 ? qFromLittleEndian<quint32>(bytes.constData()) : 0;
}

std::optional<RegistryValue> Registry::value(Hive hive, const QString &key, const QString &name) const
{
    const auto all = values(hive, key);
    const auto found = std::ranges::find_if(
        all, [&](const RegistryValue &value) { return value.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString Registry::text(Hive hive, const QString &key, const QString &name) const
{
    const auto found = value(hive, key, name);
    return found ? found->text() : QString();
}

std::optional<quint32> Registry::number(Hive hive, const QString &key, const QString &name) const
{
    const auto found = value(hive, key, name);
    return found && !found->isText && found->bytes.size() == 4 ? std::optional(found->number())
                                                               : std::nullopt;
}

} // namespace clearway::surroundings
