// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What clearway-pac and its parent say to each other over standard input and output: one JSON object a line.
// Both take the other for hostile: the child has run a stranger's program, and may be started by anybody.
#pragma once

#include "base/names.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace clearway::surroundings {

/// Longest line in either direction, in bytes.
inline constexpr qsizetype mostPacLine = 64 * 1024;
/// Most hosts that are asked about at once.
inline constexpr qsizetype mostPacHosts = 256;
/// Longest answer for a host, in UTF-16 units; the child cuts it between two entries.
inline constexpr qsizetype mostPacAnswer = 4096;

/// Global variable that a program with rule marks sets to the line of the `return` it comes by.
inline constexpr QLatin1StringView pacRuleVariable("clearwayRule");

/// The head of the work, the first line; the bytes of both programs (UTF-8) follow it.
struct PacWork {
    qint64 sourceBytes = 0;
    qint64 markedBytes = 0; ///< of the program with rule marks; 0: none
    QStringList hosts; ///< each is asked about as https://HOST/
    qint64 now = 0; ///< milliseconds since 1970, for the date functions
    int utcOffset = 0; ///< seconds east of UTC, for their local time
    int lookups = 64; ///< name look-ups in all
    int lookupsPerHost = 16;

    [[nodiscard]] QByteArray toLine() const;
    /// Nothing when it is no such line.
    [[nodiscard]] static std::optional<PacWork> parse(const QByteArray &line);
    bool operator==(const PacWork &) const = default;
};

/// The parent's answer to a look-up: addresses, none when there are none.
[[nodiscard]] QByteArray pacAddressesLine(const QStringList &addresses);
[[nodiscard]] std::optional<QStringList> parsePacAddresses(const QByteArray &line);

enum class PacWord : std::uint8_t {
    Lookup, ///< `text` is a name to resolve; empty: this computer's own addresses
    Answer, ///< `text` is what the program answered for `host`
    NoAnswer, ///< it failed on `host`; `text` says how, `line` where
    Rule, ///< the answer for `host` came from `line`
    Flood, ///< it asked for more look-ups than allowed; sent once
    Broken, ///< the program does not load; `text` says why, `line` where
    Timeout, ///< out of time
    Memory, ///< out of memory
    Done
};
[[nodiscard]] QLatin1StringView name(PacWord word);

/// A line from the child.
struct PacMessage {
    PacWord word = PacWord::Done;
    int host = 0; ///< index into PacWork::hosts
    int line = 0; ///< of the program; 0: none
    QString text; ///< foreign; at most mostPacAnswer

    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static std::optional<PacMessage> parse(const QByteArray &line);
    bool operator==(const PacMessage &) const = default;
};

} // namespace clearway::surroundings

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::surroundings::PacWord> = 9;
} // namespace clearway::base
