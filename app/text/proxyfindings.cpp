// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about proxies, configured or not, and sign-in pages.
#include "text/findingtext.h"

namespace clearway::text {

namespace {

using verdict::Finding;

/// Only what the finding says is added to its sentence.
FindingText with(FindingText text, const Finding &finding, qsizetype argument, const Sentence &addition)
{
    if (!finding.arguments.value(argument).isEmpty())
        text.addition = addition;
    return text;
}

} // namespace

FindingText captivePortal(const Finding &finding)
{
    return with(
        {{QT_TRANSLATE_NOOP("Clearway", "This network wants a sign-in first")},
         {QT_TRANSLATE_NOOP(
             "Clearway", "A sign-in page answers in place of the servers, as in hotels and guest networks.")},
         {QT_TRANSLATE_NOOP("Clearway",
                            "Open any web page in your browser, accept the terms or sign in there, then "
                            "check again.")}},
        finding, 3, {QT_TRANSLATE_NOOP("Clearway", "It sends you to %4.")});
}

FindingText transparentProxy(const Finding &finding)
{
    const bool atNearestHop = finding.arguments.value(1) == QLatin1StringView("hop-limit");
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "A transparent proxy answers in place of the servers")},
        {atNearestHop ? QT_TRANSLATE_NOOP(
             "Clearway",
             "Something in place of the servers accepts TCP %1: it answered a packet that "
             "may go no further than one hop. It can delay the start of a meeting and slow "
             "audio and video down.")
                      : QT_TRANSLATE_NOOP(
                          "Clearway",
                          "A device on the way accepts TCP %1 in place of the servers, even for "
                          "addresses that nobody has. It can delay the start of a meeting and slow audio "
                          "and video down.")},
        {QT_TRANSLATE_NOOP("Clearway",
                           "Exempt GoTo's networks and domains from redirection to the transparent "
                           "proxy:\n%6")}};
    if (finding.confidence != verdict::Confidence::Confirmed)
        text.addition = {QT_TRANSLATE_NOOP(
            "Clearway",
            "It may also be a firewall that accepts every connection at first, or a program "
            "on this computer, such as a VPN client or a virus scanner.")};
    return text;
}

FindingText transparentProxyAuth(const Finding &finding)
{
    const bool denied = finding.arguments.value(1) == QLatin1StringView("403");
    const Sentence meaning{
        denied ? QT_TRANSLATE_NOOP(
            "Clearway",
            "A device on the way that is not set up on this computer denies access (HTTP "
            "status %2), most likely because nobody has signed in; the GoTo client cannot do "
            "that. Passing HTTPS through undecrypted does not help, because the device opens "
            "the connection to deliver its denial.")
               : QT_TRANSLATE_NOOP(
                   "Clearway",
                   "A device on the way that is not set up on this computer demands a sign-in (HTTP "
                   "status %2), and the GoTo client cannot answer it. Passing HTTPS through "
                   "undecrypted does not help, because the device opens the connection to deliver "
                   "its denial.")};
    return with(
        {{QT_TRANSLATE_NOOP("Clearway", "A transparent proxy asks for a sign-in")},
         meaning,
         {QT_TRANSLATE_NOOP("Clearway",
                            "Switch authentication off for GoTo on this device (Cisco WSA: an identity by "
                            "the clients' subnet that needs no authentication, or a custom URL category with "
                            "the networks below). An old list on the device lacks 173.199.0.0/18, "
                            "23.239.228.0/22, 23.239.232.0/23, 23.239.234.0/23 and 23.239.236.0/23; replace "
                            "it by today's:\n%6")}},
        finding, 2, {QT_TRANSLATE_NOOP("Clearway", "The device names itself “%3”.")});
}

constexpr FindingText proxyUnreachable{
    {QT_TRANSLATE_NOOP("Clearway", "The proxy cannot be reached")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "This computer is set up to use the proxy %8, but no connection to it comes up.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Check the proxy's name and port in the settings, and whether the proxy is "
                       "running.")}};

FindingText proxyAuthRequired(const Finding &finding)
{
    const QString schemes = finding.arguments.value(2);
    const bool all = affectsAll(finding);
    Sentence meaning{
        all ? QT_TRANSLATE_NOOP(
            "Clearway",
            "The proxy %8 lets nothing through without a sign-in. Clearway does not sign in "
            "by itself, so the way behind the proxy was not tested.")
            : QT_TRANSLATE_NOOP(
                "Clearway",
                "The proxy %8 asks for a sign-in for some hosts only: %7. Clearway does not sign in "
                "by itself, so the way to them was not tested.")};
    if (!schemes.isEmpty())
        meaning = {all ? QT_TRANSLATE_NOOP(
                       "Clearway",
                       "The proxy %8 lets nothing through without a sign-in and offers: %3. Clearway "
                       "does not sign in by itself, so the way behind the proxy was not tested.")
                       : QT_TRANSLATE_NOOP("Clearway",
                                           "The proxy %8 asks for a sign-in for some hosts only and offers: "
                                           "%3. These are %7. Clearway "
                                           "does not sign in by itself, so the way to them was not tested.")};
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "The proxy asks for a user name and password")},
        meaning,
        {QT_TRANSLATE_NOOP("Clearway",
                           "Give the user name for the proxy and check again, or let GoTo's domains through "
                           "without a sign-in.")}};
    if (schemes.contains(QLatin1StringView("ntlm")) || schemes.contains(QLatin1StringView("negotiate")))
        text.addition = {
            QT_TRANSLATE_NOOP("Clearway",
                              "NTLM and Negotiate are never answered by Clearway, since that would hand your "
                              "system sign-in to any proxy that asks.")};
    return text;
}

constexpr FindingText proxyAuthFailed{
    {QT_TRANSLATE_NOOP("Clearway", "The proxy did not accept the sign-in")},
    {QT_TRANSLATE_NOOP("Clearway", "The proxy %8 turned the user name or the password down.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Enter user name and password again. If that does not help, have the account on "
                       "the proxy checked.")}};

FindingText proxyDenied(const Finding &finding)
{
    const QString &code = finding.arguments.value(2);
    const bool spoke = code == base::name(base::FailureCode::ProxyProtocol);
    const bool inside = code == QLatin1StringView("page");
    return with(
        {{spoke ? QT_TRANSLATE_NOOP("Clearway", "The proxy does not connect")
                : QT_TRANSLATE_NOOP("Clearway", "The proxy denies access")},
         {spoke ? QT_TRANSLATE_NOOP(
              "Clearway",
              "The proxy %8 agreed to connect, but then answered itself in place of %7, or it "
              "is no proxy at all.")
              : inside
              ? QT_TRANSLATE_NOOP("Clearway",
                                  "The proxy %8 opens the connection to %7 itself, to put a page of its "
                                  "own in place of the answer.")
              : QT_TRANSLATE_NOOP("Clearway", "The proxy %8 answered, but refused to connect to %7.")},
         {QT_TRANSLATE_NOOP("Clearway", "Allow CONNECT to port 443 on the proxy for:\n%6")}},
        finding, 3, {QT_TRANSLATE_NOOP("Clearway", "Its answer: %4.")});
}

constexpr FindingText proxyConflict{
    {QT_TRANSLATE_NOOP("Clearway", "Proxy settings contradict each other")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "For %8, places on this computer name different proxies: %6. The GoTo client may "
                       "choose another one than the browser.")},
    {QT_TRANSLATE_NOOP("Clearway", "Decide on one proxy and remove the other entries.")}};

FindingText proxyStoredStale(const Finding &finding)
{
    const bool silent = finding.arguments.value(1) == QLatin1StringView("no_answer");
    return {{QT_TRANSLATE_NOOP("Clearway", "The GoTo client has an old proxy stored")},
            {silent ? QT_TRANSLATE_NOOP(
                 "Clearway",
                 "The client stored the proxy %8 earlier. It no longer answers, and trying it "
                 "delays the start of a meeting. Today's settings say: %3.")
                    : QT_TRANSLATE_NOOP(
                        "Clearway",
                        "The client stored the proxy %8 earlier and prefers it as long as it answers, "
                        "although today's settings say: %3.")},
            {QT_TRANSLATE_NOOP(
                "Clearway",
                "Remove the stored proxy and restart the GoTo client. By hand: on Windows the "
                "registry key "
                "HKEY_CURRENT_USER\\SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo, on macOS "
                "the ConnectionInfo entries in “defaults -currentHost read "
                "com.logmein.GoToMeeting”. Or with Clearway:\nclearway-cli client forget-proxies")}};
}

FindingText pacFailed(const Finding &finding)
{
    return with(
        {{QT_TRANSLATE_NOOP("Clearway", "The PAC file does not work")},
         {QT_TRANSLATE_NOOP("Clearway",
                            "The PAC file %8 could not be loaded or run (%2), so it is open which proxy "
                            "applies."),
          nullptr, -1, 1},
         {QT_TRANSLATE_NOOP("Clearway", "Correct the PAC file, or its address in the proxy settings.")}},
        finding, 2, {QT_TRANSLATE_NOOP("Clearway", "In technical terms: “%3”.")});
}

constexpr FindingText pacLimitedParser{
    {QT_TRANSLATE_NOOP("Clearway", "The PAC file may be too complicated for the GoTo client")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "The PAC file uses constructs that GoTo's own, simpler interpreter may read "
                       "differently or not at all. By line: %7.")},
    {QT_TRANSLATE_NOOP("Clearway", "Put plain rules for GoTo's domains at the top of the PAC file.")}};

constexpr FindingText wpadPresent{
    {QT_TRANSLATE_NOOP("Clearway", "The network announces a proxy by itself (WPAD)")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Proxy auto-discovery found the PAC file %8. The GoTo client reads it too.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Make sure that this announcement is wanted, and that its PAC file sends GoTo's "
                       "domains the right way.")}};

constexpr FindingText websocketBlocked{
    {QT_TRANSLATE_NOOP("Clearway", "WebSocket does not get through")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "HTTPS works, but the upgrade to WebSocket does not arrive unchanged (%3) at %7."),
     nullptr, -1, 2},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Allow WebSocket for GoTo's domains on proxy and firewall; the header “Upgrade: "
                       "websocket” must stay.")}};

} // namespace clearway::text
