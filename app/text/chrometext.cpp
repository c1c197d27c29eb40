// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/wording.h"

namespace clearway::text {
namespace {

const char *onCertificates(Chrome chrome)
{
    switch (chrome) {
    case Chrome::CertificatesArea:
        return QT_TRANSLATE_NOOP("Clearway", "Certificate chains, the least trusted first");
    case Chrome::ShownBy:
        return QT_TRANSLATE_NOOP("Clearway", "Shown by");
    case Chrome::IssuedBy:
        return QT_TRANSLATE_NOOP("Clearway", "Issued by");
    case Chrome::Valid:
        return QT_TRANSLATE_NOOP("Clearway", "Valid");
    case Chrome::Key:
        return QT_TRANSLATE_NOOP("Clearway", "Key and signature");
    case Chrome::TooWeak:
        return QT_TRANSLATE_NOOP("Clearway", "Too weak today");
    case Chrome::ByPublicRoots:
        return QT_TRANSLATE_NOOP("Clearway", "Public authorities");
    case Chrome::ByThisComputer:
        return QT_TRANSLATE_NOOP("Clearway", "This computer");
    case Chrome::NamesInIt:
        return QT_TRANSLATE_NOOP("Clearway", "Names in it");
    case Chrome::Fingerprint:
        return QT_TRANSLATE_NOOP("Clearway", "SHA-256");
    case Chrome::ChainSent:
        return QT_TRANSLATE_NOOP("Clearway", "Chain as sent");
    case Chrome::ChainWithPublicRoots:
        return QT_TRANSLATE_NOOP("Clearway", "Chain as built with the public roots");
    case Chrome::ChainWithOwnRoots:
        return QT_TRANSLATE_NOOP("Clearway", "Chain as built with this computer's roots");
    case Chrome::ChainNotKnown:
        return QT_TRANSLATE_NOOP("Clearway", "Not recorded in this report.");
    case Chrome::Pem:
        return QT_TRANSLATE_NOOP("Clearway", "Certificates as text (PEM)");
    case Chrome::CopyPem:
        return QT_TRANSLATE_NOOP("Clearway", "Copy PEM");
    case Chrome::NoCertificates:
        return QT_TRANSLATE_NOOP("Clearway", "No certificate was seen.");
    default:
        return "";
    }
}

} // namespace

QString Wording::chrome(Chrome chrome, const QStringList &arguments) const
{
    const auto filled = [&](const char *source) { return say({.text = source}, arguments); };
    switch (chrome) {
    case Chrome::StartHint:
        return filled(
            QT_TRANSLATE_NOOP("Clearway",
                              "Clearway tries what GoTo needs on this network. It takes less than a minute "
                              "and changes nothing."));
    case Chrome::WhatIsChecked:
        return filled(QT_TRANSLATE_NOOP("Clearway", "What is checked"));
    case Chrome::Pages:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Pages"));
    case Chrome::PageWithCount:
        return filled(QT_TRANSLATE_NOOP("Clearway", "%1, %2 not green"));
    case Chrome::Products:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Products to check for"));
    case Chrome::RowsShown:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Rows shown"));
    case Chrome::MatrixArea:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Requirements and network modes"));
    case Chrome::FindingsArea:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Findings, what matters most first"));
    case Chrome::EvidenceArea:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Everything that was seen"));
    case Chrome::DetailsArea:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Details"));
    case Chrome::Progress:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Progress of the check"));
    case Chrome::OpenShort:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Open…"));
    case Chrome::FindEvidence:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Find in evidence"));
    case Chrome::Number:
        return filled(QT_TRANSLATE_NOOP("Clearway", "No."));
    case Chrome::What:
        return filled(QT_TRANSLATE_NOOP("Clearway", "What was tried"));
    case Chrome::Started:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Started after"));
    case Chrome::Took:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Took"));
    case Chrome::MoreEvidence:
        return filled(QT_TRANSLATE_NOOP("Clearway", "and %1 more on the page Evidence"));
    case Chrome::ShowEvidence:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Show evidence %1: %2"));
    case Chrome::AffectedModes:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Affected modes"));
    case Chrome::NoModeAffected:
        return filled(QT_TRANSLATE_NOOP("Clearway", "None; for information only"));
    case Chrome::InformsOnly:
        return filled(QT_TRANSLATE_NOOP("Clearway", "For information"));
    case Chrome::BackToList:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Back to the list"));
    case Chrome::NoMatchingRow:
        return filled(QT_TRANSLATE_NOOP("Clearway", "No row matches."));
    case Chrome::Rule:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Rule to paste"));
    case Chrome::RuleKind:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Kind of rule"));
    case Chrome::Copied:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Copied"));
    case Chrome::CertificatesArea:
    case Chrome::ShownBy:
    case Chrome::IssuedBy:
    case Chrome::Valid:
    case Chrome::Key:
    case Chrome::TooWeak:
    case Chrome::ByPublicRoots:
    case Chrome::ByThisComputer:
    case Chrome::NamesInIt:
    case Chrome::Fingerprint:
    case Chrome::ChainSent:
    case Chrome::ChainWithPublicRoots:
    case Chrome::ChainWithOwnRoots:
    case Chrome::ChainNotKnown:
    case Chrome::Pem:
    case Chrome::CopyPem:
    case Chrome::NoCertificates:
        return filled(onCertificates(chrome));
    case Chrome::EndRehearsal:
        return filled(QT_TRANSLATE_NOOP("Clearway", "End rehearsal"));
    case Chrome::ForeignReport:
        return filled(QT_TRANSLATE_NOOP("Clearway", "You are looking at a report, not at this computer"));
    case Chrome::CloseReport:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Close report"));
    case Chrome::CannotBeOpened:
        return filled(QT_TRANSLATE_NOOP("Clearway", "This report cannot be opened"));
    case Chrome::NothingShown:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Nothing of it is shown."));
    case Chrome::CannotBeSaved:
        return filled(QT_TRANSLATE_NOOP("Clearway", "The report was not saved"));
    case Chrome::CannotStart:
        return filled(QT_TRANSLATE_NOOP("Clearway", "The check cannot start"));
    case Chrome::Dismiss:
        return filled(QT_TRANSLATE_NOOP("Clearway", "Dismiss"));
    }
    return {};
}

} // namespace clearway::text
