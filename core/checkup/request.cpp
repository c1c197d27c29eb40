// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/request.h"

#include "base/strictjson.h"
#include "catalogue/cataloguefile.h"
#include "net/systemresolvers.h"
#include "surroundings/machine.h"
#include "surroundings/proxychoice.h"
#include "surroundings/waysout.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace clearway::checkup {
namespace {

constexpr qsizetype mostRootBytes = 4 * 1024 * 1024;

/// "CW-7F3K-2Q9M": no letter or digit that sounds or looks like another one.
QString runCode()
{
    static constexpr char16_t alphabet[] = u"23456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString code = QStringLiteral("CW");
    for (int i = 0; i < 8; ++i) {
        if (i % 4 == 0)
            code += u'-';
        code += alphabet[QRandomGenerator::system()->bounded(int(std::size(alphabet)) - 1)];
    }
    return code;
}

QStringList texts(const std::vector<base::Endpoint> &endpoints)
{
    QStringList all;
    for (const base::Endpoint &endpoint : endpoints)
        all << endpoint.toString();
    return all;
}

base::Result<catalogue::Catalogue> chosenCatalogue(const Request &request)
{
    if (request.catalogueFile.isEmpty())
        return catalogue::builtInCatalogue();
    auto chosen = catalogue::readCatalogueFile(request.catalogueFile);
    if (chosen && chosen->historic)
        return base::InputError{request.catalogueFile, QStringLiteral("$.historic"),
                                QStringLiteral("a current catalogue to check by"),
                                QStringLiteral("a historic one")};
    return chosen;
}

/// The public set of a real network, and how many certificates it holds.
base::Result<net::TrustSources> chosenRoots(const Request &request, int *count)
{
    net::TrustSources sources;
    if (request.publicRootsFile.isEmpty()) {
        sources.publicRootsPem = net::builtInPublicRoots();
        sources.publicRootsName = QStringLiteral("built-in");
        *count = int(sources.publicRootsPem.count(
            "-----BEGIN CERTIFICATE-----")); // ours: need not be parsed to be counted
        return sources;
    }
    const auto pem = base::readInputFile(request.publicRootsFile, {.bytes = mostRootBytes});
    if (!pem)
        return pem.error();
    const auto counted = net::countPemCertificates(*pem, request.publicRootsFile);
    if (!counted)
        return counted.error();
    *count = *counted;
    sources.publicRootsPem = *pem;
    sources.publicRootsName = QFileInfo(request.publicRootsFile).fileName();
    return sources;
}

evidence::Run describe(const Request &request, const catalogue::Catalogue &catalogue)
{
    evidence::Run run;
    run.code = runCode();
    run.tool = request.tool;
    run.version = QStringLiteral(CLEARWAY_VERSION);
    for (const catalogue::Product product : request.products)
        run.products << name(product);
    run.catalogue = {catalogue.id, catalogue.version, catalogue.source};
    run.settings.dns = texts(request.dns);
    run.settings.timeLimit = request.timeLimit;
    run.settings.proxy = request.proxy;
    run.settings.proxySignIn = !request.proxyUser.isEmpty();
    return run;
}

/// The settings to be asked about, and whom a name and password are for.
probes::ProxyMeans proxyMeans(const Request &request, std::vector<evidence::ProxySource> sources)
{
    probes::ProxyMeans means;
    means.setting = request.proxy;
    if (request.proxy == QLatin1StringView("none"))
        return means;
    if (request.proxy != QLatin1StringView("system"))
        means.sources.push_back(surroundings::commandLineProxy(request.proxy));
    means.sources.insert(means.sources.end(), sources.begin(), sources.end());
    const auto named = std::ranges::find_if(
        means.sources, [](const evidence::ProxySource &source) { return !source.servers.empty(); });
    if (!request.proxyUser.isEmpty() && named != means.sources.end())
        means.credentials = net::ProxyCredentials{named->servers.front(), request.proxyUser,
                                                  request.proxyPassword, request.proxyBasic};
    return means;
}

void setPeer(Plan &plan, const std::optional<probes::MediaPeer> &peer)
{
    plan.mediaPeer = peer;
    if (!peer)
        return;
    plan.run.settings.mediaPeer = peer->toString();
    plan.run.settings.mediaSeconds = peer->length;
}

/// Shorter than on a real network: nobody learns more from waiting.
std::optional<probes::MediaPeer> playedPeer(const rehearsal::Rehearsal &network)
{
    const auto at = network.mediaPeer();
    return at ? std::optional(probes::MediaPeer{at->address.toString(), at->port, std::chrono::seconds(3)})
              : std::nullopt;
}

/// A rehearsal brings its own network, authority and computer. Resolvers and roots that were asked for still
/// replace its own, as they would on a real network: nobody in the play stands behind them, and the report
/// shows that.
base::Result<Prepared> rehearsed(const Request &request, Plan plan)
{
    auto network = rehearsal::Rehearsal::start(*request.rehearsal, plan.catalogue);
    if (!network)
        return base::InputError{
            {}, QStringLiteral("rehearsal"), QStringLiteral("loopback sockets"), network.error()};
    Prepared prepared{std::move(plan), std::move(*network)};
    prepared.plan.underlay = prepared.rehearsal->underlay();
    prepared.plan.resolvers = request.dns.empty() ? prepared.rehearsal->resolvers() : request.dns;
    prepared.plan.machine = prepared.rehearsal->machine();
    prepared.plan.ways = std::make_shared<surroundings::TableWaysOut>(prepared.plan.machine.adapters,
                                                                      prepared.plan.machine.routes);
    prepared.plan.proxies = proxyMeans(request, std::exchange(prepared.plan.machine.proxies, {}));
    prepared.plan.run.rehearsal = name(*request.rehearsal);
    if (!request.mediaPeer)
        setPeer(prepared.plan, playedPeer(*prepared.rehearsal));
    if (request.publicRootsFile.isEmpty()) {
        prepared.plan.trust = prepared.rehearsal->trust();
        prepared.plan.run.publicRoots = {QStringLiteral("rehearsal"), 1};
    } else {
        prepared.plan.trust.useSystemRoots = false;
    }
    return prepared;
}

} // namespace

base::Result<Prepared> prepare(const Request &request)
{
    auto catalogue = chosenCatalogue(request);
    if (!catalogue)
        return catalogue.error();
    Plan plan;
    plan.run = describe(request, *catalogue);
    plan.catalogue = std::move(*catalogue);
    plan.scope = request.scope;
    plan.products = request.products;
    plan.timeLimit = request.timeLimit;
    setPeer(plan, request.mediaPeer);
    int count = 0;
    auto roots = chosenRoots(request, &count);
    if (!roots)
        return roots.error();
    plan.trust = std::move(*roots);
    plan.run.publicRoots = {plan.trust.publicRootsName, count};
    if (request.rehearsal)
        return rehearsed(request, std::move(plan));

    plan.underlay = std::make_shared<net::RealUnderlay>();
    plan.resolvers = request.dns.empty() ? net::systemResolvers() : request.dns;
    plan.machine = surroundings::readMachine(texts(plan.resolvers));
    plan.ways = surroundings::systemWaysOut();
    plan.lookAgain = surroundings::readLinks;
    plan.proxies = proxyMeans(request, std::exchange(plan.machine.proxies, {}));
    if (request.proxy == QLatin1StringView("system"))
        plan.proxies.wpad = surroundings::wpadCandidates();
    return Prepared{std::move(plan), nullptr};
}

} // namespace clearway::checkup
