// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The way from the computer to GoTo as a drawing: web traffic on the upper lane, direct audio and video on
// the lower one. Works = solid; stops = solid up to a square, then dashed; not known = dotted.
#pragma once

#include "gui/waypicture.h"
#include "gui/waywords.h"

#include <QWidget>

namespace clearway::gui {

/// Where there is little width it becomes a list from top to bottom.
class WayLine final : public QWidget {
    Q_OBJECT
public:
    explicit WayLine(QWidget *parent = nullptr);
    void setWay(const WayPicture &way, const WayWords &words, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int heightAcross() const;

    WayPicture m_way;
    WayWords m_words;
};

} // namespace clearway::gui
