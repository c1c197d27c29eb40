// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacprocess.h"

namespace clearway::surroundings {

QString pacProgram()
{
    return {};
}

async::Task<PacOutcome> evaluatePac(PacRequest request, PacLookups &)
{
    PacOutcome outcome;
    outcome.seen.url = request.url;
    outcome.failure = base::Failure{base::Operation::Pac, base::FailureCode::Unsupported, 0,
                                    QStringLiteral("there is no clearway-pac")};
    co_return outcome;
}

} // namespace clearway::surroundings
