// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about GoTo's networks. "Blocked" stands only where a device said so; silence is "no answer", and
// what hop traces show is where it "ends".
#include "text/findingtext.h"

namespace clearway::text {
namespace {

using verdict::Finding;
using verdict::Status;

constexpr Sentence reportedBy{QT_TRANSLATE_NOOP("Clearway", "The rejection came from %5.")};

Sentence whereReported(const Finding &finding)
{
    return finding.arguments.value(4).isEmpty() ? Sentence{} : reportedBy;
}

/// One port of these networks is blocked while nothing is known of the other.
bool otherPortIsSilent(const Finding &finding)
{
    return finding.status != Status::Failed && finding.arguments.value(3).isEmpty();
}

/// Nobody refused, but hop traces show where UDP ends (findingrules.h).
bool endsAtHop(const Finding &finding)
{
    return finding.arguments.value(4).startsWith(QLatin1StringView("hop "));
}

/// One network out of several.
bool affectsOne(const Finding &finding)
{
    return finding.arguments.value(0) == QLatin1StringView("1") && !affectsAll(finding);
}

Sentence udpEndsTitle(const Finding &finding)
{
    if (otherPortIsSilent(finding))
        return {QT_TRANSLATE_NOOP("Clearway", "UDP %3 ends at %5, the other port does not answer")};
    if (!finding.arguments.value(3).isEmpty())
        return {QT_TRANSLATE_NOOP("Clearway", "UDP %3 ends at %5, UDP %4 gets through")};
    if (affectsOne(finding))
        return {QT_TRANSLATE_NOOP("Clearway", "UDP to %7 alone ends at %5")};
    return {affectsAll(finding) ? QT_TRANSLATE_NOOP("Clearway", "UDP to GoTo's networks ends at %5")
                                : QT_TRANSLATE_NOOP("Clearway", "UDP to %1 of %2 GoTo networks ends at %5")};
}

Sentence udpEndsMeaning(const Finding &finding)
{
    if (finding.arguments.value(3).isEmpty())
        return {
            QT_TRANSLATE_NOOP("Clearway",
                              "Packets to UDP %3 of %7 are seen as far as %5 and, in three rounds, never "
                              "beyond; TCP to the same addresses goes on from there. So a device there or "
                              "right behind it drops UDP. Audio and video then fall back to TCP and get "
                              "worse.")};
    return {QT_TRANSLATE_NOOP("Clearway",
                              "Packets to UDP %3 of %7 are seen as far as %5 and, in three rounds, never "
                              "beyond; TCP to the same addresses goes on from there. So a device there or "
                              "right behind it drops UDP %3. Audio and video can use UDP %4 instead.")};
}

FindingText udpEnds(const Finding &finding)
{
    return {udpEndsTitle(finding),
            udpEndsMeaning(finding),
            {QT_TRANSLATE_NOOP("Clearway",
                               "On the device at %5, or the next one behind it, allow outgoing UDP %3, "
                               "replies included, past any proxy to these networks:\n%6")}};
}

Sentence udpBlockedTitle(const Finding &finding)
{
    if (otherPortIsSilent(finding))
        return {QT_TRANSLATE_NOOP("Clearway", "UDP %3 is blocked, the other port does not answer")};
    if (!finding.arguments.value(3).isEmpty())
        return {QT_TRANSLATE_NOOP("Clearway", "UDP %3 is blocked, UDP %4 gets through")};
    if (affectsOne(finding))
        return {QT_TRANSLATE_NOOP("Clearway", "UDP to %7 alone is blocked")};
    return {affectsAll(finding) ? QT_TRANSLATE_NOOP("Clearway", "UDP to GoTo's networks is blocked")
                                : QT_TRANSLATE_NOOP("Clearway", "UDP to %1 of %2 GoTo networks is blocked")};
}

/// Nobody reported it: the media peer that was named answers on another port.
bool shownByPeer(const Finding &finding)
{
    return finding.arguments.value(4).isEmpty() && finding.confidence != verdict::Confidence::Confirmed;
}

Sentence udpBlockedMeaning(const Finding &finding)
{
    if (shownByPeer(finding))
        return {QT_TRANSLATE_NOOP(
            "Clearway",
            "UDP %3 gets no answer from %7, nor from the media peer that was named, though it "
            "answers on another port.")};
    if (otherPortIsSilent(finding))
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "UDP %3 to %7 is rejected. Whether the other port gets through is not "
                                  "known; if it does not, audio and video get worse.")};
    if (!finding.arguments.value(3).isEmpty())
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "UDP %3 to %7 is rejected. Audio and video can use UDP %4 instead.")};
    return {QT_TRANSLATE_NOOP("Clearway",
                              "UDP %3 to %7 is rejected. Audio and video then fall back to TCP and get "
                              "worse.")};
}

/// What a sweep tells of the rest of the networks (findingrules.h).
Sentence tcpPartMeaning(const Finding &finding)
{
    if (finding.arguments.value(3) == QLatin1StringView("silent"))
        return {QT_TRANSLATE_NOOP(
            "Clearway",
            "Connections on TCP %3 to %7 are rejected. No other address of the same networks connects "
            "either; that alone does not prove that more is blocked.")};
    if (finding.confidence != verdict::Confidence::Possible)
        return {QT_TRANSLATE_NOOP(
            "Clearway",
            "Connections on TCP %3 to %7 are rejected, while other addresses of the same networks "
            "connect. Servers that are there can only be reached through a proxy.")};
    return {QT_TRANSLATE_NOOP(
        "Clearway",
        "Every address of %7 refuses connections on TCP %3, while other addresses of the same "
        "networks connect. A firewall does that; whether one of this network did, or one of "
        "GoTo's own, cannot be told.")};
}

FindingText tcpPartBlocked(const Finding &finding)
{
    return {{QT_TRANSLATE_NOOP("Clearway", "A part of GoTo's networks is blocked on TCP %3")},
            tcpPartMeaning(finding),
            {QT_TRANSLATE_NOOP("Clearway",
                               "Check that the firewall allows outgoing TCP %3 to these addresses too:\n%6")},
            whereReported(finding)};
}

} // namespace

FindingText tcpRangeBlocked(const Finding &finding)
{
    if (!finding.arguments.value(3).isEmpty())
        return tcpPartBlocked(finding);
    return {{affectsAll(finding)
                 ? QT_TRANSLATE_NOOP("Clearway", "TCP %3 to GoTo's networks is blocked")
                 : QT_TRANSLATE_NOOP("Clearway", "TCP %3 to %1 of %2 GoTo networks is blocked")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "Connections on TCP %3 to %7 are rejected. Media and screen sharing then "
                               "need a proxy.")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "Allow outgoing TCP %3 to these networks, or send it through the proxy:\n%6")},
            whereReported(finding)};
}

FindingText tcpRangeUnconfirmed(const Finding &finding)
{
    if (finding.arguments.value(3) == QLatin1StringView("opened"))
        return {
            {QT_TRANSLATE_NOOP("Clearway", "Whether the proxy reaches GoTo's networks is not known")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "The proxy agrees to connect to TCP %3 of %7, but it also agreed for hosts "
                               "whose servers never answered. So its yes proves nothing.")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "Make sure that the proxy may connect to TCP %3 of these networks:\n%6")}};
    return {{affectsAll(finding)
                 ? QT_TRANSLATE_NOOP("Clearway", "No answer on TCP from GoTo's networks")
                 : QT_TRANSLATE_NOOP("Clearway", "No answer on TCP from %1 of %2 GoTo networks")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "No sampled address of %7 answered on TCP %3. GoTo does not document which "
                               "addresses answer, so this does not prove a block.")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "Make sure that the firewall allows outgoing TCP %3 to these networks:\n%6")}};
}

FindingText udpBlocked(const Finding &finding)
{
    if (endsAtHop(finding))
        return udpEnds(finding);
    return {udpBlockedTitle(finding),
            udpBlockedMeaning(finding),
            {QT_TRANSLATE_NOOP("Clearway",
                               "Allow outgoing UDP %3, replies included, past any proxy to these "
                               "networks:\n%6")},
            whereReported(finding)};
}

FindingText udpUnconfirmed(const Finding &finding)
{
    return {
        {affectsAll(finding) ? QT_TRANSLATE_NOOP("Clearway", "No answer on UDP from GoTo's networks")
                             : QT_TRANSLATE_NOOP("Clearway", "No answer on UDP from %1 of %2 GoTo networks")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "Test packets to UDP %3 of %7 got no answer. GoTo's media servers need not "
                           "answer them, so this does not prove a block.")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "Make sure that the firewall allows outgoing UDP %3, replies included, to these "
                           "networks:\n%6")}};
}

} // namespace clearway::text
