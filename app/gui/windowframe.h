// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The window's ground, and the coloured frame around it while somebody else's report is open.
#pragma once

#include <QWidget>

namespace clearway::gui {

class WindowFrame final : public QWidget {
    Q_OBJECT
public:
    explicit WindowFrame(QWidget *parent = nullptr);
    void setForeign(bool foreign);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_foreign = false;
};

} // namespace clearway::gui
