// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What `check` was asked to do.
#pragma once

#include "checkup/request.h"
#include "cli/arguments.h"
#include "text/wording.h"

namespace clearway::cli {

enum class Format { Json, Txt };
[[nodiscard]] QLatin1StringView name(Format format);

/// From which verdict on `--fail-on` makes the exit code 1.
enum class FailOn { Limited, Failed, Unclear };
[[nodiscard]] QLatin1StringView name(FailOn failOn);

/// One report to write.
struct Target {
    QString file; ///< empty: standard output
    Format format = Format::Json;
    bool operator==(const Target &) const = default;
};

struct CheckOptions {
    checkup::Request request;
    std::vector<Target> targets;
    text::Language language = text::Language::En;
    std::optional<FailOn> failOn;
    bool summaryLine = false;
    bool quiet = false;
};

[[nodiscard]] std::vector<Option> checkOptionTable();
[[nodiscard]] base::Result<CheckOptions, UsageError> readCheckOptions(const Arguments &arguments);

/// Adds the password that `--proxy-user` needs: from the environment variable CLEARWAY_PROXY_PASSWORD, else
/// asked for at the terminal; an error where neither is there.
[[nodiscard]] base::Result<CheckOptions, UsageError> withPassword(CheckOptions options);

/// `--language`; without it the language of the system.
[[nodiscard]] base::Result<text::Language, UsageError> readLanguage(const Arguments &arguments);

} // namespace clearway::cli

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::cli::Format> = 2;
template<> inline constexpr int enumCount<clearway::cli::FailOn> = 3;
} // namespace clearway::base
