// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A progress bar drawn as a ring that fills; nothing spins. It stays a QProgressBar, so that screen readers
// get its value.
#pragma once

#include <QProgressBar>

namespace clearway::gui {

class StepRing final : public QProgressBar {
    Q_OBJECT
public:
    explicit StepRing(double size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clearway::gui
