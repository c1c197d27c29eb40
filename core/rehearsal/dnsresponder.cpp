// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/dnsresponder.h"

#include "rehearsal/company.h"

#include <QtEndian>

namespace clearway::rehearsal {
namespace {

constexpr std::uint16_t internetClass = 1;
constexpr std::uint32_t aliasTtl = 300, addressTtl = 60;
constexpr qsizetype longestMessage = 65535;

bool asks(const DnsQuestion &question, DnsType type)
{
    return question.type == std::uint16_t(type) || question.type == std::uint16_t(DnsType::Any);
}

/// The chain first, then the addresses. A question for another type gets the alias alone, as RFC 1034 4.3.2
/// has it. The rehearsal's servers have no IPv6, so AAAA is answered without data unless DNS64 makes it up.
std::vector<DnsRecord> recordsFor(const DnsQuestion &question, const Zone::Entry &entry,
                                  bool translates = false)
{
    std::vector<DnsRecord> records;
    if (entry.canonical)
        records.push_back({.owner = question.name, .data = *entry.canonical, .ttl = aliasTtl});
    if (asks(question, DnsType::A))
        for (const base::IpAddress &address : entry.addresses)
            records.push_back(
                {.owner = entry.canonical.value_or(question.name), .data = address, .ttl = addressTtl});
    if (translates && asks(question, DnsType::Aaaa))
        for (const base::IpAddress &address : entry.addresses)
            records.push_back({.owner = entry.canonical.value_or(question.name),
                               .data = nat64Prefix().around(address),
                               .ttl = addressTtl});
    return records;
}

} // namespace

DnsResponder::DnsResponder(std::shared_ptr<const Zone> zone, ResolverMood mood)
    : m_zone(std::move(zone)), m_mood(mood)
{
}

std::optional<QByteArray> DnsResponder::overUdp(QByteArrayView message) const
{
    const auto query = readDnsQuery(message);
    return query ? std::optional(reply(*query, udpLimit(*query))) : std::nullopt;
}

std::optional<QByteArray> DnsResponder::overTcp(QByteArrayView message) const
{
    const auto query = readDnsQuery(message);
    return query ? std::optional(reply(*query, longestMessage)) : std::nullopt;
}

QByteArray DnsResponder::reply(const DnsQuery &query, qsizetype limit) const
{
    if (query.fault != Rcode::NoError)
        return writeDnsReply(query, query.fault, {}, limit);
    if (query.question.klass != internetClass)
        return writeDnsReply(query, Rcode::Refused, {}, limit);
    if (m_mood == ResolverMood::Fails)
        return writeDnsReply(query, Rcode::ServFail, {}, limit);
    if (m_mood == ResolverMood::Rewrites)
        return writeDnsReply(query, Rcode::NoError,
                             recordsFor(query.question, {.canonical = {}, .addresses = {blockPageAddress()}}),
                             limit);
    const bool translates = m_mood == ResolverMood::Translates;
    static const Zone::Entry wellKnown{.canonical = {},
                                       .addresses = {base::IpAddress::fromV4(0xc00000aa)}}; // RFC 7050 8.2
    const bool isWellKnown = folded(query.question.name) == toDnsName(QString(base::ipv4OnlyName));
    const Zone::Entry *entry = isWellKnown ? &wellKnown : m_zone->find(query.question.name);
    if (m_mood == ResolverMood::FailsOutside && !(entry && entry->inside))
        return writeDnsReply(query, Rcode::ServFail, {}, limit);
    return entry ? writeDnsReply(query, Rcode::NoError, recordsFor(query.question, *entry, translates), limit)
                 : writeDnsReply(query, Rcode::NxDomain, {}, limit);
}

DnsSession::DnsSession(std::shared_ptr<const DnsResponder> responder) : m_responder(std::move(responder)) { }

Utterance DnsSession::hear(QByteArrayView bytes)
{
    m_heard += bytes;
    Utterance said;
    while (m_heard.size() >= 2) {
        const qsizetype size = qFromBigEndian<std::uint16_t>(m_heard.constData());
        if (m_heard.size() < 2 + size)
            break;
        const auto answer = m_responder->overTcp(QByteArrayView(m_heard).sliced(2, size));
        if (!answer)
            return {.bytes = said.bytes, .last = true};
        std::array<char, 2> length;
        qToBigEndian(std::uint16_t(answer->size()), length.data());
        said.bytes.append(length.data(), 2).append(*answer);
        m_heard.remove(0, 2 + size);
    }
    return said;
}

} // namespace clearway::rehearsal
