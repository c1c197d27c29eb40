// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about devices on the way that nobody configured, kept apart by what was seen and never by a guess
// (domain.md 5). A sign-in page shows itself by 511 (RFC 6585 6), by a public certificate of another host, or
// by a plain redirect to a foreign host. A transparent proxy shows itself by accepting a canary, or a SYN
// with a small hop limit; it wants a sign-in where it answers 407, or 401, a redirect or a denial in the
// server's place: in plaintext, or inside a certificate forged for the name asked.
#include "verdict/canary.h"
#include "verdict/causes.h"
#include "verdict/rollup.h"
#include "verdict/turnedaway.h"

#include <QUrl>

#include <algorithm>
#include <functional>

namespace clearway::verdict {
namespace {

using base::Operation;

/// What a device wants; the order is how telling it is.
enum class Demand { None, Denied, Redirect, SignIn, Portal };

struct Device {
    QStringList ports; ///< on which canaries were accepted
    bool canary = false;
    bool hopLimit = false;
    bool on443 = false;
    bool serverMet = false; ///< some server was met as itself
    bool speaks = false; ///< it answered a hello as well: no firewall that only accepts SYNs for others
    Demand demand = Demand::None;
    Row telling = nullptr; ///< the answer that holds the demand
    std::vector<int> evidence;
};

/// The TLS connection on which an answer came, where it came inside one.
Row tlsOf(const Causes &causes, const evidence::Observation &http)
{
    Row found = nullptr;
    for (Row row : causes.way.view.rows())
        if (row->operation == Operation::Tls && row->host == http.host && row->endpoint == http.endpoint
            && row->finished() <= http.finished())
            found = row;
    return found;
}

/// Inside TLS only an answer under a certificate that nobody vouches for is a device's; a trusted server may
/// redirect and refuse as it likes.
bool fromDevice(const Causes &causes, const evidence::Observation &row, const evidence::HttpSeen &seen)
{
    if (!seen.insideTls)
        return true;
    const Row tls = tlsOf(causes, row);
    const auto *handshake = tls ? tls->as<evidence::TlsSeen>() : nullptr;
    return handshake && !handshake->publicRoots.trusted;
}

/// The real server of that name was met, so it is the one that speaks.
bool serverWasMet(const Causes &causes, const QString &host)
{
    const auto &attempts = causes.way.view.host(host).attempts;
    return !host.isEmpty() && std::ranges::find(attempts, Fate::Answered, &Attempt::fate) != attempts.end();
}

/// Some server was met as itself: then what stands in the place of another is a filter, a name server or that
/// server's own mistake, but no sign-in page, which would let nobody through.
bool anyServerWasMet(const Causes &causes)
{
    const auto &ports = causes.scene.scope.catalogue.tcpPorts;
    const auto met = [&ports](const Attempt &attempt) {
        return attempt.fate == Fate::Answered && std::ranges::find(ports, attempt.port) != ports.end();
    };
    return std::ranges::any_of(causes.way.view.hosts(),
                               [&met](const Named &host) { return std::ranges::any_of(host.attempts, met); });
}

bool forgedForName(const Causes &causes, const evidence::Observation &row)
{
    const Row tls = tlsOf(causes, row);
    const auto *handshake = tls ? tls->as<evidence::TlsSeen>() : nullptr;
    return handshake && handshake->nameMatches;
}

Demand demandOf(const Causes &causes, const Device &device, const evidence::Observation &row)
{
    const auto *seen = row.as<evidence::HttpSeen>();
    if (!seen || !ran(row) || !fromDevice(causes, row, *seen) || serverWasMet(causes, row.host))
        return Demand::None;
    const int status = seen->answer.status;
    if (status == 511)
        return Demand::Portal;
    if (status == 407)
        return Demand::SignIn;
    const bool unreal = isCanary(row) || (seen->insideTls && forgedForName(causes, row));
    const auto &ports = causes.scene.scope.catalogue.tcpPorts;
    const bool forTls = !seen->insideTls && std::ranges::find(ports, row.port()) != ports.end();
    if (status == 401 && (unreal || forTls))
        return Demand::SignIn;
    if (seen->insideTls && isSignInPage(seen->answer.page))
        return Demand::SignIn;
    if (isFilterPage(seen->answer.page)) // it says what it denies, and no sign-in would change that
        return Demand::None;
    if (status == 403 && unreal)
        return Demand::Denied;
    const QString to = QUrl(seen->answer.header(QLatin1StringView("location"))).host();
    if (status < 300 || status > 399 || to.isEmpty() || isGotoName(causes.scene.scope.catalogue, to))
        return Demand::None;
    if (seen->insideTls ? forgedForName(causes, row) : device.on443)
        return Demand::Redirect;
    return device.serverMet ? Demand::None : Demand::Portal;
}

/// One certificate that the public trusts, shown for names it does not hold: how sign-in pages answer. On a
/// single host it may be the host's own mistake, and at a single address a name server sends all names there.
Row strangerWithPublicCertificate(const Causes &causes)
{
    std::vector<Row> strangers;
    for (Row row : causes.way.view.rows()) {
        const auto *seen = row->as<evidence::TlsSeen>();
        if (!seen || failureCode(*row) != base::FailureCode::TlsNameMismatch || seen->chain.empty()
            || !seen->publicRoots.trusted || !row->endpoint)
            continue;
        for (Row other : strangers)
            if (other->host != row->host && other->endpoint->address != row->endpoint->address
                && other->as<evidence::TlsSeen>()->chain.front().sha256 == seen->chain.front().sha256)
                return row;
        strangers.push_back(row);
    }
    return nullptr;
}

Device lookAtDevice(const Causes &causes)
{
    Device device;
    device.serverMet = anyServerWasMet(causes);
    const auto &required = causes.scene.scope.catalogue.tcpPorts;
    for (Row row : causes.way.view.rows()) {
        if (!acceptedOnTheWay(*row))
            continue;
        join(device.ports, QString::number(row->port()));
        device.canary |= isCanary(*row);
        device.hopLimit |= isHopLimited(*row);
        device.on443 |= std::ranges::find(required, row->port()) != required.end();
        device.evidence.push_back(row->id);
    }
    device.speaks = std::ranges::any_of(causes.way.view.rows(), [](Row row) {
        const auto *seen = isCanary(*row) ? row->as<evidence::TlsSeen>() : nullptr;
        return seen && !seen->firstBytes.isEmpty();
    });
    for (Row row : causes.way.view.rows()) {
        const Demand demand = demandOf(causes, device, *row);
        if (demand == Demand::None)
            continue;
        device.evidence.push_back(row->id);
        if (demand > device.demand) {
            device.demand = demand;
            device.telling = row;
        }
    }
    if (const Row stranger = device.serverMet ? nullptr : strangerWithPublicCertificate(causes)) {
        device.demand = Demand::Portal;
        device.telling = device.telling ? device.telling : stranger;
        device.evidence.push_back(stranger->id);
    }
    return device;
}

FindingCode codeFor(const Device &device)
{
    if (device.demand == Demand::Portal)
        return FindingCode::CaptivePortal;
    return device.demand == Demand::None ? FindingCode::TransparentProxy : FindingCode::TransparentProxyAuth;
}

Confidence confidenceIn(const Device &device)
{
    const auto *seen = device.telling ? device.telling->as<evidence::HttpSeen>() : nullptr;
    const int status = seen ? seen->answer.status : 0;
    switch (device.demand) {
    case Demand::None:
        // Firewalls and programs on this computer accept SYNs too and look on later (domain.md 5).
        return device.speaks ? Confidence::Confirmed : Confidence::Likely;
    case Demand::Denied:
        return Confidence::Likely; // it may also deny GoTo to everybody
    case Demand::Portal:
        return status == 511 || device.canary ? Confidence::Confirmed : Confidence::Likely;
    case Demand::Redirect:
    case Demand::SignIn:
        break;
    }
    return device.canary || device.hopLimit || status == 407 ? Confidence::Confirmed : Confidence::Likely;
}

/// How the device names itself; empty where it does not. Foreign text.
QString ownName(const Device &device)
{
    const auto *seen = device.telling ? device.telling->as<evidence::HttpSeen>() : nullptr;
    if (!seen)
        return {};
    const QString via = seen->answer.header(QLatin1StringView("via"));
    return via.isEmpty() ? seen->answer.header(QLatin1StringView("server")) : via;
}

QString demandWord(const Device &device)
{
    if (device.demand == Demand::None)
        return device.canary ? QStringLiteral("canary") : QStringLiteral("hop-limit");
    const auto *seen = device.telling ? device.telling->as<evidence::HttpSeen>() : nullptr;
    return seen ? QString::number(seen->answer.status) : QString();
}

QString signInHost(const Device &device)
{
    const auto *seen = device.telling ? device.telling->as<evidence::HttpSeen>() : nullptr;
    return seen ? QUrl(seen->answer.header(QLatin1StringView("location"))).host() : QString();
}

bool isSymptom(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::GatewayFalseWinner:
    case FindingCode::GatewayUnreachable:
    case FindingCode::DomainUnreachable:
    case FindingCode::TlsDisrupted:
    case FindingCode::TlsInspectionUntrusted:
    case FindingCode::TcpRangeUnconfirmed:
    case FindingCode::TcpRangeBlocked:
        return true;
    default:
        return false;
    }
}

/// The device is the cause; what it does to hosts and networks is said once, here.
void fold(Finding &found, Findings &all)
{
    const auto symptoms = std::ranges::stable_partition(all, std::not_fn(isSymptom));
    found.status = Status::Ok;
    for (const Finding &symptom : symptoms) {
        join(found.evidence, symptom.evidence);
        for (catalogue::ModeId mode : symptom.modes)
            if (std::ranges::find(found.modes, mode) == found.modes.end())
                found.modes.push_back(mode);
        if (worse(symptom.status, found.status))
            found.status = symptom.status;
    }
    std::ranges::sort(found.modes);
    all.erase(symptoms.begin(), symptoms.end());
}

/// Networks whose connections open for anything.
std::vector<std::size_t> hollowRows(const Causes &causes)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < causes.way.tcp.size(); ++i)
        if (causes.way.tcp[i].openedByOthers)
            join(rows, causes.row(catalogue::RequirementKind::Tcp, i));
    return rows;
}

QStringList networks(const Causes &causes)
{
    QStringList all;
    for (const catalogue::Network &network : causes.scene.scope.catalogue.tcpNetworks)
        all << network.cidr.toString();
    return all;
}

} // namespace

void findDevices(const Causes &causes, Findings &all)
{
    const Device device = lookAtDevice(causes);
    if (device.ports.isEmpty() && device.demand == Demand::None)
        return;
    const FindingCode code = codeFor(device);
    Finding found = finding(code, code == FindingCode::CaptivePortal ? Fixer::You : Fixer::NetworkTeam,
                            {listed(device.ports), demandWord(device), ownName(device), signInHost(device)},
                            networks(causes));
    found.subject = signInHost(device);
    found.confidence = confidenceIn(device);
    found.evidence = device.evidence;
    if (device.demand == Demand::None)
        causes.weigh(found, hollowRows(causes));
    else
        fold(found, all);
    all.push_back(found);
}

} // namespace clearway::verdict
