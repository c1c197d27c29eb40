// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "base/peertext.h"
#include "cli/terminal.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

constexpr qsizetype terminalWidth = 79;

void writeErr(const QString &text)
{
    [[maybe_unused]] const bool isWritten = write(stderr, text.toUtf8()); // there is no place to say so
}

} // namespace

Console::Console()
    : m_outIsTerminal(isTerminal(stdout))
    , m_errIsTerminal(isTerminal(stderr))
    , m_colour(qEnvironmentVariableIsEmpty("NO_COLOR") && takesColours(stdout))
{
    keepBytes();
}

bool Console::out(const QByteArray &bytes)
{
    clearProgress();
    const bool isWritten = write(stdout, bytes);
    m_readerLeft = m_readerLeft || (!isWritten && readerHasLeft());
    return isWritten;
}

void Console::message(const QString &text)
{
    clearProgress();
    if (!m_silent)
        writeErr(base::PeerText(text).forTerminal() + u'\n');
}

void Console::progress(const QString &text)
{
    if (!showsProgress())
        return;
    const QString shown = base::PeerText(text).forTerminal().left(terminalWidth);
    // Spaces instead of an erase code, which NO_COLOR and old terminals would not want.
    writeErr(u'\r' + shown.leftJustified(m_progressWidth) + u'\r');
    m_progressWidth = shown.size();
}

void Console::clearProgress()
{
    if (m_progressWidth > 0)
        writeErr(u'\r' + QString(m_progressWidth, u' ') + u'\r');
    m_progressWidth = 0;
}

ExitCode Console::result(const QByteArray &bytes, ExitCode code)
{
    if (out(bytes) || m_readerLeft)
        return code;
    message(u"clearway-cli: standard output could not be written"_s);
    return ExitCode::CannotWrite;
}

} // namespace clearway::cli
