// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every place where this computer says which proxy to use.
//
// QNetworkProxyFactory and libproxy below it are not asked: they fetch PAC files on the caller's thread,
// which took more than 60 s where the PAC host dropped packets and cannot be cancelled, they turn a PAC file
// without a plug-in silently into "direct", they ignore all_proxy, and they never say where an answer came
// from.
#pragma once

#include "evidence/proxysource.h"

#include <QHash>

namespace clearway::surroundings {

/// Where files and variables are looked for. The default is this computer; tests give folders of their own.
struct ProxyPlaces {
    QString home; ///< stands for "~"; never shown
    QString root; ///< put before absolute paths; empty: the real ones
    QHash<QString, QString> environment;

    [[nodiscard]] static ProxyPlaces ofThisUser();
    /// "~/…" and "/…" as a path to open.
    [[nodiscard]] QString path(const QString &shown) const;
    /// A path of this computer as it may be shown: with "~" for the home.
    [[nodiscard]] QString shown(const QString &path) const;
};

/// Every static source of this system, in the order in which the client is taken to ask them: what GoTo
/// stored, the environment, the system, Firefox. A source that is there and cannot be read is an entry with
/// its problem; one that does not exist is none. Answers and the choice are left to the run. Reads small
/// files and settings only, no network; never throws.
[[nodiscard]] std::vector<evidence::ProxySource> proxySources();

/// The same, from `places`; what is no file (registry, gsettings, SystemConfiguration) is left out.
[[nodiscard]] std::vector<evidence::ProxySource> proxyFiles(const ProxyPlaces &places);

} // namespace clearway::surroundings
