// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/voice.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace clearway::gui {

Voice::Voice(text::Language language, QObject *parent)
    : QObject(parent), m_words(std::make_unique<text::Wording>(language))
{
    translateQt();
}

Voice::~Voice() = default;

void Voice::setLanguage(text::Language language)
{
    if (language == m_words->language())
        return;
    setWords(std::make_unique<text::Wording>(language));
}

void Voice::setWords(std::unique_ptr<text::Wording> words)
{
    m_words = std::move(words);
    translateQt();
    Q_EMIT changed();
}

void Voice::translateQt()
{
    QCoreApplication::removeTranslator(&m_qt);
    if (m_words->language() == text::Language::En)
        return; // what Qt speaks by itself
    if (m_qt.load(m_words->locale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace clearway::gui
