// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/signinoffer.h"

namespace clearway::gui {

bool isAboutSignIn(verdict::FindingCode code)
{
    return code == verdict::FindingCode::ProxyAuthRequired || code == verdict::FindingCode::ProxyAuthFailed;
}

std::optional<SignInOffer> signInOffer(const report::Report &report)
{
    std::optional<SignInOffer> unanswerable;
    for (const verdict::Finding &finding : report.verdict.findings) {
        if (!isAboutSignIn(finding.code))
            continue;
        for (const int id : finding.evidence) {
            const evidence::Observation *row = report.evidence.find(id);
            const auto *tunnel = row ? row->as<evidence::TunnelSeen>() : nullptr;
            if (!tunnel || tunnel->answer.authSchemes.isEmpty())
                continue;
            SignInOffer offer{tunnel->proxy, tunnel->answer.authSchemes,
                              finding.code == verdict::FindingCode::ProxyAuthFailed};
            if (offer.canBeAnswered())
                return offer;
            if (!unanswerable)
                unanswerable = std::move(offer);
        }
    }
    return unanswerable;
}

void ProxySignIn::applyTo(checkup::Request &request) const
{
    request.proxy = proxy.toString();
    request.proxyUser = user;
    request.proxyPassword = password;
    request.proxyBasic = basic;
}

} // namespace clearway::gui
