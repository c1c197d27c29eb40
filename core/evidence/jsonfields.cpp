// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/jsonfields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace clearway::evidence {

double milliseconds(Duration duration)
{
    return double(duration.count()) / 1000.0;
}

Duration readMilliseconds(const base::JsonCursor &json)
{
    const double value = json.number();
    // 10^12 ms are thirty years; in microseconds they still fit a double exactly.
    if (value < 0 || value > 1e12) {
        json.fail(u"milliseconds from 0 to 1000000000000"_s);
        return {};
    }
    return Duration(std::llround(value * 1000.0));
}

std::optional<Duration> readOptionalMilliseconds(const std::optional<base::JsonCursor> &json)
{
    return json ? std::optional(readMilliseconds(*json)) : std::nullopt;
}

QJsonValue orNull(const std::optional<Duration> &duration)
{
    return duration ? QJsonValue(milliseconds(*duration)) : QJsonValue();
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime readTime(const base::JsonCursor &json)
{
    const QString text = json.string(40);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith(u'Z') || text.mid(10, 1) != "T"_L1)
        json.fail(u"a time such as 2026-11-20T14:02:31.250Z"_s);
    return time;
}

QJsonValue orNull(const std::optional<base::Endpoint> &endpoint)
{
    return endpoint && endpoint->port ? QJsonValue(endpoint->toString()) : QJsonValue();
}

std::optional<base::Endpoint> readOptionalEndpoint(const std::optional<base::JsonCursor> &json)
{
    if (!json)
        return std::nullopt;
    auto endpoint = base::Endpoint::parse(json->string(), 0);
    if (!endpoint)
        json->fail(u"an address with a port"_s);
    return endpoint;
}

QStringList readStrings(const base::JsonCursor &json, qsizetype most, qsizetype longest)
{
    QStringList all;
    for (const base::JsonCursor &entry : json.elements(most))
        all << entry.string(longest);
    return all;
}

} // namespace clearway::evidence
