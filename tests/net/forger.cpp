// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "forger.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace clearway::test {
namespace {

constexpr long day = 24 * 60 * 60;

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

rehearsal::OpensslPtr<X509> blank(EVP_PKEY *key, const Forgery &forgery)
{
    rehearsal::OpensslPtr<X509> made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 4711);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), forgery.fromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), forgery.toDay * day);
    X509_NAME_add_entry_by_NID(X509_get_subject_name(made.get()), NID_commonName,
                               forgery.nameType == 0 ? MBSTRING_UTF8 : forgery.nameType,
                               bytesOf(forgery.commonName), int(forgery.commonName.size()), -1, 0);
    X509_set_pubkey(made.get(), key);
    return made;
}

/// Made once: such a key takes its time.
rehearsal::OpensslPtr<EVP_PKEY> authorityKey()
{
    static const rehearsal::OpensslPtr<EVP_PKEY> key(EVP_RSA_gen(2048));
    EVP_PKEY_up_ref(key.get());
    return rehearsal::OpensslPtr<EVP_PKEY>(key.get());
}

void addHosts(X509 *to, const std::vector<QByteArray> &hosts)
{
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    for (const QByteArray &host : hosts) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        ASN1_STRING_set(text, host.constData(), int(host.size()));
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        sk_GENERAL_NAME_push(names, name);
    }
    X509_add1_ext_i2d(to, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT);
    GENERAL_NAMES_free(names);
}

} // namespace

Forger::Forger() : m_key(authorityKey()), m_root(blank(m_key.get(), {.commonName = "Forger"}))
{
    X509_set_issuer_name(m_root.get(), X509_get_subject_name(m_root.get()));
    X509_EXTENSION *authority
        = X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE");
    X509_add_ext(m_root.get(), authority, -1);
    X509_EXTENSION_free(authority);
    X509_sign(m_root.get(), m_key.get(), EVP_sha256());
}

QByteArray Forger::pem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, m_root.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    const QByteArray pem(text, size);
    BIO_free(memory);
    return pem;
}

rehearsal::ServerIdentity Forger::issue(const Forgery &forgery) const
{
    const rehearsal::OpensslPtr<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const auto leaf = blank(key.get(), forgery);
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(m_root.get()));
    addHosts(leaf.get(), forgery.hosts);
    if (forgery.adorn)
        forgery.adorn(leaf.get());
    X509_sign(leaf.get(), m_key.get(), EVP_sha256());
    if (forgery.spoil)
        forgery.spoil(leaf.get());
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
    SSL_CTX_use_certificate(context, leaf.get());
    SSL_CTX_use_PrivateKey(context, key.get());
    SSL_CTX_set_num_tickets(context, 0);
    return rehearsal::ServerIdentity(context, rehearsal::OpensslFree());
}

void Forger::inflateRoot()
{
    BIGNUM *modulus = BN_new(), *exponent = BN_new();
    BN_rand(modulus, 16384, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD);
    BN_set_word(exponent, RSA_F4);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *maker = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(maker);
    EVP_PKEY_fromdata(maker, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    X509_set_pubkey(m_root.get(), key);
    X509_sign(m_root.get(), m_key.get(), EVP_sha256()); // its own signature is nobody's concern
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(maker);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(modulus);
    BN_free(exponent);
}

} // namespace clearway::test
