// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/blockpage.h"

#include <algorithm>
#include <array>

namespace clearway::net {
namespace {

enum class Place { Location, Body };

struct Mark {
    QLatin1StringView page;
    Place place;
    QByteArrayView text; ///< in lower case
};

// Marks published with OONI's blocking fingerprints and by the makers themselves (FortiGate's /fgtauth,
// Zscaler's /auD), each only where it stands in an answer of the product itself. A header such as Via, which
// a product adds to the answers of others too, marks nothing here; it is kept among the headers.
constexpr std::array marks{
    Mark{QLatin1StringView("bluecoat-block"), Place::Location, "notify.bluecoat.com"},
    Mark{QLatin1StringView("fortinet-login"), Place::Location, "/fgtauth?"},
    Mark{QLatin1StringView("fortinet-login"), Place::Body, "/fgtauth?"},
    Mark{QLatin1StringView("fortinet-block"), Place::Body, "powered by fortiguard"},
    Mark{QLatin1StringView("fortinet-block"), Place::Body,
         "fortiguard intrusion prevention - access blocked"},
    Mark{QLatin1StringView("forcepoint-block"), Place::Location, ":15871/cgi-bin/blockpage.cgi"},
    Mark{QLatin1StringView("forcepoint-block"), Place::Body, ":15871/cgi-bin/blockpage.cgi"},
    Mark{QLatin1StringView("zscaler-login"), Place::Location, "/aud?origurl="},
    Mark{QLatin1StringView("zscaler-block"), Place::Body, "internet security by zscaler"},
    Mark{QLatin1StringView("paloalto-block"), Place::Location, "/php/urlblock.php?args="},
    Mark{QLatin1StringView("iboss-block"), Place::Location, "/ibreports/ibp/bp.html"},
    Mark{QLatin1StringView("iboss-block"), Place::Location, "/block/restricted.html?fn="},
    Mark{QLatin1StringView("lightspeed-block"), Place::Body, "lightspeed system - web access"},
    Mark{QLatin1StringView("untangle-block"), Place::Location, "web-filter/blockpage?"},
    Mark{QLatin1StringView("sonicwall-block"), Place::Body, "cfssupport.sonicwall.com"},
    Mark{QLatin1StringView("netsweeper-block"), Place::Location, "/webadmin/deny/"},
    Mark{QLatin1StringView("meraki-block"), Place::Location, "wired.meraki.com:8090/blocked.cgi"},
    Mark{QLatin1StringView("umbrella-block"), Place::Location, "block.opendns.com"},
    Mark{QLatin1StringView("squidguard-block"), Place::Location, "squidguard.cgi?clientaddr="},
};

bool isHtml(const HttpHead &head, const QByteArray &lowerBody)
{
    const QByteArray start = lowerBody.trimmed();
    return head.value("content-type").toLower().startsWith("text/html") || start.startsWith("<!doctype")
        || start.startsWith("<html");
}

} // namespace

QString pageOf(const HttpHead &head, const QByteArray &body)
{
    if (!head.value("x-squid-error").isEmpty())
        return QStringLiteral("squid-error");
    const QByteArray location = head.value("location").toLower();
    // Never unpacked: a small body can unpack to gigabytes.
    const QByteArray lower = head.value("content-encoding").isEmpty() ? body.toLower() : QByteArray();
    const auto found = std::ranges::find_if(marks, [&](const Mark &mark) {
        return (mark.place == Place::Location ? location : lower).contains(mark.text);
    });
    if (found != marks.end())
        return found->page;
    return isHtml(head, lower) ? QStringLiteral("html") : QString();
}

} // namespace clearway::net
