// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The fields of a hop trace in an observation.
#pragma once

#include "base/strictjson.h"
#include "evidence/hoptrace.h"

namespace clearway::evidence {

void write(QJsonObject &json, const HopTraceSeen &trace);
[[nodiscard]] HopTraceSeen readHopTrace(const base::JsonCursor &json);

} // namespace clearway::evidence
