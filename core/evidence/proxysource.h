// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where this computer says which proxy to use, and what it says.
#pragma once

#include "base/names.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace clearway::evidence {

enum class ProxyScheme { Direct, Http, Https, Socks4, Socks5 };
[[nodiscard]] QLatin1StringView name(ProxyScheme scheme);

/// A proxy, or the decision to use none. Never holds credentials.
struct ProxyServer {
    ProxyScheme scheme = ProxyScheme::Direct;
    QString host; ///< name or address, without brackets; empty for Direct
    std::uint16_t port = 0;

    [[nodiscard]] bool isDirect() const { return scheme == ProxyScheme::Direct; }
    /// "direct", or "http://proxy.example:3128".
    [[nodiscard]] QString toString() const;
    /// Reads what toString() wrote; nothing when it is neither.
    [[nodiscard]] static std::optional<ProxyServer> parse(const QString &text);
    /// `path` of an operation that goes this way: "direct", or "proxy:HOST:PORT".
    [[nodiscard]] QString path() const;
    bool operator==(const ProxyServer &) const = default;
};

enum class ProxyOrigin {
    CommandLine, ///< --proxy
    Environment, ///< https_proxy and its like
    Gnome,
    Kde,
    Sysconfig, ///< SUSE's /etc/sysconfig/proxy
    WinInet, ///< the Windows user's Internet settings
    WinHttp, ///< the Windows services' settings
    MacOs,
    Firefox,
    Wpad, ///< found by DHCP or DNS, named by nobody
    GotoStored ///< what the GoTo client itself remembered
};
[[nodiscard]] QLatin1StringView name(ProxyOrigin origin);

/// What the source says to do. `System`: to do as the system does (Firefox). `Unreadable`: `problem` says
/// why.
enum class ProxyMode { None, Manual, Pac, Wpad, System, Unreadable };
[[nodiscard]] QLatin1StringView name(ProxyMode mode);

/// What a source answers for one host: the proxies to try, in order.
struct ProxyAnswer {
    QString host;
    std::vector<ProxyServer> servers;
    int line = 0; ///< of the PAC file's rule that decided; 0: unknown, or not a PAC file
    QString rule; ///< its text, at most 200 characters; foreign text
    bool operator==(const ProxyAnswer &) const = default;
};

struct ProxySource {
    ProxyOrigin origin = ProxyOrigin::Environment;
    QString place; ///< "https_proxy", "profile default-release, prefs.js", "HKCU\\…\\Internet Settings"; no
                   ///< user name
    ProxyMode mode = ProxyMode::None;
    QString raw; ///< as it stands there, credentials dropped; foreign text
    std::vector<ProxyServer> servers; ///< Manual: for TCP to port 443, in order
    QStringList bypass; ///< hosts and networks it exempts, in the source's own notation
    QString pacUrl; ///< Pac, and Wpad once one is found; without user information
    bool credentialsDropped = false;
    QString problem; ///< technical English: why it could not be read, or what of it is malformed; empty: fine
    std::vector<ProxyAnswer> answers; ///< per required host, in the catalogue's order
    bool chosen = false; ///< the client would use this one, as far as is documented

    bool operator==(const ProxySource &) const = default;
};

} // namespace clearway::evidence

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::evidence::ProxyScheme> = 5;
template<> inline constexpr int enumCount<clearway::evidence::ProxyOrigin> = 11;
template<> inline constexpr int enumCount<clearway::evidence::ProxyMode> = 6;
} // namespace clearway::base
