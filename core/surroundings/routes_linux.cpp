// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/adapterkind.h"
#include "surroundings/machine.h"
#include "surroundings/procroute.h"
#include "surroundings/routesocket_linux.h"
#include "surroundings/rtnetlink_linux.h"
#include "surroundings/waysout.h"

#include <QFile>

namespace clearway::surroundings {
namespace {

std::vector<LinuxLink> links(const RouteSocket &kernel)
{
    const auto answer = kernel.ask(linksRequest());
    return answer ? readLinks(*answer) : std::vector<LinuxLink>{};
}

LinkNames namesOf(const std::vector<LinuxLink> &links)
{
    LinkNames names;
    for (const LinuxLink &link : links)
        names[link.index] = link.name;
    return names;
}

/// "DEVTYPE=wlan" of the device's uevent file: the driver's word for what it is.
QString deviceType(const QString &adapter)
{
    QFile file(QStringLiteral("/sys/class/net/%1/uevent").arg(adapter));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.read(4096).split('\n'))
        if (line.startsWith("DEVTYPE="))
            return QString::fromLatin1(line.sliced(8));
    return {};
}

class LinuxWaysOut final : public WaysOut {
public:
    LinuxWaysOut() : m_names(namesOf(links(m_kernel))) { }
    [[nodiscard]] evidence::Exit to(const base::IpAddress &address) const override
    {
        const auto answer = m_kernel.ask(wayRequest(address));
        evidence::Exit exit = answer ? readWay(*answer, m_names) : evidence::Exit{};
        exit.address = address.toString();
        return exit;
    }

private:
    RouteSocket m_kernel;
    LinkNames m_names;
};

} // namespace

std::vector<evidence::Route> routes()
{
    const RouteSocket kernel;
    const LinkNames names = namesOf(links(kernel));
    if (const auto answer = kernel.ask(routesRequest()); answer && !names.empty())
        return readRoutes(*answer, names);
    QFile table(QStringLiteral("/proc/net/route")); // where a sandbox forbids the socket
    return table.open(QIODevice::ReadOnly) ? parseProcRoute(table.readAll()) : std::vector<evidence::Route>{};
}

std::map<QString, KnownKind> adapterKinds()
{
    std::map<QString, KnownKind> all;
    for (LinuxLink &link : links(RouteSocket())) {
        link.deviceType = deviceType(link.name);
        all[link.name] = kindOf(link);
    }
    return all;
}

std::unique_ptr<WaysOut> systemWaysOut()
{
    if (links(RouteSocket()).empty()) // a sandbox forbids the socket, which says nothing about ways
        return std::make_unique<TableWaysOut>(adapters(), routes());
    return std::make_unique<LinuxWaysOut>();
}

} // namespace clearway::surroundings
