// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Somebody's allow list, whatever product it was copied from: addresses, networks, ranges, names, URLs, and
// lines of rules.
#pragma once

#include "base/addressset.h"
#include "base/peertext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace clearway::catalogue {

/// A name as the list means it. Products differ in what a bare "goto.com" takes in.
enum class NameForm {
    Exact, ///< "meet.goto.com", "goto.com"
    Domain, ///< "*.goto.com", ".goto.com", "||goto.com^"
    Ending, ///< "*goto.com": takes in xgoto.com too
    Pattern, ///< a star elsewhere, or nothing but a top-level domain: "*.com", "goto.*"
    Everything ///< "*"
};

struct ListEntry {
    int line = 0; ///< from 1
    base::PeerText text; ///< as it stood there
    std::optional<base::AddressRange> addresses; ///< unset: a name
    QString name; ///< lower case, without stars and leading dots
    NameForm form = NameForm::Exact;
    bool tcp = true;
    bool udp = true;
    std::vector<std::pair<int, int>> ports; ///< first and last, ascending, apart; empty: all

    [[nodiscard]] bool carries(bool overUdp, int port) const;
};

struct ForeignList {
    std::vector<ListEntry> entries; ///< in the order of the list
    /// What lines name that are not surely understood: it may be let through.
    std::vector<ListEntry> mayPermit;
    /// What lines forbid, or are not surely understood not to. Whether that is in force depends on the order
    /// of the lines and on the product.
    std::vector<ListEntry> mayForbid;
    std::vector<int> denying; ///< lines that forbid something
    std::vector<int> closing; ///< of these, lines that forbid all that no line before them let through
    std::vector<int> doubtful; ///< lines that name something and are not surely understood
    std::vector<int> aside; ///< lines about what is not GoTo's: other protocols, defaults
    std::vector<int> unread; ///< lines with text in which no address and no name was recognised
    std::vector<int> partly; ///< lines that are too long, or hold too many ports: only their beginning counts
    int lines = 0;
    bool cut = false; ///< the list is longer than what is looked at

    /// Something that it lets through, or may.
    [[nodiscard]] bool namesSomething() const { return !entries.empty() || !mayPermit.empty(); }
};

inline constexpr qsizetype mostListBytes = 8 * 1024 * 1024;
inline constexpr std::size_t mostListEntries = 100'000; ///< of each kind
inline constexpr qsizetype longestListLine = 100'000; ///< characters
inline constexpr std::size_t mostListPorts = 64; ///< ranges of ports in one line

/// Never fails: what cannot be read is named, and what is not surely understood is no entry. Sources of a
/// rule (saddr, -s, src) are no entries; comments are left out.
[[nodiscard]] ForeignList readForeignList(const QByteArray &text);

} // namespace clearway::catalogue
