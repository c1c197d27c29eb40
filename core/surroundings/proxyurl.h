// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A proxy as people write it: "proxy:8080", "http://user:secret@proxy.example:3128/",
// "socks5://[2001:db8::1]".
#pragma once

#include "evidence/proxysource.h"

#include <optional>

namespace clearway::surroundings {

/// What was read. User information is gone from every member.
struct ProxyUrl {
    std::optional<evidence::ProxyServer> server; ///< unset when the text names none
    QString shown; ///< the text without user information and control characters, at most 300 characters
    QString problem; ///< technical English; quotes nothing of the text; may be set beside a server
    bool credentialsDropped = false;
};

/// Without a scheme it is `assumed`; without a port the scheme's own (80, 443, 1080 for SOCKS). Schemes in
/// any case: http, https, socks, socks4, socks4a, socks5, socks5h. Host names come back in lower case, those
/// with other letters as RFC 5891 A-labels.
[[nodiscard]] ProxyUrl readProxyUrl(const QString &text,
                                    evidence::ProxyScheme assumed = evidence::ProxyScheme::Http);

/// A host and a port from two settings; port 0 or none: the scheme's own.
[[nodiscard]] ProxyUrl readProxyHost(const QString &host, int port, evidence::ProxyScheme scheme);

/// The address of a PAC file: http, https, file or ftp.
struct PacUrl {
    QString url; ///< without user information and fragment; empty when it is none
    QString shown; ///< as ProxyUrl::shown
    QString problem; ///< as ProxyUrl::problem
    bool credentialsDropped = false;
};
[[nodiscard]] PacUrl readPacUrl(const QString &text);

/// Puts what was read into a source: its server, that credentials were dropped, and its problem, which is led
/// by `setting` when that is not empty.
void addProxy(evidence::ProxySource &source, const ProxyUrl &url, const QString &setting = {});

/// A source's mode, `pacUrl` and problem from the address of its PAC file; without an address it is
/// Unreadable.
void setPac(evidence::ProxySource &source, const QString &url);

/// One more thing that is wrong with a source.
void addProblem(evidence::ProxySource &source, const QString &problem);

/// Manual where `source` has servers, Unreadable where it was meant to have some; for after addProxy().
void settleManual(evidence::ProxySource &source);

} // namespace clearway::surroundings
