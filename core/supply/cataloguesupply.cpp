// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "supply/cataloguesupply.h"

#include "base/ownedfile.h"
#include "base/strictjson.h"
#include "catalogue/cataloguefile.h"
#include "supply/seenversions.h"
#include "supply/trustedkeys.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace clearway::supply {
namespace {

constexpr base::JsonLimits signatureLimits{.bytes = 4096};
constexpr base::JsonLimits catalogueLimits{.bytes = 1024 * 1024};

const QString catalogueName = u"/catalogue.json"_s;
const QString signatureEnding = u".minisig"_s;

base::InputError refusal(const QString &file, const QString &expected, const QString &found)
{
    return {file, {}, expected, found};
}

base::Result<Supplied> parsed(const QString &file, const QByteArray &json, Trust trust)
{
    auto catalogue = catalogue::readCatalogue(json, file);
    if (!catalogue)
        return catalogue.error();
    return Supplied{std::move(*catalogue), json, trust, {}, {}, {}};
}

/// Verifies, and only then parses. `unknownKey` gets the name of a key that is not among ours.
base::Result<Supplied> readSigned(const QString &file, const std::vector<PublicKey> &keys,
                                  QString *unknownKey)
{
    const auto json = base::readInputFile(file, catalogueLimits);
    if (!json)
        return json.error();
    const QString signatureFile = file + signatureEnding;
    const auto text = base::readInputFile(signatureFile, signatureLimits);
    if (!text)
        return text.error();
    const auto signature = readSignature(*text, signatureFile);
    if (!signature)
        return signature.error();
    const QString key = keyName(signature->keyId);
    const auto known = std::ranges::find(keys, signature->keyId, &PublicKey::id);
    if (known == keys.end()) {
        *unknownKey = key;
        return refusal(signatureFile, u"a signature by a trusted key"_s, u"one by key "_s + key);
    }
    if (!isSignedBy(*known, *signature, *json))
        return refusal(signatureFile, u"the signature of this file by key "_s + key,
                       u"one that does not fit"_s);
    auto supplied = parsed(file, *json, Trust::Signed);
    if (!supplied)
        return supplied;
    supplied->key = key;
    supplied->comment = QString::fromUtf8(signature->comment);
    return supplied;
}

base::Result<Supplied> readNamed(const Wish &wish, std::vector<PublicKey> keys)
{
    if (!wish.keyFile.isEmpty()) {
        const auto text = base::readInputFile(wish.keyFile, signatureLimits);
        const auto key = text ? readPublicKey(*text, wish.keyFile) : base::Result<PublicKey>(text.error());
        if (!key)
            return key.error();
        keys = {*key};
    } else if (base::isNothingAt(wish.file + signatureEnding)) {
        const auto json = base::readInputFile(wish.file, catalogueLimits);
        return json ? parsed(wish.file, *json, Trust::NotSigned) : base::Result<Supplied>(json.error());
    }
    QString unknownKey;
    auto supplied = readSigned(wish.file, keys, &unknownKey);
    if (supplied || unknownKey.isEmpty() || !wish.keyFile.isEmpty())
        return supplied;
    const auto json = base::readInputFile(wish.file, catalogueLimits);
    supplied = json ? parsed(wish.file, *json, Trust::NotSigned) : base::Result<Supplied>(json.error());
    if (supplied)
        supplied->remarks.push_back({Remark::Kind::UnknownKey, {wish.file, unknownKey}});
    return supplied;
}

/// A catalogue in one of the places that nothing speaks against but its version.
struct Candidate {
    Supplied supplied;
    QString file;
    std::optional<QString> objection; ///< a newer one of its key was seen, or another one of its version
};

std::optional<Candidate> inPlace(const QString &folder, const std::vector<PublicKey> &keys,
                                 const SeenVersions &seen, const QString &id, std::vector<Remark> &remarks)
{
    const QString file = folder + catalogueName;
    if (folder.isEmpty() || base::isNothingAt(file))
        return std::nullopt;
    QString unknownKey;
    auto supplied = readSigned(file, keys, &unknownKey);
    if (supplied && supplied->catalogue.id == id && !supplied->catalogue.historic) {
        auto objection = seen.objection(supplied->key, id, supplied->catalogue.version, supplied->json);
        return Candidate{std::move(*supplied), file, std::move(objection)};
    }
    remarks.push_back({Remark::Kind::Refused,
                       {file,
                        supplied ? u"expected a catalogue %1, found %2"_s.arg(id, supplied->catalogue.id)
                                 : supplied.error().text()}});
    return std::nullopt;
}

Supplied builtIn()
{
    return {catalogue::builtInCatalogue(), catalogue::builtInCatalogueJson(), Trust::BuiltIn, {}, {}, {}};
}

/// Of a version: whether it is a number, the number, or else the text.
using Part = std::tuple<bool, qulonglong, QString>;

std::vector<Part> partsOf(const QString &version)
{
    std::vector<Part> parts;
    for (const QString &word : QString(version).replace(u'.', u'-').split(u'-')) {
        bool ok = false;
        const qulonglong number = word.toULongLong(&ok);
        parts.emplace_back(ok, ok ? number : 0, ok ? QString() : word);
    }
    return parts;
}

/// The newest of the given one and those in their places.
void takeNewest(Supplied &chosen, const Places &places, const std::vector<PublicKey> &keys,
                std::vector<Remark> &remarks)
{
    SeenVersions seen(places.user + u"/catalogue-versions.json"_s);
    const QString id = chosen.catalogue.id;
    std::vector<Candidate> passedOver;
    for (const QString &folder : {places.machine, places.user}) {
        auto found = inPlace(folder, keys, seen, id, remarks);
        if (found && found->objection)
            passedOver.push_back(std::move(*found));
        else if (found && isOlder(chosen.catalogue.version, found->supplied.catalogue.version))
            chosen = std::move(found->supplied);
    }
    // Where the one that counts is at least as new as any seen, nobody is led back, whatever else lies about.
    for (const Candidate &each : passedOver)
        if (isOlder(chosen.catalogue.version, seen.newest(each.supplied.key, id)))
            remarks.push_back({Remark::Kind::Refused, {each.file, *each.objection}});
    if (chosen.trust == Trust::Signed && !seen.note(chosen.key, id, chosen.catalogue.version, chosen.json))
        remarks.push_back({Remark::Kind::NotRemembered, {places.user}});
}

} // namespace

QLatin1StringView name(Trust trust)
{
    switch (trust) {
    case Trust::BuiltIn:
        return "built-in"_L1;
    case Trust::Signed:
        return "signed"_L1;
    case Trust::NotSigned:
        return "not-signed"_L1;
    }
    return "not-signed"_L1;
}

bool isOlder(const QString &version, const QString &other)
{
    return partsOf(version) < partsOf(other);
}

Places systemPlaces()
{
#if defined(Q_OS_WIN)
    const QString machine = qEnvironmentVariable("ProgramData");
    const QString all = machine.isEmpty() ? QString() : machine + u"/Clearway"_s;
#elif defined(Q_OS_MACOS)
    const QString all = u"/Library/Application Support/Clearway"_s;
#else
    const QString all = u"/etc/clearway"_s;
#endif
    return {all, QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/clearway"_s};
}

bool isPlaceForSigned(const QString &file, const Places &places)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    constexpr Qt::CaseSensitivity sameCase = Qt::CaseInsensitive;
#else
    constexpr Qt::CaseSensitivity sameCase = Qt::CaseSensitive;
#endif
    const auto same = [&file](const QString &folder) {
        return !folder.isEmpty()
            && QDir::cleanPath(file).compare(QDir::cleanPath(folder + catalogueName), sameCase) == 0;
    };
    return same(places.machine) || same(places.user);
}

base::Result<Supplied> chooseCatalogue(const Wish &wish, const Places &places, QDate today)
{
    std::vector<Remark> remarks;
    const std::vector<PublicKey> keys = trustedKeys(places, remarks);
    auto chosen = wish.file.isEmpty() ? base::Result<Supplied>(builtIn()) : readNamed(wish, keys);
    if (!chosen)
        return chosen;
    if (wish.file.isEmpty())
        takeNewest(*chosen, places, keys, remarks);
    if (chosen->catalogue.expires.isValid() && chosen->catalogue.expires < today)
        remarks.push_back({Remark::Kind::Expired, {chosen->catalogue.expires.toString(Qt::ISODate)}});
    chosen->remarks.insert(chosen->remarks.begin(), remarks.begin(), remarks.end());
    return chosen;
}

} // namespace clearway::supply
