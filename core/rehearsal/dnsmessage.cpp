// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/dnsmessage.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace clearway::rehearsal {
namespace {

constexpr qsizetype longestLabel = 63;
constexpr std::uint16_t responseBit = 0x8000, opcodeBits = 0x7800, truncatedBit = 0x0200,
                        recursionDesired = 0x0100, recursionAvailable = 0x0080;
constexpr std::uint8_t pointerBits = 0xC0;
constexpr std::uint16_t internetClass = 1, ourUdpSize = 1232, plainUdpSize = 512;

/// Reads a message from front to back; once anything is missing it stays failed and yields zeros.
class Reader {
public:
    explicit Reader(QByteArrayView message) : m_message(message) { }
    [[nodiscard]] bool failed() const { return m_failed; }
    std::uint8_t octet() { return take(1) ? std::uint8_t(m_message[m_at - 1]) : std::uint8_t(0); }
    std::uint16_t word()
    {
        return take(2) ? qFromBigEndian<std::uint16_t>(m_message.data() + m_at - 2) : std::uint16_t(0);
    }
    void skip(qsizetype count) { take(count); }

    /// A question's name. No pointer can stand in it (RFC 1035 4.1.4): only the header lies before.
    DnsName name()
    {
        const qsizetype start = m_at;
        for (std::uint8_t length = octet(); length != 0; length = octet()) {
            if (length > longestLabel || !take(length) || m_at - start >= longestDnsName) {
                m_failed = true;
                return {};
            }
        }
        return m_failed ? DnsName() : m_message.sliced(start, m_at - start).toByteArray();
    }
    /// Any name; a pointer ends it.
    void skipName()
    {
        for (std::uint8_t length = octet(); length != 0; length = octet()) {
            if (length >= pointerBits) {
                skip(1);
                return;
            }
            skip(length);
        }
    }

private:
    bool take(qsizetype count)
    {
        m_failed = m_failed || count > m_message.size() - m_at;
        if (!m_failed)
            m_at += count;
        return !m_failed;
    }
    QByteArrayView m_message;
    qsizetype m_at = 0;
    bool m_failed = false;
};

class Writer {
public:
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void word(std::uint16_t value)
    {
        const auto big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    void dword(std::uint32_t value)
    {
        word(std::uint16_t(value >> 16));
        word(std::uint16_t(value));
    }
    /// Compressed (RFC 1035 4.1.4): what was written before, spelt alike, is pointed at.
    void name(const DnsName &name)
    {
        qsizetype at = 0;
        for (; name[at] != 0; at += 1 + name[at]) {
            const QByteArray rest = name.sliced(at);
            if (const auto known = m_names.find(rest); known != m_names.end()) {
                word(std::uint16_t(pointerBits << 8 | known->second));
                return;
            }
            if (m_bytes.size() < 0x4000)
                m_names.emplace(rest, m_bytes.size());
            m_bytes += name.sliced(at, 1 + name[at]);
        }
        m_bytes += '\0';
    }
    void record(const DnsRecord &record)
    {
        const auto *address = std::get_if<base::IpAddress>(&record.data);
        name(record.owner);
        word(std::uint16_t(!address ? DnsType::Cname : address->isV4() ? DnsType::A : DnsType::Aaaa));
        word(internetClass);
        dword(record.ttl);
        const qsizetype lengthAt = m_bytes.size();
        word(0);
        if (address)
            m_bytes.append(reinterpret_cast<const char *>(address->bytes().data()), address->isV4() ? 4 : 16);
        else
            name(std::get<DnsName>(record.data));
        qToBigEndian(std::uint16_t(m_bytes.size() - lengthAt - 2), m_bytes.data() + lengthAt);
    }

private:
    QByteArray m_bytes;
    std::map<QByteArray, qsizetype> m_names;
};

/// The UDP size of an OPT record, past answer and authority records that a question should not have.
std::optional<std::uint16_t> findEdns(Reader &reader, int records)
{
    std::optional<std::uint16_t> size;
    for (int i = 0; i < records && !reader.failed(); ++i) {
        reader.skipName();
        const std::uint16_t type = reader.word(), klass = reader.word();
        reader.skip(4);
        reader.skip(reader.word());
        if (type == std::uint16_t(DnsType::Opt))
            size = klass;
    }
    return size;
}

void writeHeaderAndQuestion(Writer &to, const DnsQuery &query, std::uint16_t flags, std::size_t records)
{
    const bool asked = !query.question.name.isEmpty();
    to.word(query.id);
    to.word(flags);
    to.word(asked ? 1 : 0);
    to.word(std::uint16_t(records));
    to.word(0);
    to.word(query.edns ? 1 : 0);
    if (!asked)
        return;
    to.name(query.question.name);
    to.word(query.question.type);
    to.word(query.question.klass);
}

/// RFC 6891 7: a question with an OPT record gets one in its answer.
void writeEdns(Writer &to)
{
    to.name(DnsName(1, '\0'));
    to.word(std::uint16_t(DnsType::Opt));
    to.word(ourUdpSize);
    to.dword(0);
    to.word(0);
}

} // namespace

std::optional<DnsName> toDnsName(QStringView text)
{
    DnsName name;
    for (const QStringView label : text.split(u'.')) {
        const QByteArray octets = label.toLatin1();
        if (octets.isEmpty() || octets.size() > longestLabel)
            return std::nullopt;
        name += char(octets.size());
        name += octets;
    }
    name += '\0';
    return name.size() <= longestDnsName ? std::optional(name) : std::nullopt;
}

DnsName folded(const DnsName &name)
{
    return name.toLower();
}

std::optional<DnsQuery> readDnsQuery(QByteArrayView message)
{
    Reader reader(message);
    DnsQuery query{.id = reader.word(), .flags = reader.word()};
    const std::uint16_t questions = reader.word();
    const int records = reader.word() + reader.word() + reader.word();
    if (reader.failed()
        || query.flags & responseBit) // answering answers would let two resolvers talk for ever
        return std::nullopt;
    if (query.flags & opcodeBits) {
        query.fault = Rcode::NotImp;
        return query;
    }
    if (questions == 1)
        query.question = {.name = reader.name(), .type = reader.word(), .klass = reader.word()};
    query.edns = findEdns(reader, records);
    if (reader.failed() || questions != 1)
        query = {.id = query.id, .flags = query.flags, .fault = Rcode::FormErr};
    return query;
}

qsizetype udpLimit(const DnsQuery &query)
{
    return std::clamp(query.edns.value_or(plainUdpSize), plainUdpSize,
                      ourUdpSize); // RFC 6891 6.2.3: below 512 is 512
}

QByteArray writeDnsReply(const DnsQuery &query, Rcode rcode, const std::vector<DnsRecord> &records,
                         qsizetype limit)
{
    const std::uint16_t flags = std::uint16_t(responseBit | (query.flags & (opcodeBits | recursionDesired))
                                              | recursionAvailable | std::uint16_t(rcode));
    Writer whole;
    writeHeaderAndQuestion(whole, query, flags, records.size());
    for (const DnsRecord &record : records)
        whole.record(record);
    if (query.edns)
        writeEdns(whole);
    if (whole.bytes().size() <= limit)
        return whole.bytes();
    Writer cut;
    writeHeaderAndQuestion(cut, query, flags | truncatedBit, 0);
    if (query.edns)
        writeEdns(cut);
    return cut.bytes();
}

} // namespace clearway::rehearsal
