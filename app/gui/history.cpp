// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/history.h"

#include "base/wholefile.h"
#include "report/jsonreport.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace clearway::gui {
namespace {

const QString timeForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

/// "20261120T130200Z_CW-7F3K-2Q9M_limited.json": all that the list shows, so that thirty reports need not be
/// read to show it.
QString fileName(const report::Report &report)
{
    const evidence::Run &run = report.evidence.run;
    return run.started.toUTC().toString(timeForm) + u'_' + run.code + u'_' + name(report.verdict.status)
        + QStringLiteral(".json");
}

std::optional<StoredReport> fromName(const QFileInfo &file)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{8}T\\d{6}Z)_(CW-[0-9A-Z]{4}-[0-9A-Z]{4})_([a-z_]+)\\.json$"));
    const auto match = form.match(file.fileName());
    const auto status = base::fromName<verdict::Status>(match.capturedView(3));
    QDateTime started = QDateTime::fromString(match.captured(1), timeForm);
    if (!match.hasMatch() || !status || !started.isValid())
        return std::nullopt;
    started.setTimeSpec(Qt::UTC);
    return StoredReport{file.absoluteFilePath(), match.captured(2), started, *status, true};
}

QFileInfoList newestFirst(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    return QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

History::History(QString folder) : History(std::move(folder), Limits()) { }

History::History(QString folder, Limits limits) : m_folder(std::move(folder)), m_limits(limits) { }

QString History::usualFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + QStringLiteral("/clearway/history");
}

QString History::keep(const report::Report &report, const report::Phrases &phrases)
{
    if (!m_enabled || m_folder.isEmpty() || report.evidence.run.rehearsal)
        return {};
    if (!QDir().mkpath(m_folder))
        return m_folder;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(m_folder + u'/' + fileName(report));
    const QByteArray json = report::toJson(report, phrases);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // before there is anything in it to be read
    if (!base::commitWhole(file, json))
        return file.errorString();
    dropFormerOf(fromName(QFileInfo(file.fileName())));
    dropOldest();
    return {};
}

std::vector<StoredReport> History::reports() const
{
    std::vector<StoredReport> all;
    for (const QFileInfo &file : newestFirst(m_folder))
        if (const auto stored = fromName(file))
            all.push_back(*stored);
    return all;
}

QString History::clear()
{
    for (const StoredReport &stored : reports())
        if (!QFile::remove(stored.path))
            return stored.path;
    return {};
}

void History::dropFormerOf(const std::optional<StoredReport> &kept) const
{
    for (const StoredReport &stored : reports())
        if (kept && stored.code == kept->code && stored.started == kept->started && stored.path != kept->path)
            QFile::remove(stored.path);
}

void History::dropOldest() const
{
    int runs = 0;
    qint64 bytes = 0;
    for (const StoredReport &stored : reports()) {
        bytes += QFileInfo(stored.path).size();
        // The newest stays, however large.
        if (++runs > 1 && (runs > m_limits.runs || bytes > m_limits.bytes))
            QFile::remove(stored.path);
    }
}

} // namespace clearway::gui
