// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/settledoptions.h"

#include "settings/settledrequest.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using settings::Setting;

constexpr std::pair<QLatin1StringView, Setting> optionsOfSettings[] = {
    {"--product"_L1, Setting::Products},    {"--dns"_L1, Setting::Resolvers},
    {"--catalogue"_L1, Setting::Catalogue}, {"--redact"_L1, Setting::Redaction},
    {"--language"_L1, Setting::Language},   {"--media-peer"_L1, Setting::MediaPeer},
};

text::Language languageOf(const settings::Effective &effective)
{
    return base::fromName<text::Language>(effective.word(Setting::Language))
        .value_or(text::languageFor(QLocale::system()));
}

} // namespace

settings::Values commandLineValues(const Arguments &arguments)
{
    settings::Values values;
    for (const auto &[option, setting] : optionsOfSettings) {
        if (!arguments.has(option))
            continue;
        if (setting == Setting::Catalogue)
            values[setting] = {arguments.value(option)};
        else if (const auto words = settings::checked(setting, arguments.values(option)))
            values[setting] = *words;
    }
    return values;
}

base::Result<Settled, UsageError> settle(const Arguments &arguments)
{
    if (const auto named = readLanguage(arguments); !named)
        return named.error();
    settings::Policy policy = settings::machinePolicy();
    settings::UserSettings user(settings::userSettingsFile());
    const settings::Effective effective(policy, commandLineValues(arguments), user.values());
    return Settled{std::move(policy), std::move(user), effective, languageOf(effective)};
}

void apply(const settings::Effective &effective, CheckOptions &options)
{
    settings::applyTo(options.request, effective);
    options.language = languageOf(effective);
    if (const auto level = base::fromName<report::Level>(effective.word(Setting::Redaction)))
        options.redaction = *level;
}

QStringList messages(const Settled &settled, const std::set<Setting> &heeded, const text::Wording &wording)
{
    QStringList all;
    for (const auto *problems : {&settled.policy.problems, &settled.user.problems()})
        for (const base::InputError &problem : *problems)
            all << wording.settingsText(text::SettingsText::Refused, {problem.text()});
    for (int i = 0; i < base::enumCount<Setting>; ++i) {
        const auto setting = Setting(i);
        if ((setting == Setting::Language || heeded.contains(setting))
            && settled.effective.isOverruled(setting))
            all << wording.settingsText(text::SettingsText::Overruled,
                                        {wording.settingName(setting),
                                         wording.settingValue(setting, settled.effective.words(setting))});
    }
    return all;
}

void report(const Settled &settled, const text::Wording &wording, Console &console)
{
    std::set<Setting> all;
    for (int i = 0; i < base::enumCount<Setting>; ++i)
        all.insert(Setting(i));
    report(settled, all, wording, console);
}

void report(const Settled &settled, const std::set<Setting> &heeded, const text::Wording &wording,
            Console &console)
{
    for (const QString &message : messages(settled, heeded, wording))
        console.message(message);
}

} // namespace clearway::cli
