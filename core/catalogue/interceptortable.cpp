// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/interceptortable.h"

namespace clearway::catalogue {
namespace {

using Word = QLatin1StringView;

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Walks over a pattern once and knows what each repetition stands after.
class PatternCheck {
public:
    explicit PatternCheck(const QString &pattern) : m_pattern(pattern) { }

    std::optional<QString> objection()
    {
        while (m_at < m_pattern.size() && !m_objection)
            step(m_pattern.at(m_at++));
        return m_objection;
    }

private:
    void step(QChar c)
    {
        if (c == u'\\')
            escape();
        else if (c == u'[')
            characterClass();
        else if (c == u'(')
            open();
        else if (c == u')')
            close();
        else if (c == u'*' || c == u'+')
            object(QStringLiteral("an upper bound on every repetition"));
        else if (c == u'?' || c == u'{')
            repetition(c == u'{');
        else
            m_repeatsInside = false;
    }

    void escape()
    {
        const QChar next = m_at < m_pattern.size() ? m_pattern.at(m_at++) : QChar();
        if (next.isDigit() || next == u'g' || next == u'k')
            object(QStringLiteral("no back reference"));
        m_repeatsInside = false;
    }

    void characterClass()
    {
        const qsizetype end = m_pattern.indexOf(u']', m_at + 1);
        m_at = end < 0 ? m_pattern.size() : end + 1;
        m_repeatsInside = false;
    }

    void open()
    {
        if (m_at < m_pattern.size() && (m_pattern.at(m_at) == u'?' || m_pattern.at(m_at) == u'*'))
            object(QStringLiteral("plain groups only"));
        m_groups.push_back(false);
    }

    void close()
    {
        m_repeatsInside = !m_groups.empty() && m_groups.back();
        if (!m_groups.empty())
            m_groups.pop_back();
        if (m_repeatsInside)
            markGroup();
    }

    void repetition(bool counted)
    {
        if (m_repeatsInside)
            object(QStringLiteral("no repetition inside a repetition"));
        if (counted)
            bounds();
        markGroup();
        m_repeatsInside = true;
    }

    void bounds()
    {
        constexpr int most = 64;
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const QString upper = m_pattern.mid(m_at, end - m_at).section(u',', -1);
        bool ok = false;
        const int times = upper.toInt(&ok);
        if (end < 0 || !ok || times > most)
            object(QStringLiteral("repetitions of at most %1").arg(most));
        m_at = end < 0 ? m_pattern.size() : end + 1;
    }

    void markGroup()
    {
        if (!m_groups.empty())
            m_groups.back() = true;
    }

    void object(const QString &expected) { m_objection = expected; }

    const QString &m_pattern;
    qsizetype m_at = 0;
    std::vector<bool> m_groups; ///< open groups: whether something repeats inside
    bool m_repeatsInside = false; ///< the element just read repeats, or is a group in which something does
    std::optional<QString> m_objection;
};

} // namespace

Word name(InterceptorKind kind)
{
    switch (kind) {
    case InterceptorKind::EnterpriseGateway:
        return Word("enterprise-gateway");
    case InterceptorKind::Antivirus:
        return Word("antivirus");
    case InterceptorKind::Parental:
        return Word("parental");
    case InterceptorKind::Debugging:
        return Word("debugging");
    case InterceptorKind::LocalTool:
        return Word("local-tool");
    case InterceptorKind::Malware:
        return Word("malware");
    case InterceptorKind::VulnerableRoot:
        return Word("vulnerable-root");
    case InterceptorKind::NationalCa:
        return Word("national-ca");
    case InterceptorKind::Test:
        return Word("test");
    }
    return Word("test");
}

Word name(IssuerField field)
{
    switch (field) {
    case IssuerField::CommonName:
        return Word("common-name");
    case IssuerField::Organization:
        return Word("organization");
    case IssuerField::Unit:
        return Word("unit");
    case IssuerField::Email:
        return Word("email");
    }
    return Word("common-name");
}

Word name(Certainty certainty)
{
    switch (certainty) {
    case Certainty::High:
        return Word("high");
    case Certainty::Medium:
        return Word("medium");
    case Certainty::Low:
        return Word("low");
    }
    return Word("low");
}

Word name(Exemption exemption)
{
    switch (exemption) {
    case Exemption::None:
        return Word("none");
    case Exemption::Zscaler:
        return Word("zscaler");
    case Exemption::CiscoWsa:
        return Word("cisco-wsa");
    case Exemption::Squid:
        return Word("squid");
    }
    return Word("none");
}

const QString &IssuerName::part(IssuerField field) const
{
    switch (field) {
    case IssuerField::CommonName:
        return commonName;
    case IssuerField::Organization:
        return organization;
    case IssuerField::Unit:
        return unit;
    case IssuerField::Email:
        return email;
    }
    return commonName;
}

InterceptorTable::InterceptorTable(std::vector<Interceptor> rows) : m_rows(std::move(rows))
{
    m_patterns.reserve(m_rows.size());
    for (const Interceptor &row : m_rows) {
        m_patterns.push_back(compiled(row.pattern));
        m_patterns.back().optimize();
    }
}

const Interceptor *InterceptorTable::find(const std::vector<IssuerName> &issuers) const
{
    const Interceptor *best = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (best && m_rows[i].certainty >= best->certainty)
            continue;
        for (const IssuerName &issuer : issuers) {
            const QString name = issuer.part(m_rows[i].field).left(longestName);
            if (!name.isEmpty() && m_patterns[i].match(name).hasMatch())
                best = &m_rows[i];
        }
    }
    return best;
}

std::optional<QString> objectionToPattern(const QString &pattern)
{
    if (const auto objection = PatternCheck(pattern).objection())
        return objection;
    if (pattern.isEmpty() || !compiled(pattern).isValid())
        return QStringLiteral("a regular expression");
    return std::nullopt;
}

} // namespace clearway::catalogue
