// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/judgedfile.h"

#include "cli/catalogueoption.h"
#include "settings/settledcatalogue.h"

namespace clearway::cli {

ExitCode unreadable(text::Label label, const base::InputError &error, const text::Wording &wording,
                    Console &console)
{
    console.message(wording.label(label, {error.text()}));
    return ExitCode::BadInput;
}

std::optional<catalogue::Catalogue> judgingCatalogue(const settings::Effective &effective,
                                                     const text::Wording &wording, Console &console)
{
    auto supplied = settings::settledJudgingCatalogue(effective);
    if (!supplied) {
        static_cast<void>(unreadable(text::Label::CatalogueNotRead, supplied.error(), wording, console));
        return std::nullopt;
    }
    report(supplied->remarks, wording, console);
    return std::move(supplied->catalogue);
}

} // namespace clearway::cli
