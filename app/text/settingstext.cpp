// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/settingstext.h"

#include "settings/effective.h"
#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<SettingsText>>({
    {SettingsText::Title, QT_TRANSLATE_NOOP("Clearway", "Settings")},
    {SettingsText::Open, QT_TRANSLATE_NOOP("Clearway", "Settings…")},
    {SettingsText::Intro,
     QT_TRANSLATE_NOOP("Clearway",
                       "They hold for checks of this computer. A rehearsal uses none of them but products, "
                       "language and redaction.")},
    {SettingsText::Managed, QT_TRANSLATE_NOOP("Clearway", "Managed by your organisation")},
    {SettingsText::ManagedLeast,
     QT_TRANSLATE_NOOP("Clearway", "Managed by your organisation: at least “%1”")},
    {SettingsText::Products, QT_TRANSLATE_NOOP("Clearway", "Products")},
    {SettingsText::ProductsMeaning, QT_TRANSLATE_NOOP("Clearway", "Checked for unless you choose others.")},
    {SettingsText::Resolvers, QT_TRANSLATE_NOOP("Clearway", "Resolvers")},
    {SettingsText::ResolversMeaning,
     QT_TRANSLATE_NOOP(
         "Clearway", "IP addresses with an optional port, parted by spaces. Empty: those of this computer.")},
    {SettingsText::Catalogue, QT_TRANSLATE_NOOP("Clearway", "Catalogue")},
    {SettingsText::CatalogueMeaning,
     QT_TRANSLATE_NOOP("Clearway",
                       "The file that says what must be reachable. Empty: the newest of the built-in one and "
                       "those that were signed and laid in place for this computer.")},
    {SettingsText::HelpdeskAddress, QT_TRANSLATE_NOOP("Clearway", "Helpdesk")},
    {SettingsText::HelpdeskAddressMeaning,
     QT_TRANSLATE_NOOP("Clearway",
                       "The e-mail address for drafts with a report. Clearway sends nothing itself.")},
    {SettingsText::UploadAddress, QT_TRANSLATE_NOOP("Clearway", "Upload address")},
    {SettingsText::UploadAddressMeaning,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "An https:// address that “Send to helpdesk” can upload a report to. Empty: no upload is offered.")},
    {SettingsText::Redaction, QT_TRANSLATE_NOOP("Clearway", "Redaction")},
    {SettingsText::RedactionMeaning,
     QT_TRANSLATE_NOOP("Clearway",
                       "What is removed from reports before they leave. Credentials are removed always.")},
    {SettingsText::Language, QT_TRANSLATE_NOOP("Clearway", "Language")},
    {SettingsText::LanguageMeaning, QT_TRANSLATE_NOOP("Clearway", "Of the window and of new reports.")},
    {SettingsText::History, QT_TRANSLATE_NOOP("Clearway", "History")},
    {SettingsText::HistoryMeaning,
     QT_TRANSLATE_NOOP("Clearway", "Keep past checks on this computer, to open and compare them.")},
    {SettingsText::MediaPeer, QT_TRANSLATE_NOOP("Clearway", "Media peer")},
    {SettingsText::MediaPeerMeaning,
     QT_TRANSLATE_NOOP("Clearway",
                       "HOST:PORT of a STUN server outside your firewall, for a conclusive test of audio and "
                       "video. Empty: none.")},
    {SettingsText::SystemResolvers, QT_TRANSLATE_NOOP("Clearway", "those of this computer")},
    {SettingsText::NewestCatalogue, QT_TRANSLATE_NOOP("Clearway", "the newest that is trusted")},
    {SettingsText::NoValue, QT_TRANSLATE_NOOP("Clearway", "none")},
    {SettingsText::SystemLanguage, QT_TRANSLATE_NOOP("Clearway", "The system's")},
    {SettingsText::Internal, QT_TRANSLATE_NOOP("Clearway", "Internal")},
    {SettingsText::Standard, QT_TRANSLATE_NOOP("Clearway", "Standard")},
    {SettingsText::Strict, QT_TRANSLATE_NOOP("Clearway", "Strict")},
    {SettingsText::InternalMeaning,
     QT_TRANSLATE_NOOP("Clearway", "Only credentials are removed: for your own helpdesk.")},
    {SettingsText::StandardMeaning,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "Names of people and computers and your public addresses are replaced too; what the network team "
         "needs stays.")},
    {SettingsText::StrictMeaning,
     QT_TRANSLATE_NOOP("Clearway", "Whatever could tell who or where this computer is: for publication.")},
    {SettingsText::On, QT_TRANSLATE_NOOP("Clearway", "on")},
    {SettingsText::Off, QT_TRANSLATE_NOOP("Clearway", "off")},
    {SettingsText::FromPolicy, QT_TRANSLATE_NOOP("Clearway", "policy")},
    {SettingsText::FromCommandLine, QT_TRANSLATE_NOOP("Clearway", "command line")},
    {SettingsText::FromUser, QT_TRANSLATE_NOOP("Clearway", "your settings")},
    {SettingsText::FromMachineDefault, QT_TRANSLATE_NOOP("Clearway", "this computer's default")},
    {SettingsText::BuiltIn, QT_TRANSLATE_NOOP("Clearway", "default")},
    {SettingsText::PolicyAt, QT_TRANSLATE_NOOP("Clearway", "Policy: %1")},
    {SettingsText::NoPolicy, QT_TRANSLATE_NOOP("Clearway", "This computer has no policy.")},
    {SettingsText::UserFileAt, QT_TRANSLATE_NOOP("Clearway", "Your settings: %1")},
    {SettingsText::Overruled,
     QT_TRANSLATE_NOOP("Clearway", "%1 is managed by your organisation and stays %2.")},
    {SettingsText::Refused, QT_TRANSLATE_NOOP("Clearway", "Not used: %1")},
    {SettingsText::NotWritten, QT_TRANSLATE_NOOP("Clearway", "The settings could not be saved in %1: %2")},
    {SettingsText::Expected, QT_TRANSLATE_NOOP("Clearway", "Expected: %1")},
    {SettingsText::ProductsExpected, QT_TRANSLATE_NOOP("Clearway", "at least one product")},
    {SettingsText::ResolversExpected,
     QT_TRANSLATE_NOOP("Clearway", "IP addresses, each with or without a port, such as 192.0.2.53:53")},
    {SettingsText::CatalogueExpected, QT_TRANSLATE_NOOP("Clearway", "a file, with its whole path")},
    {SettingsText::HelpdeskAddressExpected,
     QT_TRANSLATE_NOOP("Clearway", "one e-mail address, such as helpdesk@example.org")},
    {SettingsText::UploadAddressExpected,
     QT_TRANSLATE_NOOP("Clearway",
                       "an address that begins with https:// and holds neither user nor password")},
    {SettingsText::MediaPeerExpected,
     QT_TRANSLATE_NOOP("Clearway", "a host and a port, such as peer.example:8200")},
    {SettingsText::Save, QT_TRANSLATE_NOOP("Clearway", "Save")},
    {SettingsText::Cancel, QT_TRANSLATE_NOOP("Clearway", "Cancel")},
    {SettingsText::Browse, QT_TRANSLATE_NOOP("Clearway", "Browse…")},
    {SettingsText::BuiltInButton, QT_TRANSLATE_NOOP("Clearway", "Back to default")},
    {SettingsText::ChooseCatalogue, QT_TRANSLATE_NOOP("Clearway", "Choose a catalogue")},
    {SettingsText::CatalogueFiles, QT_TRANSLATE_NOOP("Clearway", "Catalogues (*.json)")},
});

static_assert(isComplete(rows));

/// Name and meaning of a setting.
std::pair<SettingsText, SettingsText> textsOf(settings::Setting setting)
{
    using settings::Setting;
    switch (setting) {
    case Setting::Products:
        return {SettingsText::Products, SettingsText::ProductsMeaning};
    case Setting::Resolvers:
        return {SettingsText::Resolvers, SettingsText::ResolversMeaning};
    case Setting::Catalogue:
        return {SettingsText::Catalogue, SettingsText::CatalogueMeaning};
    case Setting::HelpdeskAddress:
        return {SettingsText::HelpdeskAddress, SettingsText::HelpdeskAddressMeaning};
    case Setting::UploadAddress:
        return {SettingsText::UploadAddress, SettingsText::UploadAddressMeaning};
    case Setting::Redaction:
        return {SettingsText::Redaction, SettingsText::RedactionMeaning};
    case Setting::Language:
        return {SettingsText::Language, SettingsText::LanguageMeaning};
    case Setting::History:
        return {SettingsText::History, SettingsText::HistoryMeaning};
    case Setting::MediaPeer:
        return {SettingsText::MediaPeer, SettingsText::MediaPeerMeaning};
    }
    return {};
}

/// What can be meant; of those that are chosen from a few, whatever is chosen can.
SettingsText expectationOf(settings::Setting setting)
{
    using settings::Setting;
    switch (setting) {
    case Setting::Resolvers:
        return SettingsText::ResolversExpected;
    case Setting::Catalogue:
        return SettingsText::CatalogueExpected;
    case Setting::HelpdeskAddress:
        return SettingsText::HelpdeskAddressExpected;
    case Setting::UploadAddress:
        return SettingsText::UploadAddressExpected;
    case Setting::MediaPeer:
        return SettingsText::MediaPeerExpected;
    case Setting::Products:
    case Setting::Redaction:
    case Setting::Language:
    case Setting::History:
        return SettingsText::ProductsExpected;
    }
    return SettingsText::ProductsExpected;
}

/// What a setting without words means.
SettingsText textOfNone(settings::Setting setting)
{
    using settings::Setting;
    if (setting == Setting::Resolvers)
        return SettingsText::SystemResolvers;
    if (setting == Setting::Catalogue)
        return SettingsText::NewestCatalogue;
    return setting == Setting::Language ? SettingsText::SystemLanguage : SettingsText::NoValue;
}

SettingsText textOf(settings::Origin origin)
{
    using settings::Origin;
    switch (origin) {
    case Origin::Policy:
        return SettingsText::FromPolicy;
    case Origin::CommandLine:
        return SettingsText::FromCommandLine;
    case Origin::User:
        return SettingsText::FromUser;
    case Origin::MachineDefault:
        return SettingsText::FromMachineDefault;
    case Origin::BuiltIn:
        return SettingsText::BuiltIn;
    }
    return SettingsText::BuiltIn;
}

} // namespace

QString Wording::settingsText(SettingsText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

QString Wording::settingName(settings::Setting setting) const
{
    return settingsText(textsOf(setting).first);
}

QString Wording::settingMeaning(settings::Setting setting) const
{
    return settingsText(textsOf(setting).second);
}

QString Wording::settingExpected(settings::Setting setting) const
{
    return settingsText(SettingsText::Expected, {settingsText(expectationOf(setting))});
}

QString Wording::settingOrigin(settings::Origin origin) const
{
    return settingsText(textOf(origin));
}

QString Wording::settingValue(settings::Setting setting, const QStringList &words) const
{
    using settings::Setting;
    if (words.isEmpty())
        return settingsText(textOfNone(setting));
    if (setting == Setting::Products)
        return products(words);
    if (setting == Setting::History)
        return settingsText(words.front() == QLatin1StringView("on") ? SettingsText::On : SettingsText::Off);
    if (setting == Setting::Redaction)
        return redactionLevel(words.front());
    if (setting == Setting::Language) // each named in itself, for whoever lands in the wrong one
        return words.front() == QLatin1StringView("de") ? QStringLiteral("Deutsch")
                                                        : QStringLiteral("English");
    return shown(words.join(QLatin1StringView(" ")));
}

QString Wording::redactionLevel(const QString &word) const
{
    const bool isStrict = word == QLatin1StringView("strict");
    return settingsText(isStrict                                    ? SettingsText::Strict
                            : word == QLatin1StringView("internal") ? SettingsText::Internal
                                                                    : SettingsText::Standard);
}

} // namespace clearway::text
