// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts of the window's dialog that sends a report. A new one needs a row in sendtext.cpp and its
// German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class SendText {
    Open, ///< with an ellipsis: opens the dialog
    OpenShort,
    Title,
    Hint,
    Preview,
    Ticket,
    WholeReport,
    Level,
    ReportLanguage,
    RemovedHere,
    NothingRemoved,
    CopyForTicket,
    Copied,
    SaveAs, ///< format
    MailDraft,
    MailHint,
    MailNotOpened, ///< file
    Filter, ///< name of a format, ending
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::SendText> = int(clearway::text::SendText::Filter) + 1;
}
