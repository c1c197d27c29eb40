// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Where reports may be uploaded to.
//
// core/upload carries a report to the one address that the machine's policy or the user has set, when
// somebody asks for it. What lives here: what is sent (parcel.h), what became of it (receipt.h), what an
// answer means (answerrules.h), one attempt (attempt.h) and the retries around it (upload.h). It tells the
// peer nothing before its certificate is verified, follows nobody to another address, and leaves no row, no
// journal and no line in any log.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace clearway::upload {

struct Address {
    QString host; ///< a name in ASCII, or an IP address
    std::uint16_t port = 443;
    QByteArray authority; ///< sent as Host
    QString resource; ///< path and query
    QString shown; ///< for people: all of it but the query, which may hold a key

    /// An https:// address with a host, without user, password and fragment; nothing else is one.
    [[nodiscard]] static std::optional<Address> parse(const QString &text);
    bool operator==(const Address &) const = default;
};

} // namespace clearway::upload
