// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/listeningports.h"

#include <QByteArrayList>

namespace clearway::net {
namespace {

const QByteArray prefix = QByteArrayLiteral("Clearway responder, UDP ");

} // namespace

QByteArray tellPorts(const std::vector<std::uint16_t> &ports)
{
    QByteArrayList words;
    for (const std::uint16_t port : ports)
        if (words.size() < mostListeningPorts)
            words << QByteArray::number(port);
    return prefix + words.join(' ');
}

std::vector<std::uint16_t> toldPorts(const QByteArray &software)
{
    if (!software.startsWith(prefix))
        return {};
    std::vector<std::uint16_t> ports;
    for (const QByteArray &word : software.mid(prefix.size()).split(' ')) {
        bool ok = false;
        const int port = word.toInt(&ok);
        if (!ok || port < 1 || port > 0xffff || ports.size() == mostListeningPorts)
            return {};
        ports.push_back(std::uint16_t(port));
    }
    return ports;
}

} // namespace clearway::net
