// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What must not leave this computer is taken out of a run before a report is made of it.
//
//   removed at                          internal  standard  strict
//   passwords, tokens, cookies             x         x        x
//   user and full names, mail addresses    -         x        x
//   meeting IDs, join links                -         x        x
//   this computer's name, serials          -         x        x
//   Active Directory and search domains    -         x        x
//   Wi-Fi names, MAC addresses             -         x        x
//   own addresses on the Internet          -         x        x
//   addresses and networks of the inside   -         -        x
//   addresses of others, not GoTo's        -         -        x
//   host names of others, not GoTo's       -         -        x
//   who issues an inspector's certificates -         -        x
//   free text of others                    -         -        x   (words of the program's own lists stay)
//
// Internal is for one's own helpdesk; standard for the network team, which must know its proxies, hops and
// inner addresses; strict for everybody else. GoTo's names and ranges stay at every level, and so does what
// somebody said on purpose: the site's name.
//
// Every text of a report is visited by its place in the JSON form: a place of a known kind is redacted as
// that kind, every other one as free text, so that a new field is never forgotten. Within a report the same
// thing has the same stand-in everywhere. Addresses become addresses of the same class that lie in the same
// networks as before, and names become names, so that judging the redacted evidence gives the same verdict.
#pragma once

#include "base/knownnames.h"
#include "catalogue/catalogue.h"
#include "evidence/evidence.h"
#include "report/report.h"

#include <QString>

#include <vector>

namespace clearway::report {

enum class Level { Internal, Standard, Strict };
[[nodiscard]] QLatin1StringView name(Level level);

/// One thing that was taken out, and what stands in its place. Stays on this computer.
struct StandIn {
    evidence::RemovedKind kind = evidence::RemovedKind::Text;
    QString original; ///< empty for credentials: they are nowhere kept
    QString standIn;
    bool operator==(const StandIn &) const = default;
};

struct Redacted {
    evidence::Evidence evidence; ///< with `run.redaction` and `run.removed`; what makeReport() takes
    std::vector<StandIn> map; ///< in the order found
};

/// A copy that holds nothing of what the level removes. `names` are found wherever they stand, also encoded.
/// Evidence that was redacted before stays at the stricter of both levels, and counts add up.
[[nodiscard]] Redacted redacted(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue,
                                Level level, const base::KnownNames &names = {});

/// The same of a report, judged again so that nothing of it is left in the verdict's arguments either.
[[nodiscard]] Report redactedReport(const Report &report, Level level, const base::KnownNames &names = {});

} // namespace clearway::report

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::report::Level> = 3;
} // namespace clearway::base
