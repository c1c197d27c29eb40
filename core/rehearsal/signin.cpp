// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/signin.h"

#include "rehearsal/company.h"
#include "rehearsal/website.h"

namespace clearway::rehearsal {
namespace {

HttpReply page(const QByteArray &status, std::vector<QByteArray> headers, const QByteArray &text)
{
    headers.push_back("Content-Type: text/html");
    return {.status = status,
            .headers = std::move(headers),
            .body = "<!DOCTYPE html><title>" + text + "</title><p>" + text + "</p>\n",
            .next = nullptr};
}

/// How these appliances show themselves (domain.md 2.4).
const QByteArray viaAppliance = "Via: 1.1 wsa.rehearsal.example:80 (Cisco-WSA/12.5.1-011)";

} // namespace

HttpHandler sentToSignIn(const QByteArray &scheme)
{
    return [scheme](const HttpRequest &request) {
        const QByteArray asked = scheme + "://" + hostAsked(request) + request.target;
        return page("307 Proxy Redirect",
                    {"Location: http://" + hostName(CompanyHost::Appliance).toLatin1()
                         + "/?cfru=" + asked.toBase64(QByteArray::Base64UrlEncoding),
                     viaAppliance, "Cache-Control: no-cache"},
                    "Sign in first");
    };
}

HttpReply signInPage(const HttpRequest &)
{
    return page("401 Authentication Required",
                {"WWW-Authenticate: Negotiate", "WWW-Authenticate: Basic realm=\"Rehearsal appliance\"",
                 viaAppliance},
                "Sign in first");
}

HttpReply sentToPortal(const HttpRequest &)
{
    return page("302 Found",
                {"Location: https://" + hostName(CompanyHost::Portal).toLatin1() + "/guest?step=terms"},
                "Guest network");
}

HttpReply portalPage(const HttpRequest &request)
{
    return hostAsked(request) == hostName(CompanyHost::Portal).toLatin1()
        ? page("200 OK", {}, "Guest network: please accept the terms")
        : sentToPortal(request);
}

} // namespace clearway::rehearsal
