// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What is said about certificate chains.
#include "text/wording.h"

#include "base/peertext.h"

namespace clearway::text {

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

QString Wording::chainOrigin(const ChainOrigin &origin) const
{
    const QString where
        = shown(origin.host) + u':' + QString::number(origin.port) + QStringLiteral(", ") + path(origin.path);
    return origin.nameMatches
        ? where
        : where + QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("Clearway", "name not in it"));
}

QString Wording::builtChain(const BuiltChain &chain) const
{
    return chain.trusted ? say(QT_TRANSLATE_NOOP("Clearway", "trusted"))
                         : say({QT_TRANSLATE_NOOP("Clearway", "not trusted: %1")}, {chain.error});
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
