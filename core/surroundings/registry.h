// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The Windows registry as far as settings are looked for there, so that its readers can be tested anywhere.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace clearway::surroundings {

enum class Hive { CurrentUser, LocalMachine };

struct RegistryValue {
    QString name; ///< empty for a key's default value
    QByteArray bytes; ///< as stored; texts are UTF-16 little endian, maybe with their ending zero
    bool isText = false; ///< REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ

    /// Of a text: up to its first zero. Empty for other types.
    [[nodiscard]] QString text() const;
    /// All of a REG_MULTI_SZ; of another text the one. Without empty ones.
    [[nodiscard]] QStringList texts() const;
    /// Of a REG_DWORD; 0 for other types.
    [[nodiscard]] quint32 number() const;
};

class Registry {
public:
    virtual ~Registry() = default;
    /// All values of a key, at most 256 of at most 64 KiB each; none when it does not exist or is denied.
    [[nodiscard]] virtual std::vector<RegistryValue> values(Hive hive, const QString &key) const = 0;
    /// Names of the keys below, at most 256.
    [[nodiscard]] virtual std::vector<QString> keys(Hive hive, const QString &key) const = 0;

    [[nodiscard]] std::optional<RegistryValue> value(Hive hive, const QString &key,
                                                     const QString &name) const;
    [[nodiscard]] QString text(Hive hive, const QString &key, const QString &name) const;
    [[nodiscard]] std::optional<quint32> number(Hive hive, const QString &key, const QString &name) const;
};

/// This computer's, 64-bit view, read only. Windows only.
[[nodiscard]] std::unique_ptr<Registry> systemRegistry();

} // namespace clearway::surroundings
