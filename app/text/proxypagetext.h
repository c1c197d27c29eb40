// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's page about proxies and of the sign-in to one. A new one needs a row in
// proxypagetext.cpp and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class ProxyPage {
    Title,
    // Which proxy, and what stands against it
    NotRead,
    LeftOut,
    FindingsArea,
    ShowFinding, ///< title
    // The settings found
    SourcesArea,
    DetailsOf, ///< origin
    Place,
    Says,
    AsWritten,
    WithoutProxy,
    GotoClient,
    IsUsed,
    IsNotUsed,
    Problem,
    Credentials,
    CredentialsDropped,
    // What a setting answers
    AnswersArea,
    NoAnswers,
    PacFile,
    PacRead, ///< bytes, name look-ups
    ConstructsArea,
    ConstructsHint,
    Line, ///< number
    // Set-up times
    TimesArea,
    TimesHint,
    Host,
    Direct,
    ThroughProxy,
    NoTimes,
    // The sign-in
    SignIn,
    SignInAgain,
    SignInTo, ///< proxy
    SignInBasic,
    SignInBasicInsideTls,
    SignInDigest,
    SignInForOnce,
    SignInForUpload,
    UserName,
    Password,
    NoColon,
    CheckWithSignIn,
    UploadWithSignIn,
    Cancel,
    OtherSchemes, ///< schemes
    OtherSchemesRemedy
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::ProxyPage> = int(clearway::text::ProxyPage::OtherSchemesRemedy)
    + 1;
}
