// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/pacfile.h"

namespace clearway::rehearsal {

QByteArray pacFile()
{
    return R"(// Rehearsal: the proxy settings of an invented company
function FindProxyForURL(url, host) {
    if (isPlainHostName(host) || dnsDomainIs(host, ".rehearsal.example"))
        return "DIRECT";
    if (isMeeting(host))
        return "PROXY proxy-3.rehearsal.example:3128";
    return "PROXY proxy.rehearsal.example:3128";
}

function isMeeting(host) {
    return /(^|\.)(goto|getgo|gotomeeting|expertcity|goto-rtc|logmeininc|gotowebinar|gototraining)\.com$/i.test(host);
}
)";
}

HttpReply pacServer(const HttpRequest &request)
{
    if (request.target != "/proxy.pac")
        return {.status = "404 Not Found",
                .headers = {"Content-Type: text/plain"},
                .body = "Not found\n",
                .next = nullptr};
    return {.status = "200 OK",
            .headers = {"Content-Type: application/x-ns-proxy-autoconfig"},
            .body = pacFile(),
            .next = nullptr};
}

} // namespace clearway::rehearsal
