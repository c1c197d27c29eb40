// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/authority.h"

#include "rehearsal/timestamps.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace clearway::rehearsal {
namespace {

constexpr long day = 24 * 60 * 60;

QString opensslError(QLatin1StringView doing)
{
    const char *reason = ERR_reason_error_string(ERR_get_error());
    ERR_clear_error();
    return QStringLiteral("cannot %1: %2")
        .arg(doing, QLatin1StringView(reason ? reason : "unknown OpenSSL error"));
}

bool setRandomSerial(X509 *certificate)
{
    // RFC 5280 4.1.2.2: positive, at most 20 octets.
    unsigned char bytes[8];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    std::uint64_t serial = 0;
    for (const unsigned char byte : bytes)
        serial = serial << 8 | byte;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial | 1) == 1;
}

bool addName(X509_NAME *to, const char *field, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return X509_NAME_add_entry_by_txt(to, field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      int(utf8.size()), -1, 0)
        == 1;
}

bool addExtension(X509 *to, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, to, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(to, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/// Built as a value rather than by X509V3_EXT_conf_nid, whose comma-separated text a host name must not
/// reach.
bool addHosts(X509 *to, const QStringList &hosts)
{
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    bool added = names != nullptr;
    for (const QString &host : hosts) {
        const QByteArray ascii = host.toLatin1();
        GENERAL_NAME *name = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        added = added && name && text && ASN1_STRING_set(text, ascii.constData(), int(ascii.size())) == 1;
        if (!added) {
            GENERAL_NAME_free(name);
            ASN1_IA5STRING_free(text);
            break;
        }
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        sk_GENERAL_NAME_push(names, name);
    }
    added = added && X509_add1_ext_i2d(to, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT) == 1;
    GENERAL_NAMES_free(names);
    return added;
}

/// A version 3 certificate with serial, dates, subject and key; issuer, extensions and signature are still
/// missing.
OpensslPtr<X509> blankCertificate(EVP_PKEY *key, const QString &commonName, const QString &organization)
{
    OpensslPtr<X509> certificate(X509_new());
    const bool filled = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && setRandomSerial(certificate.get()) && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day)
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30 * day)
        && (organization.isEmpty() || addName(X509_get_subject_name(certificate.get()), "O", organization))
        && addName(X509_get_subject_name(certificate.get()), "CN", commonName.left(64))
        && X509_set_pubkey(certificate.get(), key) == 1;
    return filled ? std::move(certificate) : nullptr;
}

} // namespace

void OpensslFree::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

void OpensslFree::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}

void OpensslFree::operator()(X509 *certificate) const
{
    X509_free(certificate);
}

Authority::Authority(OpensslPtr<EVP_PKEY> key, OpensslPtr<X509> certificate)
    : m_key(std::move(key)), m_certificate(std::move(certificate))
{
}

base::Result<Authority, QString> Authority::create(const QString &commonName, const QString &organization)
{
    OpensslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslError(QLatin1StringView("make a P-256 key"));
    OpensslPtr<X509> root = blankCertificate(key.get(), commonName, organization);
    X509 *const raw = root.get();
    const bool signedByItself = raw && X509_set_issuer_name(raw, X509_get_subject_name(raw)) == 1
        && addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(raw, raw, NID_subject_key_identifier, "hash")
        && X509_sign(raw, key.get(), EVP_sha256()) != 0;
    if (!signedByItself)
        return opensslError(QLatin1StringView("sign a root certificate"));
    return Authority(std::move(key), std::move(root));
}

base::Result<ServerIdentity, QString> Authority::issue(const QString &commonName, const QStringList &hosts,
                                                       const ServerCertificate &look) const
{
    const OpensslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslError(QLatin1StringView("make a P-256 key"));
    const OpensslPtr<X509> leaf = blankCertificate(key.get(), commonName, look.organization);
    X509 *const raw = leaf.get();
    const bool issued = raw && X509_set_issuer_name(raw, X509_get_subject_name(m_certificate.get())) == 1
        && addExtension(raw, m_certificate.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(raw, m_certificate.get(), NID_key_usage, "critical,digitalSignature")
        && addExtension(raw, m_certificate.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(raw, m_certificate.get(), NID_subject_key_identifier, "hash")
        && addExtension(raw, m_certificate.get(), NID_authority_key_identifier, "keyid:always")
        && addHosts(raw, hosts) && (!look.timestamps || addTimestamps(raw))
        && X509_sign(raw, m_key.get(), EVP_sha256()) != 0;
    if (!issued)
        return opensslError(QLatin1StringView("sign a server certificate"));

    OpensslPtr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()));
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION) != 1
        || SSL_CTX_use_certificate(context.get(), raw) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1
        || (look.sendsRoot && SSL_CTX_add1_chain_cert(context.get(), m_certificate.get()) != 1))
        return opensslError(QLatin1StringView("set up a TLS server"));
    // No resumption: every handshake of a checkup shows the whole chain, and sessions cost a flooded server
    // no memory.
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    return ServerIdentity(context.release(), OpensslFree());
}

QByteArray Authority::pem() const
{
    BIO *const memory = BIO_new(BIO_s_mem());
    char *text = nullptr;
    QByteArray pem;
    if (memory && PEM_write_bio_X509(memory, m_certificate.get()) == 1) {
        const long size = BIO_get_mem_data(memory, &text);
        pem = QByteArray(text, size);
    }
    BIO_free(memory);
    return pem;
}

} // namespace clearway::rehearsal
