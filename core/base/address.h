// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// IP addresses, endpoints and networks as values; no sockets, so the judge can use them.
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace clearway::base {

/// An IPv4 or IPv6 address without a zone. Default-constructed: 0.0.0.0.
class IpAddress {
public:
    enum class Family : std::uint8_t { V4, V6 };

    constexpr IpAddress() = default;
    [[nodiscard]] static IpAddress fromV4(std::uint32_t hostOrder);
    [[nodiscard]] static IpAddress fromV6(const std::array<std::uint8_t, 16> &networkOrder);
    /// Dotted quad (four decimal parts, no leading zeros) or RFC 4291 text; nothing for anything else.
    [[nodiscard]] static std::optional<IpAddress> parse(QStringView text);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    [[nodiscard]] std::uint32_t v4() const; ///< host order; 0 for IPv6
    [[nodiscard]] const std::array<std::uint8_t, 16> &bytes() const
    {
        return m_bytes;
    } ///< IPv4: first four bytes
    [[nodiscard]] QString toString() const; ///< RFC 5952 for IPv6

    // Not "auto": libc++ has no <=> for arrays before its version 17, and so Apple's of Xcode 15; with the
    // type said, the compiler makes do with == and < (P1186).
    std::strong_ordering operator<=>(const IpAddress &) const = default;

private:
    Family m_family = Family::V4;
    std::array<std::uint8_t, 16> m_bytes{};
};

/// What kind of place an address is in, as far as the IANA special-purpose registries (RFC 6890) tell.
enum class AddressClass {
    Public,
    Private,
    SharedCgnat,
    LinkLocal,
    Loopback,
    Unspecified,
    Documentation,
    Multicast,
    Reserved
};
[[nodiscard]] AddressClass classify(const IpAddress &address);

/// Ports as IANA assigns them.
inline constexpr std::uint16_t dnsPort = 53, httpsPort = 443;

/// An address and a port, 1 to 65535 (0 only in a default-constructed value).
struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;

    /// "192.0.2.1:443" or "[2001:db8::1]:443".
    [[nodiscard]] QString toString() const;
    /// Address with an optional port; `defaultPort` stands in where none is given.
    [[nodiscard]] static std::optional<Endpoint> parse(QStringView text, std::uint16_t defaultPort);

    std::strong_ordering operator<=>(const Endpoint &) const = default;
};

/// A network in CIDR notation; host bits are zero.
class Cidr {
public:
    Cidr() = default;
    /// "173.199.0.0/18"; nothing when the prefix is out of range or host bits are set.
    [[nodiscard]] static std::optional<Cidr> parse(QStringView text);

    /// The network of that size around an address; the prefix must be in range.
    [[nodiscard]] static Cidr around(const IpAddress &address, int prefix);

    [[nodiscard]] const IpAddress &network() const { return m_network; }
    [[nodiscard]] IpAddress last() const;
    [[nodiscard]] int prefix() const { return m_prefix; }
    [[nodiscard]] bool contains(const IpAddress &address) const;
    /// Number of addresses, capped at 2^32.
    [[nodiscard]] std::uint64_t size() const;
    /// The n-th address, n < size().
    [[nodiscard]] IpAddress at(std::uint64_t n) const;
    [[nodiscard]] QString toString() const;

    std::strong_ordering operator<=>(const Cidr &) const = default;

private:
    IpAddress m_network;
    int m_prefix = 32;
};

} // namespace clearway::base
