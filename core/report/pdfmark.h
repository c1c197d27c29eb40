// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The status' shapes as PDF paths; colour is the third signal, after word and shape.
#pragma once

#include "report/pdfdocument.h"
#include "verdict/verdict.h"

namespace clearway::report::pdf {

struct MarkShape {
    QByteArray operators; ///< paint themselves, in a square of 16 units
    Colour fill;
    Colour sign;
};

[[nodiscard]] MarkShape markShape(verdict::Status status);

} // namespace clearway::report::pdf
