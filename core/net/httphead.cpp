// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httphead.h"

#include <QByteArrayList>

#include <algorithm>

namespace clearway::net {
namespace {

constexpr QByteArrayView protocol("HTTP/");

HeadRead malformed(const char *problem)
{
    HeadRead read;
    read.state = HeadState::Malformed;
    read.problem = QString::fromLatin1(problem);
    return read;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 9110 5.6.2.
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::ranges::all_of(text, [&](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

/// Size of the head with its empty line; -1 when it has not come to its end.
qsizetype endOf(const QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (bytes.size() > at + 1 && bytes[at + 1] == '\n')
            return at + 2;
        if (bytes.size() > at + 2 && bytes[at + 1] == '\r' && bytes[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

/// "HTTP/1.1 200 Reason"; the reason may be missing, and with it the space before it (RFC 9112 4).
bool readStatusLine(const QByteArray &line, HttpHead &head)
{
    // "HTTP/1." digit space three digits
    if (line.size() < 12 || !line.startsWith("HTTP/1.") || !isDigit(line[7]) || line[8] != ' ')
        return false;
    if (!std::all_of(line.begin() + 9, line.begin() + 12, isDigit) || (line.size() > 12 && line[12] != ' '))
        return false;
    head.minorVersion = line[7] - '0';
    head.status = line.mid(9, 3).toInt();
    head.reason = line.mid(13).trimmed();
    return head.status >= 100 && head.status < 600; // RFC 9110 15
}

bool readField(const QByteArray &line, HttpHead &head)
{
    if (line[0] == ' ' || line[0] == '\t') { // obs-fold, RFC 9112 5.2
        if (head.fields.empty())
            return false;
        head.fields.back().value += ' ' + line.trimmed();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return false;
    head.fields.push_back({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

} // namespace

QByteArray HttpHead::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(fields, name, &HttpField::name);
    return found == fields.end() ? QByteArray() : found->value;
}

std::vector<QByteArray> HttpHead::values(QByteArrayView name) const
{
    std::vector<QByteArray> all;
    for (const HttpField &field : fields)
        if (field.name == name)
            all.push_back(field.value);
    return all;
}

bool HttpHead::lists(QByteArrayView name, QByteArrayView token) const
{
    return std::ranges::any_of(values(name), [&](const QByteArray &value) {
        return std::ranges::any_of(value.toLower().split(','),
                                   [&](const QByteArray &entry) { return entry.trimmed() == token; });
    });
}

HeadRead readHead(const QByteArray &bytes)
{
    const qsizetype known = std::min(bytes.size(), protocol.size());
    if (QByteArrayView(bytes).first(known) != protocol.first(known)) {
        HeadRead read = malformed("not HTTP");
        read.state = HeadState::NotHttp;
        return read;
    }
    const qsizetype size = endOf(bytes);
    const QByteArray text = bytes.left(size < 0 ? bytes.size() : size);
    if (text.size() > mostHeadBytes)
        return malformed("a head over 16 KiB");
    if (text.count('\n') > mostHeadLines + 1)
        return malformed("a head of over 100 lines");
    if (size < 0)
        return {};
    if (text.contains('\0'))
        return malformed("a NUL byte in the head");
    HeadRead read;
    read.state = HeadState::Complete;
    read.size = size;
    bool first = true;
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.contains('\r'))
            return malformed("a bare CR in the head");
        if (first && !readStatusLine(line, read.head))
            return malformed("not a status line of HTTP/1");
        if (!first && !line.isEmpty() && !readField(line, read.head))
            return malformed("a line that is no header field");
        first = false;
    }
    return read;
}

} // namespace clearway::net
