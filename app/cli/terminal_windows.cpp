// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <windows.h>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>

namespace clearway::cli {
namespace {

/// The console behind a stream. A character device is not enough: NUL is one, too.
HANDLE consoleOf(std::FILE *stream)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) ? handle : nullptr;
}

/// As UTF-16, so that the console's code page, which the shell uses after us, stays what it is.
bool writeConsole(HANDLE console, QStringView text)
{
    constexpr qsizetype most = 8 * 1024; // old consoles take 64 KiB at once, all their users together
    while (!text.isEmpty()) {
        qsizetype piece = std::min(text.size(), most);
        if (piece < text.size() && text[piece - 1].isHighSurrogate())
            --piece;
        DWORD done = 0;
        if (!WriteConsoleW(console, text.utf16(), DWORD(piece), &done, nullptr) || done == 0)
            return false;
        text = text.mid(qsizetype(done));
    }
    return true;
}

/// Keyboard and screen of the console, without echo as long as it lives; where the streams lead is no matter.
class QuietConsole {
public:
    QuietConsole()
    {
        DWORD quiet = ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT; // Ctrl+C ends the program as ever
        m_changed = GetConsoleMode(m_keys, &m_before) && SetConsoleMode(m_keys, quiet);
    }
    ~QuietConsole()
    {
        if (m_changed)
            SetConsoleMode(m_keys, m_before);
        for (HANDLE each : {m_keys, m_screen})
            if (each != INVALID_HANDLE_VALUE)
                CloseHandle(each);
    }
    Q_DISABLE_COPY_MOVE(QuietConsole)

    [[nodiscard]] bool isOpen() const { return m_changed; }
    void say(const QString &text) const { writeConsole(m_screen, text); }
    /// Nothing when it was interrupted, or when there is nobody to type.
    [[nodiscard]] std::optional<QString> line() const
    {
        wchar_t text[1024];
        DWORD size = 0;
        if (!ReadConsoleW(m_keys, text, DWORD(std::size(text)), &size, nullptr) || size == 0)
            return std::nullopt;
        QString line = QString::fromWCharArray(text, int(size));
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        return line;
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                           OPEN_EXISTING, 0, nullptr);
    }

    HANDLE m_keys = open(L"CONIN$");
    HANDLE m_screen = open(L"CONOUT$");
    DWORD m_before = 0;
    bool m_changed = false;
};

} // namespace

bool isTerminal(std::FILE *stream)
{
    return consoleOf(stream) != nullptr;
}

void keepBytes()
{
    // Text mode would write every line feed of a JSON report as two characters.
    _setmode(_fileno(stdout), _O_BINARY);
}

/// A console shows the codes as they are until it is asked ("Console Virtual Terminal Sequences", Microsoft
/// Learn); the mode is its screen's, and does no harm to whoever writes there next.
bool takesColours(std::FILE *stream)
{
    const HANDLE console = consoleOf(stream);
    DWORD mode = 0;
    return console && GetConsoleMode(console, &mode)
        && SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

bool write(std::FILE *stream, const QByteArray &text)
{
    if (const HANDLE console = consoleOf(stream))
        return writeConsole(console, QString::fromUtf8(text));
    _doserrno = 0; // nothing clears it where the C library refuses by itself
    const auto size = std::size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// The C library knows no errno for ERROR_NO_DATA, which is what a pipe without a reader says, and tells
/// EINVAL.
bool readerHasLeft()
{
    return _doserrno == ERROR_NO_DATA || _doserrno == ERROR_BROKEN_PIPE;
}

std::optional<QString> askSecret(const QString &prompt)
{
    if (!isTerminal(stdin)) // a console may be there that nobody sees, as behind the terminal of Git
        return std::nullopt;
    const QuietConsole console;
    if (!console.isOpen())
        return std::nullopt;
    console.say(prompt);
    auto line = console.line();
    console.say(QStringLiteral("\r\n"));
    return line;
}

} // namespace clearway::cli
