// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/inientries.h"

#include "base/peertext.h"

#include <QList>

namespace clearway::surroundings {

std::vector<IniEntry> iniEntries(const QByteArray &text)
{
    constexpr std::size_t mostEntries = 20'000;
    std::vector<IniEntry> all;
    QString section;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = base::PeerText::fromBytes(bytes.trimmed()).raw();
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.mid(1, line.size() - 2);
        else if (equals > 0 && all.size() < mostEntries)
            all.push_back({section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed()});
    }
    return all;
}

} // namespace clearway::surroundings
