// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpchallenge.h"

#include <algorithm>
#include <optional>

namespace clearway::net {
namespace {

constexpr std::size_t mostChallenges = 16, mostParameters = 32;

/// Walks along one field value.
class Walk {
public:
    explicit Walk(const QByteArray &text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skip(QByteArrayView any)
    {
        while (!atEnd() && any.contains(m_text[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray until(QByteArrayView any)
    {
        const qsizetype from = m_at;
        while (!atEnd() && !any.contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    /// What stands behind an opening quote (RFC 9110 5.6.4); nothing when it is never closed.
    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        while (!atEnd()) {
            if (take('"'))
                return value;
            take('\\');
            if (!atEnd())
                value += m_text[m_at++];
        }
        return std::nullopt;
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

void addParameter(std::vector<HttpChallenge> &all, const QByteArray &name, const QByteArray &value)
{
    if (all.empty() || all.back().parameters.size() >= mostParameters)
        return;
    all.back().parameters.emplace_back(name.toLower(), value);
}

/// One line: words that "=" follows are parameters of the scheme before them, other words are schemes, but
/// for a token68, which only ever stands right behind its scheme, without a comma.
void readLine(const QByteArray &line, std::vector<HttpChallenge> &all)
{
    Walk walk(line);
    bool behindScheme = false;
    while (!walk.atEnd()) {
        walk.skip(" \t");
        if (walk.take(',')) {
            behindScheme = false;
            continue;
        }
        const QByteArray word = walk.until(" \t,=\"");
        walk.skip(" \t");
        if (!word.isEmpty() && walk.take('=')) {
            walk.skip(" \t=");
            const std::optional<QByteArray> value
                = walk.take('"') ? walk.quoted() : std::optional(walk.until(" \t,"));
            if (!value)
                return;
            addParameter(all, word, *value);
            behindScheme = false;
        } else if (word.isEmpty()) {
            if (!walk.take('"') && !walk.take('='))
                continue;
            return; // a quote or "=" without a name: not understood
        } else if (!behindScheme && all.size() < mostChallenges) {
            all.push_back({word.toLower(), {}});
            behindScheme = true;
        }
    }
}

} // namespace

QByteArray HttpChallenge::value(const QByteArray &name) const
{
    const auto found = std::ranges::find(parameters, name, &std::pair<QByteArray, QByteArray>::first);
    return found == parameters.end() ? QByteArray() : found->second;
}

std::vector<HttpChallenge> readChallenges(const std::vector<QByteArray> &lines)
{
    std::vector<HttpChallenge> all;
    for (const QByteArray &line : lines)
        readLine(line, all);
    return all;
}

} // namespace clearway::net
