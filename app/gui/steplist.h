// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The four steps of a check, one below the other: what each does, and how far it is while one runs.
#pragma once

#include "checkup/snapshot.h"
#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

#include <array>

namespace clearway::gui {

class StatusShape;
class StepRing;
class TextLabel;

class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const Voice &voice, QWidget *parent = nullptr);

    void showPlan(); ///< before the first check
    /// A step that is done shows what the evidence so far says of its part.
    void showProgress(const ReportPtr &report, const checkup::Snapshot &snapshot);

private:
    struct Row {
        StepRing *ring;
        StatusShape *shape;
        TextLabel *name;
        TextLabel *description;
        TextLabel *progress;
    };
    [[nodiscard]] QWidget *buildRow(Row &row);

    const Voice &m_voice;
    TextLabel *m_heading;
    std::array<Row, checkup::stepCount> m_rows{};
};

} // namespace clearway::gui
