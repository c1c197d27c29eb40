// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What must not come back to us as evidence: credentials that a peer was told and may echo. Private to
// core/net.
#pragma once

#include "evidence/webseen.h"

#include <QByteArray>

#include <vector>

namespace clearway::net {

class Secrets {
public:
    /// Looked for as it is, percent-encoded and in base64; compared without case.
    void add(const QByteArray &secret);
    [[nodiscard]] bool isEmpty() const { return m_forms.empty(); }

    /// Replaces what holds a secret, or was cut within one, by a word.
    void cleanse(evidence::HttpAnswer &answer) const;

    /// `text` with each secret of at least four bytes overwritten by asterisks. Shorter ones would tear up
    /// words that have nothing to do with them.
    [[nodiscard]] QByteArray masked(QByteArray text) const;
    /// How many bytes at the end of `text` may be the beginning of a secret that masked() would find.
    [[nodiscard]] qsizetype openEnd(const QByteArray &text) const;

private:
    void cleanse(QString &text) const;
    std::vector<QByteArray> m_forms; ///< in lower case
};

} // namespace clearway::net
