// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Standard input and output of clearway-pac: lines and blocks with a length limit.
#pragma once

#include <QByteArray>

#include <optional>

namespace clearway::pac {

class PacWire {
public:
    /// Without its end; nothing at the end of the input and for a line of more than mostPacLine bytes.
    [[nodiscard]] std::optional<QByteArray> line();
    /// Exactly that many bytes, or nothing.
    [[nodiscard]] std::optional<QByteArray> block(qint64 size);
    /// False: the parent is gone.
    bool write(const QByteArray &bytes);

private:
    [[nodiscard]] bool readMore();
    QByteArray m_read;
};

} // namespace clearway::pac
