// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/questions.h"

#include "report/rendering.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace clearway::gui {

using text::Label;
using text::RecentPage;

QString askForReport(QWidget *window, const text::Wording &words)
{
    return QFileDialog::getOpenFileName(window, words.label(Label::OpenReport), {},
                                        words.label(Label::FilterReports));
}

QString askForReportFile(QWidget *window, const text::Wording &words, const report::Report &report)
{
    QStringList filters;
    for (int i = 0; i < base::enumCount<report::ReportFormat>; ++i) {
        const auto format = report::ReportFormat(i);
        filters << words.sendText(text::SendText::Filter, {words.reportFormat(format), name(format)});
    }
    QString chosen;
    const QString path
        = QFileDialog::getSaveFileName(window, words.label(text::Label::SaveReport),
                                       report::suggestedName(report, report::ReportFormat::Json),
                                       filters.join(QStringLiteral(";;")), &chosen);
    // A name without one of our endings gets the one of the filter.
    const auto at = filters.indexOf(chosen);
    const bool needsEnding = !path.isEmpty() && at >= 0 && !report::formatOfFile(path);
    return needsEnding ? path + u'.' + name(report::ReportFormat(at)) : path;
}

bool mayForget(QWidget *window, const text::Wording &words, int kept)
{
    QMessageBox question(QMessageBox::Question, words.recentPage(RecentPage::Title),
                         words.recentPage(RecentPage::ClearQuestion, {words.locale().toString(kept)}),
                         QMessageBox::Yes | QMessageBox::No, window);
    question.setTextFormat(Qt::PlainText);
    question.setDefaultButton(QMessageBox::No);
    return question.exec() == QMessageBox::Yes;
}

bool maySweep(QWidget *window, const text::Wording &words)
{
    QMessageBox question(QMessageBox::Warning, words.sweepText(text::SweepText::Start),
                         words.sweepText(text::SweepText::Question), QMessageBox::Cancel, window);
    question.setTextFormat(Qt::PlainText);
    const QAbstractButton *start
        = question.addButton(words.sweepText(text::SweepText::Start), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == start;
}

} // namespace clearway::gui
