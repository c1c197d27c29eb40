// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/usersettings.h"

#include "base/ownedfile.h"
#include "base/strictjson.h"
#include "base/wholefile.h"
#include "settings/settingsjson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace clearway::settings {
namespace {

constexpr base::JsonLimits settingsLimits{.bytes = 64 * 1024, .depth = 4, .nodes = 1000};

} // namespace

UserSettings::UserSettings(const QString &file) : m_file(file)
{
    read();
}

void UserSettings::read()
{
    if (base::isNothingAt(m_file))
        return;
    const auto bytes = base::readInputFile(m_file, settingsLimits);
    const auto object = bytes ? base::parseStrictJson(*bytes, m_file, settingsLimits)
                              : base::Result<QJsonObject>(bytes.error());
    m_isUnreadable = !object;
    if (object)
        m_values = checkedAll(fromJson(*object), m_file, u"$."_s, m_problems);
    else
        m_problems = {object.error()};
}

QString UserSettings::write(const Values &values)
{
    const QString kept = m_file + ".unreadable"_L1;
    if (m_isUnreadable) {
        QFile::remove(kept);
        if (!QFile::rename(m_file, kept))
            return u"the present file can neither be read nor put aside"_s;
        m_isUnreadable = false;
    }
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return u"its folder cannot be made"_s;
    const QByteArray bytes = QJsonDocument(toJson(values)).toJson();
    QSaveFile output(m_file);
    if (!output.open(QIODevice::WriteOnly) || !base::commitWhole(output, bytes))
        return output.errorString();
    m_values = values;
    m_problems.clear();
    return {};
}

QString userSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/clearway/settings.json"_L1;
}

} // namespace clearway::settings
