// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Texts that name nobody, whoever wrote them: what stays at the strict level. Private to core/report.
#pragma once

#include <QString>

namespace clearway::report {

/// Ways to sign in (IANA HTTP authentication schemes, and NTLM).
[[nodiscard]] bool isKnownScheme(const QString &word);
/// What the system and OpenSSL say of connections and certificates.
[[nodiscard]] bool isKnownSentence(const QString &text);
/// Names that systems give to adapters by themselves, without a MAC address in it.
[[nodiscard]] bool isKnownAdapter(const QString &name);
/// "text/html" and its like.
[[nodiscard]] bool isKnownMediaType(const QString &type);
/// The family and version of an operating system and its architecture, without anything else; empty: none of
/// the well known ones.
[[nodiscard]] QString knownSystem(const QString &text);
/// Letters, digits and few signs, at most 48 of them.
[[nodiscard]] bool isTerm(const QString &text);
/// A date as HTTP writes it (RFC 9110 5.6.7).
[[nodiscard]] bool isHttpDate(const QString &text);

} // namespace clearway::report
