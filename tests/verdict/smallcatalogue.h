// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A catalogue small enough to keep in one's head, with one row of every kind the rules tell apart.
#pragma once

#include "catalogue/catalogue.h"

namespace clearway::tests {

inline base::Cidr cidr(QStringView text)
{
    return *base::Cidr::parse(text);
}

inline catalogue::Domain domain(const QString &name, std::vector<catalogue::Hosting> pointsTo,
                                std::vector<catalogue::Host> hosts)
{
    catalogue::Domain domain;
    domain.name = name;
    domain.pattern = QLatin1StringView("*.") + name;
    domain.pointsTo = std::move(pointsTo);
    domain.hosts = std::move(hosts);
    domain.exemptFromInspection = true;
    return domain;
}

inline std::vector<catalogue::Mode> documentedModes()
{
    using catalogue::Carriage;
    using catalogue::ModeId;
    return {{ModeId::ProxyOnly, {}, Carriage::Proxy, Carriage::Proxy, Carriage::None},
            {ModeId::ProxyWithUdp, {}, Carriage::Proxy, Carriage::Proxy, Carriage::Direct},
            {ModeId::Split, {}, Carriage::Direct, Carriage::Proxy, Carriage::Direct},
            {ModeId::Unrestricted, {}, Carriage::Direct, Carriage::Direct, Carriage::Direct}};
}

inline std::vector<catalogue::Domain> smallDomains()
{
    using catalogue::Hosting;
    using catalogue::Origin;
    using catalogue::Product;
    const auto webinarRange = cidr(u"173.199.0.0/18");
    std::vector<catalogue::Domain> all{
        domain(QStringLiteral("goto.com"), {Hosting::Aws},
               {{QStringLiteral("meet.goto.com"), Origin::Documented, {}, {}},
                {QStringLiteral("app.goto.com"), Origin::Documented, {}, {}}}),
        domain(QStringLiteral("gotomeeting.com"), {Hosting::Goto, Hosting::Aws},
               {{QStringLiteral("global.gotomeeting.com"), Origin::Documented, {}, {}}}),
        domain(QStringLiteral("expertcity.com"), {Hosting::Goto},
               {{QStringLiteral("www.expertcity.com"), Origin::Inferred, {}, {}}}),
        domain(QStringLiteral("gotowebinar.com"), {Hosting::Goto},
               {{QStringLiteral("attendee.gotowebinar.com"), Origin::Documented, {webinarRange}, {}}}),
        domain(QStringLiteral("launchdarkly.com"), {Hosting::GoogleCloud},
               {{QStringLiteral("events.launchdarkly.com"), Origin::Inferred, {}, {}}}),
        domain(QStringLiteral("api-pub.mltree.net"), {Hosting::Aws},
               {{QStringLiteral("api-pub.mltree.net"), Origin::Documented, {}, {}}})};
    all[3].products = {Product::Webinar};
    for (std::size_t optional : {4U, 5U}) {
        all[optional].optional = true;
        all[optional].exemptFromInspection = false;
    }
    all[4].worksThroughProxy = false;
    return all;
}

inline catalogue::Catalogue smallCatalogue()
{
    using catalogue::Hosting;
    using catalogue::Origin;
    const auto edge = cidr(u"216.115.208.0/20");
    catalogue::Catalogue catalogue;
    catalogue.id = QStringLiteral("small");
    catalogue.domains = smallDomains();
    catalogue.openers = {{QStringLiteral("launch.getgo.com"), {}, {Hosting::Goto}},
                         {QStringLiteral("join.servers.getgo.com"), {}, {Hosting::Aws}}};
    catalogue.gateway = {{{QStringLiteral("egw.gotomeeting.com"), Origin::Documented, {edge}, {}},
                          {QStringLiteral("egwglobal.gotomeeting.com"), Origin::Documented, {edge}, {}}},
                         {8200, 443, 80}};
    for (QStringView text : {u"173.199.0.0/18", u"216.115.208.0/20", u"202.173.24.0/21"})
        catalogue.tcpNetworks.push_back({cidr(text), {}, {}, false});
    for (QStringView text : {u"173.199.0.0/18", u"216.115.208.0/20", u"68.64.0.0/19"})
        catalogue.udpNetworks.push_back({cidr(text), {}, {}, false});
    catalogue.tcpPorts = {443};
    catalogue.udpPorts = {1853, 8200};
    catalogue.modes = documentedModes();
    return catalogue;
}

} // namespace clearway::tests
