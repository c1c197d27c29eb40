// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/evidencejson.h"

#include "evidence/clientseenjson.h"
#include "evidence/jsonfields.h"
#include "evidence/observationjson.h"
#include "evidence/proxysourcejson.h"
#include "evidence/routingjson.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr int mostAmendments = 1000; ///< somebody may retest for a whole day

/// Texts that older reports lack are written only where there is something to say.
void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QString optionalText(const base::JsonCursor &json, QLatin1StringView key)
{
    const auto at = json.optionalMember(key);
    return at ? at->string() : QString();
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject json;
    json.insert("dns"_L1, QJsonArray::fromStringList(settings.dns));
    json.insert("proxy"_L1, settings.proxy);
    insertText(json, "site"_L1, settings.site);
    json.insert("proxy_sign_in"_L1, settings.proxySignIn);
    json.insert("sweep"_L1, settings.sweep);
    json.insert("time_limit_ms"_L1, milliseconds(settings.timeLimit));
    if (!settings.mediaPeer.isEmpty()) {
        json.insert("media_peer"_L1, settings.mediaPeer);
        json.insert("media_ms"_L1, milliseconds(settings.mediaSeconds));
    }
    return json;
}

Settings readSettings(const base::JsonCursor &json)
{
    Settings settings;
    settings.dns = readStrings(json.member("dns"_L1), 100);
    settings.proxy = json.member("proxy"_L1).string();
    settings.site = optionalText(json, "site"_L1);
    if (const auto signIn = json.optionalMember("proxy_sign_in"_L1))
        settings.proxySignIn = signIn->boolean();
    settings.sweep = json.member("sweep"_L1).boolean();
    settings.timeLimit
        = std::chrono::round<std::chrono::seconds>(readMilliseconds(json.member("time_limit_ms"_L1)));
    if (const auto peer = json.optionalMember("media_peer"_L1)) {
        settings.mediaPeer = peer->string();
        settings.mediaSeconds
            = std::chrono::round<std::chrono::seconds>(readMilliseconds(json.member("media_ms"_L1)));
    }
    return settings;
}

QJsonArray toJson(const std::vector<Removed> &removed)
{
    QJsonArray all;
    for (const Removed &entry : removed)
        all.append(QJsonObject{{"kind"_L1, name(entry.kind)}, {"count"_L1, entry.count}});
    return all;
}

QJsonArray toJson(const std::vector<Amendment> &amendments)
{
    QJsonArray all;
    for (const Amendment &entry : amendments)
        all.append(QJsonObject{{"requirement"_L1, entry.requirement},
                               {"started"_L1, timeToJson(entry.started)},
                               {"duration_ms"_L1, milliseconds(entry.duration)},
                               {"first_observation"_L1, entry.firstObservation},
                               {"last_observation"_L1, entry.lastObservation}});
    return all;
}

std::vector<Amendment> readAmendments(const base::JsonCursor &json)
{
    std::vector<Amendment> all;
    for (const base::JsonCursor &row : json.elements(mostAmendments))
        all.push_back({row.member("requirement"_L1).string(), readTime(row.member("started"_L1)),
                       readMilliseconds(row.member("duration_ms"_L1)),
                       int(row.member("first_observation"_L1).integer(1, 100'000'000)),
                       int(row.member("last_observation"_L1).integer(0, 100'000'000))});
    return all;
}

Run readRun(const base::JsonCursor &json)
{
    Run run;
    run.code = json.member("code"_L1).string();
    run.tool = json.member("tool"_L1).string();
    run.version = json.member("version"_L1).string();
    run.started = readTime(json.member("started"_L1));
    run.duration = readMilliseconds(json.member("duration_ms"_L1));
    run.complete = json.member("complete"_L1).boolean();
    if (const auto rehearsal = json.nullableMember("rehearsal"_L1))
        run.rehearsal = rehearsal->string();
    run.products = readStrings(json.member("products"_L1), 100);
    run.redaction = json.member("redaction"_L1).string();
    if (const auto removed = json.optionalMember("removed"_L1))
        for (const base::JsonCursor &row : removed->elements(base::enumCount<RemovedKind>))
            run.removed.push_back({row.member("kind"_L1).word<RemovedKind>(),
                                   int(row.member("count"_L1).integer(1, 100'000'000))});
    if (const auto changes = json.optionalMember("network_changes"_L1))
        for (const base::JsonCursor &change : changes->elements(base::enumCount<NetworkChange>))
            run.networkChanges.push_back(change.word<NetworkChange>());
    if (const auto amendments = json.optionalMember("amendments"_L1))
        run.amendments = readAmendments(*amendments);
    const base::JsonCursor catalogue = json.member("catalogue"_L1);
    run.catalogue = {catalogue.member("id"_L1).string(),     catalogue.member("version"_L1).string(),
                     catalogue.member("source"_L1).string(), optionalText(catalogue, "signature"_L1),
                     optionalText(catalogue, "key"_L1),      optionalText(catalogue, "date"_L1)};
    const base::JsonCursor roots = json.member("public_roots"_L1);
    run.publicRoots
        = {roots.member("source"_L1).string(), int(roots.member("count"_L1).integer(0, 1'000'000))};
    run.settings = readSettings(json.member("settings"_L1));
    return run;
}

Machine readMachine(const base::JsonCursor &json)
{
    Machine machine;
    machine.system = json.member("os"_L1).string();
    for (const base::JsonCursor &row : json.member("adapters"_L1).elements(10'000))
        machine.adapters.push_back(readAdapter(row));
    for (const base::JsonCursor &row : json.member("routes"_L1).elements(10'000))
        machine.routes.push_back(readRoute(row));
    if (const auto exits = json.optionalMember("exits"_L1))
        for (const base::JsonCursor &row : exits->elements(10'000))
            machine.exits.push_back(readExit(row));
    if (const auto nat64 = json.optionalMember("nat64"_L1))
        machine.nat64 = nat64->string();
    machine.resolvers = readStrings(json.member("resolvers"_L1), 100);
    for (const base::JsonCursor &row : json.member("proxies"_L1).elements(1000))
        machine.proxies.push_back(readProxySource(row));
    machine.client = readClientSeen(json.member("client"_L1));
    return machine;
}

void checkSchema(const base::JsonCursor &schema)
{
    const QString found = schema.string();
    if (found == reportSchema)
        return;
    const QString family = QString(reportSchema).section(u'/', 0, 0) + u'/';
    const bool newer = found.startsWith(family) && found.mid(family.size()).toInt() > 1;
    schema.fail(u'"' + QString(reportSchema) + u'"'
                + (newer ? u"; this report is of a newer version of Clearway: open it with that one"_s
                         : u", the only schema that this program reads"_s));
}

} // namespace

QJsonObject toJson(const Run &run)
{
    QJsonObject catalogue;
    catalogue.insert("id"_L1, run.catalogue.id);
    catalogue.insert("version"_L1, run.catalogue.version);
    catalogue.insert("source"_L1, run.catalogue.source);
    insertText(catalogue, "signature"_L1, run.catalogue.signature);
    insertText(catalogue, "key"_L1, run.catalogue.key);
    insertText(catalogue, "date"_L1, run.catalogue.date);
    QJsonObject roots;
    roots.insert("source"_L1, run.publicRoots.source);
    roots.insert("count"_L1, run.publicRoots.count);
    QJsonObject json;
    json.insert("code"_L1, run.code);
    json.insert("tool"_L1, run.tool);
    json.insert("version"_L1, run.version);
    json.insert("started"_L1, timeToJson(run.started));
    json.insert("duration_ms"_L1, milliseconds(run.duration));
    json.insert("complete"_L1, run.complete);
    json.insert("rehearsal"_L1, run.rehearsal ? QJsonValue(*run.rehearsal) : QJsonValue());
    json.insert("products"_L1, QJsonArray::fromStringList(run.products));
    json.insert("redaction"_L1, run.redaction);
    if (!run.removed.empty())
        json.insert("removed"_L1, toJson(run.removed));
    QJsonArray changes;
    for (NetworkChange change : run.networkChanges)
        changes.append(name(change));
    if (!changes.isEmpty())
        json.insert("network_changes"_L1, changes);
    if (!run.amendments.empty())
        json.insert("amendments"_L1, toJson(run.amendments));
    json.insert("catalogue"_L1, catalogue);
    json.insert("public_roots"_L1, roots);
    json.insert("settings"_L1, toJson(run.settings));
    return json;
}

QJsonObject toJson(const Machine &machine)
{
    QJsonArray adapters;
    for (const Adapter &adapter : machine.adapters)
        adapters.append(toJson(adapter));
    QJsonArray routes;
    for (const Route &route : machine.routes)
        routes.append(toJson(route));
    QJsonArray exits;
    for (const Exit &exit : machine.exits)
        exits.append(toJson(exit));
    QJsonObject json;
    json.insert("os"_L1, machine.system);
    json.insert("adapters"_L1, adapters);
    json.insert("routes"_L1, routes);
    json.insert("exits"_L1, exits);
    json.insert("nat64"_L1, machine.nat64.isEmpty() ? QJsonValue() : QJsonValue(machine.nat64));
    json.insert("resolvers"_L1, QJsonArray::fromStringList(machine.resolvers));
    QJsonArray proxies;
    for (const ProxySource &source : machine.proxies)
        proxies.append(toJson(source));
    json.insert("proxies"_L1, proxies);
    json.insert("client"_L1, toJson(machine.client));
    return json;
}

namespace {

/// A sweep keeps a byte for each address, however few characters tell of it.
class Sweeps {
public:
    /// False when there is one of that network and port already, or the addresses are too many in all.
    bool admit(const Observation &observation, const base::JsonCursor &row)
    {
        const auto *sweep = observation.as<SweepSeen>();
        if (!sweep)
            return true;
        m_addresses += sweep->size();
        const bool fresh = m_known.insert({sweep->network().toString(), observation.port()}).second;
        if (!fresh)
            row.member("network"_L1).fail(u"a network that no other sweep of that port has"_s);
        else if (m_addresses > mostAddresses)
            row.member("network"_L1).fail(u"sweeps of at most %1 addresses in all"_s.arg(mostAddresses));
        return fresh && m_addresses <= mostAddresses;
    }

private:
    static constexpr std::uint64_t mostAddresses
        = 4 * SweepSeen::mostAddresses; ///< that many ports of a table
    std::set<std::pair<QString, std::uint16_t>> m_known;
    std::uint64_t m_addresses = 0;
};

} // namespace

base::Result<Evidence> readEvidence(const base::JsonCursor &report)
{
    checkSchema(report.member("schema"_L1));
    Evidence evidence;
    evidence.run = readRun(report.member("run"_L1));
    evidence.machine = readMachine(report.member("machine"_L1));
    std::set<int> ids;
    Sweeps sweeps;
    for (const base::JsonCursor &row : report.member("observations"_L1).elements()) {
        evidence.observations.push_back(readObservation(row));
        if (!sweeps.admit(evidence.observations.back(), row))
            break;
        if (!ids.insert(evidence.observations.back().id).second)
            row.member("id"_L1).fail(u"an id that no other observation has"_s);
    }
    std::ranges::stable_sort(evidence.observations, {}, &Observation::id);
    evidence.journal = readStrings(report.member("journal"_L1), 10'000);
    if (!report.ok())
        return *report.error();
    return evidence;
}

} // namespace clearway::evidence
