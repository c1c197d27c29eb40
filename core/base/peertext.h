// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Text written by a stranger: certificate names, headers, DNS names in answers, catalogue and report files.
//
// It reaches a window, a file or a terminal only through an escaper named after that place, so that nobody
// has to remember which characters are dangerous where.
#pragma once

#include <QByteArray>
#include <QString>

namespace clearway::base {

class PeerText {
public:
    static constexpr qsizetype defaultLimit = 4096;

    PeerText() = default;
    /// `limit` caps the length in UTF-16 units; what is cut is marked by an ellipsis.
    explicit PeerText(const QString &text, qsizetype limit = defaultLimit);
    /// Bytes of unknown encoding: UTF-8 where valid, Latin-1 otherwise.
    [[nodiscard]] static PeerText fromBytes(const QByteArray &bytes, qsizetype limit = defaultLimit);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// For JSON values (the writer escapes) and for comparing; never for showing.
    [[nodiscard]] const QString &raw() const { return m_text; }
    /// One line for a terminal: no C0, DEL or C1 byte, no bidi or zero-width control; they appear as \u{…}.
    [[nodiscard]] QString forTerminal() const;
    /// One line for a plain-text label or table cell; same visible escapes as for a terminal.
    [[nodiscard]] QString forLabel() const { return forTerminal(); }

    bool operator==(const PeerText &) const = default;

private:
    QString m_text;
};

} // namespace clearway::base
