// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/recentfiles.h"

#include "base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace clearway::gui {
namespace {

constexpr qint64 mostBytes = 64 * 1024;
const QString pathWord = QStringLiteral("path");
const QString codeWord = QStringLiteral("code");
const QString startedWord = QStringLiteral("started");
const QString statusWord = QStringLiteral("status");

} // namespace

RecentFiles::RecentFiles(QString file) : m_file(std::move(file))
{
    read();
}

QString RecentFiles::usualFile()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + QStringLiteral("/clearway/recent.json");
}

void RecentFiles::add(const StoredReport &opened)
{
    std::erase_if(m_reports, [&](const StoredReport &each) { return each.path == opened.path; });
    m_reports.insert(m_reports.begin(), opened);
    if (m_reports.size() > std::size_t(most))
        m_reports.resize(most);
    if (m_enabled)
        write();
}

void RecentFiles::clear()
{
    m_reports.clear();
    write();
}

void RecentFiles::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.read(mostBytes)).array()) {
        const auto status = base::fromName<verdict::Status>(value[statusWord].toString());
        const QString path = value[pathWord].toString();
        if (status && !path.isEmpty() && m_reports.size() < std::size_t(most))
            m_reports.push_back({path, value[codeWord].toString(),
                                 QDateTime::fromString(value[startedWord].toString(), Qt::ISODate), *status,
                                 false});
    }
}

void RecentFiles::write() const
{
    if (m_file.isEmpty() || !QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return;
    QJsonArray all;
    for (const StoredReport &each : m_reports)
        all.append(QJsonObject{{pathWord, each.path},
                               {codeWord, each.code},
                               {startedWord, each.started.toString(Qt::ISODate)},
                               {statusWord, name(each.status)}});
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        // Where it cannot be written the former list stays.
        Q_UNUSED(base::commitWhole(file, QJsonDocument(all).toJson()))
    }
}

} // namespace clearway::gui
