// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the GoTo client's own logs tell, set beside this computer's settings.
#pragma once

#include "evidence/clientseen.h"
#include "text/wording.h"

#include <optional>

namespace clearway::text {

struct StoryPart {
    QString title; ///< empty: the lines say it all
    QStringList lines; ///< inert
    /// Ok: log and settings agree. Limited: they differ. Unset: nothing to compare.
    std::optional<verdict::Status> status;
    bool isLog = false; ///< the log's own lines, which may be hundreds
};

/// Log folders, the newest first; the proxies that the logs name; the settings beside them; lines about
/// proxies and connections. Parts of which nothing can be told say so, or are missing where another one does.
[[nodiscard]] std::vector<StoryPart> clientStory(const evidence::ClientSeen &client,
                                                 const std::vector<evidence::ProxySource> &settings,
                                                 const Wording &wording);

} // namespace clearway::text
