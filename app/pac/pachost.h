// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the functions of a PAC file need of the world: names, addresses and the time. All of it comes from the
// parent process.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <optional>

namespace clearway::pac {

/// Clock of the date functions.
struct PacClock {
    qint64 now = 0; ///< milliseconds since 1970, UTC
    int utcOffset = 0; ///< seconds east of UTC
};

class PacHost final : public QObject {
    Q_OBJECT

public:
    /// Asks the parent for a name's addresses; an empty name means this computer's own. Nothing: it no longer
    /// answers.
    using Ask = std::function<std::optional<QStringList>(const QString &name)>;
    struct Limits {
        int lookups = 0; ///< in all
        int lookupsPerHost = 0;
    };

    PacHost(Ask ask, Limits limits, PacClock clock);

    /// The next host is asked about; its look-ups are counted from 0.
    void beginHost() { m_forHost = 0; }
    /// From now on only what is remembered is answered.
    void askNothingNew() { m_limits = {}; }
    /// Whether the function called since has returned, rather than thrown.
    [[nodiscard]] bool hasReturned() const { return m_returned; }
    void beginCall()
    {
        m_returned = false;
        m_unfinished.clear();
    }
    /// The regular expression on which the engine gave up since, as it is written; empty: none.
    [[nodiscard]] QString unfinished() const { return m_unfinished; }
    [[nodiscard]] bool isFlooded() const { return m_flooded; }
    [[nodiscard]] int alerts() const { return m_alerts; }

    /// Addresses joined by ";"; empty for none, and beyond the limits. An address is its own answer.
    Q_INVOKABLE QString resolve(const QString &name);
    Q_INVOKABLE QString own();
    /// Year, month (1-12), day, weekday (Sunday = 0), hour, minute, second; UTC or local time.
    Q_INVOKABLE QVariantList clock(bool gmt) const;
    Q_INVOKABLE void returned() { m_returned = true; }
    Q_INVOKABLE void alert() { ++m_alerts; }
    Q_INVOKABLE void gaveUp(const QString &expression) { m_unfinished = expression; }
    /// A ";"-separated list, IPv6 first, each kind in numerical order; empty when one is no address.
    Q_INVOKABLE QString sorted(const QString &list) const;
    /// Whether an address is in a network written as "2001:db8::/32".
    Q_INVOKABLE bool isInPrefix(const QString &address, const QString &prefix) const;

private:
    QString lookUp(const QString &name);

    Ask m_ask;
    Limits m_limits;
    PacClock m_clock;
    QHash<QString, QString> m_known; ///< a name asked for again has the same answer, as in browsers
    int m_lookups = 0;
    int m_forHost = 0;
    int m_alerts = 0;
    bool m_flooded = false;
    bool m_returned = false;
    QString m_unfinished;
};

} // namespace clearway::pac
