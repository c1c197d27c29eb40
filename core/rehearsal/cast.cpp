// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/cast.h"

#include "net/stunanswer.h"
#include "rehearsal/company.h"
#include "rehearsal/loopback.h"

namespace clearway::rehearsal {

void Cast::listen(const SessionMaker &maker, base::Endpoint *at)
{
    auto server = TcpServer::listen(maker);
    if (!server)
        return void(m_error = server.error());
    *at = server->get()->endpoint();
    m_tcp.push_back(std::move(*server));
}

void Cast::answer(UdpServer::Answer how, base::Endpoint *at)
{
    auto server = UdpServer::bind(std::move(how));
    if (!server)
        return void(m_error = server.error());
    *at = server->get()->endpoint();
    m_udp.push_back(std::move(*server));
}

void Cast::refuse(net::Transport transport, base::Endpoint *at)
{
    auto socket = holdClosedPort(transport);
    if (!socket)
        return void(m_error = socket.error());
    *at = socket->localEndpoint().value_or(base::Endpoint{});
    m_closed.push_back(std::move(*socket));
}

base::Result<Cast, QString> Cast::enter(const Script &script)
{
    Cast cast;
    Stage &stage = cast.m_stage;
    const auto resolver = script.resolver;
    cast.listen([resolver] { return std::make_unique<DnsSession>(resolver); }, &stage.dnsOverTcp);
    cast.answer([resolver](const net::Datagram &asked) { return resolver->overUdp(asked.payload); },
                &stage.dnsOverUdp);
    cast.listen(script.server, &stage.gateway);
    cast.listen(script.server, &stage.host);
    cast.listen(script.server, &stage.range);
    cast.listen(script.blockPage, &stage.blockPage);
    cast.listen(script.plainWeb, &stage.plainWeb);
    cast.answer(
        [](const net::Datagram &asked) {
            return net::stunAnswer(asked.payload, {reflexiveAddress(), asked.from.port});
        },
        &stage.stun);
    auto peer = PlayedPeer::bind(script.peer);
    if (!peer)
        return peer.error();
    stage.mediaPeer = peer->get()->endpoint();
    cast.m_peer = std::move(*peer);
    cast.refuse(net::Transport::Tcp, &stage.closedTcp);
    cast.refuse(net::Transport::Udp, &stage.closedUdp);
    if (script.deviceTls)
        cast.listen(script.deviceTls, &stage.deviceTls);
    if (script.devicePlain)
        cast.listen(script.devicePlain, &stage.devicePlain);
    for (const auto &[meant, maker] : script.company)
        if (maker)
            cast.listen(maker, &stage.company[meant]);
        else
            stage.company[meant] = stage.closedTcp;
    if (!cast.m_error.isEmpty())
        return cast.m_error;
    return cast;
}

} // namespace clearway::rehearsal
