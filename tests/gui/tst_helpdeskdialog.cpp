// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/helpdeskdialog.h"
#include "gui/sample.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;

class HelpdeskDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAtStandardWithTheTicket();
    void levelChangesWhatLeaves_data();
    void levelChangesWhatLeaves();
    void levelNeverFallsBelowTheOrganisations();
    void copiesExactlyThePreview();
    void savesInEveryFormat_data();
    void savesInEveryFormat();
    void draftHoldsTheReport();
    void everyLabelIsPlainText();

private:
    Voice m_voice{text::Language::En};
    HelpdeskDialog m_dialog{m_voice, sampleReport()};
};

void HelpdeskDialogTest::beginsAtStandardWithTheTicket()
{
    QCOMPARE(m_dialog.outgoing().report().evidence.run.redaction, u"standard"_s);
    const QString shown = m_dialog.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(shown.startsWith(u"**"_s) || shown.startsWith(u"> "_s), qPrintable(shown));
}

void HelpdeskDialogTest::levelChangesWhatLeaves_data()
{
    QTest::addColumn<report::Level>("level");
    for (int i = 0; i < base::enumCount<report::Level>; ++i)
        QTest::newRow(report::name(report::Level(i)).data()) << report::Level(i);
}

void HelpdeskDialogTest::levelChangesWhatLeaves()
{
    QFETCH(report::Level, level);
    m_dialog.setLevel(level);
    QCOMPARE(m_dialog.outgoing().report().evidence.run.redaction, report::name(level));
}

void HelpdeskDialogTest::levelNeverFallsBelowTheOrganisations()
{
    HelpdeskDialog dialog(m_voice, sampleReport());
    dialog.setLeastLevel(report::Level::Strict);
    dialog.setLevel(report::Level::Internal);
    QCOMPARE(dialog.outgoing().report().evidence.run.redaction, u"strict"_s);
}

void HelpdeskDialogTest::copiesExactlyThePreview()
{
    m_dialog.copyForTicket();
    QCOMPARE(QApplication::clipboard()->text().trimmed(),
             m_dialog.findChild<QPlainTextEdit *>()->toPlainText().trimmed());
}

void HelpdeskDialogTest::savesInEveryFormat_data()
{
    QTest::addColumn<report::ReportFormat>("format");
    for (int i = 0; i < base::enumCount<report::ReportFormat>; ++i)
        QTest::newRow(report::name(report::ReportFormat(i)).data()) << report::ReportFormat(i);
}

void HelpdeskDialogTest::savesInEveryFormat()
{
    QFETCH(report::ReportFormat, format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(m_dialog.outgoing().suggestedName(format));
    QVERIFY(m_dialog.saveTo(file, format));
    QCOMPARE(report::formatOfFile(file), std::optional(format));
    QVERIFY(QFileInfo(file).size() > 0);
}

void HelpdeskDialogTest::draftHoldsTheReport()
{
    m_dialog.setRecipient(u"helpdesk@example.org"_s);
    QFile draft(m_dialog.writeDraft());
    QVERIFY(draft.open(QIODevice::ReadOnly));
    const QByteArray mail = draft.readAll();
    QVERIFY(mail.startsWith("X-Unsent: 1\r\nTo: helpdesk@example.org\r\n"));
    QVERIFY(mail.contains("application/pdf"));
}

void HelpdeskDialogTest::everyLabelIsPlainText()
{
    for (const QLabel *label : m_dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

CLEARWAY_TEST(HelpdeskDialogTest)
#include "tst_helpdeskdialog.moc"
