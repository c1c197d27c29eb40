// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/findingtext.h"

#include "base/peertext.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

using verdict::Finding;
using verdict::FindingCode;

constexpr qsizetype namedInSentence = 3;

FindingText textFor(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::NoNetwork:
        return noNetwork(finding);
    case FindingCode::DnsFailing:
        return dnsFailing(finding);
    case FindingCode::DnsAnswerRewritten:
        return dnsAnswerRewritten(finding);
    case FindingCode::DnsOutsideRange:
        return dnsOutsideRange;
    case FindingCode::CaptivePortal:
        return captivePortal(finding);
    case FindingCode::GatewayUnreachable:
        return gatewayUnreachable(finding);
    case FindingCode::GatewayPortBlocked:
        return gatewayPortBlocked(finding);
    case FindingCode::GatewayFalseWinner:
        return gatewayFalseWinner(finding);
    case FindingCode::DomainUnreachable:
        return domainUnreachable(finding);
    case FindingCode::TlsDisrupted:
        return tlsDisrupted(finding);
    case FindingCode::TcpRangeBlocked:
        return tcpRangeBlocked(finding);
    case FindingCode::UdpBlocked:
        return udpBlocked(finding);
    case FindingCode::TcpRangeUnconfirmed:
        return tcpRangeUnconfirmed(finding);
    case FindingCode::UdpUnconfirmed:
        return udpUnconfirmed(finding);
    case FindingCode::TlsInspectionTrusted:
        return tlsInspectionTrusted(finding);
    case FindingCode::TlsInspectionUntrusted:
        return tlsInspectionUntrusted(finding);
    case FindingCode::TransparentProxy:
        return transparentProxy(finding);
    case FindingCode::TransparentProxyAuth:
        return transparentProxyAuth(finding);
    case FindingCode::ProxyUnreachable:
        return proxyUnreachable;
    case FindingCode::ProxyAuthRequired:
        return proxyAuthRequired(finding);
    case FindingCode::ProxyAuthFailed:
        return proxyAuthFailed;
    case FindingCode::ProxyDenied:
        return proxyDenied(finding);
    case FindingCode::ProxyConflict:
        return proxyConflict;
    case FindingCode::ProxyStoredStale:
        return proxyStoredStale(finding);
    case FindingCode::PacFailed:
        return pacFailed(finding);
    case FindingCode::PacLimitedParser:
        return pacLimitedParser;
    case FindingCode::WpadPresent:
        return wpadPresent;
    case FindingCode::WebsocketBlocked:
        return websocketBlocked;
    case FindingCode::VpnFullTunnel:
        return vpnFullTunnel(finding);
    case FindingCode::VpnGotoDirect:
        return vpnGotoDirect(finding);
    case FindingCode::VpnInternalOnly:
        return vpnInternalOnly(finding);
    case FindingCode::ClockWrong:
        return clockWrong(finding);
    case FindingCode::SlowSetup:
        return slowSetup;
    case FindingCode::Ipv6Only:
        return ipv6Only(finding);
    }
    return {};
}

bool isVpnLayout(const Finding &finding)
{
    return finding.code == FindingCode::VpnFullTunnel || finding.code == FindingCode::VpnGotoDirect
        || finding.code == FindingCode::VpnInternalOnly;
}

/// Where a finding names who stopped the packets; -1 for the others.
qsizetype blockerAt(FindingCode code)
{
    switch (code) {
    case FindingCode::UdpBlocked:
    case FindingCode::TcpRangeBlocked:
        return 4;
    case FindingCode::DomainUnreachable:
    case FindingCode::GatewayUnreachable:
    case FindingCode::GatewayPortBlocked:
        return 3;
    default:
        return -1;
    }
}

QStringList listOf(const Finding &finding)
{
    const QStringList entries = finding.arguments.mid(verdict::listStart(finding.code));
    if (finding.code != FindingCode::DnsOutsideRange)
        return entries;
    QStringList hosts; // triples: host, address, networks
    for (qsizetype i = 0; i + 1 < entries.size(); i += 3)
        hosts += entries.at(i) + QStringLiteral(" (") + entries.at(i + 1) + u')';
    return hosts;
}

} // namespace

QString Wording::addressKind(const QString &word) const
{
    constexpr struct {
        QLatin1StringView word;
        const char *phrase;
    } kinds[] = {
        {QLatin1StringView("private"), QT_TRANSLATE_NOOP("Clearway", "a private address")},
        {QLatin1StringView("cgnat"), QT_TRANSLATE_NOOP("Clearway", "an address inside a provider's network")},
        {QLatin1StringView("link_local"), QT_TRANSLATE_NOOP("Clearway", "a link-local address")},
        {QLatin1StringView("loopback"), QT_TRANSLATE_NOOP("Clearway", "this computer's own address")},
        {QLatin1StringView("unspecified"), QT_TRANSLATE_NOOP("Clearway", "an empty address")},
        {QLatin1StringView("documentation"), QT_TRANSLATE_NOOP("Clearway", "an address for documentation")},
        {QLatin1StringView("multicast"), QT_TRANSLATE_NOOP("Clearway", "a multicast address")},
        {QLatin1StringView("reserved"), QT_TRANSLATE_NOOP("Clearway", "a reserved address")},
    };
    for (const auto &kind : kinds)
        if (kind.word == word)
            return say(kind.phrase);
    return word;
}

QString Wording::hop(const QString &word) const
{
    if (word == QLatin1StringView("self")) // findingrules.h
        return say(QT_TRANSLATE_NOOP("Clearway", "this computer itself"));
    const QStringList parts = word.split(u' ');
    if (parts.first() != QLatin1StringView("hop") || parts.size() < 2)
        return word;
    if (parts.at(1) == QLatin1StringView("0"))
        return say(QT_TRANSLATE_NOOP("Clearway", "this computer or its first router"));
    return say({QT_TRANSLATE_NOOP("Clearway", "hop %1, %2")}, {parts.at(1), parts.value(2)});
}

QString Wording::enumeration(const QStringList &entries) const
{
    if (entries.size() <= namedInSentence + 1) // "and one more" is no shorter than its name
        return entries.join(QStringLiteral(", "));
    constexpr Sentence andMore{QT_TRANSLATE_N_NOOP("Clearway", "%2 and %n more"), "%2 and one more", 0};
    const QString first = entries.mid(0, namedInSentence).join(QStringLiteral(", "));
    return say(andMore, {QString::number(entries.size() - namedInSentence), first});
}

QStringList Wording::settingsIn(const Finding &finding) const
{
    QStringList settings; // triples: origin, place, answer
    for (qsizetype i = verdict::listStart(finding.code); i + 2 < finding.arguments.size(); i += 3) {
        const auto origin = base::fromName<evidence::ProxyOrigin>(finding.arguments.at(i));
        settings << (origin ? proxyOrigin(*origin) : finding.arguments.at(i)) + QStringLiteral(": ")
                + finding.arguments.at(i + 2);
    }
    return settings;
}

QStringList Wording::findingArguments(const Finding &finding) const
{
    QStringList arguments = finding.arguments.mid(0, verdict::listStart(finding.code));
    arguments.resize(5);
    if (const qsizetype at = blockerAt(finding.code); at >= 0)
        arguments[at] = hop(arguments.at(at));
    if (finding.code == FindingCode::ProxyAuthRequired || finding.code == FindingCode::ProxyAuthFailed)
        for (QString *schemes : {&arguments[2], &arguments[3]})
            *schemes = authSchemes(schemes->split(QStringLiteral(", "), Qt::SkipEmptyParts));
    if (finding.code == FindingCode::DnsAnswerRewritten)
        arguments[2] = addressKind(arguments.at(2));
    const QStringList list
        = finding.code == FindingCode::ProxyConflict ? settingsIn(finding) : listOf(finding);
    QString toPaste = list.join(QStringLiteral(", "));
    if (finding.code == FindingCode::TlsInspectionTrusted
        || finding.code == FindingCode::TlsInspectionUntrusted) {
        arguments[3] = inspectionSigns(finding.arguments.value(8));
        toPaste = finding.arguments.value(10) + QStringLiteral(", ") + finding.arguments.value(11);
    }
    if (isVpnLayout(finding))
        toPaste = finding.arguments.value(6); // the networks that nothing carries
    return arguments << toPaste << enumeration(list) << finding.subject;
}

QString Wording::findingTitle(const Finding &finding) const
{
    return say(textFor(finding).title, findingArguments(finding));
}

QString Wording::findingInShort(const Finding &finding) const
{
    const FindingText text = textFor(finding);
    const QStringList arguments = findingArguments(finding);
    const QString explanation = say(text.explanation, arguments);
    return *text.addition.text ? explanation + u' ' + say(text.addition, arguments) : explanation;
}

QString Wording::findingExplanation(const Finding &finding) const
{
    QString explanation = findingInShort(finding);
    const QStringList arguments = findingArguments(finding);
    for (const Sentence &further : textFor(finding).more)
        if (*further.text)
            explanation += u' ' + say(further, arguments);
    return explanation;
}

QString Wording::findingRemedy(const Finding &finding) const
{
    QString remedy = say(textFor(finding).remedy, findingArguments(finding));
    if (isVpnLayout(finding))
        for (const QString &statement : listOf(finding))
            remedy += u'\n' + base::PeerText(statement).forLabel();
    return remedy;
}

} // namespace clearway::text
