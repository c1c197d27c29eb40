// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a GoTo client may have stored, held in memory, with the registry's rules for names; fails where told
// to.
#pragma once

#include "repair/proxystore.h"
#include "surroundings/storedproxy.h"

#include <functional>

namespace clearway::test {

inline const QString connectionInfo = QStringLiteral("SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo");

class PlayedStore final : public repair::ProxyStore {
public:
    std::vector<repair::StoredItem> stored;
    /// Called before each change, which fails with what it returns; empty: it is done.
    std::function<QString(const QString &change)> fails = [](const QString &) { return QString(); };

    [[nodiscard]] QString system() const override { return QStringLiteral("windows"); }
    [[nodiscard]] bool isOwn(const repair::StoredItem &item) const override
    {
        return repair::isConnectionInfoKey(item.key);
    }
    [[nodiscard]] std::vector<repair::StoredItem> items() const override { return stored; }
    [[nodiscard]] std::vector<evidence::ProxyServer> serversIn(const repair::StoredItem &item) const override
    {
        const auto sources = surroundings::storedProxies({{placeOf(item), item.bytes}});
        return sources.empty() ? std::vector<evidence::ProxyServer>() : sources.front().servers;
    }
    [[nodiscard]] QString remove(const repair::StoredItem &item) override
    {
        const QString problem = fails(QStringLiteral("remove ") + item.name);
        if (problem.isEmpty())
            std::erase(stored, item);
        return problem;
    }
    [[nodiscard]] QString put(const repair::StoredItem &item) override
    {
        const QString problem = fails(QStringLiteral("put ") + item.name);
        if (problem.isEmpty())
            stored.push_back(item);
        return problem;
    }
};

/// Two values that name proxies, and one that does not.
inline std::vector<repair::StoredItem> someItems()
{
    return {{connectionInfo, QStringLiteral("First"), 1, "http://user:12345@old.example:8080"},
            {connectionInfo, QStringLiteral("Count"), 4, QByteArray("\x02\0\0\0", 4)},
            {connectionInfo + QStringLiteral("\\below"), QStringLiteral("Last"), 3,
             QByteArray("\0\xff older.example:3128\0", 22)}};
}

} // namespace clearway::test
