// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The language the window speaks, switchable while it is open.
#pragma once

#include "text/wording.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace clearway::gui {

/// Widgets keep a reference, ask for words when they need them, and set their texts again on `changed`.
class Voice final : public QObject {
    Q_OBJECT
public:
    explicit Voice(text::Language language, QObject *parent = nullptr);
    ~Voice() override;

    [[nodiscard]] const text::Wording &words() const { return *m_words; }
    void setLanguage(text::Language language);
    void setWords(std::unique_ptr<text::Wording> words);

Q_SIGNALS:
    void changed();

private:
    void translateQt();

    std::unique_ptr<text::Wording> m_words;
    QTranslator m_qt; ///< Qt's own dialogs and context menus, where the system has them in this language
};

} // namespace clearway::gui
