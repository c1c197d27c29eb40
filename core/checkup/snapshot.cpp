// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/snapshot.h"

namespace clearway::checkup {

int Snapshot::done() const
{
    int sum = 0;
    for (const StepProgress &step : steps)
        sum += step.done;
    return sum;
}

int Snapshot::total() const
{
    int sum = 0;
    for (const StepProgress &step : steps)
        sum += step.total;
    return sum;
}

} // namespace clearway::checkup
