// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "verdict/distinguishedname.h"

namespace clearway::verdict {
namespace {

int hexValue(QChar c)
{
    const ushort u = c.toLower().unicode();
    if (u >= '0' && u <= '9')
        return u - '0';
    return u >= 'a' && u <= 'f' ? u - 'a' + 10 : -1;
}

/// Splits at separators that are neither escaped nor quoted, and takes the escapes away (RFC 2253 3).
class Splitter {
public:
    explicit Splitter(const QString &text) : m_text(text) { }

    std::vector<std::pair<QString, QString>> parts()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            step(m_text.at(m_at));
        end();
        return std::move(m_parts);
    }

private:
    void step(QChar c)
    {
        if (c == u'\\' && m_at + 1 < m_text.size())
            escaped();
        else if (c == u'"')
            m_quoted = !m_quoted;
        else if (!m_quoted && (c == u',' || c == u'+'))
            end();
        else if (!m_inValue && c == u'=')
            m_inValue = true;
        else
            take(QString(c).toUtf8());
    }

    /// A pair of hex digits is one byte of UTF-8, anything else stands for itself.
    void escaped()
    {
        const int high = hexValue(m_text.at(m_at + 1));
        const int low = m_at + 2 < m_text.size() ? hexValue(m_text.at(m_at + 2)) : -1;
        const bool byte = high >= 0 && low >= 0;
        take(byte ? QByteArray(1, char(high * 16 + low)) : QString(m_text.at(m_at + 1)).toUtf8());
        m_at += byte ? 2 : 1;
    }

    void take(const QByteArray &bytes) { (m_inValue ? m_value : m_type) += bytes; }

    void end()
    {
        if (m_inValue)
            m_parts.emplace_back(QString::fromUtf8(m_type).trimmed(), QString::fromUtf8(m_value));
        m_type.clear();
        m_value.clear();
        m_inValue = false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_quoted = false;
    bool m_inValue = false;
    QByteArray m_type;
    QByteArray m_value;
    std::vector<std::pair<QString, QString>> m_parts;
};

} // namespace

std::vector<std::pair<QString, QString>> partsOf(const QString &distinguishedName)
{
    return Splitter(distinguishedName).parts();
}

QString partOf(const QString &distinguishedName, QLatin1StringView type)
{
    for (const auto &[key, value] : partsOf(distinguishedName))
        if (key.compare(type, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

} // namespace clearway::verdict
