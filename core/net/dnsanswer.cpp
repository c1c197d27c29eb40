// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/dnsanswer.h"

#include "base/peertext.h"

#include <algorithm>
#include <array>

namespace clearway::net {
namespace {

constexpr std::size_t mostRecords = 64;
constexpr qsizetype headerSize = 12;

/// A dot in a label would make two of it, so it is written as master files write it (RFC 1035 5.1).
QByteArray labelText(QByteArray label)
{
    return label.replace('\\', "\\\\").replace('.', "\\.");
}

/// Reads big-endian values and names; once it has run off the end or met nonsense it stays bad.
class Reader {
public:
    explicit Reader(const QByteArray &message) : m_message(message) { }
    [[nodiscard]] bool ok() const { return m_ok; }
    void skip(qsizetype count) { m_at = need(count) ? m_at + count : m_at; }

    quint16 u16()
    {
        if (!need(2))
            return 0;
        const auto value = quint16(octet(m_at) << 8 | octet(m_at + 1));
        m_at += 2;
        return value;
    }
    quint32 u32()
    {
        const quint32 high = u16();
        return high << 16 | u16();
    }
    QByteArray bytes(qsizetype count)
    {
        const QByteArray taken = need(count) ? m_message.mid(m_at, count) : QByteArray();
        m_at += taken.size();
        return taken;
    }

    /// A possibly compressed name (RFC 1035 4.1.4). Pointers must lead backwards, so loops cannot happen.
    QString name()
    {
        QByteArray text;
        qsizetype octets = 0; // as on the wire, without the last zero
        qsizetype at = m_at;
        qsizetype floor = m_at;
        qsizetype end = -1;
        while (m_ok) {
            if (at >= m_message.size())
                return bad();
            const int length = octet(at);
            if ((length & 0xc0) == 0xc0) {
                if (at + 1 >= m_message.size())
                    return bad();
                end = end < 0 ? at + 2 : end;
                at = (length & 0x3f) << 8 | octet(at + 1);
                if (at >= floor)
                    return bad();
                floor = at;
                continue;
            }
            if (length == 0)
                break;
            if ((length & 0xc0) != 0 || at + 1 + length > m_message.size() || octets + 1 + length > 254)
                return bad();
            text += (text.isEmpty() ? QByteArray() : QByteArray("."))
                + labelText(m_message.mid(at + 1, length));
            octets += 1 + length;
            at += 1 + length;
        }
        m_at = end < 0 ? at + 1 : end;
        return base::PeerText::fromBytes(text).raw();
    }

private:
    [[nodiscard]] int octet(qsizetype at) const { return quint8(m_message[at]); }
    bool need(qsizetype count)
    {
        m_ok = m_ok && m_at + count <= m_message.size();
        return m_ok;
    }
    QString bad()
    {
        m_ok = false;
        return {};
    }

    const QByteArray &m_message;
    qsizetype m_at = 0;
    bool m_ok = true;
};

std::optional<evidence::DnsRecord> readRecord(Reader &reader)
{
    evidence::DnsRecord record;
    record.owner = reader.name();
    const int type = reader.u16();
    const int dnsClass = reader.u16();
    record.ttl = std::chrono::seconds(reader.u32());
    const int size = reader.u16();
    Reader data = reader;
    const QByteArray bytes = reader.bytes(size);
    if (!reader.ok() || dnsClass != 1)
        return std::nullopt;
    if (type == 1 && size == 4) {
        record.type = evidence::DnsType::A;
        record.value
            = base::IpAddress::fromV4(quint32(quint8(bytes[0])) << 24 | quint32(quint8(bytes[1])) << 16
                                      | quint32(quint8(bytes[2])) << 8 | quint8(bytes[3]))
                  .toString();
    } else if (type == 28 && size == 16) {
        record.type = evidence::DnsType::Aaaa;
        std::array<std::uint8_t, 16> address{};
        std::copy(bytes.begin(), bytes.end(), address.begin());
        record.value = base::IpAddress::fromV6(address).toString();
    } else if (type == 5) {
        record.type = evidence::DnsType::Cname;
        record.value = data.name();
        if (!data.ok())
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    return record;
}

} // namespace

std::optional<DnsAnswer> parseDnsAnswer(const QByteArray &message)
{
    if (message.size() < headerSize)
        return std::nullopt;
    Reader reader(message);
    reader.skip(2);
    const int flags = reader.u16();
    const int questions = reader.u16();
    const int answers = reader.u16();
    reader.skip(4);
    DnsAnswer answer{flags & 0xf, (flags & 0x0200) != 0, {}};
    for (int i = 0; i < questions && reader.ok(); ++i) {
        (void)reader.name();
        reader.skip(4);
    }
    for (int i = 0; i < answers && reader.ok() && answer.records.size() < mostRecords; ++i)
        if (auto record = readRecord(reader))
            answer.records.push_back(std::move(*record));
    // A truncated message may end anywhere; what came before the cut still counts.
    if (!reader.ok() && !answer.truncated)
        return std::nullopt;
    return answer;
}

} // namespace clearway::net
