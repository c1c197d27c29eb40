// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacconstructs.h"

#include "surroundings/pactokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace clearway::surroundings {
namespace {

constexpr int mostPerWord = 10;
constexpr qsizetype mostText = 120;

/// Words of the language, each with the construct it belongs to.
QString constructOf(QStringView word)
{
    static const QHash<QStringView, QString> known = [] {
        const std::pair<const char16_t *, const char16_t *> groups[] = {
            {u"loop", u"for while do"},
            {u"switch", u"switch"},
            {u"exception", u"try catch throw finally"},
            {u"eval", u"eval Function"},
            {u"let-const", u"let const"},
            {u"modern-syntax", u"class async await yield import export of"},
            {u"object", u"new this prototype"},
            {u"regular-expression", u"RegExp"},
            {u"ex-function",
             u"FindProxyForURLEx isResolvableEx isInNetEx dnsResolveEx myIpAddressEx sortIpAddressList "
             u"getClientVersion"},
        };
        QHash<QStringView, QString> words;
        for (const auto &[construct, list] : groups)
            for (const QStringView entry : QStringView(list).split(u' '))
                words.insert(entry, QString::fromUtf16(construct));
        return words;
    }();
    return known.value(word);
}

bool isStringMethod(QStringView word)
{
    static const QStringView list = u"charAt charCodeAt concat endsWith exec includes indexOf join "
                                    u"lastIndexOf length match padStart repeat "
                                    u"replace search slice split startsWith substr substring test "
                                    u"toLowerCase toString toUpperCase trim";
    static const QList<QStringView> all = list.split(u' ');
    return all.contains(word);
}

class Finder {
public:
    explicit Finder(const QString &source) : m_lines(QStringView(source)), m_tokens(pacTokens(source).tokens)
    {
    }

    std::vector<evidence::PacConstruct> find()
    {
        noteFunctions();
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            look(i);
        return std::move(m_found);
    }

private:
    [[nodiscard]] PacToken at(std::size_t index) const
    {
        return index < m_tokens.size() ? m_tokens[index] : PacToken{};
    }
    [[nodiscard]] PacToken before(std::size_t index) const
    {
        return index > 0 ? m_tokens[index - 1] : PacToken{};
    }

    /// Functions the file defines itself, but for the two that are asked.
    void noteFunctions()
    {
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            const bool defines = m_tokens[i].is(u"function") && m_tokens[i + 1].kind == PacTokenKind::Name;
            if (defines && !m_tokens[i + 1].text.startsWith(u"FindProxyForURL"))
                m_functions.insert(m_tokens[i + 1].text);
        }
    }

    void look(std::size_t i)
    {
        const PacToken &token = m_tokens[i];
        switch (token.kind) {
        case PacTokenKind::RegularExpression:
            return add(token, QStringLiteral("regular-expression"));
        case PacTokenKind::Template:
            return add(token, QStringLiteral("template-literal"));
        case PacTokenKind::Name:
            return name(i);
        case PacTokenKind::Mark:
            return mark(i);
        case PacTokenKind::Number:
        case PacTokenKind::Text:
            return;
        }
    }

    void name(std::size_t i)
    {
        const PacToken &token = m_tokens[i];
        const bool isCalled = at(i + 1).is(u"(");
        if (before(i).is(u".") || before(i).is(u"?.")) {
            if (isStringMethod(token.text))
                add(token, QStringLiteral("string-method"));
        } else if (token.is(u"function")) {
            if (!at(i + 1).text.startsWith(u"FindProxyForURL"))
                add(token, QStringLiteral("user-function"));
        } else if (isCalled && m_functions.contains(token.text) && !before(i).is(u"function")) {
            add(token, QStringLiteral("function-call"));
        } else if (const QString construct = constructOf(token.text); !construct.isEmpty()) {
            add(token, construct);
        }
        if (isCalled && m_assignedOn == token.line && !token.is(u"function"))
            add(token, QStringLiteral("computed-variable"));
    }

    void mark(std::size_t i)
    {
        const PacToken &token = m_tokens[i];
        const PacToken last = before(i);
        constexpr std::array beforeObject{u"=", u"(", u",", u"[", u"?", u"return"};
        if (token.is(u"?"))
            add(token, QStringLiteral("conditional-expression"));
        else if (token.is(u"=>"))
            add(token, QStringLiteral("arrow-function"));
        else if (token.is(u"...") || token.is(u"?.") || token.is(u"??"))
            add(token, QStringLiteral("modern-syntax"));
        else if (token.is(u"["))
            add(token, QStringLiteral("array"));
        else if (token.is(u"{") && std::ranges::any_of(beforeObject, [&last](const char16_t *m) {
                     return last.is(QStringView(m));
                 }))
            add(token, QStringLiteral("object"));
        if (token.is(u"=") && last.kind == PacTokenKind::Name)
            m_assignedOn = token.line;
        else if (token.is(u";") || token.is(u"{"))
            m_assignedOn = 0;
    }

    void add(const PacToken &token, const QString &construct)
    {
        const bool again = m_lastLine.value(construct) == token.line;
        m_lastLine.insert(construct, token.line);
        if (again || ++m_count[construct] > mostPerWord)
            return;
        m_found.push_back({token.line, construct, lineAround(token)});
    }

    [[nodiscard]] QString lineAround(const PacToken &token) const
    {
        const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
        qsizetype first = token.at; // a line may be the whole file, so only its neighbourhood is read
        while (first > 0 && token.at - first < mostText && !isBreak(m_lines[first - 1]))
            --first;
        qsizetype end = token.at;
        while (end < m_lines.size() && end - first < 2 * mostText && !isBreak(m_lines[end]))
            ++end;
        return m_lines.mid(first, end - first).trimmed().left(mostText).toString();
    }

    QStringView m_lines;
    std::vector<PacToken> m_tokens;
    std::vector<evidence::PacConstruct> m_found;
    QSet<QStringView> m_functions;
    QHash<QString, int> m_count;
    QHash<QString, int> m_lastLine;
    int m_assignedOn = 0; ///< line of an assignment that has not ended
};

} // namespace

std::vector<evidence::PacConstruct> limitedConstructs(const QString &source)
{
    return Finder(source).find();
}

} // namespace clearway::surroundings
