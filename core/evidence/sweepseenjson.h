// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The fields of a sweep in an observation. `kinds` lists the different answers; `course` says for all
// addresses in order which of them each gave, as letters ("a" the first kind, "-" not tried), each followed
// by how many neighbours in a row it stands for where that is more than one: "a12b-3". A network in which no
// two neighbours answer alike takes one character an address and one node of the document.
#pragma once

#include "base/strictjson.h"
#include "evidence/sweepseen.h"

namespace clearway::evidence {

void write(QJsonObject &json, const SweepSeen &sweep);
[[nodiscard]] SweepSeen readSweep(const base::JsonCursor &json);

} // namespace clearway::evidence
