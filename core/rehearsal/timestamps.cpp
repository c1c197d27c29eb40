// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/timestamps.h"

#include <QByteArray>
#include <QtEndian>

#include <openssl/asn1.h>
#include <openssl/objects.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

namespace clearway::rehearsal {
namespace {

template<class T> QByteArray bigEndian(T number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray random(qsizetype size)
{
    QByteArray bytes(size, '\0');
    RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(size)); // zeros would do as well
    return bytes;
}

/// After its length in two octets (RFC 5246 4.3).
QByteArray vector(const QByteArray &bytes)
{
    return bigEndian(std::uint16_t(bytes.size())) + bytes;
}

/// A number of an ECDSA signature: DER, positive, without a superfluous leading zero.
QByteArray derInteger()
{
    QByteArray number = random(32);
    number[0] = char((number[0] & 0x7f) | 0x40);
    return QByteArray::fromHex("0220") + number;
}

/// When the certificate begins, in milliseconds since 1970: logs see certificates about then.
std::uint64_t beginning(const X509 *certificate)
{
    ASN1_TIME *epoch = ASN1_TIME_set(nullptr, 0);
    int days = 0, seconds = 0;
    const bool told = ASN1_TIME_diff(&days, &seconds, epoch, X509_get0_notBefore(certificate)) == 1;
    ASN1_TIME_free(epoch);
    return told ? (std::uint64_t(days) * 24 * 60 * 60 + std::uint64_t(seconds)) * 1000 : 0;
}

/// RFC 6962 3.2: version 1, log, milliseconds, no extensions, SHA-256 with ECDSA.
QByteArray timestamp(std::uint64_t when)
{
    const QByteArray signature = QByteArray::fromHex("3044") + derInteger() + derInteger();
    return QByteArray(1, '\0') + random(32) + bigEndian(when) + vector({}) + QByteArray::fromHex("0403")
        + vector(signature);
}

} // namespace

bool addTimestamps(X509 *to)
{
    // The list is an OCTET STRING within the extension's own (RFC 6962 3.3).
    const std::uint64_t when = beginning(to);
    const QByteArray list = vector(vector(timestamp(when)) + vector(timestamp(when)));
    const QByteArray der = QByteArray::fromHex("0481") + char(list.size()) + list;
    ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
    const bool filled = value && list.size() > 0x7f && list.size() <= 0xff
        && ASN1_OCTET_STRING_set(value, reinterpret_cast<const unsigned char *>(der.constData()),
                                 int(der.size()));
    X509_EXTENSION *extension
        = filled ? X509_EXTENSION_create_by_NID(nullptr, NID_ct_precert_scts, 0, value) : nullptr;
    const bool added = extension && X509_add_ext(to, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(value);
    return added;
}

} // namespace clearway::rehearsal
