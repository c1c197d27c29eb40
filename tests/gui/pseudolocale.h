// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// English as no language has it: accented letters, and two fifths longer. What is cut in it would be cut in
// Finnish.
#pragma once

#include "text/wording.h"

#include <QTranslator>

#include <memory>

namespace clearway::gui {

class PseudoTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString plain = QStringLiteral("AEIOUaeioucnsyz");
        static const QString accented = QStringLiteral("ÅÉÎÕÛåéîõûçñšýž");
        QString text = QString::fromUtf8(source);
        for (QChar &c : text)
            if (const qsizetype at = plain.indexOf(c); at >= 0)
                c = accented[at];
        // In words, so that what wraps can wrap.
        for (qsizetype more = text.size() * 2 / 5; more > 0; more -= 5)
            text += QStringLiteral(" ~~~~").left(more + 1);
        return text;
    }
};

inline std::unique_ptr<text::Wording> pseudoWords()
{
    return std::make_unique<text::Wording>(text::Language::En, std::make_unique<PseudoTranslator>());
}

} // namespace clearway::gui
