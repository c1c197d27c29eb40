// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Who signs certificates in a server's place: the names that inspection products are known to put into
// theirs.
//
// A name only names the product; that somebody inspects is proven by other things. Products that sign with a
// root of the customer's own naming cannot be listed.
#pragma once

#include "base/names.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace clearway::catalogue {

enum class InterceptorKind {
    EnterpriseGateway,
    Antivirus,
    Parental,
    Debugging,
    LocalTool,
    Malware,
    VulnerableRoot,
    NationalCa,
    Test
};
[[nodiscard]] QLatin1StringView name(InterceptorKind kind);

/// Part of an issuer's name that a pattern is held against.
enum class IssuerField { CommonName, Organization, Unit, Email };
[[nodiscard]] QLatin1StringView name(IssuerField field);

/// How well the pattern is founded. Low: recalled, or a guess from the wording; never to be shown as certain.
enum class Certainty { High, Medium, Low };
[[nodiscard]] QLatin1StringView name(Certainty certainty);

/// Products of which it is known how they are told to leave GoTo alone; None: nothing is known.
enum class Exemption { None, Zscaler, CiscoWsa, Squid };
[[nodiscard]] QLatin1StringView name(Exemption exemption);

struct Interceptor {
    QString vendor; ///< "Fortinet FortiGate"
    InterceptorKind kind = InterceptorKind::EnterpriseGateway;
    IssuerField field = IssuerField::CommonName;
    QString pattern; ///< PCRE, case-insensitive, bounded: see `objectionToPattern`
    QString sample; ///< an issuer's name that it must match
    Certainty certainty = Certainty::Low;
    QString source; ///< where the name was seen; for people
    Exemption exemption = Exemption::None;
    bool operator==(const Interceptor &) const = default;
};

/// An issuer's name, taken apart; foreign text.
struct IssuerName {
    QString commonName;
    QString organization;
    QString unit;
    QString email;

    [[nodiscard]] const QString &part(IssuerField field) const;
};

/// The rows with their patterns, compiled once.
class InterceptorTable {
public:
    /// Every pattern must be free of objections.
    explicit InterceptorTable(std::vector<Interceptor> rows);

    [[nodiscard]] const std::vector<Interceptor> &rows() const { return m_rows; }
    /// The best founded row that names one of these issuers, the earlier one of equals; nullptr: none does.
    /// Only the first `longestName` characters of a name are looked at.
    [[nodiscard]] const Interceptor *find(const std::vector<IssuerName> &issuers) const;

    static constexpr qsizetype longestName = 256;

private:
    std::vector<Interceptor> m_rows;
    std::vector<QRegularExpression> m_patterns; ///< parallel to the rows
};

/// What is wrong with a pattern: names come from strangers, so that only patterns whose matching takes time
/// proportional to the name's length may be used. Each repetition must have an upper bound of at most 64,
/// none may stand inside another, and groups must be plain. Nothing when it is fine.
[[nodiscard]] std::optional<QString> objectionToPattern(const QString &pattern);

} // namespace clearway::catalogue

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::catalogue::InterceptorKind> = 9;
template<> inline constexpr int enumCount<clearway::catalogue::IssuerField> = 4;
template<> inline constexpr int enumCount<clearway::catalogue::Certainty> = 3;
template<> inline constexpr int enumCount<clearway::catalogue::Exemption> = 4;
} // namespace clearway::base
