// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/computerlines.h"

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

QString listed(const QStringList &entries, const Phrases &phrases)
{
    return entries.isEmpty() ? phrases.heading(Heading::NoneRead) : entries.join(u", "_s);
}

QStringList adapters(const evidence::Machine &machine)
{
    QStringList all;
    for (const evidence::Adapter &adapter : machine.adapters)
        if (adapter.up && !adapter.loopback)
            all << adapter.name + u" ("_s + adapter.addresses.join(u", "_s) + u')';
    return all;
}

} // namespace

std::vector<ComputerLine> computerLines(const Report &report, const Phrases &phrases)
{
    using enum Heading;
    const evidence::Machine &machine = report.evidence.machine;
    const evidence::Run &run = report.evidence.run;
    std::vector<ComputerLine> lines{{System, listed(QStringList{machine.system}, phrases)},
                                    {Adapters, listed(adapters(machine), phrases)},
                                    {Resolvers, listed(machine.resolvers, phrases)}};
    if (machine.proxies.empty())
        lines.push_back({Proxies, phrases.heading(NoProxy)});
    for (const evidence::ProxySource &source : machine.proxies)
        lines.push_back(
            {Proxies, phrases.proxyOrigin(source.origin) + u": "_s + phrases.proxySetting(source)});
    lines.push_back(
        {Started,
         run.started.toUTC().toString(Qt::ISODateWithMs) + u" · "_s + run.tool + u' ' + run.version});
    return lines;
}

} // namespace clearway::report
