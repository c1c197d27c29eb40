// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/csv.h"

#include "base/peertext.h"

#include <algorithm>

namespace clearway::base {
namespace {

QString cell(const QString &text)
{
    QString shown = PeerText(text, text.size()).forLabel();
    if (!shown.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(shown.front()))
        shown.prepend(u'\'');
    if (std::ranges::any_of(shown, [](QChar c) { return QStringView(u",\"").contains(c); }))
        shown = u'"' + shown.replace(u'"', QLatin1StringView("\"\"")) + u'"';
    return shown;
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QStringList shown;
    for (const QString &text : cells)
        shown << cell(text);
    return shown.join(u',') + u'\n';
}

} // namespace clearway::base
