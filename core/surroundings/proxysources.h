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

#include <QVariantMap>

namespace clearway::surroundings {

struct GnomeSettings;
struct ProxyPlaces;
class Registry;

/// Every static source of this system, in the order in which the client is taken to ask them: what GoTo
/// stored, the environment, the system, Firefox. A source that is there and cannot be read is an entry with
/// its problem; one that does not exist is none. Answers and the choice are left to the run. Reads small
/// files and settings only, no network; never throws.
[[nodiscard]] std::vector<evidence::ProxySource> proxySources();

/// The same with what is read given, so that each system's list is tested on every system. Of the desktops
/// the session's own comes first.
[[nodiscard]] std::vector<evidence::ProxySource> linuxProxySources(const ProxyPlaces &places,
                                                                   const std::optional<GnomeSettings> &gnome);
[[nodiscard]] std::vector<evidence::ProxySource>
windowsProxySources(const ProxyPlaces &places, const Registry &registry, const QStringList &connected);
/// `settings` of SCDynamicStoreCopyProxies, `preferences` of com.logmein.GoToMeeting on this host.
[[nodiscard]] std::vector<evidence::ProxySource>
macProxySources(const ProxyPlaces &places, const QVariantMap &settings, const QVariantMap &preferences);

} // namespace clearway::surroundings
