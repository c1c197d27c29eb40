// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ownlibraries.h"

void clearway::base::loadOwnLibrariesOnly() { }
