// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is said about certificate chains.
#include "text/wording.h"

#include "base/peertext.h"

#include <algorithm>

namespace clearway::text {

namespace {

/// OpenSSL's words for what is met in practice. The source is their key: English is shown as OpenSSL has it.
constexpr const char *distrusts[] = {
    QT_TRANSLATE_NOOP("Clearway", "self-signed certificate"),
    QT_TRANSLATE_NOOP("Clearway", "self-signed certificate in certificate chain"),
    QT_TRANSLATE_NOOP("Clearway", "unable to get issuer certificate"),
    QT_TRANSLATE_NOOP("Clearway", "unable to get local issuer certificate"),
    QT_TRANSLATE_NOOP("Clearway", "unable to verify the first certificate"),
    QT_TRANSLATE_NOOP("Clearway", "certificate signature failure"),
    QT_TRANSLATE_NOOP("Clearway", "certificate has expired"),
    QT_TRANSLATE_NOOP("Clearway", "certificate is not yet valid"),
    QT_TRANSLATE_NOOP("Clearway", "certificate chain too long"),
    QT_TRANSLATE_NOOP("Clearway", "certificate revoked"),
    QT_TRANSLATE_NOOP("Clearway", "certificate rejected"),
    QT_TRANSLATE_NOOP("Clearway", "certificate not trusted"),
    QT_TRANSLATE_NOOP("Clearway", "unsuitable certificate purpose"),
    QT_TRANSLATE_NOOP("Clearway", "invalid CA certificate"),
    QT_TRANSLATE_NOOP("Clearway", "path length constraint exceeded"),
};

} // namespace

using verdict::BuiltChain;
using verdict::CertificateView;
using verdict::ChainOrigin;
using verdict::ChainTrust;

QString Wording::chainTrust(const CertificateView &view) const
{
    switch (view.trust) {
    case ChainTrust::Public:
        return say(QT_TRANSLATE_NOOP("Clearway", "Trusted publicly"));
    case ChainTrust::Local:
        return say(QT_TRANSLATE_NOOP("Clearway", "Trusted by this computer only"));
    case ChainTrust::Untrusted:
        return say(QT_TRANSLATE_NOOP("Clearway", "Trusted by nobody"));
    case ChainTrust::Neutral:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Clearway", "Out of date, or another host's"));
}

QString Wording::chainHosts(const CertificateView &view) const
{
    QStringList inert;
    for (const QString &host : view.hosts())
        inert << shown(host);
    return enumeration(inert);
}

QString Wording::chainMeaning(const CertificateView &view) const
{
    switch (view.trust) {
    case ChainTrust::Public:
        return say(QT_TRANSLATE_NOOP("Clearway", "Nobody looked into these connections."));
    case ChainTrust::Local:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "Somebody between this computer and the servers opens the encryption, "
                                     "and this computer was told to accept that."));
    case ChainTrust::Untrusted:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "Either somebody opens the encryption without this computer's consent, "
                                     "or the server is set up wrongly."));
    case ChainTrust::Neutral:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Clearway", "This says nothing about inspection."));
}

QString Wording::chainProduct(const CertificateView &view) const
{
    if (view.product.isEmpty())
        return {};
    return view.certainty == catalogue::Certainty::Low
        ? say({QT_TRANSLATE_NOOP("Clearway", "Possibly %1; the name alone is not certain.")}, {view.product})
        : say({QT_TRANSLATE_NOOP("Clearway", "The certificate says it is %1.")}, {view.product});
}

QStringList Wording::chainOrigins(const std::vector<ChainOrigin> &origins) const
{
    std::vector<std::pair<QString, QStringList>> ways;
    for (const ChainOrigin &origin : origins) {
        QString host = shown(origin.host) + u':' + QString::number(origin.port);
        if (!origin.nameMatches)
            host += QStringLiteral(" (") + say(QT_TRANSLATE_NOOP("Clearway", "name not in it")) + u')';
        const QString way = path(origin.path);
        auto known = std::ranges::find(ways, way, &std::pair<QString, QStringList>::first);
        if (known == ways.end())
            known = ways.insert(ways.end(), {way, {}});
        if (!known->second.contains(host)) // several addresses of one host
            known->second << host;
    }
    QStringList lines;
    for (const auto &[way, hosts] : ways)
        lines << way + QStringLiteral(": ") + hosts.join(QStringLiteral(", "));
    return lines;
}

QString Wording::distrust(const QString &reason) const
{
    const auto known = std::ranges::find_if(
        distrusts, [&](const char *each) { return reason == QLatin1StringView(each); });
    return known == std::end(distrusts) ? shown(reason) : say(*known);
}

QString Wording::builtChain(const BuiltChain &chain) const
{
    return chain.trusted
        ? say(QT_TRANSLATE_NOOP("Clearway", "trusted"))
        : say({QT_TRANSLATE_NOOP("Clearway", "not trusted: %1"), nullptr, -1, -1, 0}, {chain.error});
}

QString Wording::validity(const evidence::CertificateSeen &certificate) const
{
    const auto day = [this](const QDateTime &when) {
        return m_locale.toString(when.toUTC(),
                                 m_language == Language::De ? QStringLiteral("dd.MM.yyyy HH:mm")
                                                            : QStringLiteral("d MMM yyyy HH:mm"));
    };
    return say({QT_TRANSLATE_NOOP("Clearway", "%1 to %2 (UTC)")},
               {day(certificate.notBefore), day(certificate.notAfter)});
}

} // namespace clearway::text
