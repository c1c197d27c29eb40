// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Debian's minisign, with a key that is made for one test and goes with it.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace clearway::test {

inline void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY2(target.open(QIODevice::WriteOnly), qPrintable(file));
    target.write(content);
}

inline QByteArray read(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

class Signer {
public:
    Signer()
    {
        run({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), publicKeyFile(),
             QStringLiteral("-s"), secretKeyFile()});
    }

    [[nodiscard]] QString publicKeyFile() const { return m_folder.filePath(QStringLiteral("key.pub")); }
    [[nodiscard]] QByteArray publicKey() const { return read(publicKeyFile()); }
    /// Writes FILE.minisig.
    void sign(const QString &file, const QStringList &more = {}) const
    {
        run(QStringList{QStringLiteral("-S"), QStringLiteral("-W"), QStringLiteral("-s"), secretKeyFile(),
                        QStringLiteral("-m"), file}
            + more);
    }
    /// The signature of some content.
    [[nodiscard]] QByteArray signatureOf(const QByteArray &content, const QStringList &more = {}) const
    {
        const QString file = m_folder.filePath(QStringLiteral("content"));
        write(file, content);
        sign(file, more);
        return read(file + QStringLiteral(".minisig"));
    }

private:
    [[nodiscard]] QString secretKeyFile() const { return m_folder.filePath(QStringLiteral("key")); }
    static void run(const QStringList &arguments)
    {
        QProcess minisign;
        minisign.start(QStringLiteral(CLEARWAY_MINISIGN), arguments);
        QVERIFY2(minisign.waitForFinished(), qPrintable(minisign.errorString()));
        QVERIFY2(minisign.exitCode() == 0, minisign.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace clearway::test
