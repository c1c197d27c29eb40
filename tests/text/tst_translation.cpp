// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The German translation holds every sentence of the sources, and only those; a copy of it is brought up to
// date by lupdate, the file itself is never touched.
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

namespace {

struct Message {
    bool counts = false;
    bool finished = true;
    QStringList forms;
};
using Messages = std::map<QString, Message>;

const QString sourceFolder = QStringLiteral(CLEARWAY_SOURCE_DIR "/app/text");
const QString translationFile = QStringLiteral(CLEARWAY_SOURCE_DIR "/translations/clearway_de.ts");

Message readTranslation(QXmlStreamReader &xml, bool counts)
{
    Message message{counts, xml.attributes().value(QLatin1StringView("type")).isEmpty(), {}};
    if (!counts)
        message.forms += xml.readElementText();
    while (counts && xml.readNextStartElement())
        message.forms += xml.readElementText();
    return message;
}

Messages readMessages(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QString source;
    bool counts = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("message"))
            counts = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
        else if (xml.name() == QLatin1StringView("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation"))
            messages[source] = readTranslation(xml, counts);
    }
    return messages;
}

/// What lupdate makes of the sources and a copy of the translation.
Messages updatedCopy(const QString &folder)
{
    const QString copy = folder + QStringLiteral("/clearway_de.ts");
    QFile::copy(translationFile, copy);
    QStringList arguments{QStringLiteral("-silent"),
                          QStringLiteral("-no-obsolete"),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-disable-heuristic"),
                          QStringLiteral("sametext"),
                          QStringLiteral("-disable-heuristic"),
                          QStringLiteral("similartext")};
    for (const QFileInfo &file :
         QDir(sourceFolder).entryInfoList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
        arguments += file.filePath();
    QProcess lupdate;
    lupdate.start(QStringLiteral(CLEARWAY_LUPDATE), arguments << QStringLiteral("-ts") << copy);
    if (!lupdate.waitForFinished(-1) || lupdate.exitCode() != 0)
        qFatal("lupdate failed: %s", lupdate.readAllStandardError().constData());
    return readMessages(copy);
}

QStringList sourcesOf(const Messages &messages)
{
    QStringList sources;
    for (const auto &[source, message] : messages)
        sources += source;
    return sources;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9n]"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestTranslation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lupdateFindsEverySentence();
    void translationIsUpToDate();
    void messages_data();
    void messages();
};

void TestTranslation::lupdateFindsEverySentence()
{
    static const QRegularExpression marked(QStringLiteral("QT_TRANSLATE_(N_)?NOOP\\s*\\("));
    qsizetype marks = 0;
    for (const QFileInfo &info : QDir(sourceFolder).entryInfoList({QStringLiteral("*.cpp")})) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        marks += QString::fromUtf8(file.readAll()).count(marked);
    }
    QTemporaryDir folder;
    const Messages found = updatedCopy(folder.path());
    QVERIFY2(found.size() > 300, "lupdate read the sources");
    QVERIFY2(qsizetype(found.size()) <= marks, "each sentence is marked at least once");
}

void TestTranslation::translationIsUpToDate()
{
    QTemporaryDir folder;
    QCOMPARE(sourcesOf(readMessages(translationFile)), sourcesOf(updatedCopy(folder.path())));
}

void TestTranslation::messages_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<QStringList>("forms");
    for (const auto &[source, message] : readMessages(translationFile))
        QTest::newRow(qPrintable(source)) << source << message.counts << message.finished << message.forms;
}

void TestTranslation::messages()
{
    QFETCH(QString, source);
    QFETCH(bool, counts);
    QFETCH(bool, finished);
    QFETCH(QStringList, forms);
    QVERIFY(finished);
    QCOMPARE(forms.size(), counts ? 2 : 1); // German has a singular and a plural
    QVERIFY(!forms.contains(QString()));
    QCOMPARE(placeholdersIn(forms.last()), placeholdersIn(source));
    QCOMPARE(forms.last().count(u'\n'), source.count(u'\n'));
    QCOMPARE(source.contains(QStringLiteral("%n")), counts);
}

CLEARWAY_TEST(TestTranslation)
#include "tst_translation.moc"
