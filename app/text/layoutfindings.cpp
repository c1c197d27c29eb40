// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about which way this computer sends. Their remedies end in statements to be pasted, if there are
// any.
#include "text/findingtext.h"

namespace clearway::text {
namespace {

using verdict::Finding;

constexpr qsizetype extentAt = 5, nowhereAt = 6;

bool is(const Finding &finding, const char *extent)
{
    return finding.arguments.value(extentAt) == QLatin1StringView(extent);
}

FindingText withNowhere(FindingText text, const Finding &finding)
{
    if (!finding.arguments.value(nowhereAt).isEmpty())
        text.addition = {QT_TRANSLATE_NOOP("Clearway", "No route leads to %6.")};
    return text;
}

constexpr Sentence sendPast{
    QT_TRANSLATE_NOOP("Clearway",
                      "Through the VPN (%1) go %3. Send these networks past it too, for instance with these "
                      "routes:")};

} // namespace

FindingText vpnFullTunnel(const Finding &finding)
{
    const bool only = is(finding, "goto-only");
    return withNowhere(
        {{only ? QT_TRANSLATE_NOOP("Clearway", "The VPN carries the traffic to GoTo")
               : QT_TRANSLATE_NOOP("Clearway", "The VPN carries all traffic")},
         {only ? QT_TRANSLATE_NOOP("Clearway",
                                   "GoTo's networks are reached through the VPN (%1), the rest of the "
                                   "Internet through %2. GoTo documents no such layout; audio and video "
                                   "depend on the VPN's speed and its firewall.")
               : QT_TRANSLATE_NOOP("Clearway",
                                   "All traffic leaves through the VPN (%1), also that to GoTo's networks. "
                                   "Audio and video then depend on its speed and its firewall.")},
         {QT_TRANSLATE_NOOP("Clearway",
                            "If meetings fail, or audio and video are poor, send GoTo's networks past the "
                            "VPN, for instance with these routes:")}},
        finding);
}

FindingText vpnGotoDirect(const Finding &finding)
{
    if (is(finding, "mixed"))
        return withNowhere({{QT_TRANSLATE_NOOP("Clearway", "Only some of GoTo's networks bypass the VPN")},
                            {QT_TRANSLATE_NOOP("Clearway",
                                               "Past the VPN, through %2, go %4. Into the VPN (%1) go %3 and "
                                               "everything else. GoTo documents a layout in which all its "
                                               "networks bypass the VPN.")},
                            sendPast},
                           finding);
    const bool release = finding.arguments.size() > verdict::listStart(finding.code);
    return withNowhere(
        {{QT_TRANSLATE_NOOP("Clearway", "GoTo's networks bypass the VPN")},
         {QT_TRANSLATE_NOOP("Clearway",
                            "GoTo's networks are reached through %2, everything else through the VPN (%1). "
                            "GoTo documents this layout.")},
         {release ? QT_TRANSLATE_NOOP("Clearway",
                                      "Nothing needs to change. To send GoTo's networks into the VPN as "
                                      "well, remove these routes:")
                  : QT_TRANSLATE_NOOP("Clearway", "Nothing needs to change in the VPN's routes.")}},
        finding);
}

FindingText vpnInternalOnly(const Finding &finding)
{
    if (is(finding, "mixed"))
        return withNowhere(
            {{QT_TRANSLATE_NOOP("Clearway", "The VPN carries some of GoTo's networks")},
             {QT_TRANSLATE_NOOP("Clearway",
                                "Into the VPN (%1) go %3; %4 and the rest of the Internet leave through %2. "
                                "GoTo documents no such layout.")},
             sendPast},
            finding);
    return withNowhere(
        {{QT_TRANSLATE_NOOP("Clearway", "Only internal traffic uses the VPN")},
         {QT_TRANSLATE_NOOP("Clearway",
                            "Into the VPN (%1) go %5, everything else leaves through %2. GoTo documents this "
                            "layout.")},
         {QT_TRANSLATE_NOOP("Clearway",
                            "Nothing needs to change. If the VPN is to carry everything one day, these "
                            "routes keep GoTo's networks past it:")}},
        finding);
}

FindingText ipv6Only(const Finding &finding)
{
    if (finding.arguments.value(0).isEmpty())
        return {{QT_TRANSLATE_NOOP("Clearway", "This network offers no IPv4")},
                {QT_TRANSLATE_NOOP("Clearway",
                                   "This computer has no way for IPv4, and its resolvers name no NAT64. GoTo "
                                   "documents only IPv4 networks, so they cannot be reached from here.")},
                {QT_TRANSLATE_NOOP("Clearway",
                                   "Offer IPv4, or NAT64 together with DNS64, which carries TCP and UDP to "
                                   "GoTo's networks.")}};
    return {{QT_TRANSLATE_NOOP("Clearway", "This network speaks IPv6 only")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "GoTo documents only IPv4 networks; from here they are reached through the "
                               "network's NAT64 (%1).")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "Make sure that NAT64 carries TCP and UDP to GoTo's networks, or offer IPv4 "
                               "as well.")}};
}

} // namespace clearway::text
