// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What `check` was asked to do.
#pragma once

#include "checkup/request.h"
#include "cli/arguments.h"
#include "report/redaction.h"
#include "report/reportformat.h"
#include "text/wording.h"

namespace clearway::cli {

/// From which verdict on `--fail-on` makes the exit code 1.
enum class FailOn { Limited, Failed, Unclear };
[[nodiscard]] QLatin1StringView name(FailOn failOn);

/// One report to write.
struct Target {
    QString file; ///< empty: standard output
    report::ReportFormat format = report::ReportFormat::Json;
    bool operator==(const Target &) const = default;
};

struct CheckOptions {
    checkup::Request request;
    std::vector<Target> targets;
    text::Language language = text::Language::En;
    std::optional<FailOn> failOn;
    std::optional<std::chrono::seconds> watch; ///< check again that often, and tell what changed
    report::Level redaction = report::Level::Standard; ///< of everything that is printed or written
    QString redactionMap; ///< file; empty: none
    bool summaryLine = false;
    bool quiet = false;
};

[[nodiscard]] std::vector<Option> checkOptionTable();
/// What the command line alone says; settledoptions.h adds what is set otherwise.
[[nodiscard]] base::Result<CheckOptions, UsageError> readCheckOptions(const Arguments &arguments);

/// Reads `--report`, `--format` and `--json`.
[[nodiscard]] base::Result<std::vector<Target>, UsageError> readTargets(const Arguments &arguments);

/// Adds the password that `--proxy-user` needs: from the environment variable CLEARWAY_PROXY_PASSWORD, else
/// asked for at the terminal; an error where neither is there.
[[nodiscard]] base::Result<CheckOptions, UsageError> withPassword(CheckOptions options);

/// Every `--product`; `otherwise` where there is none.
[[nodiscard]] base::Result<std::set<catalogue::Product>, UsageError>
readProducts(const Arguments &arguments, const std::set<catalogue::Product> &otherwise);

/// `--language`, if it is there.
[[nodiscard]] base::Result<std::optional<text::Language>, UsageError>
readLanguage(const Arguments &arguments);

} // namespace clearway::cli

namespace clearway::base {
template<> inline constexpr int enumCount<clearway::cli::FailOn> = 3;
} // namespace clearway::base
