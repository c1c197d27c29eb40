// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rehearsal networks, and the banner that keeps their results from being taken for real ones.
#include "text/wording.h"

namespace clearway::text {

using rehearsal::Scenario;

QString Wording::scenario(Scenario scenario) const
{
    switch (scenario) {
    case Scenario::Open:
        return say(QT_TRANSLATE_NOOP("Clearway", "Open network"));
    case Scenario::Only443:
        return say(QT_TRANSLATE_NOOP("Clearway", "TCP 443 only"));
    case Scenario::UdpBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway", "UDP blocked"));
    case Scenario::UdpOnePort:
        return say(QT_TRANSLATE_NOOP("Clearway", "One UDP port blocked"));
    case Scenario::DnsFailing:
        return say(QT_TRANSLATE_NOOP("Clearway", "DNS fails"));
    case Scenario::DnsRewritten:
        return say(QT_TRANSLATE_NOOP("Clearway", "DNS answers falsely"));
    case Scenario::GatewayDown:
        return say(QT_TRANSLATE_NOOP("Clearway", "Gateway down"));
    case Scenario::AllDropped:
        return say(QT_TRANSLATE_NOOP("Clearway", "Everything dropped"));
    case Scenario::ProxyOnly:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy only"));
    case Scenario::ProxySplit:
        return say(QT_TRANSLATE_NOOP("Clearway", "GoTo direct, rest by proxy"));
    case Scenario::ProxyWithUdp:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy, UDP direct"));
    case Scenario::ProxyAuth:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy with sign-in"));
    case Scenario::ProxyStale:
        return say(QT_TRANSLATE_NOOP("Clearway", "Old proxy remembered"));
    case Scenario::ProxyConflict:
        return say(QT_TRANSLATE_NOOP("Clearway", "Two different proxies set"));
    case Scenario::ProxyDnsDead:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy without DNS"));
    case Scenario::PacBadRule:
        return say(QT_TRANSLATE_NOOP("Clearway", "PAC file with a bad rule"));
    case Scenario::TransparentAuth:
        return say(QT_TRANSLATE_NOOP("Clearway", "Transparent proxy with sign-in"));
    case Scenario::CaptivePortal:
        return say(QT_TRANSLATE_NOOP("Clearway", "Guest network with sign-in page"));
    case Scenario::InspectedTrusted:
        return say(QT_TRANSLATE_NOOP("Clearway", "TLS inspected, trusted"));
    case Scenario::InspectedUntrusted:
        return say(QT_TRANSLATE_NOOP("Clearway", "TLS inspected, not trusted"));
    case Scenario::InspectedExempt:
        return say(QT_TRANSLATE_NOOP("Clearway", "TLS inspected, GoTo exempt"));
    case Scenario::UdpLossy:
        return say(QT_TRANSLATE_NOOP("Clearway", "Call of poor quality"));
    case Scenario::VpnSplit:
        return say(QT_TRANSLATE_NOOP("Clearway", "VPN, GoTo networks past it"));
    case Scenario::Ipv6Only:
        return say(QT_TRANSLATE_NOOP("Clearway", "IPv6 with NAT64"));
    case Scenario::TcpPartBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway", "Part of a network blocked"));
    }
    return QString();
}

namespace {

// Networks with a proxy of their own.
const char *proxyDescription(Scenario scenario)
{
    switch (scenario) {
    case Scenario::ProxyOnly:
        return QT_TRANSLATE_NOOP("Clearway",
                                 "Only the proxy reaches the Internet, and only on port 443. Expected: "
                                 "“Proxy only” works, no other mode does.");
    case Scenario::ProxySplit:
        return QT_TRANSLATE_NOOP("Clearway",
                                 "The firewall lets GoTo's networks through, TCP and UDP; everything else "
                                 "needs the proxy. Expected: “GoTo networks direct” works.");
    case Scenario::ProxyWithUdp:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "TCP gets out only by the proxy, UDP goes out directly. Expected: “Proxy, UDP direct” works.");
    case Scenario::ProxyAuth:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "Only the proxy gets out, and it wants a sign-in (user and password: rehearsal). Expected: the "
            "proxy asks for a sign-in; once that is given, “Proxy only” works.");
    case Scenario::ProxyStale:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "The network is open, but GoTo has stored a proxy that was switched off. Expected: everything "
            "works directly, and the stored proxy is reported as out of date.");
    case Scenario::ProxyConflict:
        return QT_TRANSLATE_NOOP("Clearway",
                                 "The environment variables name one proxy, Firefox another; both work, and "
                                 "nothing gets out without one. Expected: “Proxy only” works, and the report "
                                 "says that the two settings contradict each other.");
    case Scenario::ProxyDnsDead:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "This computer cannot resolve names outside the company; the proxy can. Expected: “Proxy only” "
            "works all the same, since the client leaves the names to the proxy.");
    case Scenario::PacBadRule:
        return QT_TRANSLATE_NOOP("Clearway",
                                 "The PAC file sends GoTo's domains to a proxy that refuses them, and "
                                 "everything else to one that works. Expected: nothing works; the report "
                                 "names the rule, and says that the GoTo client may not understand it.");
    default:
        return "";
    }
}

// Networks with a device that answers in the place of the servers.
const char *deviceDescription(Scenario scenario)
{
    switch (scenario) {
    case Scenario::TransparentAuth:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "A device in the way answers for every server on TCP 443, 80 and 8200, opens TLS and asks for a "
            "sign-in that the GoTo client cannot give. Expected: no mode works, the device is the cause, and "
            "the remedy is to exempt GoTo from its sign-in.");
    case Scenario::CaptivePortal:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "A guest network shows its sign-in page in place of every server until its terms are accepted. "
            "Expected: nothing works, and the sign-in page is the cause; it is not TLS inspection.");
    case Scenario::InspectedTrusted:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "The firewall opens all TLS on port 443 with certificates that this computer trusts. Expected: "
            "it works with limits, and the report lists the domains to exempt for the network team.");
    case Scenario::InspectedUntrusted:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "The firewall opens all TLS on port 443, but its certificate is not installed on this computer. "
            "Expected: nothing works, and the inspection is the cause.");
    case Scenario::InspectedExempt:
        return QT_TRANSLATE_NOOP("Clearway",
                                 "The firewall leaves the eight domains alone that GoTo wants exempt, and "
                                 "opens all other TLS with certificates that this computer trusts. Expected: "
                                 "everything works, and the eight domains are shown as not inspected.");
    default:
        return "";
    }
}

} // namespace

QString Wording::scenarioDescription(Scenario scenario) const
{
    switch (scenario) {
    case Scenario::Open:
        return say(QT_TRANSLATE_NOOP(
            "Clearway",
            "Every server answers on every port; nothing stands in the way. Expected: everything works."));
    case Scenario::Only443:
        return say(
            QT_TRANSLATE_NOOP("Clearway",
                              "The firewall lets only TCP 443 out. UDP and all other ports stay silent. "
                              "Expected: it works with limits, because audio and video cannot use UDP."));
    case Scenario::UdpBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "TCP works. The firewall rejects UDP to GoTo's networks and says so. "
                                     "Expected: it works with limits, and the block is proven."));
    case Scenario::UdpOnePort:
        return say(
            QT_TRANSLATE_NOOP("Clearway",
                              "The firewall rejects UDP 8200 and lets UDP 1853 pass. Expected: it works "
                              "with limits, and the report says that only 8200 is blocked."));
    case Scenario::DnsFailing:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "The DNS server answers every question with an error. Expected: nothing "
                                     "works, and DNS is the cause."));
    case Scenario::DnsRewritten:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "A DNS filter resolves GoTo's names to an address of its own. Expected: "
                                     "nothing works, and the false answers are the cause."));
    case Scenario::GatewayDown:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "Everything works except the gateway, which does not answer. Expected: "
                                     "no mode works, and the gateway is the cause."));
    case Scenario::AllDropped:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "The firewall drops every packet without a word. Expected: nothing "
                                     "works, and the report claims no block, because silence proves none."));
    case Scenario::UdpLossy:
        return say(QT_TRANSLATE_NOOP(
            "Clearway",
            "The network is open, but on the way to a media peer one packet in ten is lost and the "
            "others come unevenly. Expected: everything works, and the quality is graded as poor."));
    case Scenario::ProxyOnly:
    case Scenario::ProxySplit:
    case Scenario::ProxyWithUdp:
    case Scenario::ProxyAuth:
    case Scenario::ProxyStale:
    case Scenario::ProxyConflict:
    case Scenario::ProxyDnsDead:
    case Scenario::PacBadRule:
        return say(proxyDescription(scenario));
    case Scenario::TransparentAuth:
    case Scenario::CaptivePortal:
    case Scenario::InspectedTrusted:
    case Scenario::InspectedUntrusted:
    case Scenario::InspectedExempt:
        return say(deviceDescription(scenario));
    case Scenario::VpnSplit:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "A VPN takes all traffic but that to GoTo's networks; everything gets "
                                     "through. Expected: everything works, and the report says that GoTo's "
                                     "networks bypass the VPN."));
    case Scenario::Ipv6Only:
        return say(
            QT_TRANSLATE_NOOP("Clearway",
                              "The network speaks IPv6 only; its NAT64 and DNS64 carry everything to "
                              "the IPv4 servers. Expected: everything works, and the report says so."));
    case Scenario::TcpPartBlocked:
        return say(QT_TRANSLATE_NOOP(
            "Clearway",
            "The firewall's list of GoTo's networks has a gap: TCP to 2,048 addresses of one of them is "
            "rejected. Every address is tried. Expected: everything works with limits, and the report names "
            "the gap."));
    }
    return QString();
}

QString Wording::scenarioStory(Scenario scenario) const
{
    // Each description is a story and, after this word, what a check of it should say.
    const QString description = scenarioDescription(scenario);
    const qsizetype end = description.indexOf(say(QT_TRANSLATE_NOOP("Clearway", "Expected:")));
    return description.left(end).trimmed();
}

QString Wording::rehearsalBanner(const QString &id) const
{
    return say(
        {QT_TRANSLATE_NOOP("Clearway", "Rehearsal “%1”: an invented network, not a result of this computer")},
        {id});
}

} // namespace clearway::text
