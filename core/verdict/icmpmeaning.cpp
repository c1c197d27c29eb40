// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/icmpmeaning.h"

#include "verdict/evidenceview.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

struct Meaning {
    int type;
    int code;
    bool prohibits;
    const char16_t *word;
};

constexpr int unreachableV4 = 3; // RFC 792
constexpr int unreachableV6 = 1; // RFC 4443 3.1

constexpr Meaning meaningsV4[] = {
    {unreachableV4, 0, false, u"network_unreachable"}, {unreachableV4, 1, false, u"host_unreachable"},
    {unreachableV4, 2, true, u"protocol_unreachable"}, {unreachableV4, 3, true, u"port_unreachable"},
    {unreachableV4, 6, false, u"network_unreachable"}, {unreachableV4, 7, false, u"host_unreachable"},
    {unreachableV4, 9, true, u"admin_prohibited"},     {unreachableV4, 10, true, u"admin_prohibited"},
    {unreachableV4, 13, true, u"admin_prohibited"},
};
constexpr Meaning meaningsV6[] = {
    {unreachableV6, 0, false, u"network_unreachable"}, {unreachableV6, 1, true, u"admin_prohibited"},
    {unreachableV6, 3, false, u"host_unreachable"},    {unreachableV6, 4, true, u"port_unreachable"},
    {unreachableV6, 5, true, u"admin_prohibited"},     {unreachableV6, 6, true, u"admin_prohibited"},
};

template<std::size_t N> const Meaning *look(const Meaning (&table)[N], const evidence::IcmpError &error)
{
    const auto fits
        = [&error](const Meaning &row) { return row.type == error.type && row.code == error.code; };
    const auto *found = std::ranges::find_if(table, fits);
    return found == std::end(table) ? nullptr : found;
}

const Meaning *meaning(const evidence::IcmpError &error)
{
    return error.sender.isV4() ? look(meaningsV4, error) : look(meaningsV6, error);
}

} // namespace

QString icmpMeaning(const evidence::IcmpError &error)
{
    const Meaning *known = meaning(error);
    return known ? QString::fromUtf16(known->word) : QString();
}

bool prohibits(const evidence::IcmpError &error)
{
    const Meaning *known = meaning(error);
    return known && known->prohibits;
}

bool missesHost(const evidence::IcmpError &error)
{
    return icmpMeaning(error) == QLatin1StringView("host_unreachable");
}

bool isForbiddenHere(const evidence::Observation &row)
{
    return ran(row) && !row.icmp && failureCode(row) == base::FailureCode::PermissionDenied;
}

QString blockedBy(const evidence::Observation &row)
{
    if (row.icmp)
        return row.icmp->sender.toString();
    return isForbiddenHere(row) ? QString(thisComputer) : QString();
}

bool blocks(const evidence::Observation &row)
{
    if (!ran(row) || row.outcome == evidence::Outcome::Ok || row.icmpFromTarget())
        return false;
    return row.icmp ? meaning(*row.icmp) != nullptr
                    : failureCode(row) == base::FailureCode::AdminProhibited || isForbiddenHere(row);
}

bool reachedTarget(const evidence::Observation &row)
{
    return ran(row) && row.icmpFromTarget() && meaning(*row.icmp);
}

} // namespace clearway::verdict
