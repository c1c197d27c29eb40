// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A catalogue small enough to read in a test, with one of everything the rehearsal tells apart.
#pragma once

#include "catalogue/catalogue.h"

namespace clearway::rehearsal {

inline base::Cidr cidr(QStringView text)
{
    return *base::Cidr::parse(text);
}

inline catalogue::Catalogue smallCatalogue()
{
    using catalogue::Hosting;
    catalogue::Catalogue c;
    c.id = QStringLiteral("small");
    c.domains = {
        {.name = QStringLiteral("goto.com"),
         .pointsTo = {Hosting::Aws},
         .exemptFromInspection = true,
         .hosts = {{.name = QStringLiteral("meet.goto.com")}}},
        {.name = QStringLiteral("goto-rtc.com"),
         .pointsTo = {Hosting::Goto},
         .exemptFromInspection = true,
         .hosts = {{.name = QStringLiteral("turn.goto-rtc.com")}}},
        {.name = QStringLiteral("gotowebinar.com"),
         .pointsTo = {Hosting::Goto, Hosting::Aws},
         .exemptFromInspection = true,
         .hosts
         = {{.name = QStringLiteral("attendee.gotowebinar.com"), .expectedIn = {cidr(u"173.199.0.0/18")}}}},
        {.name = QStringLiteral("launchdarkly.com"),
         .pointsTo = {Hosting::GoogleCloud},
         .hosts = {{.name = QStringLiteral("app.launchdarkly.com")}}},
        {.name = QStringLiteral("gotomeeting.com"),
         .pointsTo = {Hosting::Goto, Hosting::Aws},
         .exemptFromInspection = true,
         .hosts
         = {{.name = QStringLiteral("egw.gotomeeting.com"), .expectedIn = {cidr(u"216.115.208.0/20")}}}},
    };
    c.openers = {{.host = QStringLiteral("launch.getgo.com"), .pointsTo = {Hosting::Aws}},
                 {.host = QStringLiteral("builds.getgocdn.com"), .pointsTo = {Hosting::Goto}}};
    c.gateway = {
        .hosts
        = {{.name = QStringLiteral("egw.gotomeeting.com"), .expectedIn = {cidr(u"216.115.208.0/20")}},
           {.name = QStringLiteral("egwglobal.gotomeeting.com"), .expectedIn = {cidr(u"216.115.208.0/20")}}},
        .racePorts = {8200, 443, 80}};
    c.tcpNetworks = {{.cidr = cidr(u"173.199.0.0/18")},
                     {.cidr = cidr(u"202.173.24.0/21"), .hosts = {QStringLiteral("global.gototraining.com")}},
                     {.cidr = cidr(u"216.115.208.0/20")},
                     {.cidr = cidr(u"66.151.0.0/16"), .historic = true}};
    c.udpNetworks = {{.cidr = cidr(u"173.199.0.0/18")}, {.cidr = cidr(u"216.115.208.0/20")}};
    c.tcpPorts = {443};
    c.udpPorts = {1853, 8200};
    return c;
}

} // namespace clearway::rehearsal
