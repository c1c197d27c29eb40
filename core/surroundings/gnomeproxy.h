// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the desktops of the GNOME family (MATE, Cinnamon, Pantheon too) keep under org.gnome.system.proxy.
#pragma once

#include "evidence/proxysource.h"

#include <optional>

namespace clearway::surroundings {

struct GnomeProxy {
    QString host;
    int port = 0; ///< 0: not set, whatever the host says
};

struct GnomeSettings {
    QString mode; ///< "none", "manual", "auto"
    QString autoconfigUrl;
    QStringList ignoreHosts;
    GnomeProxy http;
    GnomeProxy https;
    GnomeProxy socks;
    bool authenticates = false; ///< a user and a password are kept there; they are not read
};

/// For https the proxy of https, else that of http, else SOCKS; "auto" without a URL searches by WPAD.
[[nodiscard]] evidence::ProxySource gnomeProxy(const GnomeSettings &settings);

/// Reads them through GLib, which is loaded at run time; nothing where GLib or the schema is not installed.
[[nodiscard]] std::optional<GnomeSettings> readGnomeSettings();

} // namespace clearway::surroundings
