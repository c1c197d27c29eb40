// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One part of a meeting: shape, name, and the word for its status at the right.
#pragma once

#include "verdict/verdict.h"

#include <QWidget>

namespace clearway::gui {

class StatusShape;
class TextLabel;

class PartLine final : public QWidget {
    Q_OBJECT
public:
    explicit PartLine(QWidget *parent = nullptr);
    /// `spoken`: name and word in one, for screen readers.
    void setPart(const QString &name, verdict::Status status, const QString &word, const QString &spoken);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    StatusShape *m_shape;
    TextLabel *m_name;
    TextLabel *m_word;
    TextLabel *m_dimWord;
};

} // namespace clearway::gui
