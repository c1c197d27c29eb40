// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/registry.h"

#include <windows.h>

#include <array>

namespace clearway::surroundings {
namespace {

constexpr DWORD mostNames = 256;
constexpr DWORD mostBytes = 64 * 1024;
constexpr DWORD mostNameLength = 16384; // of a value; the limit Windows documents

class OpenKey {
public:
    OpenKey(Hive hive, const QString &key)
    {
        const HKEY root = hive == Hive::CurrentUser ? HKEY_CURRENT_USER : HKEY_LOCAL_MACHINE;
        const auto *name = reinterpret_cast<const wchar_t *>(key.utf16());
        if (RegOpenKeyExW(root, name, 0, KEY_READ | KEY_WOW64_64KEY, &m_key) != ERROR_SUCCESS)
            m_key = nullptr;
    }
    ~OpenKey()
    {
        if (m_key)
            RegCloseKey(m_key);
    }
    Q_DISABLE_COPY_MOVE(OpenKey)

    [[nodiscard]] HKEY get() const { return m_key; }

private:
    HKEY m_key = nullptr;
};

class SystemRegistry final : public Registry {
public:
    [[nodiscard]] std::vector<RegistryValue> values(Hive hive, const QString &key) const override
    {
        const OpenKey open(hive, key);
        std::vector<RegistryValue> all;
        std::vector<wchar_t> name(mostNameLength);
        QByteArray bytes(qsizetype(mostBytes), 0);
        for (DWORD i = 0; open.get() && i < mostNames; ++i) {
            DWORD length = mostNameLength;
            DWORD size = mostBytes;
            DWORD type = REG_NONE;
            const LSTATUS status = RegEnumValueW(open.get(), i, name.data(), &length, nullptr, &type,
                                                 reinterpret_cast<BYTE *>(bytes.data()), &size);
            if (status == ERROR_MORE_DATA) // larger than any setting looked for
                continue;
            if (status != ERROR_SUCCESS)
                break;
            all.push_back({QString::fromWCharArray(name.data(), int(length)), bytes.left(qsizetype(size)),
                           type == REG_SZ || type == REG_EXPAND_SZ || type == REG_MULTI_SZ});
        }
        return all;
    }

    [[nodiscard]] std::vector<QString> keys(Hive hive, const QString &key) const override
    {
        const OpenKey open(hive, key);
        std::vector<QString> all;
        std::array<wchar_t, 256> name{}; // a key's name has at most 255 characters
        for (DWORD i = 0; open.get() && i < mostNames; ++i) {
            DWORD length = DWORD(name.size());
            if (RegEnumKeyExW(open.get(), i, name.data(), &length, nullptr, nullptr, nullptr, nullptr)
                != ERROR_SUCCESS)
                break;
            all.push_back(QString::fromWCharArray(name.data(), int(length)));
        }
        return all;
    }
};

} // namespace

std::unique_ptr<Registry> systemRegistry()
{
    return std::make_unique<SystemRegistry>();
}

} // namespace clearway::surroundings
