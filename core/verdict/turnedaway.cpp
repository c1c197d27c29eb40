// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/turnedaway.h"

#include <QUrl>

#include <algorithm>
#include <map>
#include <set>

namespace clearway::verdict {
namespace {

using Place = std::pair<QString, QString>; ///< the way, and the host that it leads to

const evidence::HttpAnswer *insideTls(const evidence::Observation &row)
{
    const auto *seen = row.as<evidence::HttpSeen>();
    return seen && seen->insideTls && ran(row) ? &seen->answer : nullptr;
}

/// The host that the answer sends elsewhere to; empty where it stays with GoTo, or sends nowhere.
QString sentTo(const catalogue::Catalogue &catalogue, const evidence::HttpAnswer &answer)
{
    if (answer.status < 300 || answer.status > 399)
        return {};
    const QString host = QUrl(answer.header(QLatin1StringView("location"))).host();
    return isGotoName(catalogue, host) ? QString() : host;
}

bool saysNo(const evidence::HttpAnswer &answer)
{
    constexpr int proxyWantsSignIn = 407; // RFC 9110 15.5.8
    constexpr int networkWantsSignIn = 511; // RFC 6585 6
    return answer.status == proxyWantsSignIn || answer.status == networkWantsSignIn
        || isFilterPage(answer.page) || isSignInPage(answer.page)
        || answer.page == QLatin1StringView("squid-error");
}

} // namespace

bool isGotoName(const catalogue::Catalogue &catalogue, const QString &name)
{
    const auto below = [&name](const catalogue::Domain &domain) {
        return name == domain.name || name.endsWith(u'.' + domain.name);
    };
    const auto same = [&name](const catalogue::Opener &opener) { return opener.host == name; };
    return std::ranges::any_of(catalogue.domains, below) || std::ranges::any_of(catalogue.openers, same);
}

bool isFilterPage(const QString &page)
{
    return page.endsWith(QLatin1StringView("-block"));
}

bool isSignInPage(const QString &page)
{
    return page.endsWith(QLatin1StringView("-login"));
}

std::vector<Row> turnedAway(const catalogue::Catalogue &catalogue, const std::vector<Row> &rows)
{
    struct Answer {
        Row row;
        Place place;
    };
    std::vector<Answer> answers;
    std::map<Place, std::set<QString>> sentThere; // hosts; once over, as a report may hold thousands of rows
    for (Row row : rows)
        if (const auto *answer = insideTls(*row)) {
            answers.push_back({row, {row->path, sentTo(catalogue, *answer)}});
            sentThere[answers.back().place].insert(row->host);
        }
    std::vector<Row> all;
    for (const Answer &answer : answers) {
        const bool alike = !answer.place.second.isEmpty() && sentThere[answer.place].size() > 1;
        if (alike || saysNo(*insideTls(*answer.row)))
            all.push_back(answer.row);
    }
    return all;
}

} // namespace clearway::verdict
