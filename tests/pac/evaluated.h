// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Evaluating a PAC file with the real clearway-pac, and look-ups that a test answers itself.
#pragma once

#include "support/awaited.h"
#include "surroundings/pacprocess.h"

#include <QHash>

namespace clearway::test {

class TableLookups final : public surroundings::PacLookups {
public:
    QHash<QString, QStringList> table;
    QStringList asked;
    bool silent = false; ///< never answers

    async::Task<std::vector<base::IpAddress>> resolve(QString name) override
    {
        asked << name;
        if (silent) {
            auto waiting = async::sleepFor(std::chrono::hours(1));
            co_await waiting;
        }
        std::vector<base::IpAddress> found;
        for (const QString &text : table.value(name))
            found.push_back(*base::IpAddress::parse(text));
        co_return found;
    }
    std::vector<base::IpAddress> ownAddresses() override { return {*base::IpAddress::parse(u"10.1.2.3")}; }
};

/// Wednesday, 25 November 2026, 10:30:15 UTC, one hour less than the local time.
inline QDateTime someTime()
{
    return QDateTime(QDate(2026, 11, 25), QTime(11, 30, 15), Qt::OffsetFromUTC, 3600);
}

inline surroundings::PacOutcome evaluated(const QByteArray &file, const QStringList &hosts,
                                          TableLookups &lookups, surroundings::PacLimits limits = {})
{
    surroundings::PacRequest request{QStringLiteral("http://pac.example/proxy.pac"), file, hosts, someTime(),
                                     limits};
    return awaited(surroundings::evaluatePac(std::move(request), lookups));
}

/// "pac_error: line 1: …", or "none".
inline QString failureText(const surroundings::PacOutcome &outcome)
{
    return outcome.failure ? name(outcome.failure->code) + QStringLiteral(": ") + outcome.failure->detail
                           : QStringLiteral("none");
}

/// "goto.com=http://a:1,direct@2; …" with the line of the rule after "@".
inline QString answersText(const surroundings::PacOutcome &outcome)
{
    QStringList all;
    for (const auto &answer : outcome.seen.answers) {
        QStringList servers;
        for (const auto &server : answer.servers)
            servers << server.toString();
        all << QStringLiteral("%1=%2@%3").arg(answer.host, servers.join(u',')).arg(answer.line);
    }
    return all.join(QStringLiteral("; "));
}

} // namespace clearway::test
