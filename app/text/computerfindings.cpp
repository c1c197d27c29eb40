// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about this computer, its connection and its clock.
#include "text/findingtext.h"

namespace clearway::text {

FindingText noNetwork(const verdict::Finding &finding)
{
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "No network connection")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "No adapter of this computer has a connection, or no route leads to the Internet. "
                           "Nothing else was tested.")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "Plug in the network cable or join a Wi-Fi network, then check again. If the "
                           "computer is connected, check its address and default route.")}};
    if (!finding.arguments.isEmpty())
        text.addition = {QT_TRANSLATE_NOOP("Clearway", "Not connected: %7.")};
    return text;
}

FindingText clockWrong(const verdict::Finding &finding)
{
    const bool ahead = finding.arguments.value(0) == QLatin1StringView("ahead");
    const bool byDates = finding.arguments.value(3).contains(QLatin1StringView("dates"));
    const char *title = ahead ? QT_TRANSLATE_NOOP("Clearway", "This computer's clock is ahead")
                              : QT_TRANSLATE_NOOP("Clearway", "This computer's clock is behind");
    const char *certificates = ahead
        ? QT_TRANSLATE_NOOP("Clearway",
                            "This computer's clock says %2 (UTC). By then the certificates of %7 are out of "
                            "date; together they were last valid until %3.")
        : QT_TRANSLATE_NOOP("Clearway",
                            "This computer's clock says %2 (UTC). By then the certificates of %7 are not yet "
                            "valid; together they are valid from %3 on.");
    return {{title},
            {byDates ? QT_TRANSLATE_NOOP("Clearway",
                                         "This computer's clock says %2 (UTC), but servers answer that it is "
                                         "%3. Secure connections can fail for that. Contradicted by %7.")
                     : certificates},
            {QT_TRANSLATE_NOOP(
                "Clearway", "Set date, time and time zone, if possible automatically, then check again.")}};
}

constexpr FindingText slowSetup{
    {QT_TRANSLATE_NOOP("Clearway", "Connecting takes long")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Through the proxy %3 the gateway is there after %1 ms, directly already after "
                       "%2 ms.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Let GoTo's networks past the proxy, or have the proxy checked for what makes it "
                       "slow.")}};

} // namespace clearway::text
