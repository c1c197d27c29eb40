// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/titlebars.h"

namespace clearway::gui {

void tellSystem(WId, bool) { }

} // namespace clearway::gui
