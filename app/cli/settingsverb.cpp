// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/settledoptions.h"
#include "cli/verb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using settings::Setting;
using text::SettingsText;

QString asText(const Settled &settled, const text::Wording &wording)
{
    QString text;
    for (int i = 0; i < base::enumCount<Setting>; ++i) {
        const Setting setting = Setting(i);
        const settings::Effective &effective = settled.effective;
        text += wording.settingName(setting).leftJustified(24)
            + wording.settingValue(setting, effective.words(setting)) + u" ("_s
            + wording.settingOrigin(effective.origin(setting));
        if (effective.isLocked(setting))
            text += u"; "_s + wording.settingsText(SettingsText::Managed);
        text += u")\n"_s;
    }
    const QString &place = settled.policy.place;
    text += u'\n'
        + (place.isEmpty() ? wording.settingsText(SettingsText::NoPolicy)
                           : wording.settingsText(SettingsText::PolicyAt, {place}))
        + u'\n' + wording.settingsText(SettingsText::UserFileAt, {settled.user.file()}) + u'\n';
    return text;
}

QByteArray asJson(const Settled &settled)
{
    QJsonObject all;
    for (int i = 0; i < base::enumCount<Setting>; ++i) {
        const Setting setting = Setting(i);
        const settings::Effective &effective = settled.effective;
        all.insert(name(setting),
                   QJsonObject{{u"value"_s, QJsonArray::fromStringList(effective.words(setting))},
                               {u"origin"_s, QString(name(effective.origin(setting)))},
                               {u"locked"_s, effective.isLocked(setting)}});
    }
    QJsonArray problems;
    for (const auto *each : {&settled.policy.problems, &settled.user.problems()})
        for (const base::InputError &problem : *each)
            problems.append(problem.text());
    return QJsonDocument(QJsonObject{{u"settings"_s, all},
                                     {u"policy"_s, settled.policy.place},
                                     {u"user_file"_s, settled.user.file()},
                                     {u"problems"_s, problems}})
        .toJson();
}

ExitCode showSettings(const Arguments &arguments, Console &console)
{
    if (!arguments.words().isEmpty())
        return refuse(console, "settings"_L1, {u"unexpected word \"%1\""_s.arg(arguments.words().first())});
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "settings"_L1, settled.error());
    const text::Wording wording(settled->language);
    report(*settled, wording, console);
    const bool allUnderstood = settled->policy.problems.empty() && settled->user.problems().empty();
    return console.result(arguments.has("--json"_L1) ? asJson(*settled) : asText(*settled, wording).toUtf8(),
                          allUnderstood ? ExitCode::Works : ExitCode::BadInput);
}

} // namespace

Verb settingsVerb()
{
    return {"settings"_L1,
            "[OPTIONS]"_L1,
            "Names what is set by policy, by you or by default, and where it stands."_L1,
            {{"--json"_L1, {}, "as JSON"_L1},
             {"--language"_L1, "de|en"_L1, "of the text; default the system's"_L1}},
            showSettings};
}

} // namespace clearway::cli
