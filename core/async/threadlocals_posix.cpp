// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/threadlocals.h"

void clearway::async::avoidThreadLocals() { }
