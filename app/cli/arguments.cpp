// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

QStringList namesOf(const std::vector<Option> &options)
{
    QStringList names{u"--help"_s};
    for (const Option &option : options)
        names << option.name;
    return names;
}

/// -j is short for a name that begins with --j.
QString asLong(const QString &name)
{
    return name.startsWith(u"--"_s) ? name : u'-' + name;
}

} // namespace

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString near = base::nearby(word, candidates);
    return near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near);
}

base::Result<Arguments, UsageError> Arguments::parse(const QStringList &words,
                                                     const std::vector<Option> &options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--"_s) {
            arguments.m_words += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == u"-"_s) {
            arguments.m_words << word;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const auto option
            = std::ranges::find(options, name, [](const Option &each) { return QString(each.name); });
        if (option == options.end())
            return UsageError{u"unknown option %1%2"_s.arg(name, didYouMean(asLong(name), namesOf(options)))};
        const bool attached = word.contains(u'=');
        const bool flag = option->value.isEmpty();
        if (flag && attached)
            return UsageError{u"%1 takes no value"_s.arg(name)};
        if (!flag && !attached && i + 1 == words.size())
            return UsageError{u"%1 needs a value: %1 %2"_s.arg(name, option->value)};
        if (arguments.m_values.contains(name) && !option->repeatable)
            return UsageError{u"%1 can be given once"_s.arg(name)};
        if (flag)
            arguments.m_values[name] << QString();
        else
            arguments.m_values[name] << (attached ? word.section(u'=', 1) : words[++i]);
    }
    return arguments;
}

} // namespace clearway::cli
