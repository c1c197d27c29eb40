// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What in a free text must not leave this computer, found by its form or by its name.
//
// A second net: what stands in a typed field is taken care of by its type. A form is what credentials and
// identities look like wherever they are written down; names are those that this computer is known by.
#pragma once

#include "base/knownnames.h"
#include "base/removedkind.h"

#include <QString>

#include <functional>
#include <vector>

namespace clearway::base {

struct Sensitive {
    qsizetype begin = 0;
    qsizetype end = 0;
    RemovedKind kind = RemovedKind::Credential;
    QString key; ///< the thing itself, in lower case; the same for the same thing in any encoding
};

/// Passwords, tokens, cookies, sign-in headers and blobs, private keys, and `names.secrets`.
[[nodiscard]] std::vector<Sensitive> credentialsIn(const QString &text, const KnownNames &names = {});

/// User, host and network names, mail and MAC addresses, serial numbers, meeting IDs and join links, where
/// their form or `names` tells them.
[[nodiscard]] std::vector<Sensitive> personalIn(const QString &text, const KnownNames &names = {});

using SensitiveSearch = std::function<std::vector<Sensitive>(const QString &)>;

/// What `search` finds in the text, in its decoded views (textview.h) and in those of these, as places of the
/// text; ascending, without overlaps. What is found inside of base64 or hexadecimal digits takes all of them
/// along.
[[nodiscard]] std::vector<Sensitive> throughEncodings(const QString &text, const SensitiveSearch &search);

/// The text with every place replaced by what `standIn` says.
[[nodiscard]] QString replaced(const QString &text, const std::vector<Sensitive> &places,
                               const std::function<QString(const Sensitive &)> &standIn);

} // namespace clearway::base
