// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/loopbackfile_windows.h"

#include <QRandomGenerator>

#include <thread>
#include <winsock2.h>

namespace clearway::pac {
namespace {

constexpr DWORD patience = 1000; ///< ms for a client that says nothing

QByteArray secretPath()
{
    QByteArray random(16, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return '/' + random.toHex() + "/proxy.pac";
}

/// The head of a request, as far as 8 KiB of it.
QByteArray requestFrom(SOCKET client)
{
    QByteArray head;
    char buffer[1024];
    while (!head.contains("\r\n\r\n") && head.size() < 8 * 1024) {
        const int got = ::recv(client, buffer, sizeof buffer, 0);
        if (got <= 0)
            return {};
        head.append(buffer, got);
    }
    return head;
}

void sendAll(SOCKET client, const QByteArray &bytes)
{
    int done = 0;
    while (done < bytes.size()) {
        const int put = ::send(client, bytes.constData() + done, int(bytes.size()) - done, 0);
        if (put <= 0)
            return;
        done += put;
    }
}

SOCKET listenOnLoopback(std::uint16_t &port)
{
    WSADATA data;
    if (::WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return INVALID_SOCKET;
    const SOCKET listener = ::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool works = listener != INVALID_SOCKET && ::bind(listener, generic, size) == 0
        && ::listen(listener, 8) == 0 && ::getsockname(listener, generic, &size) == 0;
    port = works ? ntohs(address.sin_port) : 0;
    return works ? listener : INVALID_SOCKET;
}

} // namespace

LoopbackFile::LoopbackFile(QByteArray content) : m_path(secretPath()), m_content(std::move(content))
{
    const SOCKET listener = listenOnLoopback(m_port);
    if (listener != INVALID_SOCKET)
        std::thread([this, listener] { serve(listener); }).detach();
}

QString LoopbackFile::url() const
{
    return m_port == 0 ? QString()
                       : QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(m_path));
}

void LoopbackFile::serve(std::uintptr_t listener) const
{
    for (;;) {
        const SOCKET client = ::accept(listener, nullptr, nullptr);
        if (client == INVALID_SOCKET)
            return;
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, reinterpret_cast<const char *>(&patience),
                     sizeof patience);
        const bool known = requestFrom(client).startsWith("GET " + m_path + ' ');
        const QByteArray body = known ? m_content : QByteArray();
        sendAll(
            client,
            QByteArray(known ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n")
                + "Content-Type: application/x-ns-proxy-autoconfig\r\nConnection: close\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        ::closesocket(client);
    }
}

} // namespace clearway::pac
