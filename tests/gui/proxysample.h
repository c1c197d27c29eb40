// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Proxy settings and what came of them, made by hand.
#pragma once

#include "gui/sample.h"

namespace clearway::gui {

inline const evidence::ProxyServer companyProxy{evidence::ProxyScheme::Http,
                                                QStringLiteral("proxy.corp.example"), 3128};
inline const QString pacUrl = QStringLiteral("http://pac.corp.example/proxy.pac");

inline evidence::ProxyAnswer answered(const QString &host, const std::vector<evidence::ProxyServer> &servers,
                                      int line)
{
    return {host, servers, line, QStringLiteral("if (shExpMatch(host, \"*.%1\"))").arg(host)};
}

/// In use: a PAC file that sends one host another way. Passed over: a setting that holds a password.
inline std::vector<evidence::ProxySource> proxySources()
{
    evidence::ProxySource pac;
    pac.origin = evidence::ProxyOrigin::Gnome;
    pac.place = QStringLiteral("org.gnome.system.proxy");
    pac.mode = evidence::ProxyMode::Pac;
    pac.raw = pacUrl;
    pac.pacUrl = pacUrl;
    pac.chosen = true;
    pac.answers = {answered(QStringLiteral("goto.com"), {companyProxy}, 12),
                   answered(QStringLiteral("getgo.com"), {companyProxy}, 12),
                   answered(QStringLiteral("gotomeeting.com"), {companyProxy, {}}, 14)};
    pac.answers[1].rule = pac.answers[0].rule;
    evidence::ProxySource firefox;
    firefox.origin = evidence::ProxyOrigin::Firefox;
    firefox.place = QStringLiteral("profile default-release, prefs.js");
    firefox.mode = evidence::ProxyMode::Manual;
    firefox.raw = QStringLiteral("http://old.corp.example:8080");
    firefox.servers = {{evidence::ProxyScheme::Http, QStringLiteral("old.corp.example"), 8080}};
    firefox.bypass = QStringList{QStringLiteral("localhost"), QStringLiteral("10.0.0.0/8")};
    firefox.credentialsDropped = true;
    firefox.problem = QStringLiteral("the port is written twice");
    return {pac, firefox};
}

inline evidence::Observation pacRow(int id)
{
    auto row = observed(id, base::Operation::Pac, pacUrl, evidence::Outcome::Ok);
    evidence::PacSeen seen;
    seen.url = pacUrl;
    seen.bytes = 4711;
    seen.lookups = 2;
    seen.constructs = {{7, QStringLiteral("regular-expression"), QStringLiteral("/^10\\./.test(ip)")},
                       {30, QStringLiteral("never-heard-of"), QStringLiteral("x")}};
    row.seen = seen;
    return row;
}

/// One operation on port 443 of a host; `path`: the proxy's, or "direct".
inline evidence::Observation step(int id, base::Operation operation, const QString &host, const QString &path,
                                  evidence::Outcome outcome)
{
    auto row = observed(id, operation, host, outcome);
    row.host = host;
    row.path = path;
    row.namedPort = 443;
    return row;
}

/// A proxy that asks for one of the schemes, and the finding that says so.
inline std::shared_ptr<report::Report>
signInReport(const QStringList &schemes, evidence::ProxyScheme scheme = evidence::ProxyScheme::Http)
{
    auto report = sampleReport();
    evidence::TunnelSeen tunnel;
    tunnel.proxy = companyProxy;
    tunnel.proxy.scheme = scheme;
    tunnel.answer.status = 407;
    tunnel.answer.authSchemes = schemes;
    auto row = step(4, base::Operation::Tunnel, QStringLiteral("goto.com"), companyProxy.path(),
                    evidence::Outcome::Failed);
    row.failure->code = base::FailureCode::ProxyAuthRequired;
    row.seen = tunnel;
    report->evidence.observations.push_back(row);
    verdict::Finding finding;
    finding.code = verdict::FindingCode::ProxyAuthRequired;
    finding.subject = tunnel.proxy.toString();
    finding.evidence = {4};
    report->verdict.findings.push_back(finding);
    return report;
}

} // namespace clearway::gui
