// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "base/peertext.h"
#include "cli/terminal.h"

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

constexpr qsizetype terminalWidth = 79;

void writeErr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Console::Console()
    : m_outIsTerminal(isTerminal(stdout))
    , m_errIsTerminal(isTerminal(stderr))
    , m_colour(m_outIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
    useUtf8();
}

bool Console::out(const QByteArray &bytes)
{
    clearProgress();
    const auto size = std::size_t(bytes.size());
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    m_readerLeft = m_readerLeft || (!isWritten && errno == EPIPE);
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
