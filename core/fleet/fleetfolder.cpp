// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "fleet/fleetfolder.h"

#include "base/strictjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>

using namespace Qt::StringLiterals;

namespace clearway::fleet {
namespace {

constexpr qsizetype longestLine = 1024 * 1024; ///< of events; far above what the contract allows
constexpr std::size_t filesAtOnce = 256; ///< between two reports of progress

/// A file, and the site that it counts for where its runs name none.
struct Source {
    QString file;
    QString site;

    [[nodiscard]] bool isReport() const { return file.endsWith(u".json"_s, Qt::CaseInsensitive); }
};

using Read = base::Result<SeatRun>;

Read readReport(const QString &file)
{
    const auto json = base::readInputFile(file);
    return json ? readSeatReport(*json, file) : Read(json.error());
}

/// Counts the runs of events one by one: a file of them may be of any length, and so may what it holds.
void countEvents(const Source &source, Summary &summary)
{
    QFile file(source.file);
    if (!QFileInfo(source.file).isFile() || !file.open(QIODevice::ReadOnly)) {
        summary.addDamaged({source.file, {}, u"a file that can be read"_s, file.errorString()});
        return;
    }
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(longestLine);
        if (line.trimmed().isEmpty())
            continue;
        const auto run = readSeatEvent(line, source.file, number);
        if (!run)
            summary.addDamaged(run.error());
        else if (*run)
            summary.add(**run, (*run)->site.isEmpty() ? source.site : (*run)->site);
    }
}

/// Of the folder and all below it, in the order of their names. Links to folders are not followed, as they
/// may lead in circles or to what somebody else can put there.
std::vector<Source> sourcesBelow(const QString &top, Summary &summary)
{
    static const QStringList endings{u"json"_s, u"ndjson"_s, u"jsonl"_s};
    std::vector<Source> sources;
    std::vector<std::pair<QString, QString>> folders{{top, {}}};
    while (!folders.empty()) {
        const auto [path, site] = folders.back();
        folders.pop_back();
        const QDir folder(path);
        if (!folder.isReadable()) {
            summary.addNotEntered({path, {}, u"a folder that can be read"_s, u"another"_s});
            continue;
        }
        for (const QFileInfo &entry :
             folder.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            if (entry.isSymLink() && (entry.isDir() || !entry.exists()))
                summary.addNotEntered({entry.filePath(),
                                       {},
                                       u"a folder or a file"_s,
                                       entry.exists() ? u"a link to a folder"_s : u"a link to nothing"_s});
            else if (entry.isDir())
                folders.emplace_back(entry.filePath(), site.isEmpty() ? entry.fileName() : site);
            else if (endings.contains(entry.suffix().toLower()))
                sources.push_back({entry.filePath(), site});
        }
    }
    std::ranges::sort(sources, {}, &Source::file);
    return sources;
}

/// Reads the reports among some files on all processors; the results are in the order of the files, and
/// nothing where a file holds events.
std::vector<std::optional<Read>> readReports(std::span<const Source> sources)
{
    std::vector<std::optional<Read>> all(sources.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < sources.size(); i = next++)
            if (sources[i].isReport())
                all[i] = readReport(sources[i].file);
    };
    std::vector<std::thread> workers; // libc++ has no jthread before its version 20
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back(work);
    work();
    for (std::thread &worker : workers)
        worker.join();
    return all;
}

void countReport(const Source &source, const Read &read, Summary &summary)
{
    if (read)
        summary.add(*read, read->site.isEmpty() ? source.site : read->site);
    else
        summary.addDamaged(read.error());
}

} // namespace

base::Result<Summary> summarizeFolder(const QString &folder, const std::function<void(int, int)> &progress)
{
    if (!QFileInfo(folder).isDir() || !QDir(folder).isReadable())
        return base::InputError{folder, {}, u"a folder that can be read"_s, u"none"_s};
    Summary summary;
    const std::vector<Source> sources = sourcesBelow(folder, summary);
    for (std::size_t at = 0; at < sources.size(); at += filesAtOnce) {
        const auto some = std::span(sources).subspan(at, std::min(filesAtOnce, sources.size() - at));
        const auto reports = readReports(some);
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (reports[i])
                countReport(some[i], *reports[i], summary);
            else
                countEvents(some[i], summary);
        }
        summary.files += int(some.size());
        if (progress)
            progress(summary.files, int(sources.size()));
    }
    return summary;
}

} // namespace clearway::fleet
