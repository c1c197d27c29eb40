// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/script.h"

#include "rehearsal/company.h"
#include "rehearsal/interception.h"
#include "rehearsal/pacfile.h"
#include "rehearsal/proxyserver.h"
#include "rehearsal/signin.h"
#include "rehearsal/tlssession.h"
#include "rehearsal/website.h"

#include <algorithm>

namespace clearway::rehearsal {
namespace {

SessionMaker speaksTls(const ServerIdentity &identity, const SessionMaker &inside)
{
    return [identity, inside] { return std::make_unique<TlsSession>(identity, inside()); };
}

/// The certificates of a play. What cannot be made is null, and `error` says why.
struct Seals {
    std::shared_ptr<const Authority> authority, stranger;
    ServerIdentity server, filter, portal;
    QString error;

    std::shared_ptr<const Authority> found(const char *commonName, const char *organization)
    {
        auto made = Authority::create(QString::fromLatin1(commonName), QString::fromLatin1(organization));
        if (!made)
            error = made.error();
        return made ? std::make_shared<const Authority>(std::move(*made)) : nullptr;
    }
    ServerIdentity seal(const std::shared_ptr<const Authority> &by, const QString &name,
                        const QStringList &hosts, bool timestamps)
    {
        const auto made = by ? by->issue(name, hosts, {.timestamps = timestamps})
                             : base::Result<ServerIdentity, QString>(error);
        if (!made)
            error = made.error();
        return made ? *made : nullptr;
    }
};

Seals makeSeals(const Zone &zone)
{
    Seals seals;
    seals.authority = seals.found("Clearway Rehearsal Authority", "Clearway rehearsal, invented");
    seals.stranger = seals.found("Example Web Filter CA", "Example Web Filter, invented");
    const QString servers = QStringLiteral("servers.rehearsal.example"),
                  filter = QStringLiteral("blocked.filter.example"), portal = hostName(CompanyHost::Portal);
    seals.server = seals.seal(seals.authority, servers, QStringList(servers) + zone.hosts(), true);
    seals.filter = seals.seal(seals.stranger, filter, {filter}, false);
    seals.portal = seals.seal(seals.authority, portal, {portal}, true);
    return seals;
}

/// Whether a name lies in a domain that the document wants exempt from inspection.
std::function<bool(const QString &)> exemptNames(const catalogue::Catalogue &catalogue)
{
    return [domains = catalogue.domains](const QString &name) {
        return std::ranges::any_of(domains, [&](const catalogue::Domain &domain) {
            const bool within = name.compare(domain.name, Qt::CaseInsensitive) == 0
                || name.endsWith(u'.' + domain.name, Qt::CaseInsensitive);
            return domain.exemptFromInspection && within;
        });
    };
}

/// The device of a story: its two voices, and its root where the computer trusts it.
QString castDevice(Device device, const catalogue::Catalogue &catalogue, Seals &seals, Script &script)
{
    if (device == Device::Portal) {
        script.deviceTls = speaksTls(seals.portal, speaksHttp(portalPage));
        script.devicePlain = speaksHttp(sentToPortal);
        return {};
    }
    const bool gate = device == Device::SignInGate;
    const auto authority = gate ? seals.found("Example Web Appliance CA", "Example Web Appliance, invented")
                                : seals.found("Example Company Inspection CA", "Example Company, invented");
    if (!authority)
        return seals.error;
    const auto identity = intercepting(
        {.authority = authority,
         .ownName = gate ? hostName(CompanyHost::Appliance) : QStringLiteral("firewall.rehearsal.example"),
         .exempt = device == Device::ExemptingInspector ? exemptNames(catalogue) : nullptr,
         .real = seals.server});
    if (!identity)
        return identity.error();
    script.deviceTls = speaksTls(*identity, speaksHttp(gate ? sentToSignIn("https") : HttpHandler(website)));
    script.devicePlain = speaksHttp(gate ? sentToSignIn("http") : HttpHandler(movedToHttps));
    if (device == Device::TrustedInspector || device == Device::ExemptingInspector)
        script.localRootsPem = authority->pem();
    return {};
}

SessionMaker service(Service kind, const Seals &seals, const std::shared_ptr<const Landscape> &landscape,
                     const SessionMaker &server)
{
    const auto proxy
        = [&](const ProxyManner &manner) { return speaksHttp(proxyServer(manner, landscape, server)); };
    switch (kind) {
    case Service::Closed:
        return {};
    case Service::Proxy:
        return proxy({});
    case Service::SignInProxy:
        return proxy({.signIn = true});
    case Service::RefusingProxy:
        return proxy({.ports = {}});
    case Service::PacFile:
        return speaksHttp(pacServer);
    case Service::PortalPage:
        return speaksTls(seals.portal, speaksHttp(portalPage));
    case Service::PortalRedirect:
        return speaksHttp(sentToPortal);
    case Service::SignInPage:
        return speaksHttp(signInPage);
    }
    return {};
}

} // namespace

base::Result<Script, QString> writeScript(const Story &story, const catalogue::Catalogue &catalogue,
                                          const std::shared_ptr<const Zone> &zone)
{
    Seals seals = makeSeals(*zone);
    if (!seals.error.isEmpty())
        return seals.error;
    Script script;
    script.peer = story.peer;
    script.resolver = std::make_shared<const DnsResponder>(zone, story.resolver);
    script.server = speaksTls(seals.server, speaksHttp(website));
    script.blockPage = speaksTls(seals.filter, speaksHttp(website));
    script.plainWeb = speaksHttp(movedToHttps);
    script.publicRootPem = seals.authority->pem();
    if (story.device)
        if (const QString error = castDevice(*story.device, catalogue, seals, script); !error.isEmpty())
            return error;
    const auto landscape = std::make_shared<const Landscape>(zone, catalogue);
    for (const auto &[endpoint, kind] : story.services)
        script.company.emplace(endpoint, service(kind, seals, landscape, script.server));
    return script;
}

} // namespace clearway::rehearsal
