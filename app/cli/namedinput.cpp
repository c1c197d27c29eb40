// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/namedinput.h"

#include "base/strictjson.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

/// What a shell puts in place of `<(…)`.
bool isHandedPipe(const QString &word)
{
    return word.startsWith(u"/dev/fd/"_s) && QFileInfo::exists(word) && !QFileInfo(word).isFile();
}

bool isOpened(QFile &input, const QString &word)
{
    return isStandardInput(word) ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
}

} // namespace

bool isStandardInput(const QString &word)
{
    return word == u"-"_s || word == u"/dev/stdin"_s;
}

QString shownInput(const QString &word)
{
    return isStandardInput(word) ? u"standard input"_s : word;
}

base::Result<QByteArray> readNamedInput(const QString &word, qsizetype mostBytes)
{
    if (!isStandardInput(word) && !isHandedPipe(word))
        return base::readInputFile(word, {.bytes = mostBytes});
    const QString shown = shownInput(word);
    QFile input(word);
    if (!isOpened(input, word))
        return base::InputError{shown, {}, u"something that can be read"_s, input.errorString()};
    // A pipe hands out pieces; only an empty one is the end.
    QByteArray all;
    while (all.size() <= mostBytes) {
        const QByteArray piece = input.read(mostBytes + 1 - all.size());
        if (piece.isEmpty() && input.error() != QFileDevice::NoError)
            break;
        if (piece.isEmpty())
            return all;
        all += piece;
    }
    return all.size() > mostBytes
        ? base::InputError{shown, {}, u"at most %1 bytes"_s.arg(mostBytes), u"more"_s}
        : base::InputError{shown, {}, u"something that can be read"_s, input.errorString()};
}

} // namespace clearway::cli
