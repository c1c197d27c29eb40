// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/sweepseenjson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

constexpr char16_t notTried = u'-';

QJsonObject toJson(const SweepAnswer &answer, int count)
{
    QJsonObject json;
    json.insert("code"_L1, answer.failure ? QJsonValue(base::name(*answer.failure)) : QJsonValue());
    if (answer.icmp) {
        QJsonObject icmp;
        icmp.insert("type"_L1, answer.icmp->type);
        icmp.insert("code"_L1, answer.icmp->code);
        icmp.insert("sender"_L1,
                    answer.icmp->sender ? QJsonValue(answer.icmp->sender->toString()) : QJsonValue());
        json.insert("icmp"_L1, icmp);
    }
    json.insert("count"_L1, count);
    return json;
}

QString courseOf(const SweepSeen &sweep)
{
    QString course;
    for (const SweepStretch &stretch : sweep.stretches()) {
        course += stretch.answer < 0 ? QChar(notTried) : QChar(char16_t(u'a' + stretch.answer));
        if (stretch.length > 1)
            course += QString::number(stretch.length);
    }
    return course;
}

std::optional<SweepAnswer::Icmp> readIcmp(const base::JsonCursor &json)
{
    SweepAnswer::Icmp icmp{
        int(json.member("type"_L1).integer(0, 255)), int(json.member("code"_L1).integer(0, 255)), {}};
    if (const auto sender = json.optionalMember("sender"_L1)) {
        icmp.sender = base::IpAddress::parse(sender->string());
        if (!icmp.sender)
            sender->fail(u"an IP address"_s);
    }
    return icmp;
}

SweepAnswer readAnswer(const base::JsonCursor &json)
{
    SweepAnswer answer;
    if (const auto code = json.optionalMember("code"_L1))
        answer.failure = code->word<base::FailureCode>();
    if (const auto icmp = json.optionalMember("icmp"_L1))
        answer.icmp = readIcmp(*icmp);
    return answer;
}

/// The number that begins at `at`, which moves behind it; 1 where there is none, 0 where it is too large.
std::uint64_t lengthAt(QStringView course, qsizetype &at)
{
    const qsizetype from = at;
    while (at < course.size() && course[at] >= u'0' && course[at] <= u'9')
        ++at;
    return at == from ? 1 : course.mid(from, at - from).toUInt();
}

/// True when the course speaks of every address once, and of no kind that is not there.
bool follow(QStringView course, SweepSeen &sweep)
{
    std::uint64_t next = 0;
    for (qsizetype at = 0; at < course.size();) {
        const QChar mark = course[at++];
        const int answer = mark == notTried ? -1 : mark.unicode() - u'a';
        const std::uint64_t length = lengthAt(course, at);
        if (answer < -1 || answer >= int(sweep.answers().size()) || length < 1 || length > sweep.size() - next
            || (answer == -1 && mark != notTried))
            return false;
        for (const std::uint64_t end = next + length; next < end; ++next)
            sweep.mark(next, answer);
    }
    return next == sweep.size();
}

} // namespace

void write(QJsonObject &json, const SweepSeen &sweep)
{
    QJsonArray kinds;
    for (std::size_t i = 0; i < sweep.answers().size(); ++i)
        kinds.append(toJson(sweep.answers()[i], sweep.count(int(i))));
    json.insert("network"_L1, sweep.network().toString());
    json.insert("kinds"_L1, kinds);
    json.insert("course"_L1, courseOf(sweep));
}

SweepSeen readSweep(const base::JsonCursor &json)
{
    const base::JsonCursor place = json.member("network"_L1);
    const auto network = base::Cidr::parse(place.string());
    if (!network || network->size() > SweepSeen::mostAddresses) {
        place.fail(u"a network of at most %1 addresses"_s.arg(SweepSeen::mostAddresses));
        return {};
    }
    SweepSeen sweep(*network);
    for (const base::JsonCursor &kind : json.member("kinds"_L1).elements(SweepSeen::mostAnswers))
        sweep.add(readAnswer(kind));
    const base::JsonCursor course = json.member("course"_L1);
    if (!follow(course.string(qsizetype(SweepSeen::mostAddresses)), sweep))
        course.fail(u"every address of the network once, by the letters of its kinds"_s);
    return sweep;
}

} // namespace clearway::evidence
