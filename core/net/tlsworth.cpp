// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlsworth.h"

#include "net/certificate.h"
#include "net/truststores.h"

namespace clearway::net {
namespace {

constexpr qsizetype keptBytes = 64;

base::Failure failure(base::FailureCode code, int native, const QString &detail)
{
    return {base::Operation::Tls, code, native, detail};
}

} // namespace

std::optional<base::Failure> worth(const evidence::TlsSeen &seen)
{
    using enum base::FailureCode;
    const bool trusted = seen.publicRoots.trusted || seen.localRoots.trusted;
    const bool expired = seen.publicRoots.error == X509_V_ERR_CERT_HAS_EXPIRED
        || seen.publicRoots.error == X509_V_ERR_CERT_NOT_YET_VALID;
    if (!trusted)
        return failure(expired ? TlsExpired : TlsUntrusted, seen.publicRoots.error, seen.publicRoots.text);
    if (!seen.nameMatches)
        return failure(TlsNameMismatch, X509_V_ERR_HOSTNAME_MISMATCH,
                       QStringLiteral("the certificate names another host"));
    return std::nullopt;
}

evidence::TlsSeen describe(Context &context, const TlsCourse &course, const TlsEngine &engine,
                           const QString &serverName)
{
    evidence::TlsSeen seen;
    seen.serverName = serverName;
    seen.firstBytes = course.first.left(keptBytes);
    seen.certificateAfter = course.certificateAfter;
    seen.completed = course.completed;
    if (course.completed) {
        seen.version = engine.version();
        seen.cipher = engine.cipher();
    }
    if (engine.chain()) {
        seen.nameMatches = engine.namesHost();
        const auto judged = context.trust.judge(engine.chain());
        seen.publicRoots = judged.publicRoots;
        seen.localRoots = judged.localRoots;
        seen.chain = net::describe(engine.chain());
    }
    return seen;
}

} // namespace clearway::net
