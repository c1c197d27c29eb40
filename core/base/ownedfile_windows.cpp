// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ownedfile.h"

#include <qt_windows.h>

namespace clearway::base {
namespace {

// Windows gives every user a way into the folder for all users' data.
InputError refusal(const QString &path)
{
    return {path,
            {},
            QStringLiteral("a file that only the administrator can write"),
            QStringLiteral("a system that does not tell")};
}

} // namespace

std::optional<InputError> objectionToFolder(const QString &path, FileOwner owner)
{
    Q_UNUSED(owner);
    return refusal(path);
}

Result<std::optional<QByteArray>> readOwnedFile(const QString &path, FileOwner owner, qsizetype most)
{
    Q_UNUSED(owner);
    Q_UNUSED(most);
    if (isNothingAt(path))
        return std::optional<QByteArray>();
    return refusal(path);
}

bool isNothingAt(const QString &path)
{
    if (::GetFileAttributesW(reinterpret_cast<const wchar_t *>(path.utf16())) != INVALID_FILE_ATTRIBUTES)
        return false;
    const DWORD error = ::GetLastError();
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

} // namespace clearway::base
