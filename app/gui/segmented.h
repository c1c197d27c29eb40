// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A row of segments in one track: pages, filters, products. Arrow keys move between them.
#pragma once

#include <QPushButton>
#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace clearway::gui {

class Segmented final : public QWidget {
    Q_OBJECT
public:
    /// One: exactly one segment is chosen. Many: at least one, each with a check mark.
    enum class Choice { One, Many };

    explicit Segmented(Choice choice, QWidget *parent = nullptr);

    /// Keeps the choice when the number of segments stays.
    void setTexts(const QStringList &texts);
    [[nodiscard]] bool isChosen(int index) const;
    void setChosen(int index, bool chosen = true);
    void setSegmentEnabled(int index, bool enabled);
    [[nodiscard]] int chosen() const; ///< the first one

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSegment();
    void keepOneChosen(int index);

    Choice m_choice;
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    std::vector<QPushButton *> m_segments;
};

} // namespace clearway::gui
