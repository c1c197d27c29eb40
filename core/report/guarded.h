// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Sections that may fail while the document may not.
#pragma once

#include <QStringList>

#include <exception>
#include <type_traits>

namespace clearway::report {

/// What `write` returns; where it throws, an empty value, and a journal entry with the section's name.
template<class Write>
auto guarded(QStringList &journal, const char *section, Write write) -> decltype(write())
{
    try {
        return write();
    } catch (const std::exception &error) {
        journal << QString::fromLatin1(section) + QStringLiteral(": ") + QString::fromUtf8(error.what());
    } catch (...) {
        journal << QString::fromLatin1(section) + QStringLiteral(": unknown error");
    }
    if constexpr (!std::is_void_v<decltype(write())>)
        return {};
}

} // namespace clearway::report
