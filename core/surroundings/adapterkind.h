// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an adapter is, from what each system says about it. Names prove nothing: "tun0" may be anybody's.
#pragma once

#include "evidence/routing.h"

namespace clearway::surroundings {

struct KnownKind {
    evidence::AdapterKind kind = evidence::AdapterKind::Unknown;
    QString toldBy; ///< Adapter::toldBy
    bool operator==(const KnownKind &) const = default;
};

/// As rtnetlink(7) describes a link.
struct LinuxLink {
    int index = 0;
    QString name;
    int hardware = 0; ///< ARPHRD_*, <linux/if_arp.h>
    QString kind; ///< IFLA_INFO_KIND: "wireguard"; empty for a device with a driver of its own
    bool enslaved = false; ///< part of a bridge or bond
    QString deviceType; ///< DEVTYPE of its uevent file: "wlan", "wwan"; empty: none
};
[[nodiscard]] KnownKind kindOf(const LinuxLink &link);

/// As MIB_IF_ROW2 and IP_ADAPTER_ADDRESSES describe it.
struct WindowsLink {
    unsigned ifType = 0; ///< IANA ifType
    int tunnelType = 0; ///< TUNNEL_TYPE, 0: none
    bool hardware = false; ///< a device that exists
    QString description; ///< the driver's words
};
[[nodiscard]] KnownKind kindOf(const WindowsLink &link);

/// As getifaddrs(3) describes it on macOS.
struct MacLink {
    unsigned ifType = 0; ///< <net/if_types.h>
    QString name;
    bool pointToPoint = false;
};
[[nodiscard]] KnownKind kindOf(const MacLink &link);

} // namespace clearway::surroundings
