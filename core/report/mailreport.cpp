// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/mailreport.h"

#include "base/peertext.h"
#include "report/jsonreport.h"
#include "report/pdfreport.h"
#include "report/rendering.h"
#include "report/textreport.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

/// Quoted-printable (RFC 2045 6.7), so that a person reads the draft's source too.
QByteArray quotedPrintable(const QString &text)
{
    constexpr qsizetype longestLine = 75;
    QByteArray encoded;
    for (const QByteArray &line : text.toUtf8().split('\n')) {
        QByteArray open;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool last = i + 1 == line.size();
            const bool plain = (c > ' ' && c < 0x7f && c != '=') || ((c == ' ' || c == '\t') && !last);
            const QByteArray token = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (open.size() + token.size() > longestLine) {
                encoded += open + "=\r\n";
                open.clear();
            }
            open += token;
        }
        encoded += open + "\r\n";
    }
    return encoded;
}

QByteArray base64(const QByteArray &bytes)
{
    constexpr qsizetype lineLength = 76;
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < all.size(); i += lineLength)
        lines += all.mid(i, lineLength) + "\r\n";
    return lines;
}

QByteArray header(const char *name, const QString &value)
{
    return QByteArray(name) + ": " + base::PeerText(value, 300).forMailHeader() + "\r\n";
}

/// `file` is ASCII without anything to quote (suggestedName).
QByteArray attachment(const QString &file, const char *type, const QByteArray &bytes)
{
    const QByteArray name = file.toLatin1();
    return QByteArray("Content-Type: ") + type + ";\r\n name=\"" + name
        + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\"" + name
        + "\"\r\n\r\n" + base64(bytes);
}

/// One "local@domain" of unquoted ASCII (RFC 5322 3.4.1), so that no second header or recipient hides in it.
bool isPlainAddress(const QString &recipient)
{
    static const QRegularExpression address(u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+\\z"_s);
    return recipient.size() <= 254 && address.match(recipient).hasMatch();
}

} // namespace

QByteArray toMail(const Report &report, const Phrases &phrases, const QString &recipient)
{
    const QString pdf = suggestedName(report, ReportFormat::Pdf);
    const QString json = suggestedName(report, ReportFormat::Json);
    const QByteArray document = toPdf(report, phrases);
    const QByteArray machine = toJson(report, phrases);
    const QString body = toText(report, phrases) + u'\n'
        + phrases.heading(Heading::Attached, {pdf + u", "_s + json}) + u'\n';
    // Follows from the content: the same report gives the same bytes, and no part can hold it by chance,
    // since
    // "=_" stands in neither encoding (RFC 2045 6.7).
    const QByteArray mark
        = "=_clearway_" + QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().left(24);
    const QByteArray next = "\r\n--" + mark + "\r\n";

    QByteArray mail = "X-Unsent: 1\r\n";
    if (isPlainAddress(recipient))
        mail += "To: " + recipient.toLatin1() + "\r\n";
    mail += header("Subject",
                   phrases.heading(Heading::Title) + u' ' + report.evidence.run.code + u": "_s
                       + phrases.status(report.verdict.status));
    mail += "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"" + mark + "\"\r\n";
    mail += next;
    mail += "Content-Type: text/plain; charset=utf-8\r\nContent-Language: " + phrases.languageTag().toLatin1()
        + "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(body);
    mail += next + attachment(pdf, "application/pdf", document);
    mail += next + attachment(json, "application/json", machine);
    return mail + "\r\n--" + mark + "--\r\n";
}

} // namespace clearway::report
