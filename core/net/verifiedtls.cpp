// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/verifiedtls.h"

#include "net/tlschannel.h"
#include "net/tlscourse.h"
#include "net/truststores.h"

#include <openssl/x509_vfy.h>

namespace clearway::net {
namespace {

using enum base::FailureCode;

base::Failure refusalOf(long error)
{
    const bool isName = error == X509_V_ERR_HOSTNAME_MISMATCH || error == X509_V_ERR_IP_ADDRESS_MISMATCH;
    const bool isDate = error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID;
    return {base::Operation::Tls,
            isName       ? TlsNameMismatch
                : isDate ? TlsExpired
                         : TlsUntrusted,
            int(error), QString::fromLatin1(X509_verify_cert_error_string(error))};
}

} // namespace

async::Task<Verified> verifiedTls(Context &context, std::unique_ptr<Channel> channel, QString host)
{
    Verified verified;
    if (host.isEmpty()) {
        verified.failure = {base::Operation::Tls, Unsupported, 0, QStringLiteral("no name to ask for")};
        co_return verified;
    }
    auto engine = std::make_unique<TlsEngine>(host, context.trust.computersOwn());
    auto shaking = shakeHands(context, *channel, *engine);
    const TlsCourse course = co_await shaking;
    verified.failure = course.failure;
    if (const long refusal = engine->refusal(); refusal != X509_V_OK)
        verified.failure = refusalOf(refusal);
    if (!verified.failure)
        verified.inside = tlsChannel(std::move(engine), std::move(channel));
    co_return verified;
}

} // namespace clearway::net
