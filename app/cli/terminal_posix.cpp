// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace clearway::cli {

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

void keepBytes() { }

bool takesColours(std::FILE *stream)
{
    return isTerminal(stream);
}

bool write(std::FILE *stream, const QByteArray &text)
{
    const auto size = std::size_t(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool readerHasLeft()
{
    return errno == EPIPE;
}

namespace {

/// The terminal, without echo as long as it lives.
class QuietTerminal {
public:
    QuietTerminal() : m_descriptor(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        m_changed = m_descriptor >= 0 && tcgetattr(m_descriptor, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_changed)
            tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_changed)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    [[nodiscard]] bool isOpen() const { return m_changed; }
    void say(const QByteArray &text) const
    {
        [[maybe_unused]] const ssize_t written
            = ::write(m_descriptor, text.constData(), std::size_t(text.size()));
    }
    [[nodiscard]] QByteArray line() const
    {
        constexpr qsizetype longest = 1024;
        QByteArray all;
        char byte = 0;
        while (all.size() < longest && read(m_descriptor, &byte, 1) == 1 && byte != '\n')
            all += byte;
        return all;
    }

private:
    int m_descriptor = -1;
    bool m_changed = false;
    termios m_before{};
};

} // namespace

std::optional<QString> askSecret(const QString &prompt)
{
    const QuietTerminal terminal;
    if (!terminal.isOpen())
        return std::nullopt;
    terminal.say(prompt.toLocal8Bit());
    const QByteArray line = terminal.line();
    terminal.say("\n");
    return QString::fromLocal8Bit(line);
}

} // namespace clearway::cli
