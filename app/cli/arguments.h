// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The words of a command line held against a table of options.
#pragma once

#include "base/names.h"
#include "base/nearest.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace clearway::cli {

/// A command line that cannot be meant; one English sentence.
struct UsageError {
    QString text;
    bool operator==(const UsageError &) const = default;
};

/// "; did you mean X?", to be put behind a sentence; empty where no candidate is near.
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &candidates);

struct Option {
    QLatin1StringView name; ///< "--report"
    QLatin1StringView value; ///< "FILE" in the help; empty: a flag
    QLatin1StringView meaning; ///< for the help
    bool repeatable = false;
};

/// What was given: each option's values in order (a flag's is empty), and the words that are no options.
class Arguments {
public:
    /// Takes `--name value` and `--name=value`; after `--` everything is a word.
    [[nodiscard]] static base::Result<Arguments, UsageError> parse(const QStringList &words,
                                                                   const std::vector<Option> &options);

    [[nodiscard]] bool has(QLatin1StringView option) const { return m_values.contains(option); }
    [[nodiscard]] QStringList values(QLatin1StringView option) const { return m_values.value(option); }
    /// The only value; empty when the option was not given.
    [[nodiscard]] QString value(QLatin1StringView option) const { return m_values.value(option).value(0); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

/// One of an enum's words as an option's value.
template<class E>
[[nodiscard]] base::Result<E, UsageError> wordValue(QLatin1StringView option, const QString &word)
{
    if (const auto value = base::fromName<E>(word))
        return *value;
    const QString all = base::allNames<E>(QLatin1StringView("|"));
    return UsageError{QStringLiteral("%1 takes one of %2, not \"%3\"%4")
                          .arg(option, base::allNames<E>(), word, didYouMean(word, all.split(u'|')))};
}

} // namespace clearway::cli
