// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/storedbackup.h"

#include "base/strictjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace clearway::repair {
namespace {

using namespace Qt::StringLiterals;

constexpr auto schema = "clearway-proxy-backup/1"_L1;
constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 mostBytes = 32 * 1024 * 1024; ///< 256 values of 64 KiB, and what writing them as text adds

QByteArray textOf(const QString &system, const std::vector<StoredItem> &items, const QDateTime &now)
{
    QJsonArray array;
    for (const StoredItem &item : items)
        array.append(QJsonObject{{"key"_L1, item.key},
                                 {"name"_L1, item.name},
                                 {"type"_L1, int(item.type)},
                                 {"data"_L1, QString::fromLatin1(item.bytes.toBase64())}});
    return QJsonDocument(QJsonObject{{"schema"_L1, schema},
                                     {"system"_L1, system},
                                     {"made"_L1, now.toUTC().toString(Qt::ISODate)},
                                     {"items"_L1, array}})
        .toJson();
}

bool reachesDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && _commit(file.handle()) == 0;
#else
    return file.flush() && fsync(file.handle()) == 0;
#endif
}

/// A name that no backup has yet.
bool openNew(QFile &file, const QString &folder, const QDateTime &now)
{
    const QString stem = u"goto-proxies-"_s + now.toUTC().toString(u"yyyyMMdd-hhmmss"_s);
    for (int i = 0; i < 100; ++i) {
        file.setFileName(
            QDir(folder).filePath(i == 0 ? stem + u".json"_s : u"%1-%2.json"_s.arg(stem).arg(i)));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyMine))
            return true;
        if (!file.exists())
            return false;
    }
    return false;
}

} // namespace

QString backupFolder()
{
    const QString chosen = qEnvironmentVariable("CLEARWAY_STATE_FOLDER");
    if (!chosen.isEmpty())
        return chosen + u"/backups"_s;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + u"/clearway/backups"_s;
}

WrittenBackup writeBackup(const QString &folder, const QString &system, const std::vector<StoredItem> &items,
                          const QDateTime &now)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return {{}, u"the folder %1 cannot be made"_s.arg(folder)};
    QFile::setPermissions(folder, onlyMine | QFile::ExeOwner);
    QFile file;
    if (!openNew(file, folder, now))
        return {{}, file.errorString()};
    const QByteArray text = textOf(system, items, now);
    const bool written = file.write(text) == text.size() && reachesDisk(file);
    const QString problem = file.errorString();
    file.close();
    const auto back = readBackup(file.fileName());
    if (written && back && back->system == system && back->items == items)
        return {file.fileName(), {}};
    file.remove();
    return {{}, written ? u"it does not read back the same"_s : problem};
}

base::Result<Backup> readBackup(const QString &file)
{
    const base::JsonLimits limits{.bytes = mostBytes};
    const auto text = base::readInputFile(file, limits);
    if (!text)
        return text.error();
    const auto root = base::parseStrictJson(*text, file, limits);
    if (!root)
        return root.error();
    const auto wrong = [&](const QString &place, const QString &expected) {
        return base::InputError{file, place, expected, u"something else"_s};
    };
    if (root->value("schema"_L1) != QJsonValue(schema))
        return wrong(u"$.schema"_s, schema);
    Backup backup;
    backup.system = root->value("system"_L1).toString();
    const QJsonArray items = root->value("items"_L1).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject form = items[i].toObject();
        const auto data = QByteArray::fromBase64Encoding(form["data"_L1].toString().toLatin1(),
                                                         QByteArray::AbortOnBase64DecodingErrors);
        const QString key = form["key"_L1].toString(), name = form["name"_L1].toString();
        // Systems end a name at U+0000, so that it would be another one than was looked at.
        const bool isName = form["name"_L1].isString() && !name.contains(QChar(0));
        if (!form["key"_L1].isString() || key.contains(QChar(0)) || !isName || form["type"_L1].toInt(-1) < 0
            || !data)
            return wrong(u"$.items[%1]"_s.arg(i), u"key, name, type and data of a stored value"_s);
        backup.items.push_back({key, name, quint32(form["type"_L1].toInt()), *data});
    }
    if (backup.items.empty())
        return wrong(u"$.items"_s, u"at least one stored value"_s);
    return backup;
}

} // namespace clearway::repair
