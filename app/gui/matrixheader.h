// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The verdict of each mode, on top of its column: name, shape and full status word, and which is best today.
#pragma once

#include <QHeaderView>

namespace clearway::gui {

class Voice;

class MatrixHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit MatrixHeader(const Voice &voice, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// What a mode column needs so that no word of a status is cut; the words then stand below their shapes.
    [[nodiscard]] int leastModeWidth() const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    struct Parts;
    [[nodiscard]] int widestWord() const;
    [[nodiscard]] Parts layOut(int section, int width) const;

    const Voice &m_voice;
};

} // namespace clearway::gui
