// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/proxystore.h"

#include "surroundings/registry.h"
#include "surroundings/storedproxy.h"

#include <windows.h>

namespace clearway::repair {
namespace {

using surroundings::Hive;

constexpr DWORD mostBytes = 64 * 1024; // as surroundings reads them

QString reasonOf(LSTATUS status)
{
    return status == ERROR_SUCCESS ? QString() : qt_error_string(int(status));
}

class OpenKey {
public:
    OpenKey(const QString &key, REGSAM access)
    {
        status = RegOpenKeyExW(HKEY_CURRENT_USER, wide(key), 0, access | KEY_WOW64_64KEY, &handle);
    }
    ~OpenKey()
    {
        if (status == ERROR_SUCCESS)
            RegCloseKey(handle);
    }
    Q_DISABLE_COPY_MOVE(OpenKey)
    static const wchar_t *wide(const QString &text)
    {
        return reinterpret_cast<const wchar_t *>(text.utf16());
    }

    HKEY handle = nullptr;
    LSTATUS status = ERROR_SUCCESS;
};

class RegistryStore final : public ProxyStore {
public:
    [[nodiscard]] QString system() const override { return QStringLiteral("windows"); }
    [[nodiscard]] bool isOwn(const StoredItem &item) const override
    {
        return isConnectionInfoKey(item.key) && item.type != REG_LINK;
    }
    [[nodiscard]] std::vector<StoredItem> items() const override
    {
        const QString root = QStringLiteral("SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo");
        const auto registry = surroundings::systemRegistry();
        std::vector<QString> keys{root};
        for (const QString &below : registry->keys(Hive::CurrentUser, root))
            keys.push_back(root + u'\\' + below);
        std::vector<StoredItem> all;
        for (const QString &key : keys)
            for (const surroundings::RegistryValue &value : registry->values(Hive::CurrentUser, key))
                if (auto item = read(key, value.name))
                    all.push_back(std::move(*item));
        return all;
    }
    [[nodiscard]] std::vector<evidence::ProxyServer> serversIn(const StoredItem &item) const override
    {
        const auto sources = surroundings::storedProxies({{placeOf(item), item.bytes}});
        return sources.empty() ? std::vector<evidence::ProxyServer>() : sources.front().servers;
    }
    [[nodiscard]] QString remove(const StoredItem &item) override
    {
        const OpenKey open(item.key, KEY_SET_VALUE);
        if (open.status != ERROR_SUCCESS)
            return reasonOf(open.status);
        return reasonOf(RegDeleteValueW(open.handle, OpenKey::wide(item.name)));
    }
    [[nodiscard]] QString put(const StoredItem &item) override
    {
        HKEY handle = nullptr; // of a key that may have gone meanwhile
        LSTATUS status = RegCreateKeyExW(HKEY_CURRENT_USER, OpenKey::wide(item.key), 0, nullptr, 0,
                                         KEY_SET_VALUE | KEY_WOW64_64KEY, nullptr, &handle, nullptr);
        if (status != ERROR_SUCCESS)
            return reasonOf(status);
        status = RegSetValueExW(handle, OpenKey::wide(item.name), 0, item.type,
                                reinterpret_cast<const BYTE *>(item.bytes.constData()),
                                DWORD(item.bytes.size()));
        RegCloseKey(handle);
        return reasonOf(status);
    }

private:
    static std::optional<StoredItem> read(const QString &key, const QString &name)
    {
        const OpenKey open(key, KEY_QUERY_VALUE);
        QByteArray bytes(qsizetype(mostBytes), 0);
        DWORD size = mostBytes;
        DWORD type = REG_NONE;
        if (open.status != ERROR_SUCCESS
            || RegQueryValueExW(open.handle, OpenKey::wide(name), nullptr, &type,
                                reinterpret_cast<BYTE *>(bytes.data()), &size)
                != ERROR_SUCCESS)
            return std::nullopt;
        return StoredItem{key, name, type, bytes.left(qsizetype(size))};
    }
};

} // namespace

std::unique_ptr<ProxyStore> systemProxyStore()
{
    return std::make_unique<RegistryStore>();
}

} // namespace clearway::repair
