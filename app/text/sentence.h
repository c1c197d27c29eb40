// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A sentence as it stands in the source: English, and the key of its translations.
#pragma once

#include <QtGlobal>

namespace clearway::text {

/// The text is marked with QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP in the context "Clearway", so that
/// lupdate finds it.
struct Sentence {
    const char *text = ""; ///< with %1 … %9 for arguments, and %n for the count
    const char *one
        = nullptr; ///< English for a count of one; English has no translation file to hold its plurals
    int countAt = -1; ///< index of the argument that is the count
    int failureAt = -1; ///< index of the argument that is a failure code; its phrase is shown
    int distrustAt = -1; ///< index of the argument that is OpenSSL's reason to trust no chain
};

} // namespace clearway::text
