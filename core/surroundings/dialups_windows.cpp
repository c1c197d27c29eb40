// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/windowsproxy.h"

#include <windows.h>

#include <ras.h>
#include <raserror.h>

#include <vector>

namespace clearway::surroundings {
namespace {

constexpr DWORD mostConnections = 64;

/// Loaded when needed: it is seldom, and brings half of Windows' telephony along.
class Ras {
public:
    Ras()
    {
        if (m_library) {
            m_list = function<decltype(&RasEnumConnectionsW)>("RasEnumConnectionsW");
            m_status = function<decltype(&RasGetConnectStatusW)>("RasGetConnectStatusW");
        }
    }
    ~Ras()
    {
        if (m_library)
            FreeLibrary(m_library);
    }
    Q_DISABLE_COPY_MOVE(Ras)

    [[nodiscard]] std::vector<RASCONNW> connections() const
    {
        std::vector<RASCONNW> all(mostConnections);
        all.front().dwSize = sizeof(RASCONNW);
        DWORD bytes = DWORD(all.size() * sizeof(RASCONNW));
        DWORD count = 0;
        if (!m_list || m_list(all.data(), &bytes, &count) != ERROR_SUCCESS)
            count = 0;
        all.resize(count);
        return all;
    }
    [[nodiscard]] bool isUp(HRASCONN connection) const
    {
        RASCONNSTATUSW status{};
        status.dwSize = sizeof status;
        return m_status && m_status(connection, &status) == ERROR_SUCCESS
            && status.rasconnstate == RASCS_Connected;
    }

private:
    template<class F> [[nodiscard]] F function(const char *name) const
    {
        return reinterpret_cast<F>(reinterpret_cast<void *>(GetProcAddress(m_library, name)));
    }

    HMODULE m_library = LoadLibraryExW(L"rasapi32.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    decltype(&RasEnumConnectionsW) m_list = nullptr;
    decltype(&RasGetConnectStatusW) m_status = nullptr;
};

} // namespace

QStringList connectedDialUps()
{
    const Ras ras;
    QStringList names;
    for (const RASCONNW &connection : ras.connections())
        if (ras.isUp(connection.hrasconn))
            names << QString::fromWCharArray(connection.szEntryName);
    return names;
}

} // namespace clearway::surroundings
