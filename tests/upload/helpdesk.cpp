// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "upload/helpdesk.h"

#include <QFile>
#include <QJsonDocument>

namespace clearway::test {

using namespace Qt::StringLiterals;

Helpdesk::~Helpdesk()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QString Helpdesk::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, {u"" CLEARWAY_RECEIVER ""_s, m_folder.path()});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead())
            return m_process.errorString();
    m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
    return m_ports.isEmpty() ? u"it named no ports"_s : QString();
}

QString Helpdesk::url(const QString &server, const QString &path) const
{
    return u"https://127.0.0.1:%1%2"_s.arg(m_ports[server].toInt()).arg(path);
}

QString Helpdesk::authorityFile() const
{
    return m_folder.filePath(u"authority.pem"_s);
}

QByteArray Helpdesk::authorityPem() const
{
    QFile file(authorityFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject Helpdesk::takeReceived() const
{
    QFile file(m_folder.filePath(u"received.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject received = QJsonDocument::fromJson(file.readAll()).object();
    file.remove();
    return received;
}

} // namespace clearway::test
