// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/clientlogs.h"

#include "surroundings/clientlogline.h"

#include <QDirIterator>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace clearway::surroundings {
namespace {

using evidence::ClientLogFolder;
using evidence::ClientLogLine;
using evidence::ClientProxy;
using evidence::ClientSeen;

constexpr int mostEntries = 5000; ///< of a folder, however deep
constexpr std::size_t mostFiles = 8;
constexpr qint64 mostBytesOfFile = 2 * 1024 * 1024;
constexpr std::size_t mostLines = 200;
constexpr qsizetype longestLine = 2000; ///< looked at; what is kept is shorter

struct LogFile {
    QString path;
    QString name;
    QDateTime written;
};

struct Tail {
    QString text;
    bool whole = true; ///< from the file's beginning
};

bool isLog(const QString &name)
{
    return name.contains(u".log"_s, Qt::CaseInsensitive) || name.endsWith(u".txt"_s, Qt::CaseInsensitive);
}

std::vector<LogFile> filesIn(const ClientLogPlace &place, ClientLogFolder &folder)
{
    std::vector<LogFile> all;
    const QDir root(place.path);
    QDirIterator entries(place.path, QDir::Files | QDir::NoSymLinks | QDir::Hidden,
                         QDirIterator::Subdirectories);
    int seen = 0;
    while (entries.hasNext()) {
        const QFileInfo info(entries.next());
        if (++seen > mostEntries) {
            folder.problem = u"more than %1 files; the others were not looked at"_s.arg(mostEntries);
            break;
        }
        if (isLog(info.fileName()) && info.isFile())
            all.push_back(
                {info.filePath(), root.relativeFilePath(info.filePath()), info.lastModified().toUTC()});
    }
    if (seen == 0 && !QFileInfo(place.path).isReadable())
        folder.problem = u"not readable"_s;
    std::ranges::sort(all, std::greater{}, &LogFile::written);
    folder.files = int(all.size());
    if (!all.empty())
        folder.newest = all.front().written;
    return all;
}

/// Without the zeros that a sparse or a preallocated file has around its text, and those of a computer that
/// lost its power.
QByteArrayView withoutZerosAround(QByteArrayView bytes)
{
    const auto isText = [](char byte) { return byte != '\0'; };
    const auto first = std::ranges::find_if(bytes, isText);
    const auto last = std::find_if(bytes.rbegin(), bytes.rend(), isText).base();
    return first < last ? bytes.sliced(first - bytes.begin(), last - first) : QByteArrayView();
}

/// Lines of a log hold next to no characters that cannot be shown.
bool isText(QStringView text)
{
    const auto odd = std::ranges::count_if(text, [](QChar each) {
        return each == QChar::ReplacementCharacter
            || (each.category() == QChar::Other_Control && !each.isSpace() && each != u'\x1b');
    });
    return odd * 20 <= text.size();
}

/// The file's end as text; empty where it is not one.
Tail readTail(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Tail tail;
    if (file.size() > mostBytesOfFile) {
        tail.whole = false;
        file.seek((file.size() - mostBytesOfFile) & ~qint64(1)); // never between two bytes of UTF-16
    }
    const QByteArray read = file.read(mostBytesOfFile + 1);
    const QByteArray bytes = withoutZerosAround(read).toByteArray();
    const qsizetype zeros = bytes.count('\0');
    const bool half = bytes.size() % 2 != 0; // the last character's other byte is one of the zeros
    if (zeros * 10 > bytes.size() * 4 && zeros * 10 < bytes.size() * 6)
        tail.text = QStringDecoder(QStringDecoder::Utf16LE).decode(half ? bytes + '\0' : bytes);
    else if (zeros * 100 <= bytes.size())
        tail.text = QString::fromUtf8(bytes);
    if (!isText(tail.text))
        tail.text.clear();
    return tail;
}

void addProxies(ClientSeen &seen, const ClientLogLine &line, const QString &text)
{
    for (const evidence::ProxyServer &server : proxiesOf(text)) {
        const auto known = std::ranges::find(seen.proxies, server, &ClientProxy::server);
        if (known == seen.proxies.end())
            seen.proxies.push_back({server, 1, line.file, line.line});
        else
            ++known->times;
    }
}

/// The lines of one file that speak of proxies and connections; the last ones where there are many.
std::deque<ClientLogLine> linesOf(const LogFile &file, ClientSeen &seen)
{
    std::deque<ClientLogLine> kept;
    const Tail tail = readTail(file.path);
    seen.cut |= !tail.whole;
    int number = 0;
    for (const QStringView raw : QStringView(tail.text).split(u'\n')) {
        ++number;
        if (number == 1 && !tail.whole)
            continue; // begins somewhere in a line
        const QString text = raw.left(longestLine).trimmed().toString();
        const auto topic = topicOf(text);
        if (!topic)
            continue;
        const ClientLogLine line{file.name, tail.whole ? number : 0, *topic, text};
        if (*topic == evidence::ClientTopic::Proxy)
            addProxies(seen, line, text);
        kept.push_back(line);
        if (kept.size() > mostLines) {
            kept.pop_front();
            seen.cut = true;
        }
    }
    return kept;
}

} // namespace

ClientSeen readClientLogs(const std::vector<ClientLogPlace> &places, const base::KnownNames &names)
{
    ClientSeen seen;
    seen.looked = true;
    std::vector<LogFile> files;
    for (const ClientLogPlace &place : places) {
        if (!QFileInfo(place.path).isDir())
            continue;
        ClientLogFolder folder{place.shown, place.citrix, 0, {}, {}};
        const auto found = filesIn(place, folder);
        files.insert(files.end(), found.begin(), found.end());
        seen.folders.push_back(folder);
    }
    std::ranges::stable_sort(seen.folders, std::greater{}, &ClientLogFolder::newest);
    std::ranges::stable_sort(files, std::greater{}, &LogFile::written);
    if (files.size() > mostFiles) {
        files.resize(mostFiles);
        seen.cut = true;
    }
    for (const LogFile &file : files) {
        ++seen.filesRead;
        for (const ClientLogLine &line : linesOf(file, seen)) {
            seen.cut |= seen.lines.size() >= mostLines;
            if (seen.lines.size() < mostLines)
                seen.lines.push_back(line);
        }
    }
    // Only now: taking things out of a line takes longer than finding it.
    for (ClientLogLine &line : seen.lines) {
        line.file = cleared(line.file, names);
        line.text = cleared(line.text, names);
    }
    for (ClientProxy &proxy : seen.proxies)
        proxy.file = cleared(proxy.file, names);
    return seen;
}

} // namespace clearway::surroundings
