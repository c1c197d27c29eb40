// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What speaks for inspection besides a chain that the public root set does not trust. One sign alone is a
// hunch; they are counted.
#pragma once

#include "verdict/clouds.h"
#include "verdict/shownchain.h"
#include "verdict/verdict.h"

namespace clearway::verdict {

enum class InspectionSign {
    LocalRoot, ///< this computer's own store trusts the chain: somebody installed the root
    SeveralClouds, ///< the same issuer for hosts that stand with different providers
    NoTimestamps, ///< no signed timestamp in it, while every public certificate of the run has some (RFC
                  ///< 6962)
    BareSubject, ///< every leaf of it holds nothing but the name we asked for, and no public one does
    RootSent, ///< the root came along
    Canary, ///< the same issuer signs for addresses at which no server can be
    OtherPort, ///< the same host shows a public certificate on another port
    OtherPath ///< the same host shows a public certificate past the proxy, or through it
};
[[nodiscard]] QLatin1StringView name(InspectionSign sign);

/// What agrees about chains of one issuer, in the order above. `all` are the run's chains.
[[nodiscard]] std::vector<InspectionSign> signsOf(const std::vector<const ShownChain *> &ofIssuer,
                                                  const std::vector<ShownChain> &all, const Clouds &clouds);

/// The canary proves a device by itself. Otherwise three signs that agree confirm it, two make it likely, and
/// with fewer one broken or badly set up server explains it as well.
[[nodiscard]] Confidence confidenceOf(const std::vector<InspectionSign> &signs);

} // namespace clearway::verdict

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::verdict::InspectionSign> = 8;
}
