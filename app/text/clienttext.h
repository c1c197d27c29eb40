// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Fixed texts about the GoTo client's own logs and about checks that were interrupted. A new one needs a row
// in clienttext.cpp and its German in translations/.
#pragma once

#include "base/names.h"

namespace clearway::text {

enum class ClientText {
    NotLooked,
    NoLogs,
    OtherLogs,
    Folders,
    Folder, ///< place, files, time of the newest
    EmptyFolder, ///< place
    CitrixFolder, ///< what Folder or EmptyFolder says
    Unreadable, ///< place, reason
    NamedProxies,
    NamedProxy, ///< proxy, lines, file
    NoNamedProxy,
    Settings,
    NoSettings,
    Agrees, ///< proxy
    OnlyLogged, ///< proxy
    Differs, ///< proxy of the log, proxies of the settings
    Stored, ///< proxies
    NothingStored,
    Lines,
    Line, ///< file, line number
    CutShort,
    // Checks that were interrupted
    Interrupted, ///< file
    Recovered,
};

} // namespace clearway::text

namespace clearway::base {
template<>
inline constexpr int enumCount<clearway::text::ClientText> = int(clearway::text::ClientText::Recovered) + 1;
} // namespace clearway::base
