// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One writer of an allow list a product, and what they share; internal to core/catalogue.
#pragma once

#include "catalogue/passage.h"

namespace clearway::catalogue {

using Passages = std::vector<Passage>;
using Ports = std::vector<std::uint16_t>;

/// The lines that open every list: title, catalogue and version, for whom it is; inert.
[[nodiscard]] QStringList listHead(const Catalogue &catalogue, const ListScope &scope);

// Each gets the head, to put it into comments of its own, and the whole list, to take what the product
// carries.
[[nodiscard]] QString nftablesList(const QStringList &head, const Passages &passages);
[[nodiscard]] QString squidList(const QStringList &head, const Passages &passages);
[[nodiscard]] QString ciscoWsaList(const QStringList &head, const Passages &passages);
[[nodiscard]] QString pacList(const QStringList &head, const Passages &passages);
[[nodiscard]] QString csvList(const QStringList &head, const Passages &passages);

/// One nftables statement for each address family in `networks`.
[[nodiscard]] QStringList nftablesRules(const std::vector<base::Cidr> &networks, QLatin1StringView protocol,
                                        const Ports &ports);

/// ".goto.com" for a whole domain, "api-pub.mltree.net" for one host, as Squid and Cisco write it: the names
/// that pass a proxy. Without implied ones: Squid refuses a list that names a domain and a host in it.
[[nodiscard]] QStringList proxiedNames(const Passages &passages);
/// The TCP networks that pass a proxy.
[[nodiscard]] QStringList proxiedNetworks(const Passages &passages);

[[nodiscard]] QString dotted(const Passage &passage);
[[nodiscard]] QString joined(const QStringList &parts); ///< by ", "
[[nodiscard]] QStringList texts(const Ports &ports);
[[nodiscard]] QStringList texts(const std::vector<base::Cidr> &networks);
[[nodiscard]] QString lines(const QStringList &lines, const QString &before = {});

} // namespace clearway::catalogue
