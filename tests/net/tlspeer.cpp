// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "tlspeer.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>

namespace clearway::test {
namespace {

QByteArray drain(BIO *from)
{
    QByteArray bytes(qsizetype(BIO_ctrl_pending(from)), Qt::Uninitialized);
    bytes.truncate(std::max(BIO_read(from, bytes.data(), int(bytes.size())), 0));
    return bytes;
}

} // namespace

TlsPeer::TlsPeer(rehearsal::ServerIdentity identity, std::unique_ptr<Session> inside, Hook completed)
    : m_identity(std::move(identity))
    , m_inside(std::move(inside))
    , m_completed(std::move(completed))
    , m_ssl(SSL_new(m_identity.get()))
{
    SSL_set_bio(m_ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_accept_state(m_ssl);
}

TlsPeer::~TlsPeer()
{
    SSL_free(m_ssl);
}

void TlsPeer::speakInside(QByteArrayView heard)
{
    const rehearsal::Utterance said = m_inside->hear(heard);
    if (!said.bytes.isEmpty())
        SSL_write(m_ssl, said.bytes.constData(), int(said.bytes.size()));
    if (said.last)
        SSL_shutdown(m_ssl);
    m_last = m_last || said.last;
}

rehearsal::Utterance TlsPeer::hear(QByteArrayView bytes)
{
    ERR_clear_error();
    BIO_write(SSL_get_rbio(m_ssl), bytes.data(), int(bytes.size()));
    std::array<char, 4096> buffer;
    int count = SSL_do_handshake(m_ssl);
    if (count == 1 && m_completed)
        std::exchange(m_completed, {})(m_ssl);
    while (count > 0) {
        count = SSL_read(m_ssl, buffer.data(), int(buffer.size()));
        if (count > 0 && m_inside)
            speakInside(QByteArrayView(buffer.data(), count));
    }
    m_last = m_last || SSL_get_error(m_ssl, count) != SSL_ERROR_WANT_READ;
    ERR_clear_error();
    return {.bytes = drain(SSL_get_wbio(m_ssl)), .last = m_last};
}

rehearsal::Utterance HttpPeer::hear(QByteArrayView bytes)
{
    m_request += bytes.toByteArray();
    if (!m_request.endsWith("\r\n\r\n") || m_next >= m_answers.size())
        return {};
    m_request.clear();
    return {.bytes = m_answers[m_next++], .last = false};
}

} // namespace clearway::test
