// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which catalogue counts, and why.
//
// core/supply brings the catalogue: the built-in one, a newer one that somebody has put into a place for it,
// or the file that a person named. What is found by itself must be signed by a key that this computer trusts,
// and the signature is checked before anything is parsed. It sends nothing and fetches nothing.
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

#include <QDate>

namespace clearway::supply {

enum class Trust { BuiltIn, Signed, NotSigned };
[[nodiscard]] QLatin1StringView name(Trust trust);

/// What people should know about the choice.
struct Remark {
    enum class Kind {
        Refused, ///< file, reason in technical English: a catalogue in its place was not taken
        Expired, ///< date: it says that it should have been replaced by then
        UnknownKey, ///< file, key: signed, but by nobody this computer trusts
        KeyRefused, ///< file, reason
        NotRemembered ///< file: the version could not be noted, so that going back to it would not be seen
    };
    Kind kind = Kind::Refused;
    QStringList arguments;
    bool operator==(const Remark &) const = default;
};

struct Supplied {
    catalogue::Catalogue catalogue;
    QByteArray json; ///< the file itself
    Trust trust = Trust::BuiltIn;
    QString key; ///< name of the key that signed it
    QString comment; ///< the signed comment; foreign text
    std::vector<Remark> remarks;
};

/// Where catalogues and keys are looked for; empty: nowhere.
struct Places {
    QString machine; ///< for all users: catalogue.json, catalogue.json.minisig; keys in catalogue-keys/*.pub
    QString user; ///< the user's own: catalogue.json, and the versions already seen
    uint administrator = 0; ///< whose keys in the machine's folder count
};
/// "/etc/clearway" and "~/.local/share/clearway", or what stands for them on the system.
[[nodiscard]] Places systemPlaces();

/// Whether that is where a catalogue counts by itself once it is signed. A setting that named such a file
/// would let it count unsigned.
[[nodiscard]] bool isPlaceForSigned(const QString &file, const Places &places);

struct Wish {
    QString file; ///< named by a person; empty: the newest of those in their places and the built-in one
    QString keyFile; ///< a public key that the file must be signed by; empty: the file may be unsigned
};

/// A named file that is broken, or whose signature is, is an error. A file in its place that is broken, not
/// signed by a trusted key, or older than one that the same key has signed, is passed over with a remark.
/// Keys of the machine's folder count where only an administrator can write there.
[[nodiscard]] base::Result<Supplied> chooseCatalogue(const Wish &wish, const Places &places, QDate today);

/// Whether the first of two versions is the older: numbers in them count as such ("2026-9" before "2026-11").
[[nodiscard]] bool isOlder(const QString &version, const QString &other);

} // namespace clearway::supply

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::supply::Trust> = 3;
}
