// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about names and hosts.
#include "text/findingtext.h"

namespace clearway::text {
namespace {

using verdict::Finding;
using verdict::Status;

constexpr Sentence withFailure(const char *text)
{
    return {text, nullptr, -1, 2};
}

constexpr Sentence reportedBy{QT_TRANSLATE_NOOP("Clearway", "The rejection came from %4.")};

} // namespace

FindingText dnsFailing(const Finding &finding)
{
    return {{affectsAll(finding) ? QT_TRANSLATE_NOOP("Clearway", "Names cannot be resolved")
                                 : QT_TRANSLATE_NOOP("Clearway", "%1 of %2 names cannot be resolved")},
            withFailure(
                QT_TRANSLATE_NOOP("Clearway", "Name resolution failed (%3) for %7. DNS servers asked: %4.")),
            {QT_TRANSLATE_NOOP("Clearway",
                               "Make the DNS servers resolve these names, and take them off any DNS "
                               "filter:\n%6")}};
}

FindingText dnsAnswerRewritten(const Finding &finding)
{
    return {{affectsAll(finding)
                 ? QT_TRANSLATE_NOOP("Clearway", "Names resolve to false addresses")
                 : QT_TRANSLATE_NOOP("Clearway", "%1 of %2 names resolve to false addresses")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "%8 resolves to %4, %3, where no GoTo server can be. DNS filters and "
                               "sign-in pages answer like this. Affected: %7.")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "Find out which DNS server gives these answers and take these names off its "
                               "filter:\n%6")}};
}

constexpr FindingText dnsOutsideRange{
    {QT_TRANSLATE_NOOP("Clearway", "Names resolve outside GoTo's networks")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "The documented networks do not contain these addresses: %7. Either GoTo has moved "
                       "the service, or a DNS server gives a false answer.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Ask a second, independent DNS server for these names. If it agrees, ask GoTo for "
                       "the current list of networks; if not, correct the first one:\n%6")}};

namespace {

/// TCP opens, so that nothing is to be allowed; what answers is not the server.
FindingText hostsAnswerWrongly(const Finding &finding)
{
    return {
        {affectsAll(finding)
             ? QT_TRANSLATE_NOOP("Clearway", "What answers are not the servers")
             : QT_TRANSLATE_NOOP("Clearway", "In place of %1 of %2 hosts something else answers")},
        withFailure(QT_TRANSLATE_NOOP(
            "Clearway",
            "TCP 443 opens, but what answers there cannot be used (most often: %3): %7. Either the "
            "server itself is set up wrongly, or a filter or name server answers in its place.")),
        {QT_TRANSLATE_NOOP("Clearway",
                           "Try the same hosts from another network. If they fail there as well, tell GoTo; "
                           "if not, find what answers here, and take these hosts off it:\n%6")}};
}

} // namespace

FindingText domainUnreachable(const Finding &finding)
{
    if (finding.arguments.value(3) == QLatin1StringView("answered"))
        return hostsAnswerWrongly(finding);
    if (finding.status == Status::Unclear)
        return {{QT_TRANSLATE_NOOP("Clearway", "Assumed hosts do not answer")},
                withFailure(QT_TRANSLATE_NOOP("Clearway",
                                              "GoTo documents no hosts for these domains, so likely ones "
                                              "were tried (%3): %7. That proves nothing.")),
                {QT_TRANSLATE_NOOP("Clearway",
                                   "Act only if meetings fail although everything else works. Then allow "
                                   "outgoing TCP 443 to the domains of these hosts:\n%6")}};
    if (finding.status == Status::Limited)
        return {{QT_TRANSLATE_NOOP("Clearway", "Some hosts cannot be reached")},
                withFailure(QT_TRANSLATE_NOOP(
                    "Clearway",
                    "No connection on TCP 443 (%3) to %7. They are optional, or other hosts of their "
                    "domains answer.")),
                {QT_TRANSLATE_NOOP("Clearway",
                                   "To remove this limit, allow outgoing TCP 443 to these hosts:\n%6")}};
    if (onlyDirectly(finding))
        return {
            {affectsAll(finding)
                 ? QT_TRANSLATE_NOOP("Clearway", "None of the hosts can be reached directly")
                 : QT_TRANSLATE_NOOP("Clearway", "%1 of %2 hosts cannot be reached directly")},
            withFailure(
                QT_TRANSLATE_NOOP("Clearway",
                                  "No connection on TCP 443 without a proxy (most often: %3) to %7. This "
                                  "concerns only the modes that go there directly.")),
            {QT_TRANSLATE_NOOP("Clearway",
                               "Needed only for a better mode: allow outgoing TCP 443 to these hosts:\n%6")}};
    FindingText text{
        {affectsAll(finding) ? QT_TRANSLATE_NOOP("Clearway", "None of the hosts can be reached")
                             : QT_TRANSLATE_NOOP("Clearway", "%1 of %2 hosts cannot be reached")},
        withFailure(QT_TRANSLATE_NOOP("Clearway", "No connection on TCP 443 (most often: %3) to %7.")),
        {QT_TRANSLATE_NOOP("Clearway",
                           "Allow outgoing TCP 443 to these hosts, directly or through the proxy:\n%6")}};
    if (!finding.arguments.value(3).isEmpty())
        text.addition = reportedBy;
    return text;
}

FindingText tlsDisrupted(const Finding &finding)
{
    const bool swallowed = finding.arguments.value(2) == name(base::FailureCode::TlsTimeout);
    FindingText text{
        {affectsAll(finding) ? QT_TRANSLATE_NOOP("Clearway", "TLS does not get through")
                             : QT_TRANSLATE_NOOP("Clearway", "TLS does not get through to %1 of %2 hosts")},
        withFailure(swallowed ? QT_TRANSLATE_NOOP("Clearway",
                                                  "TCP 443 opens, but the first TLS message gets no answer "
                                                  "from %7.")
                              : QT_TRANSLATE_NOOP("Clearway",
                                                  "TCP 443 opens, but the connection breaks off (%3) as soon "
                                                  "as TLS begins, to %7.")),
        {QT_TRANSLATE_NOOP("Clearway",
                           "Look on firewall and proxy for rules that inspect TLS or filter host names "
                           "on TCP 443, and exempt these hosts:\n%6")}};
    // A hello is small, the answer with its certificates is not; lost packets look like this too.
    if (swallowed)
        text.addition = {QT_TRANSLATE_NOOP(
            "Clearway",
            "The same is seen where only large packets get lost, as in VPNs and on DSL lines "
            "with a wrong packet size (MTU).")};
    return text;
}

} // namespace clearway::text
