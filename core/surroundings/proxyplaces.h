// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where the files and variables lie that may name a proxy, on each system.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace clearway::surroundings {

/// Paths to open, and what may be shown of them. Tests make their own, so no test reads a real setting.
struct ProxyPlaces {
    QString home; ///< shown as "~"
    QHash<QString, QString> environment;
    QStringList firefoxFolders; ///< that may hold profiles.ini; the usual one first
    QStringList firefoxPolicies; ///< policies.json; the first that exists counts
    QStringList kdeFiles; ///< kioslaverc; the weakest first
    QString sysconfig; ///< empty where there is none

    /// A path as it may be shown: "~" for the home, which bears the user's name.
    [[nodiscard]] QString shown(const QString &path) const;
};

/// `root` stands before all paths outside the home.
[[nodiscard]] ProxyPlaces linuxPlaces(const QString &home, const QHash<QString, QString> &environment,
                                      const QString &root = {});
[[nodiscard]] ProxyPlaces windowsPlaces(const QString &home, const QHash<QString, QString> &environment);
[[nodiscard]] ProxyPlaces macPlaces(const QString &home, const QHash<QString, QString> &environment,
                                    const QString &root = {});

/// The environment of this process.
[[nodiscard]] QHash<QString, QString> processEnvironment();

} // namespace clearway::surroundings
