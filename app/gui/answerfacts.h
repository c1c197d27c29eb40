// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Below the sentence: the cause, who can fix it, what the person can do now; then the parts of a meeting.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace clearway::gui {

class PartLine;
class TextLabel;

/// The finding to name as the cause: the verdict's first. Null where everything works, and where findings
/// only inform.
[[nodiscard]] const verdict::Finding *causeOf(const verdict::Verdict &verdict);

class AnswerFacts final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerFacts(const Voice &voice, QWidget *parent = nullptr);
    void setReport(const ReportPtr &report);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCause(const report::Report &report);
    struct Fact {
        TextLabel *caption;
        TextLabel *answer;
        TextLabel *more;
    };
    void addFact(Fact &fact, int row);
    static void fill(Fact &fact, const QString &caption, const QString &answer, const QString &more = {});
    void placeParts(bool narrow);

    const Voice &m_voice;
    QGridLayout *m_facts;
    QGridLayout *m_grid;
    Fact m_cause{};
    Fact m_fixer{};
    Fact m_now{};
    std::array<PartLine *, 4> m_parts{}; ///< row by row
    bool m_narrow = false;
};

} // namespace clearway::gui
