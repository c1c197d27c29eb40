// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "upload/address.h"

#include <QUrl>

namespace clearway::upload {

using namespace Qt::StringLiterals;

std::optional<Address> Address::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool fits = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasFragment() && url.port(443) > 0;
    if (!fits)
        return std::nullopt;
    Address address;
    address.host = url.host(QUrl::FullyEncoded);
    if (address.host.startsWith(u'['))
        address.host = address.host.mid(1, address.host.size() - 2);
    address.port = std::uint16_t(url.port(443));
    address.authority = url.authority(QUrl::FullyEncoded).toLatin1();
    address.resource = url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (!address.resource.startsWith(u'/'))
        address.resource.prepend(u'/');
    address.shown = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery);
    return address;
}

} // namespace clearway::upload
