// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pactokens.h"

#include <algorithm>
#include <array>

namespace clearway::surroundings {
namespace {

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$' || c == u'\\' || c.isSurrogate();
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// After these words comes an operand, so a slash begins a regular expression.
constexpr std::array operandWords{u"return", u"typeof", u"case", u"in",   u"of", u"delete",
                                  u"void",   u"throw",  u"new",  u"else", u"do", u"instanceof"};
/// After the closing parenthesis of these comes a statement.
constexpr std::array conditionWords{u"if", u"while", u"for", u"with"};

template<std::size_t n> bool isOneOf(QStringView word, const std::array<const char16_t *, n> &words)
{
    return std::ranges::any_of(words, [word](const char16_t *known) { return word == QStringView(known); });
}

class Scanner {
public:
    explicit Scanner(QStringView source) : m_source(source) { }

    PacTokens scan()
    {
        while (m_at < m_source.size())
            step();
        return std::move(m_result);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar();
    }
    [[nodiscard]] bool sees(QStringView text) const { return m_source.mid(m_at, text.size()) == text; }

    void step()
    {
        const QChar c = peek();
        if (isLineBreak(c) || c.isSpace() || c == QChar::ByteOrderMark)
            advance(m_at + 1);
        else if (sees(u"//"))
            advance(lineEnd());
        else if (sees(u"/*"))
            comment();
        else if (startsName(c))
            run(PacTokenKind::Name);
        else if (c.isDigit() || (c == u'.' && peek(1).isDigit()))
            run(PacTokenKind::Number);
        else if (c == u'"' || c == u'\'')
            string(c);
        else if (c == u'`')
            templateLiteral();
        else if (c == u'/' && m_at >= m_noExpressionBefore && operandExpected())
            regularExpression();
        else
            mark();
    }

    /// Moves on and counts the lines passed.
    void advance(qsizetype to)
    {
        for (; m_at < to; ++m_at) {
            const bool pair
                = m_source[m_at] == u'\r' && m_at + 1 < m_source.size() && m_source[m_at + 1] == u'\n';
            m_line += isLineBreak(m_source[m_at]) && !pair ? 1 : 0;
        }
    }

    void add(PacTokenKind kind, qsizetype end)
    {
        m_result.tokens.push_back({kind, m_source.mid(m_at, end - m_at), m_at, m_line});
        advance(end);
    }

    [[nodiscard]] qsizetype lineEnd() const
    {
        qsizetype end = m_at;
        while (end < m_source.size() && !isLineBreak(m_source[end]))
            ++end;
        return end;
    }

    void comment()
    {
        const qsizetype end = m_source.indexOf(u"*/", m_at + 2);
        m_result.sure = m_result.sure && end >= 0;
        advance(end < 0 ? m_source.size() : end + 2);
    }

    void run(PacTokenKind kind)
    {
        qsizetype end = m_at;
        const auto goesOn = [kind](QChar c) {
            return startsName(c) || c.isLetterOrNumber() || c.isMark()
                || (kind == PacTokenKind::Number && c == u'.');
        };
        while (end < m_source.size() && goesOn(m_source[end]))
            ++end;
        add(kind, end);
    }

    void string(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != u'\n'
               && m_source[end] != u'\r') {
            const bool escapedPair = m_source.mid(end, 3) == QStringView(u"\\\r\n");
            end += m_source[end] != u'\\' ? 1 : escapedPair ? 3 : 2;
        }
        end = std::min(end, m_source.size());
        const bool closed = end < m_source.size() && m_source[end] == quote;
        m_result.sure = m_result.sure && closed;
        add(PacTokenKind::Text, closed ? end + 1 : end);
    }

    /// One token with all that stands in its ${…}; a literal within a literal is not followed.
    void templateLiteral()
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != u'`') {
            m_result.sure = m_result.sure && m_source.mid(end, 2) != QStringView(u"${");
            end += m_source[end] == u'\\' ? 2 : 1;
        }
        m_result.sure = m_result.sure && end < m_source.size();
        add(PacTokenKind::Template, std::min(end + 1, m_source.size()));
    }

    [[nodiscard]] bool operandExpected()
    {
        if (m_result.tokens.empty())
            return true;
        const PacToken &last = m_result.tokens.back();
        if (last.kind == PacTokenKind::Name)
            return isOneOf(last.text, operandWords);
        if (last.kind != PacTokenKind::Mark)
            return false;
        if (last.is(u")"))
            return m_afterCondition;
        m_result.sure = m_result.sure && !last.is(u"}"); // the end of a block, or of an object
        return !last.is(u"]");
    }

    void regularExpression()
    {
        qsizetype end = m_at + 1;
        bool inClass = false;
        while (end < m_source.size() && !isLineBreak(m_source[end]) && (inClass || m_source[end] != u'/')) {
            inClass = m_source[end] == u'[' || (inClass && m_source[end] != u']');
            end += m_source[end] == u'\\' ? 2 : 1;
        }
        if (end >= m_source.size() || m_source[end] != u'/') {
            m_noExpressionBefore = lineEnd(); // looked through once, so that the scan stays linear
            m_result.sure = false;
            return mark();
        }
        ++end;
        while (end < m_source.size() && m_source[end].isLetter())
            ++end;
        add(PacTokenKind::RegularExpression, end);
    }

    void mark()
    {
        if (peek() == u'(')
            m_conditions.push_back(!m_result.tokens.empty()
                                   && isOneOf(m_result.tokens.back().text, conditionWords));
        if (peek() == u')') {
            m_afterCondition = !m_conditions.empty() && m_conditions.back();
            if (!m_conditions.empty())
                m_conditions.pop_back();
        }
        if (!QStringView(u".=?!<>").contains(peek()))
            return add(PacTokenKind::Mark, m_at + 1);
        m_result.sure = m_result.sure && !sees(u"<!--"); // a comment, to some engines
        constexpr std::array longer{u"...", u"=>", u"?.", u"??", u"==", u"!=", u"<=", u">="};
        for (const QStringView candidate : longer)
            if (sees(candidate))
                return add(PacTokenKind::Mark, m_at + candidate.size());
        add(PacTokenKind::Mark, m_at + 1);
    }

    QStringView m_source;
    PacTokens m_result;
    std::vector<bool> m_conditions; ///< per open parenthesis: whether it holds a condition
    qsizetype m_at = 0;
    qsizetype m_noExpressionBefore = 0;
    int m_line = 1;
    bool m_afterCondition = false;
};

} // namespace

PacTokens pacTokens(QStringView source)
{
    return Scanner(source).scan();
}

} // namespace clearway::surroundings
