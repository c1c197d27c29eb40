// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pactask.h"

namespace clearway::pac {

std::optional<PacTask> readTask(PacWire &wire)
{
    const auto head = wire.line();
    const auto work = head ? surroundings::PacWork::parse(*head) : std::nullopt;
    if (!work)
        return std::nullopt;
    const auto source = wire.block(work->sourceBytes);
    const auto marked = source ? wire.block(work->markedBytes) : std::nullopt;
    if (!marked)
        return std::nullopt;
    return PacTask{*work, QString::fromUtf8(*source), QString::fromUtf8(*marked)};
}

} // namespace clearway::pac
