// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogueoption.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {

std::vector<Option> catalogueOptions()
{
    return {{"--catalogue"_L1, "FILE"_L1, "this file instead of the newest catalogue on this computer"_L1},
            {"--catalogue-key"_L1, "FILE"_L1, "a public key of minisign that must have signed it"_L1}};
}

void report(const std::vector<supply::Remark> &remarks, const text::Wording &wording, Console &console)
{
    for (const supply::Remark &remark : remarks)
        console.message(wording.catalogueRemark(remark));
}

} // namespace clearway::cli
