// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "fleet/jsonmembers.h"

namespace clearway::fleet {
namespace {

class Scanner {
public:
    explicit Scanner(QByteArrayView json) : m_json(json) { }

    [[nodiscard]] bool take(char c)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool atEnd()
    {
        skipSpace();
        return m_at == m_json.size();
    }
    /// The content of a string; the position must be behind its opening quote.
    [[nodiscard]] std::optional<QByteArrayView> string()
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_json.size())
            return std::nullopt;
        return m_json.sliced(start, m_at++ - start);
    }
    [[nodiscard]] std::optional<QByteArrayView> value()
    {
        skipSpace();
        const qsizetype start = m_at;
        qsizetype depth = 0;
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"') {
                ++m_at;
                if (!string())
                    return std::nullopt;
                --m_at;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                break;
            } else if (c == '}' || c == ']') {
                --depth;
            }
        }
        const QByteArrayView found = m_json.sliced(start, m_at - start).trimmed();
        return depth == 0 && !found.isEmpty() ? std::optional(found) : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (
            m_at < m_json.size()
            && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

} // namespace

std::optional<std::vector<std::pair<QByteArrayView, QByteArrayView>>> jsonMembers(QByteArrayView json)
{
    Scanner scanner(json);
    std::vector<std::pair<QByteArrayView, QByteArrayView>> members;
    if (!scanner.take('{'))
        return std::nullopt;
    bool more = !scanner.take('}');
    while (more) {
        const auto key = scanner.take('"') ? scanner.string() : std::nullopt;
        const auto value = key && scanner.take(':') ? scanner.value() : std::nullopt;
        if (!value)
            return std::nullopt;
        members.emplace_back(*key, *value);
        more = scanner.take(',');
        if (!more && !scanner.take('}'))
            return std::nullopt;
    }
    return scanner.atEnd() ? std::optional(std::move(members)) : std::nullopt;
}

} // namespace clearway::fleet
