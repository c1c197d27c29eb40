// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is said about each finding; internal to app/text. findingtext.cpp fills the sentences in.
//
// Numbered arguments of every sentence here, made from the finding's (verdict/findingrules.h):
//   (inspectionfindings.cpp has a shape of its own.)
//   %1 … %5  its first five, as far as its shape has them; a failure code as its phrase, a kind of address in
//   words %6       all its hosts or networks, for pasting     %7  the first few of them, for reading     %8
//   its subject
#pragma once

#include "text/sentence.h"
#include "verdict/verdict.h"

#include <algorithm>
#include <array>

namespace clearway::text {

struct FindingText {
    Sentence title;
    Sentence explanation;
    Sentence remedy;
    Sentence addition = {}; ///< follows the explanation where it applies
    std::array<Sentence, 3> more{}; ///< follow that, as far as they have a text
};

/// All of the hosts or networks that the finding's first two arguments count are affected.
[[nodiscard]] inline bool affectsAll(const verdict::Finding &finding)
{
    return finding.arguments.value(0) == finding.arguments.value(1);
}

/// The way through a proxy is not touched: a company may close the direct way on purpose.
[[nodiscard]] inline bool onlyDirectly(const verdict::Finding &finding)
{
    const auto &modes = finding.modes;
    return !modes.empty() && std::ranges::find(modes, catalogue::ModeId::ProxyOnly) == modes.end();
}

// Texts that depend on what else the finding says (hostfindings.cpp, gatewayfindings.cpp,
// networkfindings.cpp)
FindingText dnsFailing(const verdict::Finding &finding);
FindingText dnsAnswerRewritten(const verdict::Finding &finding);
FindingText domainUnreachable(const verdict::Finding &finding);
FindingText tlsDisrupted(const verdict::Finding &finding);
FindingText gatewayUnreachable(const verdict::Finding &finding);
FindingText gatewayPortBlocked(const verdict::Finding &finding);
FindingText gatewayFalseWinner(const verdict::Finding &finding);
FindingText tcpRangeBlocked(const verdict::Finding &finding);
FindingText tcpRangeUnconfirmed(const verdict::Finding &finding);
FindingText udpBlocked(const verdict::Finding &finding);
FindingText udpUnconfirmed(const verdict::Finding &finding);
FindingText noNetwork(const verdict::Finding &finding);
FindingText clockWrong(const verdict::Finding &finding);
FindingText tlsInspectionTrusted(const verdict::Finding &finding);
FindingText tlsInspectionUntrusted(const verdict::Finding &finding);
FindingText captivePortal(const verdict::Finding &finding);
FindingText transparentProxy(const verdict::Finding &finding);
FindingText transparentProxyAuth(const verdict::Finding &finding);
FindingText proxyAuthRequired(const verdict::Finding &finding);
FindingText proxyDenied(const verdict::Finding &finding);
FindingText proxyStoredStale(const verdict::Finding &finding);
FindingText pacFailed(const verdict::Finding &finding);
FindingText vpnFullTunnel(const verdict::Finding &finding);
FindingText vpnGotoDirect(const verdict::Finding &finding);
FindingText vpnInternalOnly(const verdict::Finding &finding);
FindingText ipv6Only(const verdict::Finding &finding);

// Texts that are always the same (hostfindings.cpp, proxyfindings.cpp, computerfindings.cpp)
extern const FindingText dnsOutsideRange;
extern const FindingText proxyUnreachable, proxyAuthFailed, proxyConflict, pacLimitedParser, wpadPresent,
    websocketBlocked;
extern const FindingText slowSetup;

} // namespace clearway::text
