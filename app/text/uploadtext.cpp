// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/uploadtext.h"

#include "text/sentencetable.h"
#include "text/wording.h"
#include "upload/receipt.h"

namespace clearway::text {
namespace {

using upload::Ending;
using upload::Receipt;

constexpr std::array rows = std::to_array<TextRow<UploadText>>({
    {UploadText::Title, QT_TRANSLATE_NOOP("Clearway", "Upload")},
    {UploadText::ByPolicy,
     QT_TRANSLATE_NOOP("Clearway", "Sends both texts to %1, the address that your organisation has set.")},
    {UploadText::ByUser,
     QT_TRANSLATE_NOOP("Clearway", "Sends both texts to %1, the address in your settings.")},
    {UploadText::Rehearsed,
     QT_TRANSLATE_NOOP("Clearway",
                       "This report is of a rehearsal. A rehearsed server plays %1; nothing leaves this "
                       "computer.")},
    {UploadText::Token, QT_TRANSLATE_NOOP("Clearway", "Access token")},
    {UploadText::TokenHint, QT_TRANSLATE_NOOP("Clearway", "only if your helpdesk gave you one")},
    {UploadText::Keep, QT_TRANSLATE_NOOP("Clearway", "Keep it in this computer's password store")},
    {UploadText::NotKept, QT_TRANSLATE_NOOP("Clearway", "The password store did not take the token: %1")},
    {UploadText::Button, QT_TRANSLATE_NOOP("Clearway", "Upload to %1")},
    {UploadText::Stop, QT_TRANSLATE_NOOP("Clearway", "Stop upload")},
    {UploadText::Looking, QT_TRANSLATE_NOOP("Clearway", "Looking for the way to %1…")},
    {UploadText::Sending, QT_TRANSLATE_NOOP("Clearway", "Sending: %1 of %2 KB")},
    {UploadText::Waiting, QT_TRANSLATE_NOOP("Clearway", "Sent. Waiting for the answer of %1…")},
    {UploadText::Pausing, QT_TRANSLATE_NOOP("Clearway", "Attempt %1 failed. The next one follows in %2 s.")},
    {UploadText::NoWay, QT_TRANSLATE_NOOP("Clearway", "The upload could not begin: %1")},
    {UploadText::Delivered, QT_TRANSLATE_NOOP("Clearway", "%1 has received the report.")},
    {UploadText::TokenWanted,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "%1 takes nothing without an access token. Ask your helpdesk for one and enter it here.")},
    {UploadText::TokenRefused,
     QT_TRANSLATE_NOOP("Clearway",
                       "%1 does not accept this access token. Ask your helpdesk for a valid one.")},
    {UploadText::TooLarge,
     QT_TRANSLATE_NOOP("Clearway",
                       "The report is too large for %1. Save it and hand it over in another way.")},
    {UploadText::SentElsewhere,
     QT_TRANSLATE_NOOP("Clearway",
                       "%1 points to another address, %2. Nothing was sent there. Ask your helpdesk for the "
                       "address that is meant.")},
    {UploadText::SentAside,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "%1 points to another place of its own. Nothing was sent there. Ask your helpdesk for the "
         "address that is meant.")},
    {UploadText::Busy,
     QT_TRANSLATE_NOOP("Clearway", "%1 cannot take the report at present (%2). Try again later.")},
    {UploadText::BusyFor,
     QT_TRANSLATE_NOOP("Clearway",
                       "%1 cannot take the report at present (%2). It asks to come back in %3 minutes.")},
    {UploadText::Refused,
     QT_TRANSLATE_NOOP("Clearway",
                       "%1 refused the report (%2). Tell your helpdesk, and hand it over in another way.")},
    {UploadText::NotTrusted,
     QT_TRANSLATE_NOOP("Clearway",
                       "Nothing was sent: whoever answered for %1 has a certificate that this computer does "
                       "not trust (%2). Tell your helpdesk.")},
    {UploadText::NotReached,
     QT_TRANSLATE_NOOP("Clearway",
                       "%1 could not be reached (%2). Save the report and hand it over in another way.")},
    {UploadText::NotReachedThrough,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "%1 could not be reached through the proxy %3 (%2). Save the report and hand it over in "
         "another way.")},
    {UploadText::ProxyWantsSignIn,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The proxy %2 wants a sign-in before it lets the report through to %1. One that was given for a "
         "check is not kept for the upload. Without it, save the report and hand it over in another way.")},
    {UploadText::ProxyTurnedDown,
     QT_TRANSLATE_NOOP("Clearway",
                       "The proxy %2 did not accept the sign-in, so the report was not let through to %1. "
                       "Try again, or save the report and hand it over in another way.")},
    {UploadText::ProxyRefused,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The proxy %2 does not let the report through to %1. Ask the network team to allow it.")},
    {UploadText::Unclear,
     QT_TRANSLATE_NOOP("Clearway",
                       "All was sent, but %1 gave no clear answer. Upload again: it can tell that the report "
                       "is the same.")},
    {UploadText::Stopped, QT_TRANSLATE_NOOP("Clearway", "Stopped. %1 has not received the report.")},
    {UploadText::StoppedLate,
     QT_TRANSLATE_NOOP("Clearway", "Stopped, after all had been sent: %1 may have received the report.")},
    {UploadText::Impossible, QT_TRANSLATE_NOOP("Clearway", "The report is too large to be uploaded.")},
    {UploadText::ServerSays, QT_TRANSLATE_NOOP("Clearway", "The server says: %1")},
    {UploadText::MayHaveArrived, QT_TRANSLATE_NOOP("Clearway", "It may have arrived all the same.")},
});

static_assert(isComplete(rows));

/// The ending alone, in the same order as Ending.
UploadText textOf(const Receipt &receipt)
{
    constexpr UploadText texts[]
        = {UploadText::Delivered,        UploadText::TokenWanted,   UploadText::TokenRefused,
           UploadText::TooLarge,         UploadText::SentElsewhere, UploadText::Busy,
           UploadText::Refused,          UploadText::NotTrusted,    UploadText::NotReached,
           UploadText::ProxyWantsSignIn, UploadText::ProxyRefused,  UploadText::Unclear,
           UploadText::Stopped,          UploadText::Impossible};
    static_assert(std::size(texts) == base::enumCount<Ending>);
    if (receipt.ending == Ending::Busy && receipt.askedToWait > std::chrono::seconds(60))
        return UploadText::BusyFor;
    if (receipt.ending == Ending::SentElsewhere && receipt.elsewhere.isEmpty())
        return UploadText::SentAside;
    if (receipt.ending == Ending::Stopped && receipt.mayHaveArrived)
        return UploadText::StoppedLate;
    if (receipt.ending == Ending::NotReached && !receipt.via.isDirect())
        return UploadText::NotReachedThrough;
    if (receipt.ending == Ending::ProxyWantsSignIn && receipt.failure
        && receipt.failure->code == base::FailureCode::ProxyAuthFailed)
        return UploadText::ProxyTurnedDown;
    return texts[int(receipt.ending)];
}

} // namespace

QString Wording::uploadText(UploadText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

QString Wording::receipt(const Receipt &receipt, const QString &host) const
{
    QStringList arguments{host};
    const QString proxy
        = base::PeerText(receipt.via.host).forLabel() + QLatin1Char(':') + QString::number(receipt.via.port);
    const QString failed = receipt.failure ? failure(receipt.failure->code) : QString();
    switch (receipt.ending) {
    case Ending::SentElsewhere:
        arguments << receipt.elsewhere.forLabel();
        break;
    case Ending::Busy:
    case Ending::Refused:
        arguments << QString::number(receipt.status);
        if (receipt.askedToWait)
            arguments << QString::number(
                std::chrono::ceil<std::chrono::minutes>(*receipt.askedToWait).count());
        break;
    case Ending::NotTrusted:
    case Ending::NotReached:
        arguments << failed << proxy;
        break;
    case Ending::ProxyWantsSignIn:
    case Ending::ProxyRefused:
        arguments << proxy;
        break;
    default:
        break;
    }
    if (!receipt.problem.isEmpty())
        return uploadText(UploadText::NoWay, {base::PeerText(receipt.problem).forLabel()});
    QStringList sentences{uploadText(textOf(receipt), arguments)};
    if (!receipt.said.isEmpty())
        sentences << uploadText(UploadText::ServerSays, {receipt.said.forLabel()});
    const bool isSaid = receipt.ending == Ending::Delivered || receipt.ending == Ending::Unclear
        || receipt.ending == Ending::Stopped;
    if (receipt.mayHaveArrived && !isSaid)
        sentences << uploadText(UploadText::MayHaveArrived);
    return sentences.join(QLatin1Char(' '));
}

} // namespace clearway::text
