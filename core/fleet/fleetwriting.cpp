// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "fleet/fleetwriting.h"

#include "base/csv.h"
#include "base/peertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clearway::fleet {
namespace {

using verdict::Status;

const QString furtherSites = u"(further)"_s;

constexpr Status statuses[]
    = {Status::Ok, Status::Limited, Status::Failed, Status::Unclear, Status::NotTested, Status::NotNeeded};

QJsonObject json(const Counts &counts)
{
    QJsonObject json;
    for (const Status status : statuses)
        if (const int count = counts[std::size_t(status)])
            json.insert(name(status), count);
    return json;
}

QJsonObject json(const SiteSummary &site)
{
    QJsonObject modes;
    for (const catalogue::ModeId mode : catalogue::allModes)
        modes.insert(name(mode), json(site.modes[std::size_t(mode)]));
    QJsonArray causes;
    for (const auto &[code, runs] : byFrequency(site.causes))
        causes.append(QJsonObject{{"code"_L1, code}, {"runs"_L1, runs}});
    return {{"runs"_L1, sum(site.runs)},
            {"status"_L1, json(site.runs)},
            {"modes"_L1, modes},
            {"causes"_L1, causes}};
}

QString rows(const QString &site, const QString &mode, const Counts &counts)
{
    QString text;
    for (const Status status : statuses)
        if (const int count = counts[std::size_t(status)])
            text += base::csvRow({site, mode, {}, name(status), QString::number(count)});
    return text;
}

QByteArray family(const char *name, const char *help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
}

/// What stands for no site, and for those beyond the limit, in place of a name. A site that is really called
/// so gets one more pair of parentheses.
QString columnName(const QString &site)
{
    static const QRegularExpression taken(u"\\A\\(+(?:none|further)\\)+\\z"_s);
    if (site.isEmpty())
        return u"(none)"_s;
    return taken.match(site).hasMatch() ? u'(' + site + u')' : site;
}

QByteArray label(const QString &text)
{
    return base::PeerText(text).forPrometheusLabel().toUtf8();
}

QByteArray samples(const QByteArray &begin, const Counts &counts)
{
    QByteArray text;
    for (const Status status : statuses)
        text += begin + "status=\"" + name(status).data() + "\"} "
            + QByteArray::number(counts[std::size_t(status)]) + '\n';
    return text;
}

/// By label: two names may look the same once they are written there, and a series stands there once.
QMap<QByteArray, SiteSummary> byLabel(const Summary &summary)
{
    QMap<QByteArray, SiteSummary> all;
    for (auto site = summary.sites.cbegin(); site != summary.sites.cend(); ++site)
        all[label(columnName(site.key()))].add(*site);
    if (sum(summary.furtherSites.runs) > 0)
        all[label(furtherSites)].add(summary.furtherSites);
    return all;
}

QString rows(const QString &name, const SiteSummary &site)
{
    QString text = rows(name, {}, site.runs);
    for (const catalogue::ModeId mode : catalogue::allModes)
        text += rows(name, clearway::catalogue::name(mode), site.modes[std::size_t(mode)]);
    for (const auto &[code, runs] : byFrequency(site.causes))
        text += base::csvRow({name, {}, code, {}, QString::number(runs)});
    return text;
}

QJsonArray named(const std::vector<base::InputError> &errors)
{
    QJsonArray all;
    for (const base::InputError &error : errors)
        all.append(QJsonObject{{"file"_L1, error.file}, {"error"_L1, error.text()}});
    return all;
}

} // namespace

QByteArray toJson(const Summary &summary)
{
    QJsonArray sites;
    for (auto site = summary.sites.cbegin(); site != summary.sites.cend(); ++site) {
        QJsonObject each = json(site.value());
        each.insert("site"_L1, site.key());
        sites.append(each);
    }
    QJsonObject total = json(summary.total());
    const auto time = [](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue();
    };
    return QJsonDocument(QJsonObject{{"schema"_L1, "clearway-fleet/1"_L1},
                                     {"files"_L1, summary.files},
                                     {"incomplete"_L1, summary.incomplete},
                                     {"rehearsals_left_out"_L1, summary.rehearsals},
                                     {"repeated_left_out"_L1, summary.repeated},
                                     {"damaged"_L1, summary.damagedCount},
                                     {"damaged_files"_L1, named(summary.damaged)},
                                     {"not_entered"_L1, summary.notEnteredCount},
                                     {"folders_not_entered"_L1, named(summary.notEntered)},
                                     {"beyond_limit"_L1, summary.beyond},
                                     {"further_causes"_L1, summary.furtherCauses},
                                     {"first"_L1, time(summary.first)},
                                     {"last"_L1, time(summary.last)},
                                     {"total"_L1, total},
                                     {"sites"_L1, sites},
                                     {"further_sites"_L1, json(summary.furtherSites)}})
        .toJson();
}

QString toCsv(const Summary &summary)
{
    QString text = u"site,mode,cause,status,runs\n"_s;
    for (auto site = summary.sites.cbegin(); site != summary.sites.cend(); ++site)
        text += rows(site.key().isEmpty() ? QString() : columnName(site.key()), *site);
    text += rows(furtherSites, summary.furtherSites);
    return text;
}

QByteArray toMetrics(const Summary &summary)
{
    QByteArray runs = family("clearway_fleet_runs", "Runs by site and verdict.");
    QByteArray modes = family("clearway_fleet_mode_runs", "Runs by site, network mode and its status.");
    QByteArray causes = family("clearway_fleet_cause_runs", "Runs by site and finding.");
    const auto sites = byLabel(summary);
    for (auto site = sites.cbegin(); site != sites.cend(); ++site) {
        const QByteArray at = "{site=\"" + site.key() + "\",";
        runs += samples("clearway_fleet_runs" + at, site->runs);
        for (const catalogue::ModeId mode : catalogue::allModes)
            modes += samples("clearway_fleet_mode_runs" + at + "mode=\"" + name(mode).data() + "\",",
                             site->modes[std::size_t(mode)]);
        for (auto cause = site->causes.cbegin(); cause != site->causes.cend(); ++cause)
            causes += "clearway_fleet_cause_runs" + at + "cause=\"" + label(cause.key()) + "\"} "
                + QByteArray::number(cause.value()) + '\n';
    }
    return runs + modes + causes + family("clearway_fleet_damaged", "Reports that could not be read.")
        + "clearway_fleet_damaged " + QByteArray::number(summary.damagedCount) + '\n'
        + family("clearway_fleet_not_entered", "Folders and links that were not read.")
        + "clearway_fleet_not_entered " + QByteArray::number(summary.notEnteredCount) + '\n'
        + family("clearway_fleet_beyond_limit", "Runs beyond the limit, which were left out.")
        + "clearway_fleet_beyond_limit " + QByteArray::number(summary.beyond) + '\n';
}

} // namespace clearway::fleet
