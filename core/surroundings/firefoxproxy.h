// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What Firefox is set to. The GoTo client reads it, even where it is not the browser in use.
#pragma once

#include "evidence/proxysource.h"
#include "surroundings/firefoxprefs.h"

namespace clearway::surroundings {

class Registry;

/// What an administrator has set: as a default, or locked, which no user's setting can change.
struct FirefoxPolicy {
    FirefoxPrefs prefs;
    bool locked = false;
    QString problem; ///< technical English

    /// Whether it forbids searching for a proxy: a locked mode other than that search.
    [[nodiscard]] bool forbidsWpad() const;
};

/// policies.json, member policies.Proxy.
[[nodiscard]] FirefoxPolicy firefoxPolicy(const QByteArray &json);

/// HKLM\SOFTWARE\Policies\Mozilla\Firefox\Proxy.
[[nodiscard]] FirefoxPolicy firefoxPolicy(const Registry &registry);

/// The preferences in force: locked policy over user.js over prefs.js over a policy that only sets defaults.
[[nodiscard]] FirefoxPrefs effectivePrefs(const FirefoxPolicy &policy, const FirefoxPrefs &prefsJs,
                                          const FirefoxPrefs &userJs);

/// network.proxy.type 0 (and its old alias 3) none, 1 manual, 2 PAC, 4 WPAD, 5 as the system; unset is 5. For
/// https it is the proxy of "ssl", else SOCKS; with share_proxy_settings that of http stands in for "ssl".
[[nodiscard]] evidence::ProxySource firefoxProxy(const FirefoxPrefs &prefs, const QString &place);

} // namespace clearway::surroundings
