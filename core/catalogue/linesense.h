// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a line of somebody's list says as a whole, whatever it names: lets through, forbids, or something that
// nobody can be sure of; internal to core/catalogue.
#pragma once

#include <QString>
#include <QStringList>

namespace clearway::catalogue {

struct LineSense {
    bool allows = false; ///< a word of permission stands in it
    bool denies = false; ///< forbids
    bool withdraws = false; ///< takes something back: "no access-list …"
    bool closes = false; ///< forbids all that no line before it let through: "deny ip any any"
    bool isAside
        = false; ///< is about nothing of GoTo's wherever it stands: "policy drop", "ct state invalid drop"
    bool isForeign = false; ///< names a protocol that GoTo does not use, or a sender's port
    bool inverts = false; ///< means all but what it names
    bool isNegated = false; ///< a "not" turns what it says
    bool isDoubted = false; ///< that, or a word such as "pending": nobody knows what is in force
    bool isSentence = false; ///< prose around what it names
    bool isObscure = false; ///< anything else that turns or narrows what is named
};

/// `line` without remarks, with single blanks; `words` are its words.
[[nodiscard]] LineSense senseOf(const QString &line, const QStringList &words);

/// Nothing but a comment, or a description that a device keeps beside a rule.
[[nodiscard]] bool isComment(QString line);

/// Without what follows a comment mark that stands apart.
[[nodiscard]] QString withoutRemark(const QString &line);

} // namespace clearway::catalogue
