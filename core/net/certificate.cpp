// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/certificate.h"

#include <QTimeZone>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

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

QStringList alternativeNames(const X509 *certificate)
{
    QStringList names;
    auto *all
        = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(all) && names.size() < mostNames; ++i) {
        const GENERAL_NAME *one = sk_GENERAL_NAME_value(all, i);
        if (one->type == GEN_DNS)
            names << text(one->d.dNSName);
    }
    GENERAL_NAMES_free(all);
    return names;
}

QDateTime time(const ASN1_TIME *when)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(when, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

QString fingerprint(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return {};
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size)).toHex());
}

QByteArray pem(X509 *certificate)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

evidence::CertificateSeen describe(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    evidence::CertificateSeen seen;
    seen.subject = distinguishedName(subject);
    seen.issuer = distinguishedName(issuer);
    seen.subjectCommonName = entry(subject, NID_commonName);
    seen.issuerCommonName = entry(issuer, NID_commonName);
    seen.issuerOrganization = entry(issuer, NID_organizationName);
    seen.names = alternativeNames(certificate);
    seen.notBefore = time(X509_get0_notBefore(certificate));
    seen.notAfter = time(X509_get0_notAfter(certificate));
    seen.sha256 = fingerprint(certificate);
    seen.pem = pem(certificate);
    return seen;
}

std::vector<evidence::CertificateSeen> describe(const STACK_OF(X509) * chain)
{
    std::vector<evidence::CertificateSeen> all;
    for (int i = 0; i < std::min(sk_X509_num(chain), mostCertificates); ++i)
        all.push_back(describe(sk_X509_value(chain, i)));
    return all;
}

} // namespace clearway::net
