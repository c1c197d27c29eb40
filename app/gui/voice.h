// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The language the window speaks, switchable while it is open.
#pragma once

#include "text/wording.h"

#include <QObject>

#include <memory>

namespace clearway::gui {

/// Widgets keep a reference, ask for words when they need them, and set their texts again on `changed`.
class Voice final : public QObject {
    Q_OBJECT
public:
    explicit Voice(text::Language language, QObject *parent = nullptr)
        : QObject(parent), m_words(std::make_unique<text::Wording>(language))
    {
    }

    [[nodiscard]] const text::Wording &words() const { return *m_words; }
    void setLanguage(text::Language language)
    {
        if (language == m_words->language())
            return;
        m_words = std::make_unique<text::Wording>(language);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<text::Wording> m_words;
};

} // namespace clearway::gui
