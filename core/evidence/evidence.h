// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Everything one run saw: its settings, the machine and the observations. The judge needs this and a
// catalogue.
#pragma once

#include "evidence/clientseen.h"
#include "evidence/observation.h"
#include "evidence/removed.h"
#include "evidence/routing.h"

namespace clearway::evidence {

/// How this computer is set up, as far as it was read.
struct Machine {
    QString system; ///< "Debian GNU/Linux 12 (x86_64)"; no host or user name
    std::vector<Adapter> adapters;
    std::vector<Route> routes; ///< IPv4, then IPv6; without routes to this computer itself
    std::vector<Exit> exits{}; ///< the way of every network and host of the run, and of the rest
    QString
        nat64{}; ///< "64:ff9b::/96": where the network's NAT64 carries IPv4 (RFC 6052); empty: none was found
    QStringList resolvers; ///< "192.0.2.53:53"
    std::vector<ProxySource>
        proxies; ///< every source found, in the order in which the client is known to ask them
    ClientSeen client{};
    bool operator==(const Machine &) const = default;
};

struct CatalogueFacts {
    QString id;
    QString version;
    QString source; ///< "built-in" or the file's name without its folder
    QString signature{}; ///< "signed", "not-signed"; empty: part of the program
    QString key{}; ///< name of the key that signed it
    QString date{}; ///< of a file, "2026-11-20"; empty: not told
    bool operator==(const CatalogueFacts &) const = default;
};

struct PublicRoots {
    QString source; ///< "built-in", "rehearsal" or the file's name without its folder
    int count = 0;
    bool operator==(const PublicRoots &) const = default;
};

/// What the run was asked to do.
struct Settings {
    QStringList dns; ///< resolvers given by --dns; empty: the system's
    QString proxy = QStringLiteral("none"); ///< --proxy: "none", "system", or the one given
    QString site{}; ///< --site: what a fleet's overview counts the run for; empty: nothing
    bool proxySignIn = false; ///< --proxy-user was given; the name itself is not kept
    bool sweep = false;
    std::chrono::seconds timeLimit{60};
    QString mediaPeer; ///< --media-peer, "HOST:PORT"; empty: none
    std::chrono::seconds mediaSeconds{0}; ///< length of the stream to it; 0 without one
    bool operator==(const Settings &) const = default;
};

/// One row of the matrix that was tested again after the run, or was seen before it by a sweep that the run
/// did not repeat.
struct Amendment {
    QString requirement; ///< "udp/173.199.0.0/18"
    QDateTime started; ///< UTC; the times of its observations count from here
    Duration duration{};
    int firstObservation = 0; ///< ids from here …
    int lastObservation = 0; ///< … to here; before the first one: it saw nothing
    bool operator==(const Amendment &) const = default;
};

struct Run {
    QString code; ///< "CW-7F3K-2Q9M": readable over the telephone
    QString tool = QStringLiteral("clearway-cli");
    QString version;
    QDateTime started; ///< UTC
    Duration duration{};
    bool complete = false; ///< false: stopped, or out of time
    std::optional<QString> rehearsal; ///< id of the rehearsal network; unset on a real one
    QStringList products; ///< "meeting", "webinar", "training"
    QString redaction = QStringLiteral("internal"); ///< word of report::Level
    std::vector<Removed> removed{}; ///< what redaction took out; each kind once
    std::vector<NetworkChange> networkChanges{}; ///< between its start and its end; ascending
    std::vector<Amendment> amendments{}; ///< in the order made; their observations replaced older ones
    CatalogueFacts catalogue;
    PublicRoots publicRoots;
    Settings settings;
    bool operator==(const Run &) const = default;
};

struct Evidence {
    Run run;
    Machine machine;
    std::vector<Observation> observations; ///< ascending id
    QStringList journal; ///< sections that could not be produced, each with its error
    bool operator==(const Evidence &) const = default;

    /// Observation with that id, or nullptr.
    [[nodiscard]] const Observation *find(int id) const;
};

} // namespace clearway::evidence
