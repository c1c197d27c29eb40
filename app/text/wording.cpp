// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/wording.h"

#include "base/peertext.h"

#include <QRegularExpression>
#include <QTranslator>

#include <cmath>

namespace clearway::text {
namespace {

QLocale localeOf(Language language)
{
    QLocale locale = language == Language::De ? QLocale(QLocale::German, QLocale::Germany)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

/// Puts inert arguments into a sentence in one pass, so that a "%1" inside foreign text stays what it is.
QString filled(const QString &sentence, const QStringList &arguments, const QString &count)
{
    QString result;
    result.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        if (sentence.at(i) != u'%' || (next != u'n' && (next < u'1' || next > u'9'))) {
            result += sentence.at(i);
            continue;
        }
        ++i;
        const QString argument = next == u'n' ? count : arguments.value(next.unicode() - u'1');
        result += argument.isEmpty() ? QStringLiteral("–") : argument;
    }
    return result;
}

} // namespace

QLatin1StringView name(Language language)
{
    switch (language) {
    case Language::En:
        return QLatin1StringView("en");
    case Language::De:
        return QLatin1StringView("de");
    }
    return QLatin1StringView("en");
}

Language languageFor(const QLocale &locale)
{
    return locale.language() == QLocale::German ? Language::De : Language::En;
}

Wording::Wording(Language language) : m_language(language), m_locale(localeOf(language))
{
    if (language == Language::En)
        return;
    m_translator = std::make_unique<QTranslator>();
    const bool loaded = m_translator->load(QStringLiteral(":/i18n/clearway_%1.qm").arg(name(language)));
    Q_ASSERT_X(loaded, "Wording", "the translation is not linked into this program");
    Q_UNUSED(loaded)
}

Wording::Wording(Language language, std::unique_ptr<QTranslator> translator)
    : m_language(language), m_locale(localeOf(language)), m_translator(std::move(translator))
{
}

Wording::~Wording() = default;

QString Wording::say(const char *source) const
{
    return say(Sentence{source}, {});
}

QString Wording::say(const Sentence &sentence, const QStringList &arguments) const
{
    const bool counts = sentence.countAt >= 0;
    const int count = counts ? arguments.value(sentence.countAt).toInt() : -1;
    QString text;
    if (m_translator)
        text = m_translator->translate("Clearway", sentence.text, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(counts && count == 1 ? sentence.one : sentence.text);

    QStringList inert;
    for (const QString &argument : arguments)
        inert += shown(argument);
    if (sentence.failureAt >= 0 && sentence.failureAt < inert.size()) {
        const auto code = base::fromName<base::FailureCode>(arguments.at(sentence.failureAt));
        inert[sentence.failureAt] = failure(code.value_or(base::FailureCode::Unknown));
    }
    if (sentence.distrustAt >= 0 && sentence.distrustAt < inert.size())
        inert[sentence.distrustAt] = distrust(arguments.at(sentence.distrustAt));
    return filled(text, inert, m_locale.toString(count));
}

/// As it stands in a sentence: foreign text inert, and two ports joined as one would say them.
QString Wording::shown(const QString &argument) const
{
    static const QRegularExpression twoNumbers(QStringLiteral("^(\\d+), (\\d+)$"));
    if (const auto ports = twoNumbers.match(argument); ports.hasMatch())
        return say({QT_TRANSLATE_NOOP("Clearway", "%1 and %2")}, {ports.captured(1), ports.captured(2)});
    return base::PeerText(argument).forLabel();
}

QString Wording::duration(evidence::Duration duration) const
{
    if (duration.count() < 0) // before the start of the run
        return m_locale.negativeSign() + this->duration(-duration);
    const double milliseconds = double(duration.count()) / 1000.0;
    if (milliseconds < 0.95)
        return m_locale.toString(milliseconds, 'f', 1) + QStringLiteral(" ms");
    if (milliseconds < 999.5)
        return m_locale.toString(std::llround(milliseconds)) + QStringLiteral(" ms");
    const double seconds = milliseconds / 1000.0;
    return m_locale.toString(seconds, 'f', seconds < 9.95 ? 1 : 0) + QStringLiteral(" s");
}

} // namespace clearway::text
