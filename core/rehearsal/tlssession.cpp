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

TlsSession::TlsSession(ServerIdentity identity, std::unique_ptr<Session> inside)
    : m_identity(std::move(identity)), m_inside(std::move(inside)), m_ssl(SSL_new(m_identity.get()))
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
    QByteArray heard;
    std::array<char, 4096> inside;
    int count = 0;
    while ((count = SSL_read(m_ssl, inside.data(), int(inside.size()))) > 0)
        heard.append(inside.data(), count);
    const int wants = SSL_get_error(m_ssl, count); // before anything else is done with the session
    const bool last = talkInside(heard);
    if (wants == SSL_ERROR_ZERO_RETURN || last)
        SSL_shutdown(m_ssl);
    ERR_clear_error();
    return {.bytes = drain(SSL_get_wbio(m_ssl)), .last = last || wants != SSL_ERROR_WANT_READ};
}

bool TlsSession::talkInside(QByteArrayView heard)
{
    if (!m_inside || heard.isEmpty())
        return false;
    const Utterance said = m_inside->hear(heard);
    if (!said.bytes.isEmpty()) // a memory buffer takes everything at once
        SSL_write(m_ssl, said.bytes.constData(), int(said.bytes.size()));
    return said.last;
}

} // namespace clearway::rehearsal
