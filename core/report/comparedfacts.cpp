// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparedfacts.h"

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

/// Those that carry something; which unused adapters a computer has says nothing.
QStringList adapters(const evidence::Machine &machine)
{
    QStringList all;
    for (const evidence::Adapter &adapter : machine.adapters)
        if (adapter.up && !adapter.loopback && !adapter.addresses.isEmpty())
            all << adapter.name + u": "_s + adapter.addresses.join(u", "_s);
    all.sort(); // the system names them in any order
    return all;
}

QStringList gateways(const evidence::Machine &machine)
{
    QStringList all;
    for (const evidence::Route &route : machine.routes)
        if (route.destination.endsWith("/0"_L1))
            all << (route.gateway.isEmpty() ? route.adapter : route.gateway + u" ("_s + route.adapter + u')');
    all.sort();
    return all;
}

QString setting(const evidence::ProxySource &source)
{
    QStringList servers;
    for (const evidence::ProxyServer &server : source.servers)
        servers << server.toString();
    const QString said = !source.pacUrl.isEmpty() ? source.pacUrl
        : servers.isEmpty()                       ? QString(name(source.mode))
                                                  : servers.join(u", "_s);
    return QString(name(source.origin)) + u": "_s + said;
}

QStringList proxies(const evidence::Machine &machine)
{
    QStringList all;
    for (const evidence::ProxySource &source : machine.proxies)
        all << setting(source);
    return all;
}

QStringList valuesOf(Fact fact, const evidence::Evidence &evidence)
{
    const evidence::Run &run = evidence.run;
    switch (fact) {
    case Fact::Network:
        return run.rehearsal ? QStringList{*run.rehearsal} : QStringList();
    case Fact::System:
        return {evidence.machine.system};
    case Fact::Version:
        return {run.version};
    case Fact::Catalogue:
        return {run.catalogue.id + u' ' + run.catalogue.version};
    case Fact::Products:
        return run.products;
    case Fact::Adapters:
        return adapters(evidence.machine);
    case Fact::Gateways:
        return gateways(evidence.machine);
    case Fact::Resolvers:
        return evidence.machine.resolvers;
    case Fact::Proxies:
        return proxies(evidence.machine);
    case Fact::PublicRoots:
        return {run.publicRoots.source + u' ' + QString::number(run.publicRoots.count)};
    case Fact::Redaction:
        return {run.redaction};
    }
    return {};
}

} // namespace

QLatin1StringView name(Fact fact)
{
    switch (fact) {
    case Fact::Network:
        return "network"_L1;
    case Fact::System:
        return "system"_L1;
    case Fact::Version:
        return "version"_L1;
    case Fact::Catalogue:
        return "catalogue"_L1;
    case Fact::Products:
        return "products"_L1;
    case Fact::Adapters:
        return "adapters"_L1;
    case Fact::Gateways:
        return "gateways"_L1;
    case Fact::Resolvers:
        return "resolvers"_L1;
    case Fact::Proxies:
        return "proxies"_L1;
    case Fact::PublicRoots:
        return "public_roots"_L1;
    case Fact::Redaction:
        return "redaction"_L1;
    }
    return "network"_L1;
}

std::vector<FactChange> factChanges(const evidence::Evidence &before, const evidence::Evidence &after)
{
    std::vector<FactChange> changes;
    for (int i = 0; i < base::enumCount<Fact>; ++i) {
        FactChange change{Fact(i), valuesOf(Fact(i), before), valuesOf(Fact(i), after)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace clearway::report
