// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/addressbook.h"

#include <algorithm>

namespace clearway::probes {

/// A place among those who wait for a page; given up when its task is cancelled.
class AddressBook::Waiting {
public:
    explicit Waiting(Page &page) : m_page(page) { m_page.waiters.push_back(&m_written); }
    ~Waiting() { std::erase(m_page.waiters, &m_written); }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
    [[nodiscard]] Waiter &written() { return m_written; }

private:
    Page &m_page;
    Waiter m_written;
};

async::Task<std::vector<base::IpAddress>> AddressBook::addresses(QString name, evidence::DnsType type)
{
    const auto [place, first] = m_pages.try_emplace({name, type});
    Page &page = place->second; // a map's pages stay where they are
    if (first) {
        auto asking = m_resolver.resolve(name, type);
        page.addresses = co_await asking;
        page.known = true;
        for (Waiter *waiter : page.waiters)
            waiter->done(true);
    } else if (!page.known) {
        Waiting waiting(page);
        Waiter &written = waiting.written();
        co_await written;
    }
    co_return page.addresses;
}

} // namespace clearway::probes
