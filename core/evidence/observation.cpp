// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/observation.h"

namespace clearway::evidence {

QLatin1StringView name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return QLatin1StringView("ok");
    case Outcome::Failed:
        return QLatin1StringView("failed");
    case Outcome::NotRun:
        return QLatin1StringView("not_run");
    case Outcome::Skipped:
        return QLatin1StringView("skipped");
    }
    return QLatin1StringView("not_run");
}

QLatin1StringView name(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return QLatin1StringView("A");
    case DnsType::Aaaa:
        return QLatin1StringView("AAAA");
    case DnsType::Cname:
        return QLatin1StringView("CNAME");
    }
    return QLatin1StringView("A");
}

QString HttpAnswer::header(QLatin1StringView name) const
{
    for (const HttpHeader &header : headers)
        if (header.name == name)
            return header.value;
    return {};
}

std::vector<base::IpAddress> DnsSeen::addresses() const
{
    std::vector<base::IpAddress> all;
    for (const DnsRecord &record : records)
        if (record.type == question)
            if (const auto address = base::IpAddress::parse(record.value))
                all.push_back(*address);
    return all;
}

QStringList DnsSeen::canonicalNames() const
{
    QStringList all;
    for (const DnsRecord &record : records)
        if (record.type == DnsType::Cname)
            all << record.value;
    return all;
}

} // namespace clearway::evidence
