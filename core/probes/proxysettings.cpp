// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/proxysettings.h"

#include "probes/pacfetch.h"
#include "probes/wpadsearch.h"
#include "surroundings/pacprocess.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxychoice.h"

#include <algorithm>

namespace clearway::probes {
namespace {

using evidence::ProxyMode;
using evidence::ProxySource;

/// Name look-ups of a PAC file, asked like all others so that they stand in the report.
class PacNames final : public surroundings::PacLookups {
public:
    explicit PacNames(const ProbeContext &context) : m_context(context) { }
    async::Task<std::vector<base::IpAddress>> resolve(QString name) override
    {
        return m_context.names.addresses(std::move(name), evidence::DnsType::A);
    }
    std::vector<base::IpAddress> ownAddresses() override
    {
        std::vector<base::IpAddress> all;
        for (const evidence::Adapter &adapter : m_context.machine.adapters)
            if (adapter.up && !adapter.loopback)
                for (const QString &text : adapter.addresses)
                    if (const auto address = base::IpAddress::parse(text.section(u'/', 0, 0)))
                        all.push_back(*address);
        return all;
    }

private:
    const ProbeContext &m_context;
};

bool asksPac(const ProxySource &source)
{
    return (source.mode == ProxyMode::Pac || source.mode == ProxyMode::Wpad) && !source.pacUrl.isEmpty();
}

void answer(ProxySource &source, const QStringList &hosts)
{
    for (const QString &host : hosts)
        if (evidence::ProxyAnswer said = surroundings::answerFor(source, host); !said.servers.empty())
            source.answers.push_back(std::move(said));
}

/// One PAC file for all the settings that name it.
async::Task<> evaluate(ProbeContext &context, QString url, std::optional<PacFile> known, QStringList hosts)
{
    PacFile file;
    if (known) {
        file = std::move(*known);
    } else {
        auto fetching = fetchPac(context, url);
        file = co_await fetching;
    }
    evidence::Observation planned;
    planned.operation = base::Operation::Pac;
    planned.target = url;
    evidence::PacSeen empty;
    empty.url = url;
    planned.seen = empty;
    net::OpenRow row(context.net.log, planned);
    if (file.failure) {
        row.fail(*file.failure);
        co_return;
    }
    surroundings::PacRequest request;
    request.url = url;
    request.file = file.bytes;
    request.hosts = hosts;
    request.now = context.clock.utcNow().toLocalTime();
    PacNames names(context);
    auto evaluating = surroundings::evaluatePac(std::move(request), names);
    surroundings::PacOutcome outcome = co_await evaluating;
    for (ProxySource &source : context.proxies.sources)
        if (asksPac(source) && source.pacUrl == url)
            source.answers = outcome.seen.answers;
    row->seen = std::move(outcome.seen);
    if (outcome.failure)
        row.fail(*outcome.failure);
    else
        row.succeed();
}

void addFound(ProxyMeans &means, const WpadFound &found)
{
    bool wanted = false;
    for (ProxySource &source : means.sources)
        if (source.mode == ProxyMode::Wpad && source.pacUrl.isEmpty()) {
            source.pacUrl = found.url;
            wanted = true;
        }
    if (wanted)
        return;
    ProxySource source;
    source.origin = evidence::ProxyOrigin::Wpad;
    source.place = found.method == QLatin1StringView("dhcp") ? QStringLiteral("DHCP option 252")
                                                             : QStringLiteral("DNS");
    source.mode = ProxyMode::Wpad;
    source.raw = found.url;
    source.pacUrl = found.url;
    means.sources.push_back(std::move(source));
}

async::Task<> discover(ProbeContext &context, QStringList hosts)
{
    auto searching = searchWpad(context);
    WpadFound found = co_await searching;
    if (found.url.isEmpty())
        co_return;
    addFound(context.proxies, found);
    auto evaluating = evaluate(context, found.url, std::move(found.file), hosts);
    co_await evaluating;
}

} // namespace

async::Task<> readProxySettings(ProbeContext &context, QStringList hosts)
{
    QStringList urls;
    for (ProxySource &source : context.proxies.sources) {
        answer(source, hosts);
        if (asksPac(source) && !urls.contains(source.pacUrl))
            urls << source.pacUrl;
    }
    async::Group group;
    for (const QString &url : urls)
        group.add(evaluate(context, url, std::nullopt, hosts));
    group.add(discover(context, hosts));
    co_await group;
}

const ProxySource *settleOn(ProxyMeans &means, const std::vector<evidence::ProxyServer> &answering)
{
    const auto chosen = surroundings::chooseProxy(means.sources, means.setting, answering);
    return chosen ? &means.sources[*chosen] : nullptr;
}

} // namespace clearway::probes
