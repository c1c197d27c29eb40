// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which of the sources found the GoTo client would use, as far as is documented.
#pragma once

#include "evidence/proxysource.h"

#include <optional>

namespace clearway::surroundings {

/// The source that --proxy stands for: an address such as "http://proxy.example:3128". Unreadable with its
/// problem when it is malformed.
[[nodiscard]] evidence::ProxySource commandLineProxy(const QString &setting);

/// Marks `chosen` on at most one source and returns its index; nothing: the client goes direct.
///
/// `setting` is --proxy: "none" chooses nothing; "system" the first source that names a proxy; anything else
/// the source of origin CommandLine, which the caller has added. Before all of them comes a proxy that GoTo
/// stored, if one of its servers is among `answering`: those that were seen to work. A stored proxy that
/// was not tried, or is dead, is passed over. A source that says "none", "as the system", cannot be read, or
/// looks for a PAC file that was not found (Wpad without pacUrl) leaves the choice to the next.
std::optional<std::size_t> chooseProxy(std::vector<evidence::ProxySource> &sources, const QString &setting,
                                       const std::vector<evidence::ProxyServer> &answering);

} // namespace clearway::surroundings
