// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What DHCP clients keep of a lease, as far as WPAD and the own domain need it.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace clearway::surroundings {

/// Option 252 of a lease file of systemd-networkd: OPTION_252=, hexadecimal. Empty when there is none.
[[nodiscard]] QString networkdWpad(const QByteArray &lease);

/// Option 252 of the last lease in a file of dhclient that has not run out at `now`, under the names "wpad"
/// and "unknown-252", a text in quotes or hexadecimal bytes. A lease that has run out may be another
/// network's.
[[nodiscard]] QString dhclientWpad(const QByteArray &leases, const QDateTime &now);

/// Option 252 in DhcpInterfaceOptions of an adapter's key, where Windows keeps what DHCP gave, if it has not
/// run out at `now`. Nobody documents that value; whatever is not as it was seen to be yields nothing.
[[nodiscard]] QString windowsWpad(const QByteArray &options, const QDateTime &now);

/// The last "search" or "domain" line of resolv.conf.
[[nodiscard]] QStringList searchDomains(const QByteArray &resolvConf);

} // namespace clearway::surroundings
