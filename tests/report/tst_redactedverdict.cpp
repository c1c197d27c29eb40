// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Judging a redacted report must give the verdict of the original: on every scenario, at every level.
#include "catalogue/cataloguefile.h"
#include "evidence/evidencejson.h"
#include "report/redaction.h"
#include "support/testprogram.h"
#include "verdict/verdict.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

QString ids(const std::vector<int> &evidence)
{
    QStringList all;
    for (int id : evidence)
        all << QString::number(id);
    return all.join(u' ');
}

QString codes(const std::vector<verdict::FindingCode> &reasons)
{
    QStringList all;
    for (verdict::FindingCode code : reasons)
        all << name(code);
    return all.join(u' ');
}

/// All that a verdict decides, without the names and addresses in it. Findings of one code are in the order
/// of their subjects, so that only their set counts.
QStringList decisions(const verdict::Verdict &verdict)
{
    QStringList all{u"%1 %2 %3"_s.arg(name(verdict.status), name(verdict.headline),
                                      verdict.bestMode ? QString(name(*verdict.bestMode)) : u"none"_s)};
    for (const verdict::ModeVerdict &mode : verdict.modes)
        all << u"%1 %2 %3 %4"_s.arg(name(mode.id), name(mode.status), codes(mode.reasons))
                   .arg(mode.setup ? mode.setup->count() : -1);
    for (const verdict::Cell &cell : verdict.matrix)
        all << u"%1 %2 %3 %4 %5 %6"_s.arg(cell.requirement, name(cell.mode), name(cell.status),
                                          name(cell.confidence), name(cell.reason.code), ids(cell.evidence));
    QStringList findings;
    for (const verdict::Finding &finding : verdict.findings)
        findings << u"%1 %2 %3 %4 %5 %6"_s
                        .arg(name(finding.code), name(finding.status), name(finding.confidence),
                             name(finding.fixer), ids(finding.evidence))
                        .arg(finding.arguments.size());
    findings.sort();
    return all + findings;
}

} // namespace

class TestRedactedVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheOriginals_data();
    void isTheOriginals();
};

void TestRedactedVerdict::isTheOriginals_data()
{
    QTest::addColumn<QString>("file");
    const QDir scenarios(QStringLiteral(CLEARWAY_SOURCE_DIR "/tests/scenarios"));
    for (const QString &folder : scenarios.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &file : {u"report.json"_s, u"evidence.json"_s})
            if (const QString path = scenarios.filePath(folder + u'/' + file); QFile::exists(path))
                QTest::newRow(qPrintable(folder + u'/' + file)) << path;
}

void TestRedactedVerdict::isTheOriginals()
{
    QFETCH(QString, file);
    const catalogue::Catalogue catalogue = catalogue::builtInCatalogue();
    const auto bytes = base::readInputFile(file);
    QVERIFY(bytes.hasValue());
    const auto json = base::parseStrictJson(*bytes, file);
    QVERIFY(json.hasValue());
    const auto original = evidence::readEvidence(base::JsonCursor(*json, file));
    QVERIFY(original.hasValue());
    const verdict::Verdict expected = verdict::judge(*original, catalogue);
    for (const report::Level level :
         {report::Level::Internal, report::Level::Standard, report::Level::Strict}) {
        const report::Redacted redacted = report::redacted(*original, catalogue, level);
        QCOMPARE(redacted.evidence.observations.size(), original->observations.size());
        const verdict::Verdict verdict = verdict::judge(redacted.evidence, catalogue);
        QCOMPARE(decisions(verdict), decisions(expected));
        QCOMPARE(verdict::verdictTime(redacted.evidence, catalogue, verdict),
                 verdict::verdictTime(*original, catalogue, expected));
    }
}

CLEARWAY_TEST(TestRedactedVerdict)
#include "tst_redactedverdict.moc"
