// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about proxies, configured or not, and sign-in pages.
#include "text/findingtext.h"

namespace clearway::text {

constexpr FindingText captivePortal{
    {QT_TRANSLATE_NOOP("Clearway", "This network wants a sign-in first")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "A sign-in page answers in place of the servers, as in hotels and guest networks.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Open any web page in your browser, accept the terms or sign in there, then check "
                       "again.")}};

constexpr FindingText transparentProxy{
    {QT_TRANSLATE_NOOP("Clearway", "A transparent proxy answers in place of the servers")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "A device on the way accepts TCP connections that were meant for the servers. It can "
                       "delay the start of a meeting and slow audio and video down.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Exempt GoTo's networks and domains from redirection to the transparent proxy.")}};

constexpr FindingText transparentProxyAuth{
    {QT_TRANSLATE_NOOP("Clearway", "A transparent proxy asks for a sign-in")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "A device on the way that is not set up on this computer demands a sign-in. The GoTo "
                       "client cannot answer it, and passing HTTPS through undecrypted does not help.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Switch authentication off for GoTo on the transparent proxy: by the clients' subnet, "
                       "or by GoTo's networks as destination.")}};

constexpr FindingText proxyUnreachable{
    {QT_TRANSLATE_NOOP("Clearway", "The proxy cannot be reached")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "This computer is set up to use the proxy %8, but no connection to it comes up.")},
    {QT_TRANSLATE_NOOP(
        "Clearway", "Check the proxy's name and port in the settings, and whether the proxy is running.")}};

constexpr FindingText proxyAuthRequired{
    {QT_TRANSLATE_NOOP("Clearway", "The proxy asks for a user name and password")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "The proxy %8 lets nothing through without a sign-in. Clearway does not sign in by "
                       "itself, so the way behind the proxy was not tested.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Give the user name for the proxy and check again, or let GoTo's domains through "
                       "without a sign-in.")}};

constexpr FindingText proxyAuthFailed{
    {QT_TRANSLATE_NOOP("Clearway", "The proxy did not accept the sign-in")},
    {QT_TRANSLATE_NOOP("Clearway", "The proxy %8 turned the user name or the password down.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Enter user name and password again. If that does not help, have the account on the "
                       "proxy checked.")}};

constexpr FindingText proxyDenied{
    {QT_TRANSLATE_NOOP("Clearway", "The proxy denies access")},
    {QT_TRANSLATE_NOOP("Clearway", "The proxy answered, but refused the connection to %8.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Allow CONNECT to port 443 of GoTo's domains and networks on the proxy.")}};

constexpr FindingText proxyConflict{
    {QT_TRANSLATE_NOOP("Clearway", "Proxy settings contradict each other")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Several places on this computer name different proxies. The GoTo client may choose "
                       "another one than the browser.")},
    {QT_TRANSLATE_NOOP("Clearway", "Decide on one proxy and remove the other entries.")}};

constexpr FindingText proxyStoredStale{
    {QT_TRANSLATE_NOOP("Clearway", "The GoTo client has an old proxy stored")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "The client stored the proxy %8 earlier and prefers it as long as it answers, "
                       "whatever the settings say today.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Remove the stored proxy and restart the GoTo client:\n"
                       "clearway-cli client forget-proxies")}};

constexpr FindingText pacFailed{
    {QT_TRANSLATE_NOOP("Clearway", "The PAC file does not work")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "The PAC file %8 could not be loaded or run, so it is open which proxy applies.")},
    {QT_TRANSLATE_NOOP("Clearway", "Correct the PAC file, or its address in the proxy settings.")}};

constexpr FindingText pacLimitedParser{
    {QT_TRANSLATE_NOOP("Clearway", "The PAC file may be too complicated for the GoTo client")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "The PAC file uses constructs that GoTo's own, simpler interpreter may read "
                       "differently or not at all.")},
    {QT_TRANSLATE_NOOP("Clearway", "Put plain rules for GoTo's domains at the top of the PAC file.")}};

constexpr FindingText wpadPresent{
    {QT_TRANSLATE_NOOP("Clearway", "The network announces a proxy by itself (WPAD)")},
    {QT_TRANSLATE_NOOP("Clearway", "Proxy auto-discovery found a PAC file. The GoTo client reads it too.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Make sure that this announcement is wanted, and that its PAC file sends GoTo's "
                       "domains the right way.")}};

constexpr FindingText websocketBlocked{
    {QT_TRANSLATE_NOOP("Clearway", "WebSocket does not get through")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "HTTPS to %8 works, but the upgrade to WebSocket does not arrive unchanged.")},
    {QT_TRANSLATE_NOOP("Clearway",
                       "Allow WebSocket for GoTo's domains on proxy and firewall; the header “Upgrade: "
                       "websocket” must stay.")}};

} // namespace clearway::text
