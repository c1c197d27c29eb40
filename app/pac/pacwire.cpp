// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacwire.h"

#include "surroundings/pacmessage.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

namespace clearway::pac {
namespace {

#ifdef Q_OS_WIN
qint64 readSome(char *to, unsigned most)
{
    return _read(0, to, most);
}
qint64 writeSome(const char *from, qsizetype size)
{
    return _write(1, from, unsigned(size));
}
#else
qint64 readSome(char *to, unsigned most)
{
    ssize_t got = -1;
    do
        got = ::read(STDIN_FILENO, to, most);
    while (got < 0 && errno == EINTR); // the timer of the jail
    return got;
}
qint64 writeSome(const char *from, qsizetype size)
{
    ssize_t put = -1;
    do
        put = ::write(STDOUT_FILENO, from, std::size_t(size));
    while (put < 0 && errno == EINTR);
    return put;
}
#endif

} // namespace

bool PacWire::readMore()
{
    char buffer[16 * 1024];
    const qint64 got = readSome(buffer, sizeof buffer);
    if (got > 0)
        m_read.append(buffer, got);
    return got > 0;
}

std::optional<QByteArray> PacWire::line()
{
    qsizetype end = m_read.indexOf('\n');
    while (end < 0 && m_read.size() <= surroundings::mostPacLine && readMore())
        end = m_read.indexOf('\n');
    if (end < 0 || end > surroundings::mostPacLine)
        return std::nullopt;
    QByteArray found = m_read.left(end);
    m_read.remove(0, end + 1);
    return found;
}

std::optional<QByteArray> PacWire::block(qint64 size)
{
    while (m_read.size() < size)
        if (!readMore())
            return std::nullopt;
    QByteArray found = m_read.left(size);
    m_read.remove(0, size);
    return found;
}

bool PacWire::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 put = writeSome(bytes.constData() + done, bytes.size() - done);
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

} // namespace clearway::pac
