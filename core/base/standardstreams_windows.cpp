// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/standardstreams.h"

/// Handles are no small numbers that come again.
void clearway::base::holdStandardStreams() { }
