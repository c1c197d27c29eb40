// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/proxystore.h"

namespace clearway::repair {
namespace {

/// There is no GoTo client for Linux, and so nothing that it could have stored.
class NoStore final : public ProxyStore {
public:
    [[nodiscard]] QString system() const override { return {}; }
    [[nodiscard]] bool isOwn(const StoredItem &) const override { return false; }
    [[nodiscard]] std::vector<StoredItem> items() const override { return {}; }
    [[nodiscard]] std::vector<evidence::ProxyServer> serversIn(const StoredItem &) const override
    {
        return {};
    }
    [[nodiscard]] QString remove(const StoredItem &) override { return notHere(); }
    [[nodiscard]] QString put(const StoredItem &) override { return notHere(); }

private:
    static QString notHere() { return QStringLiteral("there is no GoTo client for this system"); }
};

} // namespace

std::unique_ptr<ProxyStore> systemProxyStore()
{
    return std::make_unique<NoStore>();
}

} // namespace clearway::repair
