// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/runjournal.h"

#include "evidence/evidencejson.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::checkup {
namespace {

constexpr auto schema = "clearway-journal/1"_L1;
constexpr std::size_t mostKept = 3;
constexpr qsizetype longestLine = 4 * 1024 * 1024;

QString lockOf(const QString &file)
{
    return file + u".lock"_s;
}

/// The whole lines; what follows the last line feed was cut off.
QByteArrayList linesOf(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    lines.removeLast();
    return lines;
}

/// A row that lasts long is written several times; the last one counts.
void add(const QJsonValue &row, QJsonArray &rows, QHash<int, qsizetype> &places)
{
    const int id = row["id"_L1].toInt();
    const auto known = places.constFind(id);
    if (known != places.constEnd()) {
        rows.replace(*known, row);
        return;
    }
    places.insert(id, rows.size());
    rows.append(row);
}

/// What the first line and the name tell.
InterruptedRun headOf(const QString &file)
{
    constexpr qint64 longestHead = 64 * 1024;
    InterruptedRun head{file, QFileInfo(file).completeBaseName(), {}};
    QFile journal(file);
    if (journal.open(QIODevice::ReadOnly))
        if (const auto line
            = base::parseStrictJson(journal.readLine(longestHead), file, {.bytes = longestHead}))
            head.started
                = QDateTime::fromString((*line)["run"_L1]["started"_L1].toString(), Qt::ISODateWithMs);
    return head;
}

} // namespace

QString runsFolder()
{
    const QString chosen = qEnvironmentVariable("CLEARWAY_STATE_FOLDER");
    if (!chosen.isEmpty())
        return chosen;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + u"/clearway/runs"_s;
}

void RunJournal::begin(const evidence::Run &run, const evidence::Machine &machine)
{
    const auto onlyMine = QFile::ReadOwner | QFile::WriteOwner;
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QFile::setPermissions(m_folder, onlyMine | QFile::ExeOwner);
    m_file.setFileName(QDir(m_folder).filePath(run.code + u".ndjson"_s));
    m_lock = std::make_unique<QLockFile>(lockOf(m_file.fileName()));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)
        || !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return;
    m_file.setPermissions(onlyMine);
    write({{"schema"_L1, schema}, {"run"_L1, evidence::toJson(run)}});
    note(machine);
}

void RunJournal::note(const evidence::Machine &machine)
{
    const QJsonObject form = evidence::toJson(machine);
    const QByteArray bytes = QJsonDocument(form).toJson(QJsonDocument::Compact);
    if (bytes == m_machine)
        return;
    m_machine = bytes;
    write({{"machine"_L1, form}});
}

void RunJournal::add(const evidence::Observation &row)
{
    write({{"observation"_L1, evidence::toJson(row)}});
}

void RunJournal::write(const QJsonObject &line)
{
    if (m_file.isOpen() && m_file.size() < mostBytes)
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'); // one write, one line
}

void RunJournal::discard()
{
    if (m_file.isOpen())
        m_file.remove();
    m_lock.reset();
}

std::vector<InterruptedRun> interruptedRuns(const QString &folder)
{
    std::vector<InterruptedRun> all;
    if (folder.isEmpty())
        return all;
    const QDir runs(folder);
    for (const QString &name : runs.entryList({u"CW-*.ndjson"_s}, QDir::Files, QDir::Time)) {
        const QString file = runs.filePath(name);
        QLockFile lock(lockOf(file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its run lasts
        if (all.size() < mostKept)
            all.push_back(headOf(file));
        else
            QFile::remove(file);
    }
    return all;
}

bool isRunJournal(const QByteArray &bytes)
{
    return bytes.left(4096).contains(schema.data());
}

base::Result<evidence::Evidence> readRunJournal(const QByteArray &bytes, const QString &file)
{
    evidence::Evidence none;
    QJsonObject report{{"schema"_L1, QString(evidence::reportSchema)},
                       {"run"_L1, QJsonObject()},
                       {"machine"_L1, evidence::toJson(none.machine)}};
    QJsonArray rows;
    QHash<int, qsizetype> places;
    for (const QByteArray &line : linesOf(bytes)) {
        const auto object = base::parseStrictJson(line, file, {.bytes = longestLine});
        if (!object)
            return object.error();
        for (const auto member : {"run"_L1, "machine"_L1})
            if (object->contains(member))
                report.insert(member, (*object)[member]);
        if (object->contains("observation"_L1))
            add((*object)["observation"_L1], rows, places);
    }
    report.insert("observations"_L1, rows);
    report.insert("journal"_L1, QJsonArray{u"the check was interrupted; this is what it had seen"_s});
    auto evidence = evidence::readEvidence(base::JsonCursor(report, file));
    if (!evidence)
        return evidence.error();
    evidence->run.complete = false;
    for (const evidence::Observation &row : evidence->observations)
        evidence->run.duration = std::max(evidence->run.duration, row.finished());
    return evidence;
}

} // namespace clearway::checkup
