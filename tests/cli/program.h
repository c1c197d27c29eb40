// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Starting clearway-cli and seeing what it prints and how it ends.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace clearway::tests {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// Runs a program to its end; English, no terminal. Windows ends the lines of messages in its own way, those
/// of results as everybody does.
[[nodiscard]] inline Ended ended(const QString &program, const QStringList &arguments)
{
    static const QTemporaryDir state; // what an interrupted check leaves behind is nobody's business
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("CLEARWAY_STATE_FOLDER")))
        environment.insert(QStringLiteral("CLEARWAY_STATE_FOLDER"), state.path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {-1, {}, QStringLiteral("did not end: ") + process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())
                .replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"))};
}

[[nodiscard]] inline Ended clearwayCli(const QStringList &arguments)
{
    return ended(QStringLiteral(CLEARWAY_CLI), arguments);
}

/// Through a shell, where a redirection is wanted; $0 in the line stands for the program.
[[nodiscard]] inline Ended shell(const QString &line)
{
    return ended(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line, QStringLiteral(CLEARWAY_CLI)});
}

} // namespace clearway::tests
