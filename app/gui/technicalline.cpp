// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/technicalline.h"

#include "base/peertext.h"

namespace clearway::gui {
namespace {

using namespace Qt::StringLiterals;

/// Of an HTTP answer what tells who speaks: status, page, schemes and the headers that were kept.
void addAnswer(const evidence::HttpAnswer &answer, QStringList &parts)
{
    if (answer.status > 0)
        parts << u"HTTP %1 %2"_s.arg(answer.status).arg(answer.reason).trimmed();
    if (!answer.page.isEmpty())
        parts << answer.page;
    if (!answer.authSchemes.isEmpty())
        parts << u"offers "_s + answer.authSchemes.join(u", "_s);
    for (const evidence::HttpHeader &header : answer.headers)
        parts << header.name + u": "_s + header.value;
}

struct Describe {
    QStringList &parts;

    template<class Other> void operator()(const Other &) const { }
    void operator()(const evidence::TunnelSeen &tunnel) const
    {
        parts << tunnel.proxy.toString();
        if (tunnel.proxyAddress)
            parts << u"dialled "_s + tunnel.proxyAddress->toString();
        addAnswer(tunnel.answer, parts);
        if (tunnel.socksReply >= 0)
            parts << u"SOCKS reply %1"_s.arg(tunnel.socksReply);
        if (!tunnel.authenticated.isEmpty())
            parts << u"signed in by "_s + tunnel.authenticated;
    }
    void operator()(const evidence::HttpSeen &http) const
    {
        parts << http.url;
        addAnswer(http.answer, parts);
    }
    void operator()(const evidence::WebSocketSeen &socket) const
    {
        parts << socket.url;
        addAnswer(socket.answer, parts);
    }
    void operator()(const evidence::PacSeen &pac) const
    {
        if (!pac.sha256.isEmpty())
            parts << u"%1 bytes"_s.arg(pac.bytes) << u"SHA-256 "_s + pac.sha256;
    }
    void operator()(const evidence::WpadSeen &wpad) const
    {
        parts << wpad.method;
        if (!wpad.tried.isEmpty())
            parts << u"tried "_s + wpad.tried.join(u", "_s);
    }
};

} // namespace

QString technicalLine(const evidence::Observation &observation)
{
    QStringList parts{QString(name(observation.operation)), QString(name(observation.outcome))};
    if (observation.endpoint)
        parts << observation.endpoint->toString();
    if (const auto &failure = observation.failure) {
        parts << QString(name(failure->code));
        if (failure->native != 0)
            parts << u"native %1"_s.arg(failure->native);
        if (!failure->detail.isEmpty())
            parts << failure->detail;
    }
    if (const auto &icmp = observation.icmp)
        parts << u"ICMP %1/%2 from %3"_s.arg(icmp->type).arg(icmp->code).arg(icmp->sender.toString());
    std::visit(Describe{parts}, observation.seen);
    for (QString &part : parts)
        part = base::PeerText(part).forLabel();
    return parts.join(u"  \u00B7  "_s);
}

} // namespace clearway::gui
