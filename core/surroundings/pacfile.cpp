// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacfile.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace clearway::surroundings {
namespace {

PacText failed(const QString &detail)
{
    return {{}, base::Failure{base::Operation::Pac, base::FailureCode::PacError, 0, detail}};
}

/// Nothing when the bytes are no text in any encoding a PAC file comes in.
std::optional<QString> decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes);
        marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        const QString text = decoder(bytes);
        return decoder.hasError() || text.contains(QChar::Null) ? std::nullopt : std::optional(text);
    }
    if (bytes.contains('\0'))
        return std::nullopt;
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// No program begins with an angle bracket and a word, so neither does a PAC file.
bool isWebPage(const QString &text)
{
    static const QRegularExpression beginning(
        QStringLiteral("^\\s*(<\\?xml|<!doctype|<!--|<html|<head|<body|<title|<meta|<script)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString start = text.left(1024);
    return beginning.match(start).hasMatch();
}

bool isLineEnd(const QString &source, qsizetype at)
{
    const bool pair = source[at] == u'\r' && at + 1 < source.size() && source[at + 1] == u'\n';
    return (source[at] == u'\n' || source[at] == u'\r') && !pair;
}

} // namespace

PacText readPacBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostPacBytes)
        return failed(QStringLiteral("larger than 1 MB"));
    const auto text = decoded(bytes);
    if (!text)
        return failed(QStringLiteral("not a text"));
    if (text->trimmed().isEmpty())
        return failed(QStringLiteral("empty"));
    if (isWebPage(*text))
        return failed(QStringLiteral("a web page answered in place of the PAC file"));
    return {*text, std::nullopt};
}

QString pacLine(const QString &source, int line, qsizetype most)
{
    qsizetype start = 0;
    int number = 1;
    for (; start < source.size() && number < line; ++start)
        number += isLineEnd(source, start) ? 1 : 0;
    qsizetype end = start;
    while (end < source.size() && source[end] != u'\n' && source[end] != u'\r')
        ++end;
    return number == line ? source.mid(start, end - start).trimmed().left(most) : QString();
}

} // namespace clearway::surroundings
