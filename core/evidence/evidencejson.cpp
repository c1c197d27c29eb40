// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/evidencejson.h"

#include "evidence/observationjson.h"
#include "evidence/proxysourcejson.h"
#include "evidence/routingjson.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

QStringList readStrings(const base::JsonCursor &json, qsizetype most)
{
    QStringList all;
    for (const base::JsonCursor &entry : json.elements(most))
        all << entry.string();
    return all;
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject json;
    json.insert("dns"_L1, QJsonArray::fromStringList(settings.dns));
    json.insert("proxy"_L1, settings.proxy);
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

Run readRun(const base::JsonCursor &json)
{
    Run run;
    run.code = json.member("code"_L1).string();
    run.tool = json.member("tool"_L1).string();
    run.version = json.member("version"_L1).string();
    run.started = readTime(json.member("started"_L1));
    run.duration = readMilliseconds(json.member("duration_ms"_L1));
    run.complete = json.member("complete"_L1).boolean();
    if (const auto rehearsal = json.optionalMember("rehearsal"_L1))
        run.rehearsal = rehearsal->string();
    run.products = readStrings(json.member("products"_L1), 100);
    run.redaction = json.member("redaction"_L1).string();
    if (const auto changes = json.optionalMember("network_changes"_L1))
        for (const base::JsonCursor &change : changes->elements(base::enumCount<NetworkChange>))
            run.networkChanges.push_back(change.word<NetworkChange>());
    const base::JsonCursor catalogue = json.member("catalogue"_L1);
    run.catalogue = {catalogue.member("id"_L1).string(), catalogue.member("version"_L1).string(),
                     catalogue.member("source"_L1).string()};
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
    return machine;
}

void checkSchema(const base::JsonCursor &schema)
{
    if (schema.string() != reportSchema)
        schema.fail(u'"' + QString(reportSchema) + u"\", the only schema that this program reads"_s);
}

} // namespace

QJsonObject toJson(const Run &run)
{
    QJsonObject catalogue;
    catalogue.insert("id"_L1, run.catalogue.id);
    catalogue.insert("version"_L1, run.catalogue.version);
    catalogue.insert("source"_L1, run.catalogue.source);
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
    QJsonArray changes;
    for (NetworkChange change : run.networkChanges)
        changes.append(name(change));
    if (!changes.isEmpty())
        json.insert("network_changes"_L1, changes);
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
    // A member of the contract that nothing fills in as long as no GoTo client is looked at.
    json.insert("client"_L1, QJsonObject());
    return json;
}

base::Result<Evidence> readEvidence(const base::JsonCursor &report)
{
    checkSchema(report.member("schema"_L1));
    Evidence evidence;
    evidence.run = readRun(report.member("run"_L1));
    evidence.machine = readMachine(report.member("machine"_L1));
    std::set<int> ids;
    for (const base::JsonCursor &row : report.member("observations"_L1).elements()) {
        evidence.observations.push_back(readObservation(row));
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
