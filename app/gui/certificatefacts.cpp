// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/certificatefacts.h"

#include "base/peertext.h"

namespace clearway::gui {
QString chainLines(const std::vector<evidence::CertificateSeen> &chain, const text::Wording &words)
{
    QStringList blocks;
    for (const evidence::CertificateSeen &certificate : chain) {
        const QString number = words.locale().toString(blocks.size() + 1);
        const QStringList lines{
            number + QStringLiteral(".  ") + base::inert(certificate.subject),
            words.chrome(text::Chrome::IssuedBy) + QStringLiteral(": ") + base::inert(certificate.issuer),
            words.chrome(text::Chrome::Valid) + QStringLiteral(": ") + words.validity(certificate)};
        blocks << lines.join(u'\n');
    }
    return blocks.join(QStringLiteral("\n\n"));
}

QString keyLine(const evidence::CertificateSeen &certificate)
{
    QStringList parts;
    if (!certificate.keyType.isEmpty())
        parts << (certificate.keyBits > 0
                      ? base::inert(certificate.keyType) + u' ' + QString::number(certificate.keyBits)
                      : base::inert(certificate.keyType));
    if (!certificate.signatureAlgorithm.isEmpty())
        parts << base::inert(certificate.signatureAlgorithm);
    return parts.join(QStringLiteral(", "));
}

QString pemLines(const std::vector<evidence::CertificateSeen> &chain)
{
    QStringList lines;
    for (const evidence::CertificateSeen &certificate : chain)
        for (const QString &line : QString::fromLatin1(certificate.pem).split(u'\n', Qt::SkipEmptyParts))
            lines << base::inert(line.trimmed());
    return lines.join(u'\n');
}

QString fingerprint(const QString &sha256)
{
    QString shown;
    for (qsizetype i = 0; i < sha256.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            shown += u':';
        shown += sha256.at(i).toUpper();
    }
    return base::inert(shown);
}

} // namespace clearway::gui
