// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/removedkind.h"

namespace clearway::base {

QLatin1StringView name(RemovedKind kind)
{
    switch (kind) {
    case RemovedKind::Credential:
        return QLatin1StringView("credential");
    case RemovedKind::UserName:
        return QLatin1StringView("user_name");
    case RemovedKind::MailAddress:
        return QLatin1StringView("mail_address");
    case RemovedKind::Meeting:
        return QLatin1StringView("meeting");
    case RemovedKind::ComputerName:
        return QLatin1StringView("computer_name");
    case RemovedKind::DomainName:
        return QLatin1StringView("domain_name");
    case RemovedKind::WifiName:
        return QLatin1StringView("wifi_name");
    case RemovedKind::HardwareAddress:
        return QLatin1StringView("hardware_address");
    case RemovedKind::SerialNumber:
        return QLatin1StringView("serial_number");
    case RemovedKind::OwnAddress:
        return QLatin1StringView("own_address");
    case RemovedKind::PrivateAddress:
        return QLatin1StringView("private_address");
    case RemovedKind::PublicAddress:
        return QLatin1StringView("public_address");
    case RemovedKind::HostName:
        return QLatin1StringView("host_name");
    case RemovedKind::Certificate:
        return QLatin1StringView("certificate");
    case RemovedKind::Text:
        return QLatin1StringView("text");
    }
    return QLatin1StringView("text");
}

} // namespace clearway::base
