// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's dialog about allow lists. A new one needs a row in allowlisttext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"
#include "catalogue/allowlist.h"

namespace clearway::text {

enum class AllowListText {
    Open, ///< with an ellipsis: opens the dialog
    Title,
    Hint,
    MakeList,
    CheckList,
    Mode,
    AnyMode,
    Kind,
    Rules,
    Copy,
    Copied,
    Save,
    Saved, ///< file
    NotSaved, ///< file, reason
    List,
    Paste,
    OpenFile,
    Filter,
    CheckNow,
    Extent,
    Part,
    Whole,
    Checking,
    CheckedFile, ///< name
    NothingChecked,
    NothingAmiss,
    Result,
    ColumnVerdict,
    ColumnEntry,
    ColumnLine,
    ColumnRemark,
    CopyAddition,
    AdditionCopied, ///< number of lines
};

/// What people call the product: "nftables", "Cisco WSA", …; the same in every language.
[[nodiscard]] QString productName(catalogue::RuleKind kind);

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int
    enumCount<clearway::text::AllowListText> = int(clearway::text::AllowListText::AdditionCopied) + 1;
}
