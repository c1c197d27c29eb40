// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The highest version that each key has signed, as far as this user's programs have seen.
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace clearway::supply {

class SeenVersions {
public:
    /// Without a file, or with a broken one, nothing was seen.
    explicit SeenVersions(const QString &file);

    /// Why a catalogue must not be taken: a newer one was seen, or another one of the same version. In
    /// technical English; nothing when it may.
    [[nodiscard]] std::optional<QString> objection(const QString &key, const QString &id,
                                                   const QString &version, const QByteArray &content) const;
    /// The highest version that was seen; empty: none.
    [[nodiscard]] QString newest(const QString &key, const QString &id) const;
    /// Notes a version, if it is new. False when it could not be written.
    [[nodiscard]] bool note(const QString &key, const QString &id, const QString &version,
                            const QByteArray &content);

private:
    struct Seen {
        QString version;
        QString hash;
        bool operator==(const Seen &) const = default;
    };
    QString m_file;
    QHash<QString, Seen> m_seen; ///< by "KEY id"
};

} // namespace clearway::supply
