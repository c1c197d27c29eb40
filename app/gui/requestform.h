// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a check from the window is asked to do: what was chosen in it, with what policy and settings say.
#pragma once

#include "checkup/request.h"
#include "gui/signinoffer.h"

#include <optional>

namespace clearway::gui {

class Preferences;

struct RequestForm {
    /// "none", "system" or an address that readProxyUrl() understands.
    QString proxy = QStringLiteral("system");
    std::optional<probes::MediaPeer> mediaPeer;
    std::optional<rehearsal::Scenario> rehearsal;
    Preferences *preferences = nullptr; ///< outlives this

    using Products = decltype(checkup::Request::products);
    /// Also the network that an upload goes by: a sign-in was for its check alone, the upload asks for its
    /// own.
    [[nodiscard]] checkup::Request check(const Products &products) const;
    [[nodiscard]] checkup::Request sweep(const Products &products) const; ///< tries every address
    [[nodiscard]] checkup::Request signedIn(const ProxySignIn &signIn, const Products &products) const;

private:
    [[nodiscard]] checkup::Request filled(checkup::Request request, const Products &products) const;
};

} // namespace clearway::gui
