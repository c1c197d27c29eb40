// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The kinds of things that must not leave this computer with a report.
#pragma once

#include "base/names.h"

namespace clearway::base {

enum class RemovedKind {
    Credential, ///< passwords, tokens, cookies, sign-in blobs; gone at every level
    UserName, ///< of this computer's user, also as part of a path
    MailAddress,
    Meeting, ///< meeting IDs and join links
    ComputerName,
    DomainName, ///< Active Directory, search and other domains of the organisation
    WifiName,
    HardwareAddress, ///< MAC addresses, also inside IPv6 addresses
    SerialNumber,
    OwnAddress, ///< this computer's addresses as the Internet sees them
    PrivateAddress, ///< addresses and networks of the inside
    PublicAddress, ///< of others, where they are not GoTo's
    HostName, ///< names of hosts that are not GoTo's
    Certificate, ///< who issued a certificate that is not of the public set, and the certificate itself
    Text ///< free text of somebody else that may hold anything
};
template<> inline constexpr int enumCount<RemovedKind> = int(RemovedKind::Text) + 1;
[[nodiscard]] QLatin1StringView name(RemovedKind kind);

} // namespace clearway::base
