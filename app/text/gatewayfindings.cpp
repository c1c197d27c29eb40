// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about the gateway race. GoTo documents TCP 443 for version 10; 8200 and 80 are information.
#include "text/findingtext.h"

namespace clearway::text {
namespace {

using verdict::Finding;
using verdict::Status;

constexpr Sentence reportedBy{QT_TRANSLATE_NOOP("Clearway", "The rejection came from %4.")};
constexpr Sentence realOneToo{QT_TRANSLATE_NOOP("Clearway", "The real gateway was reached as well.")};

/// What gave the false winner away; `kind` is the finding's third argument.
Sentence falseWinnerSeen(const QString &kind)
{
    if (kind == QLatin1StringView("plaintext"))
        return {
            QT_TRANSLATE_NOOP("Clearway", "%8 was the first to accept TCP %1, but spoke plain text: “%4”.")};
    if (kind == QLatin1StringView("name_mismatch"))
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "%8 was the first to accept TCP %1, but its certificate names another "
                                  "host; it was issued by “%4”.")};
    return {QT_TRANSLATE_NOOP("Clearway",
                              "%8 was the first to accept TCP %1, but with a certificate from “%4” that is "
                              "not trusted.")};
}

} // namespace

FindingText gatewayUnreachable(const Finding &finding)
{
    if (onlyDirectly(finding))
        return {
            {QT_TRANSLATE_NOOP("Clearway", "The GoTo gateway cannot be reached directly")},
            {QT_TRANSLATE_NOOP("Clearway",
                               "%1 of %2 attempts to connect to %7 without a proxy failed (most often: %3). "
                               "This concerns only the modes that go to GoTo directly."),
             nullptr, -1, 2},
            {QT_TRANSLATE_NOOP(
                "Clearway",
                "Needed only for a better mode: allow outgoing TCP 443 to the gateway, without "
                "inspection:\n%6")}};
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "The GoTo gateway cannot be reached")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "%1 of %2 attempts to connect to %7 failed (most often: %3). Without the "
                           "gateway the client starts no meeting."),
         nullptr, -1, 2},
        {QT_TRANSLATE_NOOP("Clearway", "Allow outgoing TCP 443 to the gateway, without inspection:\n%6")}};
    if (!finding.arguments.value(3).isEmpty())
        text.addition = reportedBy;
    return text;
}

FindingText gatewayPortBlocked(const Finding &finding)
{
    FindingText text;
    text.title = {QT_TRANSLATE_NOOP("Clearway", "TCP %1 to the gateway does not connect")};
    text.explanation
        = {finding.status == Status::Ok
               ? QT_TRANSLATE_NOOP("Clearway",
                                   "TCP %1 to %7 does not connect (%3), TCP %2 does. Version 10 only needs "
                                   "TCP 443, so this is for information.")
               : QT_TRANSLATE_NOOP("Clearway",
                                   "TCP %1 to %7 does not connect (%3), TCP %2 does. GoTo documents only "
                                   "TCP 443 for version 10."),
           nullptr, -1, 2};
    text.remedy = {finding.status == Status::Ok
                       ? QT_TRANSLATE_NOOP("Clearway", "Nothing needs to change at the gateway's ports.")
                       : QT_TRANSLATE_NOOP("Clearway", "Allow outgoing TCP %1 to the gateway:\n%6")};
    if (!finding.arguments.value(3).isEmpty())
        text.addition = reportedBy;
    return text;
}

FindingText gatewayFalseWinner(const Finding &finding)
{
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "Something else answers in place of the gateway")},
        falseWinnerSeen(finding.arguments.value(2)),
        {QT_TRANSLATE_NOOP("Clearway",
                           "Exempt the gateway from any transparent proxy or sign-in page on TCP %1:\n%6")}};
    if (finding.status == Status::Ok)
        text.addition = realOneToo;
    return text;
}

} // namespace clearway::text
