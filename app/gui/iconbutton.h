// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A square button that shows a line icon; its only text is its accessible name.
#pragma once

#include "gui/lineicon.h"

#include <QPushButton>

namespace clearway::gui {

class IconButton final : public QPushButton {
    Q_OBJECT
public:
    explicit IconButton(LineIcon icon, QWidget *parent = nullptr);
    /// Accessible name and tooltip are the same words.
    void setWhat(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LineIcon m_icon;
};

} // namespace clearway::gui
