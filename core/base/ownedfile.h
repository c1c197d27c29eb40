// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Files that are followed because nobody but their owner can have written them: a policy, a key that counts.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace clearway::base {

/// A user's number; 0 is root.
struct FileOwner {
    uint id = 0;
};

/// A regular file that belongs to `owner`, which others cannot write, in a folder of which the same is true;
/// symbolic links are not followed, neither for the file nor for its folder. Owner and mode are those of the
/// opened file, so that nobody can put another one in its place in between. An error for any other file, for
/// one of more than `most` bytes, and where it cannot be told whether there is one. Nothing where the system
/// says that there is none. Windows' files have no such owner: always an error there, if there is a file.
[[nodiscard]] Result<std::optional<QByteArray>> readOwnedFile(const QString &path, FileOwner owner,
                                                              qsizetype most);

/// Why the folder does not count, as for a file; nothing when it does.
[[nodiscard]] std::optional<InputError> objectionToFolder(const QString &path, FileOwner owner);

/// The system says that nothing is there, not even a dangling link. False where a folder on the way cannot be
/// entered: then there may be something.
[[nodiscard]] bool isNothingAt(const QString &path);

} // namespace clearway::base
