// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/goldenfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace clearway::tests {
namespace {

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
}

void compare(const QString &place, const QJsonValue &expected, const QJsonValue &actual, QStringList &all)
{
    if (!expected.isObject() || !actual.isObject()) {
        if (expected != actual)
            all << QStringLiteral("%1: expected %2, is %3").arg(place, shown(expected), shown(actual));
        return;
    }
    std::set<QString> keys;
    for (const QJsonObject &object : {expected.toObject(), actual.toObject()})
        for (const QString &key : object.keys())
            keys.insert(key);
    for (const QString &key : keys)
        compare(place.isEmpty() ? key : place + u'.' + key, expected.toObject().value(key),
                actual.toObject().value(key), all);
}

QString findingLine(const verdict::Finding &finding)
{
    QStringList modes;
    for (catalogue::ModeId mode : finding.modes)
        modes << catalogue::name(mode);
    return QStringLiteral("%1 %2, fixed by %3, touches [%4]: %5")
        .arg(verdict::name(finding.status), verdict::name(finding.confidence), verdict::name(finding.fixer),
             modes.join(u' '), finding.arguments.join(u" | "));
}

QJsonObject matrixOf(const verdict::Verdict &verdict)
{
    QJsonObject matrix;
    for (const verdict::Cell &cell : verdict.matrix) {
        const QString before = matrix.value(cell.requirement).toString();
        const QString word = verdict::name(cell.status);
        matrix.insert(cell.requirement, before.isEmpty() ? word : before + u' ' + word);
    }
    return matrix;
}

} // namespace

QJsonObject goldenOf(const verdict::Verdict &verdict, const std::optional<evidence::Duration> &decided)
{
    QJsonObject modes;
    for (const verdict::ModeVerdict &mode : verdict.modes)
        modes.insert(catalogue::name(mode.id), verdict::name(mode.status));
    QJsonObject findings; // numbered, so that the order counts and each is compared with its like
    for (const verdict::Finding &finding : verdict.findings)
        findings.insert(QStringLiteral("%1 ").arg(findings.size() + 1) + verdict::name(finding.code),
                        findingLine(finding));
    QJsonObject golden;
    golden.insert(QStringLiteral("status"), verdict::name(verdict.status));
    golden.insert(QStringLiteral("headline"), verdict::name(verdict.headline));
    golden.insert(QStringLiteral("best_mode"),
                  verdict.bestMode ? QJsonValue(catalogue::name(*verdict.bestMode)) : QJsonValue());
    golden.insert(QStringLiteral("modes"), modes);
    golden.insert(QStringLiteral("matrix"), matrixOf(verdict));
    golden.insert(QStringLiteral("findings"), findings);
    golden.insert(QStringLiteral("verdict_ms"),
                  decided ? QJsonValue(double(decided->count()) / 1000) : QJsonValue());
    return golden;
}

QStringList differences(const QJsonObject &expected, const QJsonObject &actual)
{
    QStringList all;
    compare({}, expected, actual, all);
    return all;
}

} // namespace clearway::tests
