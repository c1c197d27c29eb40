// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A band under the top bar that says what one is looking at: a rehearsal, somebody's report, an error.
#pragma once

#include "verdict/verdict.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace clearway::gui {

class StatusShape;
class TextLabel;

class Banner final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Rehearsal, OpenedReport, Message };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &line, const QString &button);
    void setSecondButton(const QString &text); ///< before the other one; empty: none
    /// The shape before the words; without one an opened report shows a document, a rehearsal nothing.
    void setStatus(std::optional<verdict::Status> status);

Q_SIGNALS:
    void pressed();
    void secondPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    StatusShape *m_shape;
    QWidget *m_icon;
    TextLabel *m_title;
    TextLabel *m_line;
    QPushButton *m_second;
    QPushButton *m_button;
};

} // namespace clearway::gui
