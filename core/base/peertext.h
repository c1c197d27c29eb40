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

    // One line each, with the same visible escapes as for a terminal, and what else its place takes for more
    // than text:
    /// Element content or a quoted attribute of HTML.
    [[nodiscard]] QString forHtml() const;
    /// Between words of Markdown (CommonMark 0.30, GFM). What a renderer could take for markup, a link or a
    /// mention stands in code spans, which none of them looks into.
    [[nodiscard]] QString forMarkdown() const;
    /// In the characters of WinAnsiEncoding (ISO 32000-1 annex D); others appear as \u{…}.
    [[nodiscard]] QString forPdf() const;
    /// A header's value after "Name: ": ASCII, folded, encoded words where needed (RFC 2047).
    [[nodiscard]] QByteArray forMailHeader() const;
    /// Between the quotes of a label's value (Prometheus text format 0.0.4).
    [[nodiscard]] QString forPrometheusLabel() const;

    bool operator==(const PeerText &) const = default;

private:
    QString m_text;
};

/// One line that no terminal and no plain-text label takes for more than text: PeerText's forTerminal() and
/// forLabel().
[[nodiscard]] inline QString inert(const QString &text)
{
    return PeerText(text).forTerminal();
}

} // namespace clearway::base
