// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where the GoTo client keeps the proxies it remembers, to be changed.
//
// core/repair is the only folder that changes how this computer is set up: what the GoTo client has stored of
// proxies, because nothing in the client itself can. It shows first, keeps a backup that can be put back
// (storedbackup.h), and leaves everything as it was where anything fails (forgetproxies.h).
#pragma once

#include "evidence/proxysource.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace clearway::repair {

/// One thing that is stored, as exactly as it takes to put it back. May hold a password.
struct StoredItem {
    QString key; ///< Windows: the registry key below HKEY_CURRENT_USER; macOS: empty
    QString name; ///< of the value there; macOS: of the entry
    quint32 type = 0; ///< Windows: REG_…
    QByteArray bytes; ///< Windows: as stored; macOS: the entry as an XML property list
    bool operator==(const StoredItem &) const = default;
};

/// Where it is, for people; foreign text.
[[nodiscard]] QString placeOf(const StoredItem &item);

class ProxyStore {
public:
    virtual ~ProxyStore() = default;
    /// "windows", "macos"; empty where there is no GoTo client.
    [[nodiscard]] virtual QString system() const = 0;
    /// Whether an item of that key and name is one that the client's proxies are kept in. What is not is
    /// neither listed, nor removed, nor written, whatever a backup says.
    [[nodiscard]] virtual bool isOwn(const StoredItem &item) const = 0;
    [[nodiscard]] virtual std::vector<StoredItem> items() const = 0;
    /// The proxies that an item names; none: it is left alone.
    [[nodiscard]] virtual std::vector<evidence::ProxyServer> serversIn(const StoredItem &item) const = 0;
    /// Both: empty on success, else the system's reason, and nothing has changed.
    [[nodiscard]] virtual QString remove(const StoredItem &item) = 0;
    [[nodiscard]] virtual QString put(const StoredItem &item) = 0;
};

/// This computer's, of the user who runs the program.
[[nodiscard]] std::unique_ptr<ProxyStore> systemProxyStore();

/// What Windows keeps: the values of ConnectionInfo and of the keys right below it, in text or binary form.
[[nodiscard]] bool isConnectionInfoKey(const QString &key);

} // namespace clearway::repair
