// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/proxystore.h"

#include "base/peertext.h"

namespace clearway::repair {

using namespace Qt::StringLiterals;

QString placeOf(const StoredItem &item)
{
    const QString place = item.key.isEmpty() ? u"com.logmein.GoToMeeting, "_s + item.name
                                             : u"HKCU\\%1, %2"_s.arg(item.key, item.name);
    return base::PeerText(place, 200).raw();
}

bool isConnectionInfoKey(const QString &key)
{
    const QString root = u"SOFTWARE\\LogMeInInc\\GoToMeeting\\ConnectionInfo"_s;
    const QString below = key.mid(root.size());
    return key.startsWith(root, Qt::CaseInsensitive)
        && (below.isEmpty() || (below.startsWith(u'\\') && below.count(u'\\') == 1 && below.size() > 1));
}

} // namespace clearway::repair
