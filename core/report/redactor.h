// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Redacts single texts by the kind of their place. Private to core/report.
#pragma once

#include "base/sensitivetext.h"
#include "catalogue/interceptortable.h"
#include "report/addressstandins.h"
#include "report/redaction.h"
#include "report/redactionplaces.h"
#include "report/standins.h"

#include <QSet>

namespace clearway::report {

class Redactor {
public:
    Redactor(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue, Level level,
             base::KnownNames names);

    [[nodiscard]] QString text(Place place, const QString &value, bool publicChain);
    /// A header of an HTTP answer: what its value may be depends on its name.
    [[nodiscard]] std::pair<QString, QString> header(const QString &name, const QString &value);
    [[nodiscard]] const StandIns &standIns() const { return m_standIns; }

private:
    [[nodiscard]] QString made(Place place, const QString &value, bool publicChain);
    [[nodiscard]] QString madeStrictly(Place place, const QString &value, bool publicChain);
    [[nodiscard]] QString where(const QString &value);
    [[nodiscard]] QString hostName(const QString &value);
    [[nodiscard]] QString server(const QString &value);
    [[nodiscard]] QString url(const QString &value);
    [[nodiscard]] QString bytes(const QString &hex);
    [[nodiscard]] QString readableScrubbed(const QString &record);
    [[nodiscard]] QString distinguishedName(const QString &value);
    [[nodiscard]] QString certificatePart(catalogue::IssuerField field, const QString &value);
    [[nodiscard]] QString fingerprint(const QString &value);
    [[nodiscard]] QString system(const QString &value);
    /// Free text, with what is sensitive in it replaced.
    [[nodiscard]] QString scrubbed(const QString &value);
    /// Where free text cannot stay: a word in its place.
    [[nodiscard]] QString dropped(const QString &value);
    [[nodiscard]] base::IpAddress address(const base::IpAddress &value);
    [[nodiscard]] base::Cidr network(const base::Cidr &value);
    [[nodiscard]] bool isOwn(const base::IpAddress &value) const;
    [[nodiscard]] bool isGotoName(const QString &host) const;
    [[nodiscard]] QString standIn(const base::Sensitive &place);

    const catalogue::Catalogue &m_catalogue;
    Level m_level;
    base::KnownNames m_names;
    std::vector<base::Cidr> m_own; ///< networks that this computer's public addresses lie in
    QSet<QString> m_publicFingerprints;
    QSet<QString> m_gotoNames;
    StandIns m_standIns;
    AddressStandIns m_addresses;
    QHash<QString, QString> m_done; ///< place and value → result; most texts stand in a report many times
};

} // namespace clearway::report
