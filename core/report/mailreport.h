// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A mail draft with the report in it (RFC 5322, RFC 2045 to 2047).
#pragma once

#include "report/report.h"

#include <QByteArray>

namespace clearway::report {

/// Opens as an unsent message (`X-Unsent: 1`) where the mail program knows that: the first page as plain
/// text, PDF and JSON attached. Lines end in CRLF and are at most 78 bytes long. `recipient` is left out when
/// empty, or when it is not one plain address.
[[nodiscard]] QByteArray toMail(const Report &report, const Phrases &phrases, const QString &recipient = {});

} // namespace clearway::report
