// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A status as a person meets it in a heading: shape, then word.
#pragma once

#include "gui/textlabel.h"
#include "verdict/verdict.h"

namespace clearway::gui {

/// One shape alone, of a fixed size; never without its word beside it.
class StatusShape final : public QWidget {
    Q_OBJECT
public:
    explicit StatusShape(double size, QWidget *parent = nullptr);
    void setStatus(verdict::Status status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    verdict::Status m_status = verdict::Status::NotTested;
};

/// Shape and text in one row.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    StatusLine(double shapeSize, TextRole role, QWidget *parent = nullptr);
    void setStatus(verdict::Status status, const QString &text);

private:
    StatusShape *m_shape;
    TextLabel *m_text;
};

} // namespace clearway::gui
