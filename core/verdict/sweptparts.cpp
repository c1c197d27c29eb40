// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/sweptparts.h"

#include <bit>

namespace clearway::verdict {
namespace {

constexpr std::size_t block = 256;
constexpr std::size_t fewestRefusals = 250; ///< of a block

class Parts {
public:
    Parts(const base::Cidr &network, const std::vector<PartSign> &signs) : m_network(network)
    {
        m_before.reserve(signs.size() + 1);
        m_before.emplace_back();
        for (const PartSign sign : signs) {
            Counts next = m_before.back();
            next.passing += sign == PartSign::Passes;
            next.refusing += sign == PartSign::Refuses;
            next.prohibited += sign == PartSign::Prohibited;
            m_before.push_back(next);
        }
    }

    std::vector<BlockedPart> find()
    {
        look(0, m_before.size() - 1);
        return std::move(m_parts);
    }

private:
    struct Counts {
        std::uint32_t passing = 0;
        std::uint32_t refusing = 0;
        std::uint32_t prohibited = 0;
    };

    [[nodiscard]] Counts in(std::size_t first, std::size_t size) const
    {
        const Counts &from = m_before[first];
        const Counts &to = m_before[first + size];
        return {to.passing - from.passing, to.refusing - from.refusing, to.prohibited - from.prohibited};
    }

    /// Both halves of what is too mixed to be one part.
    void look(std::size_t first, std::size_t size)
    {
        const Counts counts = in(first, size);
        if (size == 0 || (counts.prohibited == 0 && counts.refusing < fewestRefusals))
            return;
        if (counts.passing == 0 && counts.prohibited > 0 && !refusesSomewhere(first, size))
            return addAround(first, size);
        if (counts.passing == 0 && counts.prohibited == 0 && refuses(first, size))
            return add(first, size, PartSign::Refuses);
        if (size == 1)
            return;
        look(first, size / 2);
        look(first + size / 2, size / 2);
    }

    [[nodiscard]] bool refuses(std::size_t first, std::size_t size) const
    {
        if (size < block)
            return false;
        for (std::size_t at = first; at < first + size; at += block)
            if (in(at, block).refusing < fewestRefusals)
                return false;
        return true;
    }

    [[nodiscard]] bool refusesSomewhere(std::size_t first, std::size_t size) const
    {
        for (std::size_t at = first; at + block <= first + size; at += block)
            if (in(at, block).refusing >= fewestRefusals)
                return true;
        return false;
    }

    /// The least block that holds all that is forbidden within this one.
    void addAround(std::size_t first, std::size_t size)
    {
        for (; size > 1; size /= 2) {
            const bool lower = in(first, size / 2).prohibited > 0;
            const bool upper = in(first + size / 2, size / 2).prohibited > 0;
            if (lower && upper)
                break;
            first += upper ? size / 2 : 0;
        }
        add(first, size, PartSign::Prohibited);
    }

    void add(std::size_t first, std::size_t size, PartSign why)
    {
        const int whole = m_network.network().isV4() ? 32 : 128;
        m_parts.push_back(
            {base::Cidr::around(m_network.at(first), whole - int(std::bit_width(size)) + 1), why});
    }

    const base::Cidr m_network;
    std::vector<Counts> m_before; ///< sums of the signs before each address
    std::vector<BlockedPart> m_parts;
};

} // namespace

std::vector<BlockedPart> blockedParts(const base::Cidr &network, const std::vector<PartSign> &signs)
{
    return Parts(network, signs).find();
}

std::uint64_t numberOf(const base::Cidr &network, const base::IpAddress &address)
{
    const std::size_t last = address.isV4() ? 4 : 16;
    std::uint64_t number = 0;
    for (std::size_t i = last - 4; i < last; ++i)
        number = number << 8 | std::uint64_t(address.bytes()[i] ^ network.network().bytes()[i]);
    return number;
}

} // namespace clearway::verdict
