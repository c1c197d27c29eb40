// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The networks that are kept as golden scenarios; toldnetwork.cpp tells them.
#include "verdict/toldnetwork.h"

namespace clearway::tests {
namespace {

Treatment allTcp(TcpTreatment how)
{
    Treatment treatment;
    treatment.tcp443 = treatment.otherTcp = how;
    return treatment;
}

Treatment udp(UdpTreatment how)
{
    Treatment treatment;
    treatment.udp = {{1853, how}, {8200, how}};
    return treatment;
}

Treatment allDropped()
{
    Treatment treatment = udp(UdpTreatment::Dropped);
    treatment.dns = DnsTreatment::Dropped;
    treatment.tcp443 = treatment.otherTcp = TcpTreatment::Dropped;
    return treatment;
}

Treatment inspected(TlsTreatment how, Spared spared = Spared::Nobody)
{
    Treatment treatment;
    treatment.tls = how;
    treatment.spared = spared;
    treatment.wholeCertificates = true;
    return treatment;
}

Treatment canaryInspected()
{
    Treatment treatment = inspected(TlsTreatment::InspectedTrusted);
    treatment.canaryAnswers = true;
    return treatment;
}

Treatment oneHost(const QString &host, TlsTreatment how)
{
    Treatment treatment;
    treatment.tlsOf = {{host, how}};
    treatment.wholeCertificates = true;
    return treatment;
}

Treatment wrongClock(Clock clock)
{
    Treatment treatment;
    treatment.clock = clock;
    treatment.wholeCertificates = true;
    return treatment;
}

Treatment withoutNetwork()
{
    Treatment treatment = udp(UdpTreatment::NoNetwork);
    treatment.dns = DnsTreatment::NoNetwork;
    treatment.tcp443 = treatment.otherTcp = TcpTreatment::NoNetwork;
    return treatment;
}

Treatment only443()
{
    Treatment treatment = udp(UdpTreatment::Dropped);
    treatment.otherTcp = TcpTreatment::Dropped;
    return treatment;
}

Treatment everythingRejected()
{
    Treatment treatment = allTcp(TcpTreatment::Rejected);
    treatment.udp = {{1853, UdpTreatment::Rejected}, {8200, UdpTreatment::Rejected}};
    return treatment;
}

/// Nothing goes out but through the proxy, which allows CONNECT to 443 only; UDP is treated apart.
Treatment behindProxy(ProxyTreatment proxy, UdpTreatment how)
{
    Treatment treatment = udp(how);
    treatment.tcp443 = treatment.otherTcp = TcpTreatment::Dropped;
    treatment.proxy = proxy;
    return treatment;
}

Treatment withSettings(SettingsTreatment settings)
{
    Treatment treatment = behindProxy(ProxyTreatment::Carries, UdpTreatment::Dropped);
    treatment.settings = settings;
    return treatment;
}

Treatment behindProxyWithoutDns()
{
    Treatment treatment = behindProxy(ProxyTreatment::Carries, UdpTreatment::Dropped);
    treatment.dns = DnsTreatment::Dropped;
    return treatment;
}

Treatment split()
{
    Treatment treatment = behindProxy(ProxyTreatment::Carries, UdpTreatment::Answers);
    treatment.gotoDirect = true;
    return treatment;
}

Treatment portal()
{
    Treatment treatment = udp(UdpTreatment::Dropped);
    treatment.tcp443 = treatment.otherTcp = TcpTreatment::Dropped;
    treatment.device = DeviceTreatment::Portal;
    return treatment;
}

std::vector<ToldNetwork> udpNetworks()
{
    return {
        {"udp-dropped", udp(UdpTreatment::Dropped)},
        {"udp-rejected", udp(UdpTreatment::Rejected)},
        {"udp-8200-rejected", {.udp = {{8200, UdpTreatment::Rejected}}}},
        {"udp-one-network-rejected", {.blockedNetworks = {QStringLiteral("173.199.0.0/18")}}},
        {"udp-nobody-listens", udp(UdpTreatment::NobodyListens)},
        {"udp-ends-at-hop", udp(UdpTreatment::EndsAtHop)},
        {"udp-ends-unseen", udp(UdpTreatment::EndsUnseen)},
        {"udp-silent-servers", udp(UdpTreatment::SilentServers)},
        {"udp-one-port-ends", {.udp = {{8200, UdpTreatment::EndsAtHop}}}},
        {"udp-one-range-ends", {.endingNetworks = {QStringLiteral("173.199.0.0/18")}}},
    };
}

/// None of the addresses that are sampled lies in the part that is blocked.
std::vector<ToldNetwork> sweptNetworks()
{
    const QString large = QStringLiteral("173.199.0.0/18"), small = QStringLiteral("23.239.228.0/22");
    return {
        {"tcp-swept",
         {.swept = {{large, QStringLiteral("silent*9 open*30")}, {small, QStringLiteral("open*9")}}}},
        {"tcp-part-rejected",
         {.swept = {{large, QStringLiteral("open*14336 10.0.0.1*2048")}, {small, QStringLiteral("open*9")}}}},
        {"tcp-part-reset",
         {.swept = {{large, QStringLiteral("open*14336 reset*2048")},
                    {small, QStringLiteral("silent*10 untried*1014")}}}},
    };
}

std::vector<ToldNetwork> joined(std::vector<ToldNetwork> all, const std::vector<ToldNetwork> &more)
{
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

const std::vector<ToldNetwork> &toldNetworks()
{
    const std::set<QString> gateways{QStringLiteral("egw.gotomeeting.com"),
                                     QStringLiteral("egwglobal.gotomeeting.com")};
    static const std::vector<ToldNetwork> all = joined(
        {
            {"open", {}},
            {"open-all-products",
             {.products
              = {QStringLiteral("meeting"), QStringLiteral("webinar"), QStringLiteral("training")}}},
            {"only-443", only443()},
            {"dns-dead", {.dns = DnsTreatment::Dropped}},
            {"dns-rewritten", {.dns = DnsTreatment::Private}},
            {"one-name-unknown", {.unknownHosts = {QStringLiteral("authentication.logmeininc.com")}}},
            {"gateway-down", {.downHosts = gateways}},
            {"gateway-only-8200", {.tcp443 = TcpTreatment::Dropped}},
            {"tcp-reset", allTcp(TcpTreatment::Reset)},
            {"all-rejected", everythingRejected()},
            {"all-dropped", allDropped()},
            {"tls-swallowed", {.tls = TlsTreatment::Swallowed}},
            {"tls-reset", {.tls = TlsTreatment::Reset}},
            {"plaintext-portal", {.tls = TlsTreatment::Plaintext}},
            {"inspection-trusted", {.tls = TlsTreatment::InspectedTrusted}},
            {"inspection-by-stranger", {.tls = TlsTreatment::InspectedByStranger}},
            {"inspected-trusted", inspected(TlsTreatment::InspectedTrusted)},
            {"inspected-untrusted", inspected(TlsTreatment::InspectedByStranger)},
            {"inspected-exempt", inspected(TlsTreatment::InspectedTrusted, Spared::ExemptDomains)},
            {"inspected-goto-only", inspected(TlsTreatment::InspectedTrusted, Spared::OtherClouds)},
            {"inspected-canary", canaryInspected()},
            {"certificate-expired",
             oneHost(QStringLiteral("authentication.logmeininc.com"), TlsTreatment::OutOfDate)},
            {"certificate-self-signed",
             oneHost(QStringLiteral("authentication.logmeininc.com"), TlsTreatment::SelfSigned)},
            {"clock-ahead", wrongClock(Clock::Ahead)},
            {"clock-behind", wrongClock(Clock::Behind)},
            {"inferred-hosts-silent",
             {.downHosts = {QStringLiteral("www.expertcity.com"), QStringLiteral("turn.goto-rtc.com")}}},
            {"optional-host-down", {.downHosts = {QStringLiteral("api-pub.mltree.net")}}},
            {"no-network", withoutNetwork()},
            {"proxy-only", behindProxy(ProxyTreatment::Carries, UdpTreatment::Dropped)},
            {"proxy-with-udp", behindProxy(ProxyTreatment::Carries, UdpTreatment::Answers)},
            {"proxy-split", split()},
            {"proxy-without-local-dns", behindProxyWithoutDns()},
            {"proxy-wants-sign-in", behindProxy(ProxyTreatment::WantsSignIn, UdpTreatment::Dropped)},
            {"proxy-wrong-password", behindProxy(ProxyTreatment::RefusesSignIn, UdpTreatment::Dropped)},
            {"proxy-speaks-itself", behindProxy(ProxyTreatment::SpeaksItself, UdpTreatment::Dropped)},
            {"proxy-unreachable", behindProxy(ProxyTreatment::Unreachable, UdpTreatment::Dropped)},
            {"proxy-conflict", withSettings(SettingsTreatment::Conflict)},
            {"proxy-stored-stale", withSettings(SettingsTreatment::StoredStale)},
            {"pac-bad-rule", withSettings(SettingsTreatment::BadRule)},
            {"transparent-proxy", {.device = DeviceTreatment::Passes}},
            {"transparent-proxy-auth",
             {.tls = TlsTreatment::InspectedByStranger, .device = DeviceTreatment::WantsSignIn}},
            {"captive-portal", portal()},
            {"stopped-early", {.cutOffAfter = 90}},
        },
        joined(udpNetworks(), sweptNetworks()));
    return all;
}

} // namespace clearway::tests
