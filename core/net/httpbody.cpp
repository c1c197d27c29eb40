// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpbody.h"

#include <algorithm>
#include <cctype>

namespace clearway::net {
namespace {

constexpr qsizetype longestLine = 1024; ///< of a chunk's size with its extensions, or of a trailer
constexpr int mostTrailerLines = 50;
constexpr qsizetype mostSizeDigits = 12; ///< of a chunk's hexadecimal size: no overflow in 64 bits

/// RFC 9110 8.6: digits; the same value twice is one.
std::optional<qint64> lengthOf(const std::vector<QByteArray> &values)
{
    std::optional<qint64> length;
    for (const QByteArray &value : values) {
        const bool digits = !value.isEmpty() && value.size() <= 18
            && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || (length && *length != value.toLongLong()))
            return std::nullopt;
        length = value.toLongLong();
    }
    return length;
}

} // namespace

std::optional<BodyFraming> framingOf(const HttpHead &head)
{
    using Kind = BodyFraming::Kind;
    if (head.status < 200 || head.status == 204 || head.status == 304)
        return BodyFraming{Kind::None, 0};
    const auto codings = head.values("transfer-encoding");
    const auto lengths = head.values("content-length");
    if (!codings.empty()) {
        const bool chunked = codings.size() == 1 && codings.front().toLower() == "chunked";
        return chunked && lengths.empty() ? std::optional(BodyFraming{Kind::Chunked, 0}) : std::nullopt;
    }
    if (lengths.empty())
        return BodyFraming{Kind::UntilClose, 0};
    const auto length = lengthOf(lengths);
    return length ? std::optional(BodyFraming{Kind::Length, *length}) : std::nullopt;
}

BodyReader::BodyReader(BodyFraming framing, qsizetype most)
    : m_framing(framing), m_most(most), m_left(framing.length)
{
    const bool empty = framing.kind == BodyFraming::Kind::Length && framing.length == 0;
    if (framing.kind == BodyFraming::Kind::None || empty)
        m_state = State::Done;
}

BodyReader::State BodyReader::keep(const QByteArray &bytes)
{
    const qsizetype room = m_most - m_body.size();
    m_body += bytes.left(room);
    if (bytes.size() > room)
        m_state = State::TooLong;
    return m_state;
}

BodyReader::State BodyReader::feed(const QByteArray &bytes)
{
    if (m_state != State::More)
        return m_state;
    switch (m_framing.kind) {
    case BodyFraming::Kind::None:
        break;
    case BodyFraming::Kind::UntilClose:
        return keep(bytes);
    case BodyFraming::Kind::Length: {
        const QByteArray own = bytes.left(qsizetype(std::min<qint64>(m_left, bytes.size())));
        m_left -= own.size();
        if (keep(own) == State::More && m_left == 0)
            m_state = State::Done;
        break;
    }
    case BodyFraming::Kind::Chunked:
        m_raw += bytes;
        feedChunked();
        break;
    }
    return m_state;
}

BodyReader::State BodyReader::ended() const
{
    if (m_state != State::More)
        return m_state;
    return m_framing.kind == BodyFraming::Kind::UntilClose ? State::Done : State::Malformed;
}

void BodyReader::feedChunked()
{
    QByteArray line;
    while (m_state == State::More && !m_raw.isEmpty()) {
        if (m_expects == Expects::Data) {
            takeData();
            continue;
        }
        if (!takeLine(line))
            return;
        if (m_expects == Expects::SizeLine)
            takeSize(line);
        else if (m_expects == Expects::DataEnd && line.isEmpty())
            m_expects = Expects::SizeLine;
        else if (m_expects == Expects::DataEnd || ++m_trailerLines > mostTrailerLines)
            m_state = State::Malformed;
        else if (line.isEmpty())
            m_state = State::Done;
    }
}

/// A line without its end; false when it has not come yet, or is too long.
bool BodyReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_raw.indexOf('\n');
    if (end > longestLine || (end < 0 && m_raw.size() > longestLine))
        m_state = State::Malformed;
    if (end < 0 || m_state == State::Malformed)
        return false;
    line = m_raw.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_raw.remove(0, end + 1);
    return true;
}

/// RFC 9112 7.1: hexadecimal digits, then perhaps extensions, which nobody understands.
void BodyReader::takeSize(QByteArray line)
{
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line.truncate(extension);
    line = line.trimmed();
    bool ok = false;
    m_left = line.size() <= mostSizeDigits ? line.toLongLong(&ok, 16) : 0;
    const bool digits = ok && std::ranges::all_of(line, [](char c) { return std::isxdigit(uchar(c)); });
    if (!digits)
        m_state = State::Malformed;
    m_expects = m_left == 0 ? Expects::Trailer : Expects::Data;
}

void BodyReader::takeData()
{
    const qsizetype count = qsizetype(std::min<qint64>(m_left, m_raw.size()));
    keep(m_raw.left(count));
    m_raw.remove(0, count);
    m_left -= count;
    if (m_left == 0)
        m_expects = Expects::DataEnd;
}

} // namespace clearway::net
