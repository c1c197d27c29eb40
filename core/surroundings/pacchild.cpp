// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacchild.h"

#include "surroundings/pacmessage.h"

#include <QDir>
#include <QProcessEnvironment>

namespace clearway::surroundings {
namespace {

/// Everything the child may say together: answers for all hosts and every look-up fit several times over.
constexpr qint64 mostOutput = 4 * 1024 * 1024;

/// Nothing of our own environment: no LD_ or QT_ variable reaches the child, and no secret. Its local time is
/// a fixed offset, because it may open no time-zone file. POSIX counts offsets west of UTC.
QProcessEnvironment bareEnvironment(int utcOffset)
{
    const int west = -utcOffset / 60;
    const QString zone = QStringLiteral("LOC%1%2:%3")
                             .arg(west < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(std::abs(west) / 60)
                             .arg(std::abs(west) % 60, 2, 10, QLatin1Char('0'));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), zone);
#ifdef Q_OS_WIN
    environment.insert(QStringLiteral("SystemRoot"),
                       qEnvironmentVariable("SystemRoot")); // no DLL loads without
#endif
    return environment;
}

} // namespace

PacChild::PacChild(const QString &program, int utcOffset, std::chrono::milliseconds whole)
    : m_deadline(whole, Qt::PreciseTimer)
{
    m_process.setProcessEnvironment(bareEnvironment(utcOffset));
    m_process.setWorkingDirectory(QDir::rootPath());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, QStringList());
}

PacChild::~PacChild()
{
    m_process.disconnect();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000); // a killed process is gone at once; this collects it
}

std::optional<QByteArray> PacChild::takeLine()
{
    const QByteArray more = m_process.readAllStandardOutput();
    m_total += more.size();
    m_read += more;
    const qsizetype end = m_read.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_read.left(end);
    m_read.remove(0, end + 1);
    return line;
}

async::Task<std::optional<QByteArray>> PacChild::line()
{
    for (;;) {
        if (auto line = takeLine())
            co_return line;
        if (m_process.state() == QProcess::NotRunning || end() == End::TooLong)
            co_return std::nullopt;
        async::Once<bool> event(std::max(remaining(), std::chrono::milliseconds::zero()), false);
        const auto wake = [&event] { event.done(true); };
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, event.context(), wake);
        QObject::connect(&m_process, &QProcess::finished, event.context(), wake);
        QObject::connect(&m_process, &QProcess::errorOccurred, event.context(), wake);
        if (!co_await event) {
            m_overrun = true;
            co_return std::nullopt;
        }
    }
}

PacChild::End PacChild::end() const
{
    if (m_overrun)
        return End::Overrun;
    if (m_total > mostOutput || m_read.size() > mostPacLine)
        return End::TooLong;
    if (m_process.error() == QProcess::FailedToStart)
        return End::NotStarted;
    return m_process.exitStatus() == QProcess::CrashExit ? End::Crashed : End::Exited;
}

} // namespace clearway::surroundings
