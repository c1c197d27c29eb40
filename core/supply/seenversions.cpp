// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "supply/seenversions.h"

#include "base/strictjson.h"
#include "base/wholefile.h"
#include "supply/cataloguesupply.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace clearway::supply {
namespace {

constexpr base::JsonLimits limits{.bytes = 64 * 1024, .depth = 4, .nodes = 2'000};

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString place(const QString &key, const QString &id)
{
    return key + u' ' + id;
}

} // namespace

SeenVersions::SeenVersions(const QString &file) : m_file(file)
{
    const auto text = base::readInputFile(file, limits);
    const auto json
        = text ? base::parseStrictJson(*text, file, limits) : base::Result<QJsonObject>(text.error());
    if (!json)
        return;
    const QJsonObject seen = json->value("seen"_L1).toObject();
    for (auto each = seen.begin(); each != seen.end(); ++each) {
        const QJsonObject row = each.value().toObject();
        m_seen.insert(each.key(), {row.value("version"_L1).toString(), row.value("sha256"_L1).toString()});
    }
}

std::optional<QString> SeenVersions::objection(const QString &key, const QString &id, const QString &version,
                                               const QByteArray &content) const
{
    const auto seen = m_seen.constFind(place(key, id));
    if (seen == m_seen.constEnd())
        return std::nullopt;
    if (isOlder(version, seen->version))
        return u"expected version %1 or newer, which key %2 has signed before, found %3"_s.arg(seen->version,
                                                                                               key, version);
    if (!isOlder(seen->version, version) && seen->hash != hashOf(content))
        return u"expected a version of its own, found version %1, which was another file before"_s.arg(
            version);
    return std::nullopt;
}

QString SeenVersions::newest(const QString &key, const QString &id) const
{
    return m_seen.value(place(key, id)).version;
}

bool SeenVersions::note(const QString &key, const QString &id, const QString &version,
                        const QByteArray &content)
{
    const Seen now{version, hashOf(content)};
    if (m_seen.value(place(key, id)) == now)
        return true;
    m_seen.insert(place(key, id), now);
    QJsonObject rows;
    for (auto each = m_seen.cbegin(); each != m_seen.cend(); ++each)
        rows.insert(each.key(), QJsonObject{{"version"_L1, each->version}, {"sha256"_L1, each->hash}});
    const QJsonObject json{{"schema"_L1, "clearway-seen-versions/1"_L1}, {"seen"_L1, rows}};
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    QSaveFile file(m_file);
    return file.open(QIODevice::WriteOnly) && base::commitWhole(file, QJsonDocument(json).toJson());
}

} // namespace clearway::supply
