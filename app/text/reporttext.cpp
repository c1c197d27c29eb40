// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the reports.
#include "report/heading.h"
#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

using report::Heading;

constexpr std::array rows = std::to_array<TextRow<Heading>>({
    {Heading::Title, QT_TRANSLATE_NOOP("Clearway", "Clearway report")},
    // The first page
    {Heading::Causes, QT_TRANSLATE_NOOP("Clearway", "What stands in the way")},
    {Heading::NothingInTheWay, QT_TRANSLATE_NOOP("Clearway", "Nothing stands in the way.")},
    {Heading::OnlyQualityLimits,
     QT_TRANSLATE_NOOP("Clearway",
                       "Every server can be reached. What limits a call is the quality on the way to the "
                       "media peer; its figures are below.")},
    {Heading::NoCauseKnown,
     QT_TRANSLATE_NOOP("Clearway", "No cause is known. The matrix shows what was seen and what was not.")},
    {Heading::AlsoNoticed, QT_TRANSLATE_NOOP("Clearway", "Also noticed")},
    {Heading::WhoCanFix, QT_TRANSLATE_NOOP("Clearway", "Who can fix it")},
    {Heading::InCharge, QT_TRANSLATE_NOOP("Clearway", "In charge")},
    {Heading::WhatToDo, QT_TRANSLATE_NOOP("Clearway", "What to change")},
    {Heading::Why, QT_TRANSLATE_NOOP("Clearway", "Why")},
    {Heading::Affected, QT_TRANSLATE_NOOP("Clearway", "Concerns")},
    {Heading::NotTested, QT_TRANSLATE_NOOP("Clearway", "Not tested")},
    {Heading::OthersAlike, QT_TRANSLATE_NOOP("Clearway", "%1 The others are alike.")},
    {Heading::Removed, QT_TRANSLATE_NOOP("Clearway", "Removed from this report")},
    {Heading::RemovedNothing, QT_TRANSLATE_NOOP("Clearway", "Nothing was found to remove (level %1)")},
    {Heading::RemovedKinds, QT_TRANSLATE_NOOP("Clearway", "Level %1: %2")},
    {Heading::NotProduced, QT_TRANSLATE_NOOP("Clearway", "Could not be produced")},
    {Heading::Modes, QT_TRANSLATE_NOOP("Clearway", "Network modes")},
    {Heading::Mode, QT_TRANSLATE_NOOP("Clearway", "Mode")},
    {Heading::Verdict, QT_TRANSLATE_NOOP("Clearway", "Verdict")},
    {Heading::Matrix, QT_TRANSLATE_NOOP("Clearway", "Matrix")},
    {Heading::Requirement, QT_TRANSLATE_NOOP("Clearway", "Requirement")},
    {Heading::RunCode, QT_TRANSLATE_NOOP("Clearway", "Run code")},
    {Heading::Catalogue, QT_TRANSLATE_NOOP("Clearway", "Catalogue")},
    {Heading::CatalogueBuiltIn, QT_TRANSLATE_NOOP("Clearway", "built-in")},
    {Heading::CatalogueSigned, QT_TRANSLATE_NOOP("Clearway", "%1, signed by key %2")},
    {Heading::CatalogueNotSigned, QT_TRANSLATE_NOOP("Clearway", "%1, not signed")},
    {Heading::MediaPeer, QT_TRANSLATE_NOOP("Clearway", "Media peer")},
    {Heading::NotAVerdict,
     QT_TRANSLATE_NOOP("Clearway",
                       "A sign is not yet a problem, and no sign does not mean that all is well.")},
    // The appendix
    {Heading::InAppendix, QT_TRANSLATE_NOOP("Clearway", "More on this in the appendix.")},
    {Heading::CausesInFull, QT_TRANSLATE_NOOP("Clearway", "What stands in the way, in full")},
    {Heading::Evidence, QT_TRANSLATE_NOOP("Clearway", "Evidence")},
    {Heading::Number, QT_TRANSLATE_NOOP("Clearway", "No.")},
    {Heading::After, QT_TRANSLATE_NOOP("Clearway", "Since start")},
    {Heading::Test, QT_TRANSLATE_NOOP("Clearway", "Test")},
    {Heading::Result, QT_TRANSLATE_NOOP("Clearway", "Result")},
    {Heading::Way, QT_TRANSLATE_NOOP("Clearway", "Way")},
    {Heading::Computer, QT_TRANSLATE_NOOP("Clearway", "This computer")},
    {Heading::System, QT_TRANSLATE_NOOP("Clearway", "System")},
    {Heading::Adapters, QT_TRANSLATE_NOOP("Clearway", "Network adapters")},
    {Heading::Resolvers, QT_TRANSLATE_NOOP("Clearway", "DNS servers")},
    {Heading::Proxies, QT_TRANSLATE_NOOP("Clearway", "Proxy settings")},
    {Heading::NoProxy, QT_TRANSLATE_NOOP("Clearway", "No proxy setting was found on this computer.")},
    {Heading::NoneRead, QT_TRANSLATE_NOOP("Clearway", "None was read")},
    {Heading::Started, QT_TRANSLATE_NOOP("Clearway", "Started")},
    {Heading::PageOf, QT_TRANSLATE_NOOP("Clearway", "Page %1 of %2")},
    // Shortened documents
    {Heading::Shortened, QT_TRANSLATE_NOOP("Clearway", "Shortened; the report as a file has the rest.")},
    {Heading::MoreRows, QT_TRANSLATE_NOOP("Clearway", "… and %1 more")},
    // The mail
    {Heading::Attached, QT_TRANSLATE_NOOP("Clearway", "Attached: %1")},
});

static_assert(isComplete(rows));

using evidence::RemovedKind;

constexpr std::array removedKinds = std::to_array<TextRow<RemovedKind>>({
    {RemovedKind::Credential, QT_TRANSLATE_NOOP("Clearway", "passwords and tokens: %1")},
    {RemovedKind::UserName, QT_TRANSLATE_NOOP("Clearway", "user names: %1")},
    {RemovedKind::MailAddress, QT_TRANSLATE_NOOP("Clearway", "mail addresses: %1")},
    {RemovedKind::Meeting, QT_TRANSLATE_NOOP("Clearway", "meeting IDs and links: %1")},
    {RemovedKind::ComputerName, QT_TRANSLATE_NOOP("Clearway", "computer names: %1")},
    {RemovedKind::DomainName, QT_TRANSLATE_NOOP("Clearway", "domains of the organisation: %1")},
    {RemovedKind::WifiName, QT_TRANSLATE_NOOP("Clearway", "Wi-Fi names: %1")},
    {RemovedKind::HardwareAddress, QT_TRANSLATE_NOOP("Clearway", "hardware addresses: %1")},
    {RemovedKind::SerialNumber, QT_TRANSLATE_NOOP("Clearway", "serial numbers: %1")},
    {RemovedKind::OwnAddress, QT_TRANSLATE_NOOP("Clearway", "own public addresses: %1")},
    {RemovedKind::PrivateAddress, QT_TRANSLATE_NOOP("Clearway", "inner addresses: %1")},
    {RemovedKind::PublicAddress, QT_TRANSLATE_NOOP("Clearway", "addresses of others: %1")},
    {RemovedKind::HostName, QT_TRANSLATE_NOOP("Clearway", "host names of others: %1")},
    {RemovedKind::Certificate, QT_TRANSLATE_NOOP("Clearway", "issuers of certificates: %1")},
    {RemovedKind::Text, QT_TRANSLATE_NOOP("Clearway", "free texts: %1")},
});

static_assert(isComplete(removedKinds));

} // namespace

QString Wording::heading(Heading heading, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(heading)].source}, arguments);
}

QString Wording::removed(const evidence::Removed &removed) const
{
    return say({removedKinds[std::size_t(removed.kind)].source}, {QString::number(removed.count)});
}

} // namespace clearway::text
