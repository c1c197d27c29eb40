// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Names looked up once, however many probes want them.
#pragma once

#include "async/once.h"
#include "net/resolver.h"

#include <map>

namespace clearway::probes {

/// A run's names. Two probes that want the same name at the same time share one question.
class AddressBook {
public:
    explicit AddressBook(net::Resolver &resolver) : m_resolver(resolver) { }
    AddressBook(const AddressBook &) = delete;
    AddressBook &operator=(const AddressBook &) = delete;

    /// As Resolver::resolve().
    [[nodiscard]] async::Task<std::vector<base::IpAddress>> addresses(QString name, evidence::DnsType type);

private:
    using Waiter = async::Once<bool>;
    struct Page {
        std::vector<base::IpAddress> addresses;
        bool known = false;
        std::vector<Waiter *> waiters;
    };
    class Waiting;

    net::Resolver &m_resolver;
    std::map<std::pair<QString, evidence::DnsType>, Page> m_pages;
};

} // namespace clearway::probes
