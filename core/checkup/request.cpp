// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/request.h"

#include "async/leftbehind.h"
#include "base/clock.h"
#include "base/nearest.h"
#include "base/strictjson.h"
#include "net/socket.h"
#include "net/systemresolvers.h"
#include "surroundings/clientlogs.h"
#include "surroundings/machine.h"
#include "surroundings/ownnames.h"
#include "surroundings/proxychoice.h"
#include "surroundings/waysout.h"

#include <QFileInfo>
#include <QMutex>
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

base::Result<supply::Supplied> chosenCatalogue(const Request &request)
{
    auto chosen = supply::chooseCatalogue({request.catalogueFile, request.catalogueKeyFile},
                                          supply::systemPlaces(), base::SystemClock().utcNow().date());
    if (chosen && chosen->catalogue.historic)
        return base::InputError{request.catalogueFile, QStringLiteral("$.historic"),
                                QStringLiteral("a current catalogue to check by"),
                                QStringLiteral("a historic one")};
    return chosen;
}

evidence::CatalogueFacts facts(const supply::Supplied &supplied)
{
    const catalogue::Catalogue &catalogue = supplied.catalogue;
    if (supplied.trust == supply::Trust::BuiltIn)
        return {catalogue.id, catalogue.version, catalogue.source};
    return {catalogue.id,         catalogue.version, catalogue.source,
            name(supplied.trust), supplied.key,      catalogue.date.toString(Qt::ISODate)};
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

evidence::Run describe(const Request &request, const supply::Supplied &supplied)
{
    evidence::Run run;
    run.code = runCode();
    run.tool = request.tool;
    run.version = QStringLiteral(CLEARWAY_VERSION);
    for (const catalogue::Product product : request.products)
        run.products << name(product);
    run.catalogue = facts(supplied);
    run.settings.site = request.site;
    run.settings.dns = texts(request.dns);
    run.settings.sweep = request.sweep;
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
    auto network = rehearsal::Rehearsal::start(*request.rehearsal, plan.catalogue, request.receiver);
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
    if (request.sweep || prepared.rehearsal->needsSweep()) {
        prepared.plan.sweep = probes::SweepPace{.between = {}}; // nothing leaves this computer
        prepared.plan.run.settings.sweep = true;
    }
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

/// Reads the logs on a thread that neither a run nor the program waits for: home may be on a network share
/// that is gone. While that thread hangs the next run gets no other one, but what it brings.
std::shared_future<evidence::ClientSeen> clientLogsBeside()
{
    static QMutex mutex;
    static std::shared_future<evidence::ClientSeen> reading;
    const QMutexLocker locked(&mutex);
    if (!reading.valid() || reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
        reading = async::resultLeftBehind(
            [places = surroundings::clientLogPlaces(), names = surroundings::ownNames()] {
                return surroundings::readClientLogs(places, names);
            });
    return reading;
}

/// With fewer descriptors a run would not see the network but its own want.
std::optional<base::InputError> shortage()
{
    constexpr int least = 80; // of which a rehearsal's servers take a dozen, and both ends of its connections
    const int left = net::descriptorsLeft();
    if (left >= least)
        return std::nullopt;
    return base::InputError{{},
                            QStringLiteral("open files"),
                            QStringLiteral("at least %1 more (ulimit -n)").arg(least),
                            QString::number(left)};
}

constexpr QLatin1StringView rowPlace("row");

base::InputError noSuchRow(const catalogue::Catalogue &catalogue, const QString &row)
{
    QStringList rows;
    for (const catalogue::Requirement &each : catalogue::requirements(catalogue))
        if (catalogue::reachOf(catalogue, each.id))
            rows << each.id;
    const QString near = base::nearby(row, rows);
    const QString hint
        = near.isEmpty() ? QStringLiteral("such as ") + rows.value(0) : QStringLiteral("perhaps ") + near;
    return {{}, rowPlace, QStringLiteral("a row that can be tested, ") + hint, row};
}

} // namespace

bool isOfRow(const base::InputError &error)
{
    return error.file.isEmpty() && error.place == rowPlace;
}

base::Result<Prepared> prepare(const Request &request)
{
    if (auto lacking = shortage())
        return *lacking;
    auto supplied = chosenCatalogue(request);
    if (!supplied)
        return supplied.error();
    Plan plan;
    if (!request.row.isEmpty()) {
        plan.row = catalogue::reachOf(supplied->catalogue, request.row);
        if (!plan.row)
            return noSuchRow(supplied->catalogue, request.row);
    }
    plan.run = describe(request, *supplied);
    plan.catalogue = std::move(supplied->catalogue);
    plan.scope = request.scope;
    plan.products = request.products;
    plan.timeLimit = request.timeLimit;
    if (request.sweep)
        plan.sweep.emplace();
    setPeer(plan, request.mediaPeer);
    int count = 0;
    auto roots = chosenRoots(request, &count);
    if (!roots)
        return roots.error();
    plan.trust = std::move(*roots);
    plan.run.publicRoots = {plan.trust.publicRootsName, count};
    if (request.rehearsal) {
        auto prepared = rehearsed(request, std::move(plan));
        if (prepared)
            prepared->remarks = std::move(supplied->remarks);
        return prepared;
    }

    plan.underlay = std::make_shared<net::RealUnderlay>();
    plan.resolvers = request.dns.empty() ? net::systemResolvers() : request.dns;
    plan.machine = surroundings::readMachine(texts(plan.resolvers));
    plan.client = clientLogsBeside();
    plan.ways = surroundings::systemWaysOut();
    plan.lookAgain = surroundings::readLinks;
    plan.proxies = proxyMeans(request, std::exchange(plan.machine.proxies, {}));
    if (request.proxy == QLatin1StringView("system"))
        plan.proxies.wpad = surroundings::wpadCandidates();
    return Prepared{std::move(plan), nullptr, std::move(supplied->remarks)};
}

} // namespace clearway::checkup
