// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/clientlogs.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace clearway::surroundings {

std::vector<ClientLogPlace> clientLogPlaces()
{
    const QDir logs(QDir::homePath() + u"/Library/Logs"_s);
    return {{logs.filePath(u"com.logmein.GoToMeeting"_s), u"~/Library/Logs/com.logmein.GoToMeeting"_s, false},
            {logs.filePath(u"com.citrixonline.GoToMeeting"_s),
             u"~/Library/Logs/com.citrixonline.GoToMeeting"_s, true}};
}

} // namespace clearway::surroundings
