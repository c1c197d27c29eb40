// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/tlsclient.h"

#include "rehearsal/loopbackclient.h"

#include <openssl/ct.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>

namespace clearway::rehearsal {
namespace {

QString commonName(const X509_NAME *name)
{
    std::array<char, 256> text{};
    X509_NAME_get_text_by_NID(name, NID_commonName, text.data(), int(text.size()));
    return QString::fromUtf8(text.data());
}

QString oneLine(const X509_NAME *name)
{
    BIO *const text = BIO_new(BIO_s_mem());
    X509_NAME_print_ex(text, name, 0, XN_FLAG_RFC2253);
    std::array<char, 512> bytes{};
    const int size = BIO_read(text, bytes.data(), int(bytes.size()));
    BIO_free(text);
    return QString::fromUtf8(bytes.data(), size);
}

QStringList dnsNames(const X509 *certificate)
{
    auto *names
        = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    QStringList texts;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const ASN1_IA5STRING *text = sk_GENERAL_NAME_value(names, i)->d.dNSName;
        texts += QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                                     ASN1_STRING_length(text));
    }
    GENERAL_NAMES_free(names);
    return texts;
}

/// OpenSSL parses the list, so that "well formed" is not our own opinion.
bool hasTimestamps(const X509 *certificate)
{
    auto *list
        = static_cast<STACK_OF(SCT) *>(X509_get_ext_d2i(certificate, NID_ct_precert_scts, nullptr, nullptr));
    const bool two = sk_SCT_num(list) == 2 && SCT_get_version(sk_SCT_value(list, 0)) == SCT_VERSION_V1
        && SCT_get_signature_nid(sk_SCT_value(list, 1)) == NID_ecdsa_with_SHA256;
    SCT_LIST_free(list);
    return two;
}

void addRoots(X509_STORE *store, const QByteArray &pem)
{
    BIO *const text = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    while (X509 *root = PEM_read_bio_X509(text, nullptr, nullptr, nullptr)) {
        X509_STORE_add_cert(store, root);
        X509_free(root);
    }
    BIO_free(text);
}

} // namespace

void TlsClient::Free::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}

void TlsClient::Free::operator()(SSL *ssl) const
{
    SSL_free(ssl);
}

TlsClient::TlsClient(net::Socket &socket, const QByteArray &serverName, const QByteArray &rootsPem)
    : m_socket(socket), m_context(SSL_CTX_new(TLS_client_method()))
{
    addRoots(SSL_CTX_get_cert_store(m_context.get()), rootsPem);
    m_ssl.reset(SSL_new(m_context.get()));
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (!serverName.isEmpty()) {
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(serverName.constData()));
        SSL_set1_host(m_ssl.get(), serverName.constData());
    }
    int result = SSL_connect(m_ssl.get());
    flush();
    while (result != 1 && SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ && refill()) {
        result = SSL_connect(m_ssl.get());
        flush();
    }
    m_completed = result == 1;
}

TlsClient::~TlsClient() = default;

void TlsClient::flush()
{
    std::array<char, 16384> bytes;
    const int size = BIO_read(SSL_get_wbio(m_ssl.get()), bytes.data(), int(bytes.size()));
    say(m_socket, QByteArray(bytes.data(), std::max(size, 0)));
}

bool TlsClient::refill()
{
    const QByteArray bytes = hear(m_socket);
    if (!bytes.isEmpty())
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), int(bytes.size()));
    return !bytes.isEmpty();
}

Handshake TlsClient::handshake() const
{
    if (!m_completed)
        return {};
    STACK_OF(X509) *const chain = SSL_get_peer_cert_chain(m_ssl.get());
    const X509 *leaf = sk_X509_value(chain, 0);
    X509 *const last = sk_X509_value(chain, sk_X509_num(chain) - 1);
    return {.completed = true,
            .trusted = SSL_get_verify_result(m_ssl.get()) == X509_V_OK,
            .issuer = commonName(X509_get_issuer_name(leaf)),
            .subject = oneLine(X509_get_subject_name(leaf)),
            .names = dnsNames(leaf),
            .timestamps = hasTimestamps(leaf),
            .chainLength = sk_X509_num(chain),
            .rootSent = X509_NAME_cmp(X509_get_subject_name(last), X509_get_issuer_name(last)) == 0};
}

QByteArray TlsClient::ask(const QByteArray &request)
{
    SSL_write(m_ssl.get(), request.constData(), int(request.size()));
    flush();
    QByteArray heard;
    std::array<char, 4096> bytes;
    while (!heard.contains("\r\n\r\n")) {
        const int size = SSL_read(m_ssl.get(), bytes.data(), int(bytes.size()));
        if (size > 0)
            heard.append(bytes.data(), size);
        else if (SSL_get_error(m_ssl.get(), size) != SSL_ERROR_WANT_READ || !refill())
            break;
    }
    return heard;
}

Handshake shakeHands(net::Socket &socket, const QByteArray &serverName, const QByteArray &rootsPem)
{
    return TlsClient(socket, serverName, rootsPem).handshake();
}

} // namespace clearway::rehearsal
