// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/shownchain.h"

#include "verdict/canary.h"
#include "verdict/distinguishedname.h"

#include <algorithm>

namespace clearway::verdict {
namespace {

constexpr int shortestRsa = 2048; // CA/Browser Forum, Baseline Requirements 6.1.5

QString weakKey(const evidence::CertificateSeen &certificate)
{
    const bool rsa = certificate.keyType.startsWith(QLatin1StringView("RSA"));
    return rsa && certificate.keyBits > 0 && certificate.keyBits < shortestRsa
        ? QStringLiteral("RSA %1").arg(certificate.keyBits)
        : QString();
}

QString weakSignature(const evidence::CertificateSeen &certificate)
{
    const QString &algorithm = certificate.signatureAlgorithm;
    const bool weak = algorithm.contains(QLatin1StringView("sha1"), Qt::CaseInsensitive)
        || algorithm.contains(QLatin1StringView("md5"), Qt::CaseInsensitive);
    return weak && !selfSigned(certificate) ? algorithm : QString();
}

catalogue::IssuerName issuerName(const evidence::CertificateSeen &certificate)
{
    return {certificate.issuerCommonName, certificate.issuerOrganization,
            partOf(certificate.issuer, QLatin1StringView("OU")),
            partOf(certificate.issuer, QLatin1StringView("emailAddress"))};
}

} // namespace

bool selfSigned(const evidence::CertificateSeen &certificate)
{
    return !certificate.subject.isEmpty() && certificate.subject == certificate.issuer;
}

bool ShownChain::fromCanary() const
{
    return isCanary(*row);
}

QString ShownChain::anchor() const
{
    const auto &added = seen->localRoots.added;
    return added.empty() ? seen->chain.back().issuer : added.back().subject;
}

bool ShownChain::sendsRoot() const
{
    return std::any_of(seen->chain.begin() + 1, seen->chain.end(), selfSigned);
}

bool ShownChain::bare() const
{
    const auto parts = partsOf(leaf().subject);
    return parts.size() == 1 && !seen->serverName.isEmpty()
        && parts.front().second.compare(seen->serverName, Qt::CaseInsensitive) == 0;
}

std::vector<catalogue::IssuerName> ShownChain::issuers() const
{
    std::vector<catalogue::IssuerName> all;
    for (const evidence::CertificateSeen &certificate : seen->chain)
        all.push_back(issuerName(certificate));
    for (const evidence::CertificateSeen &certificate : seen->localRoots.added)
        all.push_back(issuerName(certificate));
    return all;
}

QStringList ShownChain::weaknesses() const
{
    QStringList all;
    for (const evidence::CertificateSeen &certificate : seen->chain)
        for (const QString &weakness : {weakKey(certificate), weakSignature(certificate)})
            if (!weakness.isEmpty() && !all.contains(weakness))
                all << weakness;
    return all;
}

std::vector<ShownChain> shownChains(const std::vector<Row> &rows)
{
    std::vector<ShownChain> all;
    for (Row row : rows) {
        const auto *seen = ran(*row) ? row->as<evidence::TlsSeen>() : nullptr;
        if (seen && !seen->chain.empty())
            all.push_back({row, seen, chainTrust(seen)});
    }
    return all;
}

} // namespace clearway::verdict
