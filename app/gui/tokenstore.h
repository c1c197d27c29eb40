// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where an access token may be kept between two uploads: the system's own store of passwords, never a file of
// ours.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace clearway::gui {

/// A token is kept for one address and found under that alone: another address never gets it.
class TokenStore {
public:
    virtual ~TokenStore() = default;
    /// `then` is called with the token, or with nothing: there is none, or the store says no. Not after
    /// `context` has gone. The store may ask a person to unlock it.
    virtual void read(const QString &address, QObject *context, std::function<void(const QString &)> then)
        = 0;
    /// `then` is called with an empty text on success, else with the store's reason.
    virtual void keep(const QString &address, const QString &token, QObject *context,
                      std::function<void(const QString &)> then)
        = 0;
};

/// The Secret Service or KWallet, the Windows Credential Manager, the macOS keychain; nullptr where this
/// program was built without (CMake: Qt6Keychain).
[[nodiscard]] std::unique_ptr<TokenStore> systemTokenStore();

} // namespace clearway::gui
