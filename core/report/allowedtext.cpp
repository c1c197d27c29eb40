// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/allowedtext.h"

#include <QRegularExpression>
#include <QStringList>

namespace clearway::report {
namespace {

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

} // namespace

bool isKnownScheme(const QString &word)
{
    static const QRegularExpression known
        = whole("basic|bearer|digest|dpop|gnap|hoba|kerberos|mutual|negotiate|ntlm"
                "|oauth|privatetoken|scram-sha-1|scram-sha-256|vapid");
    return matches(known, word);
}

bool isKnownSentence(const QString &text)
{
    static const QStringList known{
        QStringLiteral("ok"),
        QStringLiteral("Connection refused"),
        QStringLiteral("Connection reset by peer"),
        QStringLiteral("Connection timed out"),
        QStringLiteral("No route to host"),
        QStringLiteral("Network is unreachable"),
        QStringLiteral("Operation not permitted"),
        QStringLiteral("Permission denied"),
        QStringLiteral("Cannot assign requested address"),
        QStringLiteral("Broken pipe"),
        QStringLiteral("No such file or directory"),
        QStringLiteral("unable to get issuer certificate"),
        QStringLiteral("unable to get local issuer certificate"),
        QStringLiteral("unable to verify the first certificate"),
        QStringLiteral("self-signed certificate"),
        QStringLiteral("self-signed certificate in certificate chain"),
        QStringLiteral("certificate has expired"),
        QStringLiteral("certificate is not yet valid"),
        QStringLiteral("certificate signature failure"),
        QStringLiteral("certificate chain too long"),
        QStringLiteral("certificate revoked"),
        QStringLiteral("invalid CA certificate"),
        QStringLiteral("path length constraint exceeded"),
        QStringLiteral("unsuitable certificate purpose"),
        QStringLiteral("certificate not trusted"),
        QStringLiteral("certificate rejected"),
        QStringLiteral("hostname mismatch"),
        QStringLiteral("CA signature digest algorithm too weak"),
        QStringLiteral("EE certificate key too weak"),
        QStringLiteral("CA certificate key too weak"),
    };
    return known.contains(text);
}

bool isKnownAdapter(const QString &name)
{
    static const QRegularExpression known = whole(
        "(?:lo|eth|wlan|wwan|en|tun|tap|wg|ppp|utun|awdl|docker|br|virbr|bond|team|veth|eno|ens)\\d{0,3}"
        "|(?:en|wl|ww)p\\d{1,3}s\\d{1,3}(?:f\\d{1,2})?|Ethernet(?: \\d{1,2})?|Wi-Fi(?: \\d{1,2})?|WLAN");
    return matches(known, name);
}

bool isKnownMediaType(const QString &type)
{
    static const QRegularExpression known
        = whole("text/(?:html|plain|xml|css|javascript)|application/(?:json|xml|javascript|octet-stream"
                "|x-ns-proxy-autoconfig|xhtml\\+xml|problem\\+json)|image/(?:png|gif|jpeg|svg\\+xml)");
    return matches(known, type);
}

QString knownSystem(const QString &text)
{
    static const QRegularExpression known(QStringLiteral(
        "^(Debian GNU/Linux|Ubuntu|Fedora Linux|openSUSE Leap|openSUSE Tumbleweed|SUSE Linux Enterprise "
        "Desktop"
        "|SUSE Linux Enterprise Server|Red Hat Enterprise Linux|Rocky Linux|AlmaLinux|Linux Mint|Arch Linux"
        "|Windows Server|Windows|macOS|Linux)(?: (\\d{1,4}(?:\\.\\d{1,5}){0,3}))?"));
    static const QRegularExpression processor(
        QStringLiteral("\\((x86_64|i386|i686|arm64|aarch64|arm|riscv64|ppc64le|s390x)\\)$"));
    const QRegularExpressionMatch system = known.match(text);
    if (!system.hasMatch())
        return {};
    const QRegularExpressionMatch on = processor.match(text);
    return system.captured(0) + (on.hasMatch() ? u' ' + on.captured(0) : QString());
}

bool isTerm(const QString &text)
{
    static const QRegularExpression term = whole("[A-Za-z0-9_.:+/ -]{0,48}");
    return matches(term, text);
}

bool isHttpDate(const QString &text)
{
    static const QRegularExpression date = whole(
        "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4}"
        " \\d{2}:\\d{2}:\\d{2} GMT");
    return matches(date, text);
}

} // namespace clearway::report
