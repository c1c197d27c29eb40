// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/proxypagetext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<ProxyPage>>({
    {ProxyPage::Title, QT_TRANSLATE_NOOP("Clearway", "Proxies")},
    // Which proxy, and what stands against it
    {ProxyPage::NotRead,
     QT_TRANSLATE_NOOP("Clearway", "The proxy settings of this computer have not been read yet.")},
    {ProxyPage::LeftOut,
     QT_TRANSLATE_NOOP("Clearway", "This check used no proxy and did not look for settings.")},
    {ProxyPage::FindingsArea, QT_TRANSLATE_NOOP("Clearway", "Findings about proxies")},
    {ProxyPage::ShowFinding, QT_TRANSLATE_NOOP("Clearway", "Show the finding: %1")},
    // The settings found
    {ProxyPage::SourcesArea, QT_TRANSLATE_NOOP("Clearway", "Settings found, in the order they are asked")},
    {ProxyPage::DetailsOf, QT_TRANSLATE_NOOP("Clearway", "Details: %1")},
    {ProxyPage::Place, QT_TRANSLATE_NOOP("Clearway", "Place")},
    {ProxyPage::Says, QT_TRANSLATE_NOOP("Clearway", "Says")},
    {ProxyPage::AsWritten, QT_TRANSLATE_NOOP("Clearway", "As written there")},
    {ProxyPage::WithoutProxy, QT_TRANSLATE_NOOP("Clearway", "Without a proxy")},
    {ProxyPage::GotoClient, QT_TRANSLATE_NOOP("Clearway", "GoTo client")},
    {ProxyPage::IsUsed, QT_TRANSLATE_NOOP("Clearway", "would use this setting")},
    {ProxyPage::IsNotUsed, QT_TRANSLATE_NOOP("Clearway", "would not use this setting")},
    {ProxyPage::Problem, QT_TRANSLATE_NOOP("Clearway", "Not as it should be")},
    {ProxyPage::Credentials, QT_TRANSLATE_NOOP("Clearway", "Name and password")},
    {ProxyPage::CredentialsDropped,
     QT_TRANSLATE_NOOP("Clearway", "stand in the setting; they were dropped and are in no report")},
    // What a setting answers
    {ProxyPage::AnswersArea, QT_TRANSLATE_NOOP("Clearway", "What it answers for the required hosts")},
    {ProxyPage::NoAnswers, QT_TRANSLATE_NOOP("Clearway", "It was not asked about any host.")},
    {ProxyPage::PacFile, QT_TRANSLATE_NOOP("Clearway", "PAC file")},
    {ProxyPage::PacRead, QT_TRANSLATE_NOOP("Clearway", "size in bytes: %1; name lookups: %2")},
    {ProxyPage::ConstructsArea, QT_TRANSLATE_NOOP("Clearway", "What a simpler PAC interpreter may miss")},
    {ProxyPage::ConstructsHint,
     QT_TRANSLATE_NOOP("Clearway",
                       "The GoTo client has an interpreter of its own that does not know everything a "
                       "browser knows.")},
    {ProxyPage::Line, QT_TRANSLATE_NOOP("Clearway", "Line %1")},
    // Set-up times
    {ProxyPage::TimesArea, QT_TRANSLATE_NOOP("Clearway", "Set-up times, direct and through the proxy")},
    {ProxyPage::TimesHint,
     QT_TRANSLATE_NOOP("Clearway", "Until TLS on port 443 is up; name lookups are not counted.")},
    {ProxyPage::Host, QT_TRANSLATE_NOOP("Clearway", "Host")},
    {ProxyPage::Direct, QT_TRANSLATE_NOOP("Clearway", "Direct")},
    {ProxyPage::ThroughProxy, QT_TRANSLATE_NOOP("Clearway", "Through the proxy")},
    {ProxyPage::NoTimes, QT_TRANSLATE_NOOP("Clearway", "No connection to a host was tried.")},
    // The sign-in
    {ProxyPage::SignIn, QT_TRANSLATE_NOOP("Clearway", "Sign in to the proxy…")},
    {ProxyPage::SignInAgain, QT_TRANSLATE_NOOP("Clearway", "Sign in to the proxy again…")},
    {ProxyPage::SignInTo, QT_TRANSLATE_NOOP("Clearway", "Sign in to %1")},
    {ProxyPage::SignInBasic,
     QT_TRANSLATE_NOOP("Clearway",
                       "Scheme: Basic. Careful: Basic sends the password readable, and the way to this "
                       "proxy is not encrypted. Whoever listens on this network can read it.")},
    {ProxyPage::SignInBasicInsideTls,
     QT_TRANSLATE_NOOP("Clearway",
                       "Scheme: Basic. The way to this proxy is encrypted by TLS; the proxy itself sees the "
                       "password.")},
    {ProxyPage::SignInDigest,
     QT_TRANSLATE_NOOP("Clearway", "Scheme: Digest. The password itself is not sent.")},
    {ProxyPage::SignInForOnce,
     QT_TRANSLATE_NOOP("Clearway",
                       "Only this proxy gets them, for the next check alone. They are not stored and are in "
                       "no report.")},
    {ProxyPage::SignInForUpload,
     QT_TRANSLATE_NOOP("Clearway",
                       "Only this proxy gets them, for this upload alone. They are not stored and are in no "
                       "report.")},
    {ProxyPage::UserName, QT_TRANSLATE_NOOP("Clearway", "User name")},
    {ProxyPage::Password, QT_TRANSLATE_NOOP("Clearway", "Password")},
    {ProxyPage::NoColon, QT_TRANSLATE_NOOP("Clearway", "The user name must not contain a colon.")},
    {ProxyPage::CheckWithSignIn, QT_TRANSLATE_NOOP("Clearway", "Check again with sign-in")},
    {ProxyPage::UploadWithSignIn, QT_TRANSLATE_NOOP("Clearway", "Upload with sign-in")},
    {ProxyPage::Cancel, QT_TRANSLATE_NOOP("Clearway", "Cancel")},
    {ProxyPage::OtherSchemes,
     QT_TRANSLATE_NOOP("Clearway",
                       "The proxy accepts only: %1. Clearway does not answer that, because it would have to "
                       "use your account on this computer.")},
    {ProxyPage::OtherSchemesRemedy,
     QT_TRANSLATE_NOOP("Clearway",
                       "Whoever runs the proxy can help: by letting GoTo's domains through without a "
                       "sign-in, or by naming another proxy for this computer.")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::proxyPage(ProxyPage text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
