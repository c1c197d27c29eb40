// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "supply/trustedkeys.h"

#include "base/ownedfile.h"
#include "base/strictjson.h"

#include <QDir>
#include <QFileInfo>

/// In a static library the linker would drop it unless somebody names it; outside every namespace.
static void nameResource()
{
    Q_INIT_RESOURCE(clearway_catalogue_keys);
}

using namespace Qt::StringLiterals;

namespace clearway::supply {
namespace {

constexpr qsizetype longestKey = 4096;

void take(const base::Result<QByteArray> &text, const QString &file, std::vector<PublicKey> &keys,
          std::vector<Remark> &remarks)
{
    const auto key = text ? readPublicKey(*text, file) : base::Result<PublicKey>(text.error());
    if (key)
        keys.push_back(*key);
    else
        remarks.push_back({Remark::Kind::KeyRefused, {file, key.error().text()}});
}

/// Of the folder for all users: only what an administrator has put there.
void readMachineKeys(const QString &path, base::FileOwner administrator, std::vector<PublicKey> &keys,
                     std::vector<Remark> &remarks)
{
    if (base::isNothingAt(path))
        return;
    const QDir folder(path);
    auto objection = base::objectionToFolder(path, administrator);
    if (!objection && !folder.isReadable())
        objection = {path, {}, u"a folder that can be read"_s, u"another"_s};
    if (objection) {
        remarks.push_back({Remark::Kind::KeyRefused, {path, objection->text()}});
        return;
    }
    const auto entries
        = folder.entryInfoList({u"*.pub"_s}, QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &file : entries) {
        const auto text = base::readOwnedFile(file.filePath(), administrator, longestKey);
        if (!text)
            take(text.error(), file.filePath(), keys, remarks);
        else if (*text) // nobody has taken it away since
            take(**text, file.filePath(), keys, remarks);
    }
}

} // namespace

std::vector<PublicKey> trustedKeys(const Places &places, std::vector<Remark> &remarks)
{
    nameResource();
    std::vector<PublicKey> keys;
    const QDir builtIn(u":/clearway/catalogue-keys"_s);
    for (const QFileInfo &file : builtIn.entryInfoList({u"*.pub"_s}, QDir::Files))
        take(base::readInputFile(file.filePath(), {.bytes = longestKey}), file.filePath(), keys, remarks);
    if (!places.machine.isEmpty())
        readMachineKeys(places.machine + u"/catalogue-keys"_s, {places.administrator}, keys, remarks);
    return keys;
}

} // namespace clearway::supply
