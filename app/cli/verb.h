// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The verbs of clearway-cli.
//
// app/cli is the program without a screen: it reads a command line, calls core and prints. It judges nothing
// itself. One verb per file, each with its options and what it does; `verbs` is the only list of them.
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

#include <vector>

namespace clearway::cli {

struct Verb {
    QLatin1StringView name;
    QLatin1StringView synopsis; ///< what follows the name, for the help
    QLatin1StringView summary;
    std::vector<Option> options;
    ExitCode (*run)(const Arguments &arguments, Console &console);
};

[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb judgeVerb();
[[nodiscard]] Verb compareVerb();
[[nodiscard]] Verb clientVerb();
[[nodiscard]] Verb proxiesVerb();
[[nodiscard]] Verb catalogueVerb();
[[nodiscard]] Verb fleetVerb();
[[nodiscard]] Verb rehearseVerb();
[[nodiscard]] Verb respondVerb();
[[nodiscard]] Verb settingsVerb();

[[nodiscard]] std::vector<Verb> verbs();

/// Says why the command line cannot be meant, and where help is.
[[nodiscard]] ExitCode refuse(Console &console, QLatin1StringView verb, const UsageError &error);

/// Runs the program: the verb that the first argument names.
[[nodiscard]] ExitCode runProgram(const QStringList &arguments, Console &console);

} // namespace clearway::cli
