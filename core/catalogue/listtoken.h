// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What one word of somebody's allow list means; internal to core/catalogue.
#pragma once

#include "catalogue/foreignlist.h"

#include <QStringView>

namespace clearway::catalogue {

/// A target and, where the word holds one, its port ("host:443", "https://…").
struct ListToken {
    std::optional<base::AddressRange> addresses;
    QString name;
    NameForm form = NameForm::Exact;
    std::optional<int> port;
};

/// "10.1.2.3", "10.1.0.0/16" (host bits are cleared), "10.1.0.0/255.255.0.0", "10.1.0.5-10.1.0.9",
/// "10.1.0.5-9", "10.1.*.*", "2001:db8::/32", "*.goto.com", "https://goto.com:443/path"; nothing for any
/// other word.
[[nodiscard]] std::optional<ListToken> readListToken(QStringView word);

/// How a mask stands by its address.
enum class MaskForm {
    Slash, ///< "10.1.0.0/255.255.0.0": a netmask, its ones in front
    Apart ///< "10.1.0.0 255.255.0.0", or a wildcard mask as in access lists of Cisco: "10.1.0.0 0.0.255.255"
};

/// The network of an address and a mask; nothing when it is no mask. A wildcard mask's ones are behind, so
/// two masks mean opposite things. Apart from its address, "0.0.0.0" is that one host (of 0.0.0.0,
/// everything), and "255.255.255.255" is that one host too, but everything of 0.0.0.0, which no list has as a
/// host.
[[nodiscard]] std::optional<base::AddressRange> maskedRange(const base::IpAddress &address, QStringView mask,
                                                            MaskForm form);

/// "443" or "1853-8200"; nothing for anything else.
[[nodiscard]] std::optional<std::pair<int, int>> readPorts(QStringView word);

} // namespace clearway::catalogue
