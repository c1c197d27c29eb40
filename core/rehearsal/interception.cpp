// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "rehearsal/interception.h"

#include <openssl/ssl.h>

#include <map>

namespace clearway::rehearsal {
namespace {

/// More names than any catalogue has; whoever asks for more makes it forget.
constexpr std::size_t mostKept = 256;

class Forger {
public:
    explicit Forger(Interception how) : m_how(std::move(how)) { }

    /// SSL_CTX_set_tlsext_servername_callback.
    static int present(SSL *ssl, int *, void *forger)
    {
        const char *asked = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
        if (!asked)
            return SSL_TLSEXT_ERR_OK; // the device's own certificate is in place
        const ServerIdentity shown = static_cast<Forger *>(forger)->identity(QString::fromLatin1(asked));
        // The session keeps the context alive by itself.
        return shown && SSL_set_SSL_CTX(ssl, shown.get()) ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    [[nodiscard]] static ServerCertificate forged() { return {.organization = {}, .sendsRoot = true}; }

private:
    ServerIdentity identity(const QString &name)
    {
        if (m_how.exempt && m_how.exempt(name))
            return m_how.real;
        const auto kept = m_kept.find(name);
        if (kept != m_kept.end())
            return kept->second;
        const auto made = m_how.authority->issue(name, {name}, forged());
        if (!made)
            return nullptr;
        if (m_kept.size() >= mostKept)
            m_kept.clear();
        return m_kept.emplace(name, *made).first->second;
    }

    Interception m_how;
    std::map<QString, ServerIdentity> m_kept;
};

} // namespace

base::Result<ServerIdentity, QString> intercepting(Interception how)
{
    const auto own = how.authority->issue(how.ownName, {how.ownName}, Forger::forged());
    if (!own)
        return own.error();
    const auto forger = std::make_shared<Forger>(std::move(how));
    // What the macros SSL_CTX_set_tlsext_servername_callback and …_arg stand for, without their C casts.
    SSL_CTX_callback_ctrl(own->get(), SSL_CTRL_SET_TLSEXT_SERVERNAME_CB,
                          reinterpret_cast<void (*)()>(&Forger::present));
    SSL_CTX_ctrl(own->get(), SSL_CTRL_SET_TLSEXT_SERVERNAME_ARG, 0, forger.get());
    return ServerIdentity(own->get(), [context = *own, forger](SSL_CTX *) {});
}

} // namespace clearway::rehearsal
