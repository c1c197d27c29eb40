// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The objects of a PDF file, in their order; internal to pdfdocument.
#pragma once

#include "report/pdfdocument.h"

namespace clearway::report::pdf {

[[nodiscard]] QByteArray number(double value); ///< at most two decimals
[[nodiscard]] QByteArray number(Colour colour, const char *op); ///< "0 0 0 rg"
/// A string object of these very bytes (ISO 32000-1 7.3.4.2).
[[nodiscard]] QByteArray literal(const QByteArray &bytes);

class Writer {
public:
    explicit Writer(const Document &document);
    [[nodiscard]] QByteArray bytes();

private:
    void object(int number, const QByteArray &content);
    void pages();
    void structure();
    void parents();
    void trailer();
    [[nodiscard]] QByteArray children(std::size_t element) const;
    // Numbers of the objects: catalogue, page tree, information, three fonts, then by kind.
    [[nodiscard]] int page(std::size_t index) const { return 7 + 2 * int(index); }
    [[nodiscard]] int root() const { return page(m_document.m_pages.size()); }
    [[nodiscard]] int parentTree() const { return root() + 1; }
    [[nodiscard]] int element(std::size_t index) const { return root() + 2 + int(index); }

    const Document &m_document;
    QByteArray m_bytes;
    std::vector<qsizetype> m_offsets; ///< by object number
};

} // namespace clearway::report::pdf
