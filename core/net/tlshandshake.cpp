// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlshandshake.h"

#include "net/rowtarget.h"
#include "net/tlschannel.h"
#include "net/tlsworth.h"

namespace clearway::net {
namespace {

evidence::Observation plannedRow(base::Operation operation, const TlsTarget &target)
{
    return rowAbout(operation, target.host, target.endpoint, target.namedPort, target.path);
}

void recordPlaintext(Context &context, const TlsTarget &target, const QByteArray &bytes)
{
    evidence::Observation row = plannedRow(base::Operation::FirstBytes, target);
    row.seen = evidence::FirstBytes{bytes};
    OpenRow(context.log, row).succeed();
}

} // namespace

async::Task<Shaken> tlsHandshake(Context &context, std::unique_ptr<Channel> channel, TlsTarget target)
{
    const QString serverName = target.serverName.isEmpty() ? target.host : target.serverName;
    evidence::Observation planned = plannedRow(base::Operation::Tls, target);
    planned.seen = evidence::TlsSeen{.serverName = serverName};
    OpenRow row(context.log, planned);

    auto engine = std::make_unique<TlsEngine>(serverName);
    auto shaking = shakeHands(context, *channel, *engine);
    const TlsCourse course = co_await shaking;
    evidence::TlsSeen seen = describe(context, course, *engine, serverName);
    const auto failed = course.failure ? course.failure : worth(seen);
    row->seen = std::move(seen);
    if (failed)
        row.fail(*failed);
    else
        row.succeed();
    if (failed && failed->code == base::FailureCode::TlsNotTls)
        recordPlaintext(context, target, course.first);
    Shaken shaken{row.id(), {}};
    if (course.completed)
        shaken.inside = tlsChannel(std::move(engine), std::move(channel));
    co_return shaken;
}

} // namespace clearway::net
