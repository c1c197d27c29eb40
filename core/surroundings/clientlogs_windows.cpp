// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/clientlogs.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace clearway::surroundings {

std::vector<ClientLogPlace> clientLogPlaces()
{
    const QDir temporary(QDir::tempPath());
    return {
        {temporary.filePath(u"LogMeInLogs/GoToMeeting"_s), u"%TEMP%\\LogMeInLogs\\GoToMeeting"_s, false},
        {temporary.filePath(u"LogMeInLogs/GoToOpenerMsi"_s), u"%TEMP%\\LogMeInLogs\\GoToOpenerMsi"_s, false},
        {temporary.filePath(u"CitrixLogs/GoToMeeting"_s), u"%TEMP%\\CitrixLogs\\GoToMeeting"_s, true}};
}

} // namespace clearway::surroundings
