// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settledrequest.h"

namespace clearway::settings {
void applyTo(checkup::Request &request, const Effective &effective)
{
    request.products = effective.products();
    if (request.rehearsal)
        return;
    request.dns.clear();
    for (const QString &word : effective.words(Setting::Resolvers))
        if (const auto resolver = base::Endpoint::parse(word, base::dnsPort))
            request.dns.push_back(*resolver);
    if (auto peer = probes::MediaPeer::parse(effective.word(Setting::MediaPeer))) {
        peer->length = request.mediaPeer ? request.mediaPeer->length : peer->length;
        request.mediaPeer = peer;
    }
    // A file named on the command line stays as it was written there, relative perhaps.
    if (effective.origin(Setting::Catalogue) != Origin::CommandLine)
        request.catalogueFile = effective.word(Setting::Catalogue);
}

} // namespace clearway::settings
