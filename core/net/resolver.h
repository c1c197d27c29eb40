// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Names to addresses, by c-ares, asking the resolvers we were given and no others.
#pragma once

#include "async/task.h"
#include "net/context.h"

#include <QString>

#include <memory>
#include <vector>

namespace clearway::net {

/// All questions of a run share one Resolver. Several servers are asked as a system does: the next one only
/// when the one before fails or stays silent, and each question to each server is a row of its own. The hosts
/// file and search domains play no part.
class Resolver {
public:
    /// `servers`: asked in this order, at most three; none: every question fails.
    Resolver(Context &context, const std::vector<base::Endpoint> &servers);
    ~Resolver(); ///< ends all questions

    /// Addresses of one family, in the answer's order; empty when no server gave any. Ends within
    /// Deadlines::dns.
    [[nodiscard]] async::Task<std::vector<base::IpAddress>> resolve(QString name, evidence::DnsType type);

private:
    class Channel;
    struct Answer {
        std::vector<base::IpAddress> addresses;
        bool conclusive
            = false; ///< the server knew: NOERROR or NXDOMAIN; asking another one would be shopping
    };
    async::Task<Answer> ask(Channel &channel, QString name, evidence::DnsType type,
                            std::chrono::milliseconds deadline);

    Context &m_context;
    std::vector<std::unique_ptr<Channel>> m_channels;
};

} // namespace clearway::net
