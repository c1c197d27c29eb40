// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Judges every folder below this one; README.md says how to add and regenerate them.
#include "catalogue/cataloguefile.h"
#include "evidence/evidencejson.h"
#include "scenarios/goldenfile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class ScenariosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void verdict_data();
    void verdict();
    void hasANote_data() { verdict_data(); }
    void hasANote();

private:
    catalogue::Catalogue m_catalogue;
};

namespace {

QJsonObject readJson(const QString &file)
{
    const auto bytes = base::readInputFile(file);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QString evidenceFile(const QDir &folder)
{
    const QString report = folder.filePath(u"report.json"_s);
    return QFile::exists(report) ? report : folder.filePath(u"evidence.json"_s);
}

/// Rewrites what is expected, when asked to; the caller fails all the same.
void regenerate(const QString &file, const QJsonObject &actual)
{
    if (qEnvironmentVariableIntValue("CLEARWAY_REGENERATE") == 0)
        return;
    QFile out(file);
    const QByteArray json = QJsonDocument(actual).toJson();
    qInfo("%s %s",
          out.open(QIODevice::WriteOnly) && out.write(json) == json.size() ? "rewritten:" : "not writable:",
          qPrintable(file));
}

} // namespace

void ScenariosTest::initTestCase()
{
    m_catalogue = catalogue::builtInCatalogue();
}

void ScenariosTest::verdict_data()
{
    QTest::addColumn<QString>("folder");
    const QDir root(QStringLiteral(CLEARWAY_SCENARIOS));
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << root.filePath(name);
}

void ScenariosTest::verdict()
{
    QFETCH(QString, folder);
    const QString file = evidenceFile(folder);
    const auto evidence = evidence::readEvidence(base::JsonCursor(readJson(file), file));
    QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().text()));
    const QString expectedFile = QDir(folder).filePath(u"expected.json"_s);

    const verdict::Verdict verdict = verdict::judge(*evidence, m_catalogue);
    const auto actual = tests::goldenOf(verdict, verdict::verdictTime(*evidence, m_catalogue, verdict));
    const QStringList differences = tests::differences(readJson(expectedFile), actual);

    for (const QString &difference : differences)
        qInfo("%s", qPrintable(difference));
    if (!differences.isEmpty())
        regenerate(expectedFile, actual);
    QCOMPARE(differences.value(0), QString());
}

void ScenariosTest::hasANote()
{
    QFETCH(QString, folder);

    const auto note = base::readInputFile(QDir(folder).filePath(u"note.md"_s));

    QVERIFY(note && note->size() > 40);
}

CLEARWAY_TEST(ScenariosTest)
#include "tst_scenarios.moc"
