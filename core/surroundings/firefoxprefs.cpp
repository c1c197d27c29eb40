// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/firefoxprefs.h"

#include "base/peertext.h"

#include <optional>

namespace clearway::surroundings {
namespace {

constexpr qsizetype mostText = 8192;

/// Reads one line from left to right; every step says whether it found what it looks for.
class Line {
public:
    explicit Line(const QString &text) : m_text(text) { }

    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size() || m_text.mid(m_at).startsWith(QLatin1StringView("//"));
    }

    bool take(QLatin1StringView word)
    {
        skipBlanks();
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<QString> string()
    {
        skipBlanks();
        const QChar quote = peek();
        if (quote != u'"' && quote != u'\'')
            return std::nullopt;
        QString value;
        ++m_at;
        while (m_at < m_text.size() && value.size() <= mostText) {
            const QChar c = m_text[m_at++];
            if (c == quote)
                return value;
            const auto written = c == u'\\' ? escaped() : std::optional(c);
            if (!written || written->isNull()) // a zero would end the text for half of its readers
                return std::nullopt;
            value += *written;
        }
        return std::nullopt;
    }

    QVariant literal()
    {
        skipBlanks();
        if (const auto text = string())
            return *text;
        for (const bool value : {true, false})
            if (take(QLatin1StringView(value ? "true" : "false")))
                return value;
        const qsizetype from = m_at;
        while (peek().isDigit() || (m_at == from && (peek() == u'-' || peek() == u'+')))
            ++m_at;
        bool number = false;
        const int value = m_text.mid(from, m_at - from).toInt(&number);
        return number ? QVariant(value) : QVariant();
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    /// What follows a backslash: \n, \r, \xHH, \uHHHH, or the character itself.
    std::optional<QChar> escaped()
    {
        const QChar c = peek();
        ++m_at;
        if (c == u'n')
            return u'\n';
        if (c == u'r')
            return u'\r';
        if (c != u'x' && c != u'u')
            return c;
        const qsizetype digits = c == u'x' ? 2 : 4;
        bool number = false;
        const QString text = m_text.mid(m_at, digits);
        const ushort code = text.toUShort(&number, 16);
        m_at += digits;
        return number && text.size() == digits ? std::optional(QChar(code)) : std::nullopt;
    }

    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t')
            ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

/// user_pref("name", value); maybe more than once; false when the line is anything else.
bool readLine(const QString &text, FirefoxPrefs &prefs)
{
    using namespace Qt::StringLiterals;
    Line line(text);
    FirefoxPrefs found;
    do {
        if (!line.take("user_pref"_L1) || !line.take("("_L1))
            return false;
        const auto name = line.string();
        if (!name || !line.take(","_L1))
            return false;
        const QVariant value = line.literal();
        if (!value.isValid() || !line.take(")"_L1) || !line.take(";"_L1))
            return false;
        if (name->startsWith("network.proxy."_L1))
            found.insert(*name, value);
    } while (!line.atEnd());
    prefs.insert(found);
    return true;
}

} // namespace

FirefoxPrefFile firefoxPrefs(const QByteArray &text)
{
    using namespace Qt::StringLiterals;
    FirefoxPrefFile file;
    bool inComment = false;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = base::PeerText::fromBytes(bytes.trimmed(), mostText).raw();
        if (inComment || line.startsWith("/*"_L1)) {
            const qsizetype end = line.indexOf("*/"_L1);
            inComment = end < 0;
            continue;
        }
        const bool blank = line.isEmpty() || line.startsWith("//"_L1) || line.startsWith(u'#');
        if (!blank && !readLine(line, file.prefs))
            ++file.ignoredLines;
    }
    return file;
}

} // namespace clearway::surroundings
