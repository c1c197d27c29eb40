// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts about removing proxies that the GoTo client has stored. A new one needs a row in forgettext.cpp
// and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class ForgetText {
    NoClient,
    Nothing,
    Stored,
    Item, ///< proxies, place
    CloseFirst,
    WithYes,
    Removed,
    BackupAt, ///< file
    UndoBy, ///< command line
    NotRemoved, ///< reason
    PartlyRemoved, ///< reason, places, file of the backup
    InBackup,
    UndoWithYes,
    PutBack,
    NotPutBack, ///< reason
    PartlyPutBack, ///< reason, places
    // The window
    Open, ///< with an ellipsis: opens the dialog
    Title,
    BackupFirst,
    Remove,
    Undo
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::ForgetText> = int(clearway::text::ForgetText::Undo) + 1;
}
