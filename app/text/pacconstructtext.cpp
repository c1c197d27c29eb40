// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What in a PAC file goes beyond plain rules, as somebody who mends such files would call it.
#include "text/wording.h"

namespace clearway::text {

QString Wording::pacConstruct(const QString &word) const
{
    constexpr struct {
        QLatin1StringView word;
        const char *phrase;
    } constructs[] = {
        {QLatin1StringView("array"), QT_TRANSLATE_NOOP("Clearway", "array")},
        {QLatin1StringView("arrow-function"), QT_TRANSLATE_NOOP("Clearway", "arrow function")},
        {QLatin1StringView("computed-variable"), QT_TRANSLATE_NOOP("Clearway", "computed variable")},
        {QLatin1StringView("conditional-expression"),
         QT_TRANSLATE_NOOP("Clearway", "conditional expression (? :)")},
        {QLatin1StringView("eval"), QT_TRANSLATE_NOOP("Clearway", "code made at run time (eval)")},
        {QLatin1StringView("ex-function"), QT_TRANSLATE_NOOP("Clearway", "function for IPv6 (…Ex)")},
        {QLatin1StringView("exception"), QT_TRANSLATE_NOOP("Clearway", "exception handling")},
        {QLatin1StringView("function-call"), QT_TRANSLATE_NOOP("Clearway", "call of an own function")},
        {QLatin1StringView("let-const"), QT_TRANSLATE_NOOP("Clearway", "let or const instead of var")},
        {QLatin1StringView("loop"), QT_TRANSLATE_NOOP("Clearway", "loop")},
        {QLatin1StringView("modern-syntax"), QT_TRANSLATE_NOOP("Clearway", "newer JavaScript")},
        {QLatin1StringView("object"), QT_TRANSLATE_NOOP("Clearway", "object")},
        {QLatin1StringView("regular-expression"), QT_TRANSLATE_NOOP("Clearway", "regular expression")},
        {QLatin1StringView("string-method"), QT_TRANSLATE_NOOP("Clearway", "string method")},
        {QLatin1StringView("switch"), QT_TRANSLATE_NOOP("Clearway", "switch statement")},
        {QLatin1StringView("template-literal"), QT_TRANSLATE_NOOP("Clearway", "template literal")},
        {QLatin1StringView("user-function"), QT_TRANSLATE_NOOP("Clearway", "definition of an own function")},
    };
    for (const auto &construct : constructs)
        if (construct.word == word)
            return say(construct.phrase);
    return shown(word);
}

} // namespace clearway::text
