// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Asks a PAC file about hosts. It is a stranger's program, so clearway-pac runs it, in a process of its own.
#pragma once

#include "async/task.h"
#include "base/address.h"
#include "evidence/observation.h"
#include "evidence/webseen.h"

#include <QDateTime>

#include <chrono>

namespace clearway::surroundings {

/// The names a PAC file asks for are looked up by the caller, so that each is a row of the report. Must
/// outlive the evaluation.
class PacLookups {
public:
    virtual ~PacLookups() = default;
    /// Addresses of a name, none when there are none. A well-formed host name, never an address. Cancelled
    /// when the evaluation's time is over.
    [[nodiscard]] virtual async::Task<std::vector<base::IpAddress>> resolve(QString name) = 0;
    /// This computer's addresses, the one that reaches the Internet first.
    [[nodiscard]] virtual std::vector<base::IpAddress> ownAddresses() = 0;
};

struct PacLimits {
    int lookups = 64; ///< in all
    int lookupsPerHost = 16; ///< a name asked for again is answered from memory and does not count
    std::chrono::milliseconds whole{5000}; ///< then the process is killed
    std::chrono::milliseconds waiting{2500}; ///< for look-ups in all; after it names count as unresolved
};

struct PacRequest {
    QString url; ///< where the file came from; for the record only, nothing is fetched
    QByteArray file; ///< as fetched; more than mostPacBytes is refused
    QStringList hosts; ///< each is asked about as https://HOST/; at most mostPacHosts
    QDateTime now; ///< for the file's date functions; its offset from UTC is their local time
    PacLimits limits{};
    QString program{}; ///< absolute path of clearway-pac; empty: the installed one
};

struct PacOutcome {
    evidence::PacSeen seen; ///< what is known, also of a file that failed: answers come before a failure
    /// pac_error: not a PAC file, or an answer that is none, or too many look-ups; pac_timeout; pac_memory;
    /// unsupported: there is no clearway-pac. Operation is Pac; detail is technical English.
    std::optional<base::Failure> failure;
};

/// Where clearway-pac is: beside this program, in ../bin beside it, or where installing puts it, which is
/// told from this program's folder too. Never looked for in PATH. Empty when it is nowhere.
[[nodiscard]] QString pacProgram();

/// Destroying the task kills the process at once. `seen.answers` has a row for every host that was answered,
/// in the order asked, with the rule that decided where it is certain.
[[nodiscard]] async::Task<PacOutcome> evaluatePac(PacRequest request, PacLookups &lookups);

} // namespace clearway::surroundings
