// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the GoTo client itself left behind on this computer about its connections.
//
// Nobody documents how its logs are written, so a line is kept for the words in it and nothing is read out of
// its form but proxies and host names. Meeting IDs, join links, names and mail addresses are gone from every
// line before it stands here.
#pragma once

#include "evidence/proxysource.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace clearway::evidence {

/// One folder in which the client writes its logs.
struct ClientLogFolder {
    QString place; ///< "~/Library/Logs/com.logmein.GoToMeeting"; no user name
    bool citrix = false; ///< of the Citrix era: says how it was years ago
    int files = 0; ///< log files in it
    QDateTime newest; ///< UTC, when the newest was last written; unset without files
    QString problem; ///< technical English: why it could not be read, or only in part; empty: fine
    bool operator==(const ClientLogFolder &) const = default;
};

/// What a line speaks of.
enum class ClientTopic {
    Proxy, ///< a proxy, a PAC file, WPAD
    Connection, ///< a connection or a name look-up and what became of it
    Trouble ///< a failure around either
};
[[nodiscard]] QLatin1StringView name(ClientTopic topic);

struct ClientLogLine {
    QString file; ///< name inside its folder; foreign text
    int line = 0; ///< 1 and up; 0: not known, because only the end of the file was read
    ClientTopic topic = ClientTopic::Connection;
    QString text; ///< at most 400 characters; foreign text
    bool operator==(const ClientLogLine &) const = default;
};

/// A proxy that the logs name.
struct ClientProxy {
    ProxyServer server;
    int times = 0; ///< lines that name it
    QString file; ///< where it was named last; foreign text
    int line = 0;
    bool operator==(const ClientProxy &) const = default;
};

struct ClientSeen {
    bool looked = false; ///< false: nobody looked, and nothing below means anything
    std::vector<ClientLogFolder> folders; ///< the one with the newest log first
    int filesRead = 0;
    bool cut = false; ///< there was more than is read
    std::vector<ClientLogLine> lines; ///< the newest file first, at most 200
    std::vector<ClientProxy> proxies; ///< as the newest file names them first
    bool operator==(const ClientSeen &) const = default;
};

} // namespace clearway::evidence

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::evidence::ClientTopic> = 3;
} // namespace clearway::base
