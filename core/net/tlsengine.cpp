// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlsengine.h"

#include "base/address.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace clearway::net {

/// In place of verification: keeps the chain and says yes (SSL_CTX_set_cert_verify_callback(3)).
int keepChain(X509_STORE_CTX *context, void *)
{
    auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *engine = static_cast<TlsEngine *>(SSL_get_app_data(ssl));
    engine->m_chain.reset(X509_chain_up_ref(X509_STORE_CTX_get0_untrusted(context)));
    return 1;
}

namespace {

SSL_CTX *sharedContext()
{
    static const SslContextPointer context = [] {
        SslContextPointer made(SSL_CTX_new(TLS_client_method()));
        // A probe must see old middleboxes as they are instead of calling them broken: everything down to
        // TLS 1.0 and weak keys are let in; what they mean is judged from the evidence.
        SSL_CTX_set_min_proto_version(made.get(), TLS1_VERSION);
        SSL_CTX_set_security_level(made.get(), 0);
        // RFC 5746 3.4 lets a client connect to servers that do not know of it; only renegotiation is unsafe
        // there, and we take part in none.
        SSL_CTX_set_options(made.get(), SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_RENEGOTIATION);
        SSL_CTX_set_cert_verify_callback(made.get(), keepChain, nullptr);
        SSL_CTX_set_verify(made.get(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_session_cache_mode(made.get(), SSL_SESS_CACHE_OFF);
        SSL_CTX_set_mode(made.get(), SSL_MODE_RELEASE_BUFFERS);
        return made;
    }();
    return context.get();
}

SSL_CTX *strictContext()
{
    static const SslContextPointer context = [] {
        SslContextPointer made(SSL_CTX_new(TLS_client_method()));
        SSL_CTX_set_min_proto_version(made.get(), TLS1_2_VERSION);
        SSL_CTX_set_security_level(made.get(), 2); // no key below 112 bits (RSA 2048), no SHA-1 signature
        SSL_CTX_set_options(made.get(), SSL_OP_NO_RENEGOTIATION);
        SSL_CTX_set_verify(made.get(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_session_cache_mode(made.get(), SSL_SESS_CACHE_OFF);
        return made;
    }();
    return context.get();
}

} // namespace

TlsEngine::TlsEngine(const QString &serverName) : TlsEngine(serverName, sharedContext()) { }

TlsEngine::TlsEngine(const QString &serverName, X509_STORE *trusted) : TlsEngine(serverName, strictContext())
{
    // SSL_set1_verify_cert_store(), spelt out because the macro casts the C way
    SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_VERIFY_CERT_STORE, 1, trusted);
    X509_VERIFY_PARAM *names = SSL_get0_param(m_ssl.get());
    X509_VERIFY_PARAM_set_hostflags(names, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const int set = base::IpAddress::parse(serverName)
        ? X509_VERIFY_PARAM_set1_ip_asc(names, m_serverName.constData())
        : X509_VERIFY_PARAM_set1_host(names, m_serverName.constData(), std::size_t(m_serverName.size()));
    if (set != 1 || m_serverName.isEmpty()) // OpenSSL would check no name at all
        qFatal("no name to hold a certificate against");
}

TlsEngine::TlsEngine(const QString &serverName, SSL_CTX *context)
    : m_serverName(serverName.toLatin1()), m_ssl(SSL_new(context))
{
    SSL_set_app_data(m_ssl.get(), this);
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (!m_serverName.isEmpty() && !base::IpAddress::parse(serverName))
        // SSL_set_tlsext_host_name(), spelt out because the macro casts the C way
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, m_serverName.data());
    SSL_set_connect_state(m_ssl.get());
}

TlsEngine::~TlsEngine() = default;

TlsEngine::State TlsEngine::advance(const char *bytes, qsizetype size)
{
    if (size > 0)
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes, int(size));
    ERR_clear_error();
    const int done = SSL_do_handshake(m_ssl.get());
    if (done == 1)
        return State::Completed;
    const int error = SSL_get_error(m_ssl.get(), done);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return State::WantsMore;
    keepError();
    return State::Failed;
}

TlsEngine::Heard TlsEngine::hear(const QByteArray &fromPeer)
{
    if (!fromPeer.isEmpty())
        BIO_write(SSL_get_rbio(m_ssl.get()), fromPeer.constData(), int(fromPeer.size()));
    Heard heard;
    char buffer[16 * 1024];
    int count = 0;
    ERR_clear_error();
    // Ends with what was fed: plain text is never longer than its records (RFC 8446 5.2; we offer no
    // compression).
    while ((count = SSL_read(m_ssl.get(), buffer, sizeof buffer)) > 0)
        heard.bytes.append(buffer, count);
    const int error = SSL_get_error(m_ssl.get(), count);
    heard.ended = error == SSL_ERROR_ZERO_RETURN;
    heard.failed = !heard.ended && error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE;
    if (heard.failed)
        keepError();
    return heard;
}

bool TlsEngine::write(const QByteArray &toPeer)
{
    if (toPeer.isEmpty())
        return true;
    ERR_clear_error();
    const int written = SSL_write(m_ssl.get(), toPeer.constData(), int(toPeer.size()));
    ERR_clear_error();
    return written == toPeer.size();
}

void TlsEngine::close()
{
    SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

void TlsEngine::keepError()
{
    const unsigned long error = ERR_peek_error();
    const int reason = ERR_GET_REASON(error);
    // Alerts from the peer are reported as their number above this offset.
    if (ERR_GET_LIB(error) == ERR_LIB_SSL && reason > SSL_AD_REASON_OFFSET
        && reason < SSL_AD_REASON_OFFSET + 256)
        m_alert = reason - SSL_AD_REASON_OFFSET;
    m_malformed = ERR_GET_LIB(error) == ERR_LIB_ASN1 || ERR_GET_LIB(error) == ERR_LIB_X509
        || (ERR_GET_LIB(error) == ERR_LIB_SSL && reason == SSL_R_EXCESSIVE_MESSAGE_SIZE);
    const char *text = ERR_reason_error_string(error);
    m_errorText = text ? QString::fromLatin1(text) : QStringLiteral("handshake failed");
    ERR_clear_error();
}

QByteArray TlsEngine::takeOutput()
{
    BIO *bio = SSL_get_wbio(m_ssl.get());
    QByteArray output(qsizetype(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    if (!output.isEmpty())
        BIO_read(bio, output.data(), int(output.size()));
    return output;
}

bool TlsEngine::namesHost() const
{
    if (!m_chain || sk_X509_num(m_chain.get()) < 1)
        return false;
    if (base::IpAddress::parse(QString::fromLatin1(m_serverName)))
        return X509_check_ip_asc(sk_X509_value(m_chain.get(), 0), m_serverName.constData(), 0) == 1;
    return X509_check_host(sk_X509_value(m_chain.get(), 0), m_serverName.constData(),
                           std::size_t(m_serverName.size()), 0, nullptr)
        == 1;
}

long TlsEngine::refusal() const
{
    return SSL_get_verify_result(m_ssl.get());
}

QString TlsEngine::version() const
{
    return QString::fromLatin1(SSL_get_version(m_ssl.get()));
}

QString TlsEngine::cipher() const
{
    return QString::fromLatin1(SSL_get_cipher_name(m_ssl.get()));
}

} // namespace clearway::net
