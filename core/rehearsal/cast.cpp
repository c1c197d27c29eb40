// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/cast.h"

#include "rehearsal/loopback.h"
#include "rehearsal/stun.h"
#include "rehearsal/tlssession.h"

namespace clearway::rehearsal {
namespace {

SessionMaker speaksTls(const ServerIdentity &identity)
{
    return [identity] { return std::make_unique<TlsSession>(identity); };
}

} // namespace

base::Result<Cast, QString> Cast::enter(const Script &script)
{
    Cast cast;
    QString error;
    const auto listen = [&](SessionMaker maker, base::Endpoint *at) {
        auto server = TcpServer::listen(std::move(maker));
        if (!server)
            return void(error = server.error());
        *at = server->get()->endpoint();
        cast.m_tcp.push_back(std::move(*server));
    };
    const auto answer = [&](UdpServer::Answer how, base::Endpoint *at) {
        auto server = UdpServer::bind(std::move(how));
        if (!server)
            return void(error = server.error());
        *at = server->get()->endpoint();
        cast.m_udp.push_back(std::move(*server));
    };
    const auto refuse = [&](net::Transport transport, base::Endpoint *at) {
        auto socket = holdClosedPort(transport);
        if (!socket)
            return void(error = socket.error());
        *at = socket->localEndpoint().value_or(base::Endpoint{});
        cast.m_closed.push_back(std::move(*socket));
    };

    listen([resolver = script.resolver] { return std::make_unique<DnsSession>(resolver); },
           &cast.m_stage.dnsOverTcp);
    listen(speaksTls(script.server), &cast.m_stage.gateway);
    listen(speaksTls(script.server), &cast.m_stage.host);
    listen(speaksTls(script.server), &cast.m_stage.range);
    listen(speaksTls(script.stranger), &cast.m_stage.blockPage);
    answer(
        [resolver = script.resolver](const net::Datagram &asked) { return resolver->overUdp(asked.payload); },
        &cast.m_stage.dnsOverUdp);
    answer(
        [](const net::Datagram &asked) {
            return stunReply(asked.payload, {reflexiveAddress(), asked.from.port});
        },
        &cast.m_stage.stun);
    refuse(net::Transport::Tcp, &cast.m_stage.closedTcp);
    refuse(net::Transport::Udp, &cast.m_stage.closedUdp);
    if (!error.isEmpty())
        return error;
    return cast;
}

} // namespace clearway::rehearsal
