// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Whether a proxy wants a sign-in that a person can give here, and which.
#pragma once

#include "checkup/request.h"
#include "report/report.h"

#include <optional>

namespace clearway::gui {

/// What a proxy asked for in this run.
struct SignInOffer {
    evidence::ProxyServer proxy;
    QStringList schemes; ///< lower case, as offered; foreign text
    bool turnedDown = false; ///< a sign-in was tried and refused

    [[nodiscard]] bool takesDigest() const { return schemes.contains(QLatin1StringView("digest")); }
    [[nodiscard]] bool takesBasic() const { return schemes.contains(QLatin1StringView("basic")); }
    /// What was told as Digest must not go out as Basic, not even if the proxy offers that alone next time.
    [[nodiscard]] bool mayBeBasic() const { return takesBasic() && !takesDigest(); }
    /// Others (NTLM, Negotiate) are never answered.
    [[nodiscard]] bool canBeAnswered() const { return takesDigest() || takesBasic(); }
    bool operator==(const SignInOffer &) const = default;
};

[[nodiscard]] bool isAboutSignIn(verdict::FindingCode code);

/// From the observations behind the findings; nothing when no proxy wants a sign-in, or it did not say how.
[[nodiscard]] std::optional<SignInOffer> signInOffer(const report::Report &report);

/// A person's answer: for this proxy and no other, for one run.
struct ProxySignIn {
    evidence::ProxyServer proxy;
    QString user;
    QString password;
    bool basic = false; ///< may go out readable, as the person was told

    /// Given by its address the proxy is the only one that can get the password, whatever the settings say by
    /// the time it is asked.
    void applyTo(checkup::Request &request) const;
};

} // namespace clearway::gui
