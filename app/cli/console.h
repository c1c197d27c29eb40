// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Results go to standard output, messages to standard error.
#pragma once

#include "cli/exitcode.h"

#include <QByteArray>
#include <QString>

namespace clearway::cli {

class Console {
public:
    Console();

    /// A result, as it is. False when it could not be written whole.
    [[nodiscard]] bool out(const QByteArray &bytes);
    /// One message line; foreign text in it is made inert. Nothing after `silence`.
    void message(const QString &text);
    /// A line that the next one replaces; only on a terminal.
    void progress(const QString &text);
    /// Takes the progress line away.
    void clearProgress();
    void silence() { m_silent = true; }
    void hideProgress() { m_hidesProgress = true; }

    /// A result; reports on standard error when it could not be written, with the exit code that says so. Who
    /// reads from a pipe and leaves (`| head -1`) has what was wanted: that is no failure.
    [[nodiscard]] ExitCode result(const QByteArray &bytes, ExitCode code = ExitCode::Works);
    [[nodiscard]] ExitCode result(const QString &text, ExitCode code = ExitCode::Works)
    {
        return result(text.toUtf8(), code);
    }

    [[nodiscard]] bool readerLeft() const { return m_readerLeft; }
    [[nodiscard]] bool outIsTerminal() const { return m_outIsTerminal; }
    [[nodiscard]] bool showsProgress() const { return m_errIsTerminal && !m_hidesProgress; }
    /// Standard output is a terminal and NO_COLOR is not set (no-color.org: any value but an empty one).
    [[nodiscard]] bool colour() const { return m_colour; }

private:
    bool m_outIsTerminal = false;
    bool m_errIsTerminal = false;
    bool m_colour = false;
    bool m_readerLeft = false;
    bool m_silent = false;
    bool m_hidesProgress = false;
    qsizetype m_progressWidth = 0;
};

} // namespace clearway::cli
