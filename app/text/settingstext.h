// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts about settings, for the window's dialog and the verb `settings`. A new one needs a row in
// settingstext.cpp and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class SettingsText {
    Title,
    Open, ///< in a menu
    Intro, ///< what a rehearsal leaves out
    Managed, ///< "Managed by your organisation"
    ManagedLeast, ///< level
    // Names and what they mean
    Products,
    ProductsMeaning,
    Resolvers,
    ResolversMeaning,
    Catalogue,
    CatalogueMeaning,
    HelpdeskAddress,
    HelpdeskAddressMeaning,
    UploadAddress,
    UploadAddressMeaning,
    Redaction,
    RedactionMeaning,
    Language,
    LanguageMeaning,
    History,
    HistoryMeaning,
    MediaPeer,
    MediaPeerMeaning,
    // Values
    SystemResolvers,
    NewestCatalogue,
    NoValue,
    SystemLanguage,
    Internal,
    Standard,
    Strict,
    InternalMeaning,
    StandardMeaning,
    StrictMeaning,
    On,
    Off,
    // Where a value comes from
    FromPolicy,
    FromCommandLine,
    FromUser,
    FromMachineDefault,
    BuiltIn,
    // Messages
    PolicyAt, ///< place
    NoPolicy,
    UserFileAt, ///< file
    Overruled, ///< option's setting, value in force
    Refused, ///< what was wrong
    NotWritten, ///< file, reason
    Expected, ///< what was expected
    // What can be meant
    ProductsExpected,
    ResolversExpected,
    CatalogueExpected,
    HelpdeskAddressExpected,
    UploadAddressExpected,
    MediaPeerExpected,
    // Buttons
    Save,
    Cancel,
    Browse,
    BuiltInButton,
    ChooseCatalogue,
    CatalogueFiles,
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int
    enumCount<clearway::text::SettingsText> = int(clearway::text::SettingsText::CatalogueFiles) + 1;
}
