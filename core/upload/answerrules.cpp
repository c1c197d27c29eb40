// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "upload/answerrules.h"

#include "net/httpanswer.h"

#include <QLocale>

#include <algorithm>

namespace clearway::upload {
namespace {

using enum base::FailureCode;
using namespace Qt::StringLiterals;

constexpr qsizetype longestSaid = 200;

/// Nothing else is shown: a page for browsers would be no answer to a person here.
base::PeerText saidIn(const net::Posted &posted, const net::Secrets &secrets)
{
    const QByteArray type = posted.head.value("content-type").toLower();
    const QByteArray coding = posted.head.value("content-encoding").toLower();
    if (!type.startsWith("text/plain") || !(coding.isEmpty() || coding == "identity"))
        return {};
    const QByteArray line = secrets.masked(posted.start.trimmed()).split('\n').front().trimmed();
    return base::PeerText::fromBytes(line, longestSaid);
}

/// Scheme and host of a Location; nothing where it names none, which is another place at the same host.
base::PeerText targetOf(const net::HttpHead &head, const net::Secrets &secrets)
{
    const QByteArray location = net::withoutSecrets(head.value("location"));
    const qsizetype host = location.indexOf("//");
    if (host < 0)
        return {};
    const qsizetype path = location.indexOf('/', host + 2);
    return base::PeerText::fromBytes(secrets.masked(path < 0 ? location : location.left(path)), longestSaid);
}

/// RFC 9110 5.6.7, in the form that must be sent. Qt's reader of mail dates takes no "GMT".
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text.left(64)), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// RFC 9110 10.2.3: seconds or a date.
std::optional<std::chrono::seconds> waitIn(const net::HttpHead &head, const QDateTime &now)
{
    const QByteArray value = head.value("retry-after");
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    constexpr qlonglong year = 366LL * 24 * 3600;
    if (isNumber)
        return std::chrono::seconds(std::clamp<qlonglong>(number, 0, year));
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qlonglong>(now.secsTo(date), 0, year));
}

Ending endingOf(int status, bool sentWhole, bool token)
{
    if (status >= 200 && status < 300)
        return sentWhole ? Ending::Delivered : Ending::Unclear;
    if (status >= 300 && status < 400)
        return Ending::SentElsewhere;
    switch (status) {
    case 401:
    case 403:
        return token ? Ending::TokenRefused : Ending::TokenWanted;
    case 413:
        return Ending::TooLarge;
    case 408:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return Ending::Busy;
    default:
        return Ending::Refused;
    }
}

} // namespace

Receipt receiptOf(const net::Posted &posted, bool token, const net::Secrets &secrets, const QDateTime &now)
{
    Receipt receipt;
    receipt.status = posted.head.status;
    receipt.failure = posted.failure;
    if (receipt.status == 0) {
        receipt.ending = posted.sentWhole ? Ending::Unclear : Ending::NotReached;
        receipt.mayHaveArrived = posted.sentWhole;
        return receipt;
    }
    receipt.failure.reset();
    receipt.ending = endingOf(receipt.status, posted.sentWhole, token);
    receipt.said = saidIn(posted, secrets);
    receipt.askedToWait = waitIn(posted.head, now);
    receipt.mayHaveArrived = receipt.ending == Ending::Delivered || receipt.ending == Ending::Unclear;
    if (receipt.ending == Ending::SentElsewhere)
        receipt.elsewhere = targetOf(posted.head, secrets);
    return receipt;
}

Receipt receiptOf(const base::Failure &failure)
{
    Receipt receipt;
    receipt.failure = failure;
    switch (failure.code) {
    case TlsUntrusted:
    case TlsNameMismatch:
    case TlsExpired:
        receipt.ending = Ending::NotTrusted;
        break;
    case ProxyAuthRequired:
    case ProxyAuthFailed:
        receipt.ending = Ending::ProxyWantsSignIn;
        break;
    case ProxyDenied:
        receipt.ending = Ending::ProxyRefused;
        receipt.status = failure.native;
        break;
    default:
        receipt.ending = Ending::NotReached;
    }
    return receipt;
}

bool mayPass(const Receipt &receipt)
{
    if (receipt.ending == Ending::Busy)
        return true;
    if ((receipt.ending != Ending::NotReached && receipt.ending != Ending::Unclear) || !receipt.failure)
        return false;
    switch (receipt.failure->code) {
    case DnsNxdomain:
    case DnsNoData:
    case DnsRefused:
    case PermissionDenied:
    case TlsNotTls:
    case TlsAlert:
    case TlsProtocol:
    case TlsMalformed:
    case HttpMalformed:
    case ProxyProtocol:
    case Unsupported:
        return false;
    default:
        return true;
    }
}

} // namespace clearway::upload
