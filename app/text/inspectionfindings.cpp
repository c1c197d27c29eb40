// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Findings about inspection: %3 the issuer, %4 what agrees, %5 the product, %6 what to exempt. Only the
// certificate says which product it is, so that the sentences never claim more.
#include "text/findingtext.h"
#include "text/wording.h"

#include "catalogue/interceptortable.h"

namespace clearway::text {
namespace {

using catalogue::Certainty;
using catalogue::Exemption;
using catalogue::InterceptorKind;
using verdict::Finding;

template<class E> std::optional<E> word(const Finding &finding, qsizetype at)
{
    return base::fromName<E>(finding.arguments.value(at));
}

bool isGuess(const Finding &finding)
{
    return word<Certainty>(finding, 5) == Certainty::Low;
}

Sentence product(const Finding &finding)
{
    if (finding.arguments.value(4).isEmpty())
        return {};
    return {isGuess(finding)
                ? QT_TRANSLATE_NOOP("Clearway", "Its name is possibly that of %5, which is not certain.")
                : QT_TRANSLATE_NOOP("Clearway", "The certificate says it is %5.")};
}

Sentence agreement(const Finding &finding)
{
    if (finding.arguments.value(8).isEmpty())
        return {};
    return {QT_TRANSLATE_NOOP("Clearway", "What agrees: %4.")};
}

Sentence path(const Finding &finding)
{
    const QString &paths = finding.arguments.value(9);
    if (paths.isEmpty() || paths.contains(evidence::directPath))
        return {};
    return {QT_TRANSLATE_NOOP("Clearway", "This was seen through the proxy.")};
}

Sentence onThisComputer(InterceptorKind kind)
{
    switch (kind) {
    case InterceptorKind::Antivirus:
    case InterceptorKind::Parental:
    case InterceptorKind::Debugging:
    case InterceptorKind::LocalTool:
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "%5 runs on this computer as a rule. Switch off its scanning of encrypted "
                                  "connections, or exempt there:\n%6")};
    case InterceptorKind::Malware:
    case InterceptorKind::VulnerableRoot:
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "Have this computer examined: “%3” is known as harmful or as open to "
                                  "abuse. Remove its root certificate, then check again.")};
    case InterceptorKind::EnterpriseGateway:
    case InterceptorKind::NationalCa:
    case InterceptorKind::Test:
        break;
    }
    return {};
}

Sentence onProduct(Exemption exemption)
{
    switch (exemption) {
    case Exemption::Zscaler:
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "Switch on Zscaler's one-click exemption for GoTo, or exempt from its SSL "
                                  "inspection:\n%6")};
    case Exemption::CiscoWsa:
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "Pass these through in the decryption policy of the Cisco WSA. That ends "
                                  "decryption only; if the appliance also asks for a sign-in, exempt them "
                                  "from authentication too:\n%6")};
    case Exemption::Squid:
        return {QT_TRANSLATE_NOOP("Clearway",
                                  "Let Squid splice these before the rule that bumps (ssl_bump):\n%6")};
    case Exemption::None:
        break;
    }
    return {};
}

Sentence remedy(const Finding &finding, const char *otherwise)
{
    if (!isGuess(finding)) {
        if (const Sentence text = onProduct(word<Exemption>(finding, 7).value_or(Exemption::None));
            *text.text)
            return text;
        if (const Sentence text
            = onThisComputer(word<InterceptorKind>(finding, 6).value_or(InterceptorKind::EnterpriseGateway));
            *text.text)
            return text;
    }
    return {otherwise};
}

} // namespace

FindingText tlsInspectionTrusted(const Finding &finding)
{
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "Encrypted connections are inspected by “%3”")},
        {QT_TRANSLATE_NOOP(
            "Clearway",
            "%1 of %2 hosts show a certificate from “%3” in place of a public authority's; this "
            "computer trusts it. Inspection can break the start of a meeting and slows audio "
            "and video down. Affected: %7.")},
        remedy(finding,
               QT_TRANSLATE_NOOP("Clearway", "Exempt GoTo's domains and networks from TLS inspection:\n%6"))};
    text.more = {product(finding), agreement(finding), path(finding)};
    return text;
}

FindingText tlsInspectionUntrusted(const Finding &finding)
{
    FindingText text{
        {QT_TRANSLATE_NOOP("Clearway", "Certificates from “%3” are not trusted")},
        {QT_TRANSLATE_NOOP(
            "Clearway",
            "%1 of %2 hosts show a certificate from “%3”, for which neither a public authority "
            "nor this computer vouches. Either a device on the way opens the encryption, or "
            "the server is set up wrongly. Affected: %7.")},
        remedy(finding,
               QT_TRANSLATE_NOOP("Clearway",
                                 "Find the device that issues certificates as “%3” and exempt there from "
                                 "TLS inspection:\n%6"))};
    text.more = {product(finding), agreement(finding), path(finding)};
    return text;
}

QString Wording::inspectionSign(const QString &sign) const
{
    constexpr struct {
        QLatin1StringView word;
        const char *phrase;
    } signs[] = {
        {QLatin1StringView("local-root"),
         QT_TRANSLATE_NOOP("Clearway", "its root was installed on this computer")},
        {QLatin1StringView("several-clouds"),
         QT_TRANSLATE_NOOP("Clearway", "it signs for servers of different providers")},
        {QLatin1StringView("no-timestamps"),
         QT_TRANSLATE_NOOP("Clearway", "its certificates lack the timestamps that public ones have")},
        {QLatin1StringView("bare-subject"),
         QT_TRANSLATE_NOOP("Clearway", "its certificates hold only the name that was asked for")},
        {QLatin1StringView("root-sent"), QT_TRANSLATE_NOOP("Clearway", "the root is sent along")},
        {QLatin1StringView("canary"),
         QT_TRANSLATE_NOOP("Clearway", "it answers for addresses that no server has")},
        {QLatin1StringView("other-port"),
         QT_TRANSLATE_NOOP("Clearway", "another port shows a public certificate")},
        {QLatin1StringView("other-path"),
         QT_TRANSLATE_NOOP("Clearway", "the other way, with or without proxy, shows a public certificate")},
    };
    for (const auto &known : signs)
        if (known.word == sign)
            return say(known.phrase);
    return sign;
}

QString Wording::inspectionSigns(const QString &words) const
{
    QStringList all;
    for (const QString &word : words.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        all << inspectionSign(word);
    return all.join(QStringLiteral("; "));
}

} // namespace clearway::text
