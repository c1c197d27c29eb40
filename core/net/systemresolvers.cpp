// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemresolvers.h"

#include <ares.h>

#include <array>
#include <cstring>

namespace clearway::net {

std::vector<base::Endpoint> systemResolvers()
{
    std::vector<base::Endpoint> all;
    ares_channel channel = nullptr;
    if (ares_library_init(ARES_LIB_INIT_ALL) != ARES_SUCCESS || ares_init(&channel) != ARES_SUCCESS)
        return all;
    ares_addr_port_node *servers = nullptr;
    if (ares_get_servers_ports(channel, &servers) == ARES_SUCCESS)
        for (const ares_addr_port_node *one = servers; one; one = one->next) {
            std::array<std::uint8_t, 16> bytes{};
            std::memcpy(bytes.data(), &one->addr, one->family == AF_INET ? 4 : 16);
            const auto v4 = std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
                | std::uint32_t(bytes[2]) << 8 | bytes[3];
            const auto address
                = one->family == AF_INET ? base::IpAddress::fromV4(v4) : base::IpAddress::fromV6(bytes);
            all.push_back({address, std::uint16_t(one->udp_port != 0 ? one->udp_port : 53)});
        }
    ares_free_data(servers);
    ares_destroy(channel);
    return all;
}

} // namespace clearway::net
