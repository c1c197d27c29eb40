// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Rehearsal networks, and the banner that keeps their results from being taken for real ones.
#include "text/wording.h"

namespace clearway::text {

using rehearsal::Scenario;

QString Wording::scenario(Scenario scenario) const
{
    switch (scenario) {
    case Scenario::Open:
        return say(QT_TRANSLATE_NOOP("Clearway", "Open network"));
    case Scenario::Only443:
        return say(QT_TRANSLATE_NOOP("Clearway", "TCP 443 only"));
    case Scenario::UdpBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway", "UDP blocked"));
    case Scenario::DnsFailing:
        return say(QT_TRANSLATE_NOOP("Clearway", "DNS fails"));
    case Scenario::DnsRewritten:
        return say(QT_TRANSLATE_NOOP("Clearway", "DNS answers falsely"));
    case Scenario::GatewayDown:
        return say(QT_TRANSLATE_NOOP("Clearway", "Gateway down"));
    case Scenario::AllDropped:
        return say(QT_TRANSLATE_NOOP("Clearway", "Everything dropped"));
    }
    return QString();
}

QString Wording::scenarioDescription(Scenario scenario) const
{
    switch (scenario) {
    case Scenario::Open:
        return say(
            QT_TRANSLATE_NOOP("Clearway", "Every server answers on every port; nothing stands in the way."));
    case Scenario::Only443:
        return say(QT_TRANSLATE_NOOP(
            "Clearway", "The firewall lets only TCP 443 out. UDP and all other ports stay silent."));
    case Scenario::UdpBlocked:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "TCP works. The firewall rejects UDP to GoTo's networks and says so."));
    case Scenario::DnsFailing:
        return say(QT_TRANSLATE_NOOP("Clearway", "The DNS server answers every question with an error."));
    case Scenario::DnsRewritten:
        return say(
            QT_TRANSLATE_NOOP("Clearway", "A DNS filter resolves GoTo's names to an address of its own."));
    case Scenario::GatewayDown:
        return say(
            QT_TRANSLATE_NOOP("Clearway", "Everything works except the gateway, which does not answer."));
    case Scenario::AllDropped:
        return say(QT_TRANSLATE_NOOP("Clearway", "The firewall drops every packet without a word."));
    }
    return QString();
}

QString Wording::rehearsalBanner(const QString &id) const
{
    return say(
        {QT_TRANSLATE_NOOP("Clearway", "Rehearsal “%1”: an invented network, not a result of this computer")},
        {id});
}

} // namespace clearway::text
