// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/standins.h"

namespace clearway::report {
namespace {

using evidence::RemovedKind;

QString identity(RemovedKind kind, const QString &original)
{
    return QString::number(int(kind)) + u':' + original.toLower();
}

} // namespace

QString StandIns::word(RemovedKind kind, const QString &original)
{
    const auto known = m_known.constFind(identity(kind, original));
    if (known != m_known.cend())
        return *known;
    const QString standIn = kind == RemovedKind::Credential
        ? QStringLiteral("[credential removed]")
        : QStringLiteral("%1-%2").arg(QString(name(kind)).replace(u'_', u'-')).arg(m_numbers[int(kind)] + 1);
    note(kind, original, standIn);
    return standIn;
}

void StandIns::note(RemovedKind kind, const QString &original, const QString &standIn)
{
    QString &known = m_known[identity(kind, original)];
    if (!known.isEmpty())
        return;
    known = standIn;
    ++m_numbers[int(kind)];
    m_map.push_back({kind, kind == RemovedKind::Credential ? QString() : original, standIn});
}

std::vector<evidence::Removed> StandIns::counts() const
{
    std::vector<evidence::Removed> all;
    for (int kind = 0; kind < base::enumCount<RemovedKind>; ++kind)
        if (const int count = m_numbers.value(kind))
            all.push_back({RemovedKind(kind), count});
    return all;
}

} // namespace clearway::report
