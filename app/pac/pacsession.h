// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One evaluation, from the parent's question to "done". Two engines can carry it out; a build has one of
// them:
//
// - pacsession.cpp: Qt's. It asks the parent for names, so that each look-up is a row of the report, and
// tells
//   which rule decided.
// - pacsession_windows.cpp: the one of Windows, where Qt's cannot be had. It is what Windows' own programs
//   get, looks names up by itself, and tells answers only.
#pragma once

#include "pac/pactask.h"

namespace clearway::pac {

/// Shuts the process off from the system as far as the engine allows, and answers for every host. Ends the
/// process.
void serve(PacWire &wire, const PacTask &task);

} // namespace clearway::pac
