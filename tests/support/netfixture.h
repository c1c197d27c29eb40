// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What an operation of core/net needs, for one test: a clock, a log, trust, and an underlay that carries the
// addresses of the test to servers on loopback.
#pragma once

#include "net/context.h"
#include "net/truststores.h"

#include <map>

namespace clearway::test {

/// Meant endpoints of the test, each carried where the test says; everything else is swallowed.
class MappedUnderlay final : public net::Underlay {
public:
    std::map<base::Endpoint, net::Route> routes;
    bool withHops = false;

    [[nodiscard]] net::Route route(const base::Endpoint &meant, net::Transport) const override
    {
        const auto found = routes.find(meant);
        return found == routes.end() ? net::Route{} : found->second;
    }
    [[nodiscard]] bool hasHops() const override { return withHops; }
};

inline base::Endpoint endpoint(const char *text, std::uint16_t port = 443)
{
    return *base::Endpoint::parse(QString::fromLatin1(text), port);
}

/// Deadlines short enough for tests of silence, long enough for a busy machine's answers.
inline constexpr net::Deadlines shortDeadlines{
    .connect = std::chrono::milliseconds(400),
    .tls = std::chrono::milliseconds(400),
    .http = std::chrono::milliseconds(400),
    .dns = std::chrono::milliseconds(600),
    .udpRound = std::chrono::milliseconds(100),
    .sampled = std::chrono::milliseconds(200),
};

/// Generous ones for peers that do answer.
inline constexpr net::Deadlines longDeadlines{
    .connect = std::chrono::seconds(20),
    .tls = std::chrono::seconds(20),
    .http = std::chrono::seconds(20),
    .dns = std::chrono::seconds(20),
    .udpRound = std::chrono::seconds(10),
    .sampled = std::chrono::seconds(20),
};

struct NetFixture {
    explicit NetFixture(net::Deadlines deadlines, const QByteArray &publicRoots = {})
        : trust({.publicRootsPem = publicRoots,
                 .publicRootsName = QStringLiteral("test"),
                 .useSystemRoots = false})
        , context{underlay, log, trust, patience, sockets, deadlines}
    {
    }

    base::SystemClock clock;
    MappedUnderlay underlay;
    net::ObservationLog log{clock};
    net::TrustStores trust;
    net::Patience patience;
    async::Gate sockets{64};
    net::Context context;
};

} // namespace clearway::test
