// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/tlssession.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>

namespace clearway::rehearsal {
namespace {

QByteArray drain(BIO *from)
{
    QByteArray bytes(qsizetype(BIO_ctrl_pending(from)), Qt::Uninitialized);
    const int size = BIO_read(from, bytes.data(), int(bytes.size()));
    bytes.truncate(std::max(size, 0));
    return bytes;
}

} // namespace

TlsSession::TlsSession(ServerIdentity identity)
    : m_identity(std::move(identity)), m_ssl(SSL_new(m_identity.get()))
{
    if (!m_ssl)
        return;
    SSL_set_bio(m_ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_accept_state(m_ssl);
}

TlsSession::~TlsSession()
{
    SSL_free(m_ssl);
}

Utterance TlsSession::hear(QByteArrayView bytes)
{
    if (!m_ssl) // out of memory
        return {.bytes = {}, .last = true};
    ERR_clear_error();
    BIO_write(SSL_get_rbio(m_ssl), bytes.data(), int(bytes.size()));
    std::array<char, 4096> inside;
    int count = 0;
    do // the first reads carry the handshake; what is said inside afterwards has no listener yet
        count = SSL_read(m_ssl, inside.data(), int(inside.size()));
    while (count > 0);
    const int wants = SSL_get_error(m_ssl, count);
    if (wants == SSL_ERROR_ZERO_RETURN)
        SSL_shutdown(m_ssl);
    ERR_clear_error();
    return {.bytes = drain(SSL_get_wbio(m_ssl)), .last = wants != SSL_ERROR_WANT_READ};
}

} // namespace clearway::rehearsal
