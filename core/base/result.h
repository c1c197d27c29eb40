// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Result of something that is not a measurement: reading a file, parsing an option.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace clearway::base {

/// Why an input was refused: which file, where in it, what was expected and what stood there. Technical
/// English.
struct InputError {
    QString file; ///< path as the user gave it; empty for built-in or in-memory input
    QString place; ///< JSON path ("$.domains[3].name") or "line 7"; empty when the file as a whole is meant
    QString expected; ///< "a string of at most 253 characters"
    QString found; ///< what stood there, shortened; may hold foreign text: show it only through PeerText

    /// "FILE: PLACE: expected …, found …" with absent parts left out.
    [[nodiscard]] QString text() const;
    bool operator==(const InputError &) const = default;
};

/// Either a value or an error; shaped after std::expected (C++23).
template<class T, class E = InputError> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): return value; and return error; both read well
        : m_either(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error) // NOLINT(google-explicit-constructor)
        : m_either(std::in_place_index<1>, std::move(error))
    {
    }
    [[nodiscard]] bool hasValue() const { return m_either.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_either); }
    [[nodiscard]] T &value() & { return std::get<0>(m_either); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_either)); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_either); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_either;
};

} // namespace clearway::base
