// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacrules.h"

#include "surroundings/pacmessage.h"
#include "surroundings/pactokens.h"

#include <algorithm>
#include <array>

namespace clearway::surroundings {
namespace {

bool isQuestion(const PacToken &token)
{
    return token.is(u"FindProxyForURL") || token.is(u"FindProxyForURLEx");
}

/// Follows the braces: which of them open functions, and whose.
class Walk {
public:
    explicit Walk(const std::vector<PacToken> &tokens) : m_tokens(tokens) { }

    /// Whether the token is a `return` of the function that is asked.
    bool isRuleAt(std::size_t index)
    {
        const PacToken &token = m_tokens[index];
        if (token.kind == PacTokenKind::Mark)
            follow(index);
        return token.kind == PacTokenKind::Name && token.is(u"return") && !before(index).is(u".")
            && innermost() == Block::Question;
    }

private:
    enum class Block { Plain, Function, Question };

    [[nodiscard]] PacToken before(std::size_t index, std::size_t back = 1) const
    {
        return index >= back ? m_tokens[index - back] : PacToken{};
    }

    [[nodiscard]] Block innermost() const
    {
        const auto found = std::find_if(m_blocks.rbegin(), m_blocks.rend(),
                                        [](Block block) { return block != Block::Plain; });
        return found == m_blocks.rend() ? Block::Plain : *found;
    }

    void follow(std::size_t index)
    {
        const PacToken &token = m_tokens[index];
        if (token.is(u"(")) {
            m_openings.push_back(index);
        } else if (token.is(u")") && !m_openings.empty()) {
            m_opening = m_openings.back();
            m_openings.pop_back();
        } else if (token.is(u"{")) {
            m_blocks.push_back(blockAt(index));
        } else if (token.is(u"}") && !m_blocks.empty()) {
            m_blocks.pop_back();
        }
    }

    /// A brace after ")" opens a function, unless the parenthesis belongs to a statement.
    [[nodiscard]] Block blockAt(std::size_t brace) const
    {
        constexpr std::array statements{u"if", u"for", u"while", u"switch", u"with", u"catch"};
        if (before(brace).is(u"=>"))
            return Block::Function;
        if (!before(brace).is(u")"))
            return Block::Plain;
        const PacToken word = before(m_opening);
        if (std::ranges::any_of(statements,
                                [&word](const char16_t *known) { return word.is(QStringView(known)); }))
            return Block::Plain;
        const bool declared = isQuestion(word) && before(m_opening, 2).is(u"function");
        const bool assigned
            = word.is(u"function") && before(m_opening, 2).is(u"=") && isQuestion(before(m_opening, 3));
        return declared || assigned ? Block::Question : Block::Function;
    }

    const std::vector<PacToken> &m_tokens;
    std::vector<Block> m_blocks;
    std::vector<std::size_t> m_openings;
    std::size_t m_opening = 0; ///< "(" of the last ")"
};

/// `return` with its value on a later line returns nothing (ECMAScript 12.10), and must go on doing so.
bool hasValue(const std::vector<PacToken> &tokens, std::size_t index)
{
    if (index + 1 >= tokens.size())
        return false;
    const PacToken &next = tokens[index + 1];
    return next.line == tokens[index].line && !next.is(u";") && !next.is(u"}");
}

} // namespace

QString withRuleMarks(const QString &source)
{
    const PacTokens read = pacTokens(source);
    if (!read.sure || source.contains(pacRuleVariable))
        return {};
    Walk walk(read.tokens);
    QString marked;
    qsizetype copied = 0;
    for (std::size_t i = 0; i < read.tokens.size(); ++i) {
        if (!walk.isRuleAt(i) || !hasValue(read.tokens, i))
            continue;
        const qsizetype end = read.tokens[i].at + read.tokens[i].text.size();
        marked += QStringView(source).mid(copied, end - copied);
        marked += QStringLiteral(" (%1=%2),").arg(pacRuleVariable).arg(read.tokens[i].line);
        copied = end;
    }
    return copied == 0 ? QString() : marked + source.mid(copied);
}

} // namespace clearway::surroundings
