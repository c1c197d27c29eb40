// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/certificate.h"

#include "base/address.h"

#include <QTimeZone>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace clearway::net {
namespace {

constexpr qsizetype longestName = 512;
constexpr int mostNames = 100;
constexpr int mostCertificates = 10;

QString taken(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QString::fromUtf8(data, qsizetype(std::min<long>(size, long(longestName))));
}

QString distinguishedName(const X509_NAME *name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    // RFC 2253 without escaping the high bit: UTF-8 stays readable, control characters stay escaped.
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return taken(bio.get());
}

QString entry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (size < 0)
        return {};
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(utf8), std::min<qsizetype>(size, longestName));
    OPENSSL_free(utf8);
    return text;
}

QString text(const ASN1_IA5STRING *string)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                               std::min<qsizetype>(ASN1_STRING_length(string), longestName));
}

QString addressText(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *bytes = ASN1_STRING_get0_data(octets);
    const int size = ASN1_STRING_length(octets);
    if (size == 4)
        return base::IpAddress::fromV4(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16
                                       | quint32(bytes[2]) << 8 | bytes[3])
            .toString();
    std::array<std::uint8_t, 16> v6{};
    if (std::size_t(size) != v6.size())
        return {};
    std::copy_n(bytes, v6.size(), v6.begin());
    return base::IpAddress::fromV6(v6).toString();
}

QStringList alternativeNames(const X509 *certificate)
{
    QStringList names;
    auto *all
        = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(all) && names.size() < mostNames; ++i) {
        const GENERAL_NAME *one = sk_GENERAL_NAME_value(all, i);
        if (one->type == GEN_DNS)
            names << text(one->d.dNSName);
        else if (one->type == GEN_IPADD)
            names << addressText(one->d.iPAddress);
    }
    GENERAL_NAMES_free(all);
    return names;
}

QString keyTypeOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return QStringLiteral("RSA");
    case EVP_PKEY_RSA_PSS:
        return QStringLiteral("RSA-PSS");
    case EVP_PKEY_EC:
        return QStringLiteral("EC");
    case EVP_PKEY_DSA:
        return QStringLiteral("DSA");
    case EVP_PKEY_ED25519:
        return QStringLiteral("ED25519");
    case EVP_PKEY_ED448:
        return QStringLiteral("ED448");
    default:
        return {};
    }
}

void describeStrength(const X509 *certificate, evidence::CertificateSeen &seen)
{
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        seen.keyType = keyTypeOf(key);
        seen.keyBits = std::max(EVP_PKEY_get_bits(key), 0);
    }
    if (const int algorithm = X509_get_signature_nid(certificate); algorithm != NID_undef)
        seen.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(algorithm));
}

/// RFC 6962 3.3: an OCTET STRING with a list, two bytes of length before it and before each timestamp.
int timestampsOf(const X509 *certificate)
{
    const int at = X509_get_ext_by_NID(certificate, NID_ct_precert_scts, -1);
    if (at < 0)
        return 0;
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_get_ext(certificate, at));
    const unsigned char *der = ASN1_STRING_get0_data(value);
    ASN1_OCTET_STRING *list = d2i_ASN1_OCTET_STRING(nullptr, &der, ASN1_STRING_length(value));
    if (!list)
        return 0;
    const QByteArrayView bytes(ASN1_STRING_get0_data(list), ASN1_STRING_length(list));
    int count = 0;
    for (qsizetype next = 2; next + 2 <= bytes.size();) {
        next += 2 + (uchar(bytes[next]) << 8 | uchar(bytes[next + 1]));
        count += next <= bytes.size() ? 1 : 0;
    }
    ASN1_OCTET_STRING_free(list);
    return count;
}

QDateTime time(const ASN1_TIME *when)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(when, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

QByteArray pem(X509 *certificate)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

/// What a chain may still add to a report.
class Allowance {
public:
    /// `text`, or nothing when it is too much.
    QString names(const QString &text) { return take(m_names, cost(text)) ? text : QString(); }
    QByteArray pem(const QByteArray &text) { return take(m_pem, text.size()) ? text : QByteArray(); }

private:
    /// Bytes in JSON: control characters are escaped to six, others take up to three in UTF-8.
    static qsizetype cost(const QString &text)
    {
        qsizetype bytes = 0;
        for (const QChar c : text)
            bytes += c.unicode() < 0x20 ? 6 : c.unicode() < 0x80 ? 1 : 3;
        return bytes;
    }
    static bool take(qsizetype &left, qsizetype cost)
    {
        if (cost > left)
            return false;
        left -= cost;
        return true;
    }

    qsizetype m_names = 40 * 1024, m_pem = 40 * 1024;
};

evidence::CertificateSeen describe(X509 *certificate, Allowance &allowance)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    evidence::CertificateSeen seen;
    seen.subject = allowance.names(distinguishedName(subject));
    seen.issuer = allowance.names(distinguishedName(issuer));
    seen.subjectCommonName = allowance.names(entry(subject, NID_commonName));
    seen.issuerCommonName = allowance.names(entry(issuer, NID_commonName));
    seen.issuerOrganization = allowance.names(entry(issuer, NID_organizationName));
    for (const QString &name : alternativeNames(certificate))
        if (const QString kept = allowance.names(name); !kept.isEmpty())
            seen.names << kept;
    seen.notBefore = time(X509_get0_notBefore(certificate));
    seen.notAfter = time(X509_get0_notAfter(certificate));
    seen.sha256 = fingerprint(certificate);
    seen.pem = allowance.pem(pem(certificate));
    describeStrength(certificate, seen);
    seen.timestamps = timestampsOf(certificate);
    return seen;
}

} // namespace

QString fingerprint(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size)).toHex());
}

std::vector<evidence::CertificateSeen> describe(const STACK_OF(X509) * chain)
{
    Allowance allowance;
    std::vector<evidence::CertificateSeen> all;
    for (int i = 0; i < std::min(sk_X509_num(chain), mostCertificates); ++i)
        all.push_back(describe(sk_X509_value(chain, i), allowance));
    return all;
}

} // namespace clearway::net
