// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ownedfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clearway::base {
namespace {

bool meansNothingThere(int error)
{
    return error == ENOENT || error == ENOTDIR;
}

InputError refusal(const QString &path, const char *expected, const QString &found)
{
    return {path, {}, QString::fromLatin1(expected), found};
}

InputError systemRefusal(const QString &path, const char *expected, int error)
{
    return refusal(path, expected, qt_error_string(error));
}

/// Whose it is and who may write it.
std::optional<InputError> objection(const QString &path, const struct stat &status, FileOwner owner,
                                    const char *expected)
{
    if (status.st_uid != owner.id)
        return refusal(path, expected, QStringLiteral("somebody else's"));
    if (status.st_mode & (S_IWGRP | S_IWOTH))
        return refusal(path, expected, QStringLiteral("one that others can write"));
    return std::nullopt;
}

class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) { }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Result<std::optional<QByteArray>> contents(const QString &path, int descriptor, qsizetype most)
{
    QByteArray bytes(most + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size <= most) {
        const ssize_t got = ::read(descriptor, bytes.data() + size, std::size_t(most + 1 - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemRefusal(path, "a readable file", errno);
        if (got == 0)
            return std::optional(bytes.left(size));
        size += got;
    }
    return InputError{path, {}, QStringLiteral("at most %1 bytes").arg(most), QStringLiteral("more")};
}

} // namespace

std::optional<InputError> objectionToFolder(const QString &path, FileOwner owner)
{
    constexpr auto expected = "a folder that only the administrator can write";
    struct stat status { };
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return systemRefusal(path, expected, errno);
    if (S_ISLNK(status.st_mode))
        return refusal(path, expected, QStringLiteral("a symbolic link"));
    if (!S_ISDIR(status.st_mode))
        return refusal(path, expected, QStringLiteral("something else"));
    return objection(path, status, owner, expected);
}

Result<std::optional<QByteArray>> readOwnedFile(const QString &path, FileOwner owner, qsizetype most)
{
    constexpr auto expected = "a file that only the administrator can write";
    // Without O_NONBLOCK, opening a FIFO waits for whoever writes it.
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.get() < 0) {
        const int error = errno;
        if (meansNothingThere(error))
            return std::optional<QByteArray>();
        if (error == ELOOP && QFileInfo(path).isSymLink())
            return refusal(path, expected, QStringLiteral("a symbolic link"));
        return systemRefusal(path, expected, error);
    }
    struct stat status { };
    if (::fstat(file.get(), &status) != 0)
        return systemRefusal(path, expected, errno);
    if (!S_ISREG(status.st_mode))
        return refusal(path, "a regular file",
                       S_ISDIR(status.st_mode) ? QStringLiteral("a folder")
                                               : QStringLiteral("a special file"));
    if (auto problem = objection(path, status, owner, expected))
        return *problem;
    if (auto problem = objectionToFolder(QFileInfo(path).path(), owner))
        return *problem;
    return contents(path, file.get(), most);
}

bool isNothingAt(const QString &path)
{
    struct stat status { };
    return ::lstat(QFile::encodeName(path).constData(), &status) != 0 && meansNothingThere(errno);
}

} // namespace clearway::base
