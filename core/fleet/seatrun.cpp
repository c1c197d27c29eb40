// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "fleet/seatrun.h"

#include "base/strictjson.h"
#include "fleet/jsonmembers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clearway::fleet {
namespace {

using base::JsonCursor;
using verdict::Status;

constexpr base::JsonLimits limits{.bytes = 1024 * 1024, .depth = 16, .nodes = 20'000};
constexpr QByteArrayView wanted[] = {"schema", "run", "verdict", "modes", "findings"};

bool isCause(Status status)
{
    return status != Status::Ok && status != Status::NotNeeded;
}

/// Codes of later versions count, too; what is no code at all does not.
void addCause(const JsonCursor &finding, SeatRun &run)
{
    static const QRegularExpression syntax(u"\\A[a-z0-9-]{1,64}\\z"_s);
    const auto at = finding.member("code"_L1);
    const QString code = at.string(64);
    if (!syntax.match(code).hasMatch())
        at.fail(u"a finding code"_s);
    if (isCause(finding.member("status"_L1).word<Status>()) && !run.causes.contains(code))
        run.causes << code;
}

void readCommon(const JsonCursor &at, SeatRun &run)
{
    run.complete = at.member("complete"_L1).boolean();
    run.rehearsal = at.optionalMember("rehearsal"_L1).has_value();
}

QDateTime time(const JsonCursor &at)
{
    const QDateTime time = QDateTime::fromString(at.string(64), Qt::ISODateWithMs);
    if (!time.isValid())
        at.fail(u"a time as in RFC 3339"_s);
    return time.toUTC();
}

void readModes(const JsonCursor &modes, SeatRun &run)
{
    for (const JsonCursor &mode : modes.elements(16))
        run.modes[std::size_t(mode.member("id"_L1).word<catalogue::ModeId>())]
            = mode.member("status"_L1).word<Status>();
}

/// The members that count, as a document of their own.
std::optional<QByteArray> extract(const QByteArray &json)
{
    const auto members = jsonMembers(json);
    if (!members)
        return std::nullopt;
    QByteArray small = "{";
    for (const auto &[key, value] : *members)
        if (std::ranges::find(wanted, key) != std::end(wanted))
            small.append(small.size() > 1 ? ",\"" : "\"").append(key).append("\":").append(value);
    return small + '}';
}

} // namespace

base::Result<SeatRun> readSeatReport(const QByteArray &json, const QString &file)
{
    const auto small = extract(json);
    if (!small)
        return base::InputError{file, {}, u"one whole JSON object"_s, u"something else"_s};
    const auto object = base::parseStrictJson(*small, file, limits);
    if (!object)
        return object.error();
    const JsonCursor root(*object, file);
    if (root.member("schema"_L1).string(64) != "clearway-report/1"_L1)
        root.member("schema"_L1).fail(u"\"clearway-report/1\""_s);
    SeatRun run;
    const JsonCursor at = root.member("run"_L1);
    run.code = at.member("code"_L1).string(64);
    run.started = time(at.member("started"_L1));
    readCommon(at, run);
    if (const auto site = at.member("settings"_L1).optionalMember("site"_L1))
        run.site = site->string(64);
    run.status = root.member("verdict"_L1).member("status"_L1).word<Status>();
    readModes(root.member("modes"_L1), run);
    for (const JsonCursor &finding : root.member("findings"_L1).elements(1'000))
        addCause(finding, run);
    return root.ok() ? base::Result<SeatRun>(run) : base::Result<SeatRun>(*root.error());
}

base::Result<std::optional<SeatRun>> readSeatEvent(const QByteArray &line, const QString &file, int number)
{
    const auto object = base::parseStrictJson(line, file, limits);
    const auto misplaced = [number](base::InputError error) {
        error.place = u"line %1%2"_s.arg(number).arg(error.place.startsWith(u'$') ? u", "_s + error.place
                                                                                  : QString());
        return error;
    };
    if (!object)
        return misplaced(object.error());
    const JsonCursor at(*object, file);
    if (at.member("schema"_L1).string(64) != "clearway-event/1"_L1)
        at.member("schema"_L1).fail(u"\"clearway-event/1\""_s);
    const bool isRun = at.member("event"_L1).string(64) == "run"_L1;
    SeatRun run;
    if (isRun) {
        run.code = at.member("run"_L1).string(64);
        run.started = time(at.member("time"_L1));
        readCommon(at, run);
        if (const auto site = at.optionalMember("site"_L1))
            run.site = site->string(64);
        run.status = at.member("status"_L1).word<Status>();
        for (const catalogue::ModeId mode : catalogue::allModes)
            if (const auto status = at.optionalMember(QLatin1StringView(
                    ("mode_" + QByteArray(name(mode).data()).replace('-', '_')).constData())))
                run.modes[std::size_t(mode)] = status->word<Status>();
        for (const JsonCursor &finding : at.member("findings"_L1).elements(1'000))
            if (finding.value().isObject()) // a list that was cut ends in "…"
                addCause(finding, run);
    }
    if (!at.ok())
        return misplaced(*at.error());
    return isRun ? std::optional(run) : std::nullopt;
}

} // namespace clearway::fleet
