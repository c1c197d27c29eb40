// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Tooltips guess markup, as labels do, and have no switch for it. Markup loads what it names: a file, on
// Windows one of somebody's server. So no text becomes a tooltip but through here.
#pragma once

#include <QString>

namespace clearway::gui {

/// For setToolTip() and Qt::ToolTipRole: shown as it stands. Nothing for nothing, which shows no tooltip.
[[nodiscard]] QString tooltip(const QString &text);

} // namespace clearway::gui
