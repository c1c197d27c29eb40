// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A registry made of lines, for readers of the Windows registry on any system.
#pragma once

#include "surroundings/registry.h"

#include <QMap>

namespace clearway::testing {

inline QByteArray wide(const QString &text)
{
    QByteArray bytes;
    for (QChar c : text)
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes + QByteArray(2, '\0');
}

inline QByteArray dword(quint32 number)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes.append(char(number >> (8 * i) & 0xff));
    return bytes;
}

class PlayedRegistry final : public surroundings::Registry {
public:
    PlayedRegistry &text(surroundings::Hive hive, const QString &key, const QString &name,
                         const QString &value)
    {
        return this->value(hive, key, {name, wide(value), true});
    }
    PlayedRegistry &binary(surroundings::Hive hive, const QString &key, const QString &name,
                           const QByteArray &value)
    {
        return this->value(hive, key, {name, value, false});
    }
    PlayedRegistry &value(surroundings::Hive hive, const QString &key,
                          const surroundings::RegistryValue &value)
    {
        m_keys[path(hive, key)].push_back(value);
        return *this;
    }
    PlayedRegistry &number(surroundings::Hive hive, const QString &key, const QString &name, quint32 value)
    {
        return binary(hive, key, name, dword(value));
    }

    using surroundings::Registry::number;
    using surroundings::Registry::text;
    using surroundings::Registry::value;

    [[nodiscard]] std::vector<surroundings::RegistryValue> values(surroundings::Hive hive,
                                                                  const QString &key) const override
    {
        return m_keys.value(path(hive, key));
    }
    [[nodiscard]] std::vector<QString> keys(surroundings::Hive hive, const QString &key) const override
    {
        const QString above = path(hive, key) + u'\\';
        std::vector<QString> all;
        for (const QString &one : m_keys.keys())
            if (one.startsWith(above) && !one.mid(above.size()).contains(u'\\'))
                all.push_back(one.mid(above.size()));
        return all;
    }

private:
    static QString path(surroundings::Hive hive, const QString &key)
    {
        return QString::number(int(hive)) + u'\\' + key.toLower();
    }
    QMap<QString, std::vector<surroundings::RegistryValue>> m_keys;
};

} // namespace clearway::testing
