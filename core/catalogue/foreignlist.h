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
    std::vector<int> denying; ///< lines that forbid something; nothing was read from them
    std::vector<int> unread; ///< lines with text in which nothing was recognised, or not surely understood
    std::vector<int> partly; ///< lines that are too long, or hold too many ports: only their beginning counts
    int lines = 0;
    bool cut = false; ///< the list is longer than what is looked at
};

inline constexpr qsizetype mostListBytes = 8 * 1024 * 1024;
inline constexpr std::size_t mostListEntries = 100'000;
inline constexpr qsizetype longestListLine = 100'000; ///< characters
inline constexpr std::size_t mostListPorts = 64; ///< ranges of ports in one line

/// Never fails: what cannot be read is named. Sources of a rule (saddr, -s, src) are no entries; comments are
/// left out.
[[nodiscard]] ForeignList readForeignList(const QByteArray &text);

} // namespace clearway::catalogue
