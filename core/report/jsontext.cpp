// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/jsontext.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace clearway::report {
namespace {

bool actsOnATerminal(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return c >= 0x7f
        && (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph);
}

} // namespace

QByteArray withControlsSpelled(const QByteArray &json)
{
    if (std::ranges::none_of(json, [](char c) { return c == 0x7f || (c & 0x80); }))
        return json;
    // Outside ASCII they stand only inside strings, where an escape means the same (RFC 8259 section 7).
    QString spelled;
    spelled.reserve(json.size());
    for (char32_t c : QString::fromUtf8(json).toUcs4()) {
        const auto units = QChar::fromUcs4(c);
        if (!actsOnATerminal(c))
            spelled += units;
        else
            for (QChar unit : QStringView(units))
                spelled += QStringLiteral("\\u%1").arg(ushort(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return spelled.toUtf8();
}

} // namespace clearway::report
