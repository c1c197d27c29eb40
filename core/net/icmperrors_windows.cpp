// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Windows 10 2004 and newer end a connect on an ICMP error when asked to, and tell who sent it (Microsoft
// Learn, "IPPROTO_TCP socket options", WSAGetIcmpErrorInfo). Of datagrams they tell WSAECONNRESET on the next
// receive, and no sender.
#include "net/socket.h"
#include "net/socketaddress.h"

#include <ws2ipdef.h>

namespace clearway::net {
namespace {

// ws2ipdef.h of that version; mingw-w64 lacks them.
constexpr int failConnectOnIcmpError = 18; // TCP_FAIL_CONNECT_ON_ICMP_ERROR
constexpr int icmpErrorInfo = 19; // TCP_ICMP_ERROR_INFO
struct IcmpErrorInfo {
    SOCKADDR_INET sender;
    INT protocol;
    UINT8 type;
    UINT8 code;
};
static_assert(sizeof(IcmpErrorInfo) == 36);

} // namespace

void Socket::keepIcmpErrors(base::IpAddress::Family)
{
    const DWORD on = 1; // older versions and sockets for datagrams refuse it, and stay as they were
    setsockopt(SOCKET(m_descriptor), IPPROTO_TCP, failConnectOnIcmpError, reinterpret_cast<const char *>(&on),
               sizeof on);
}

bool Socket::tellsIcmpSenders()
{
    return false;
}

std::optional<evidence::IcmpError> Socket::takeIcmpError()
{
    IcmpErrorInfo info{};
    int size = sizeof info;
    if (getsockopt(SOCKET(m_descriptor), IPPROTO_TCP, icmpErrorInfo, reinterpret_cast<char *>(&info), &size)
            != 0
        || size < int(sizeof info))
        return std::nullopt; // WSANO_DATA: there was none
    const auto sender = endpointOf(reinterpret_cast<const sockaddr *>(&info.sender));
    if (!sender)
        return std::nullopt;
    return evidence::IcmpError{info.type, info.code, sender->address};
}

} // namespace clearway::net
