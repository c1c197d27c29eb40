// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Areas that scroll downwards, for what is as high as it needs to be.
#pragma once

class QScrollArea;
class QWidget;

namespace clearway::gui {

class EntryView;

/// The area takes what it shows, and belongs to whoever puts it into a layout.
[[nodiscard]] QScrollArea *scrolling(QWidget *content);
/// A list that is as high as its entries, at the area's top.
[[nodiscard]] QScrollArea *scrolling(EntryView *list);

} // namespace clearway::gui
