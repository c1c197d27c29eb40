// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Standard input, output and error, where whoever started the program closed them.
#pragma once

namespace clearway::base {

/// Gives each that is closed something that can be neither read nor written. Otherwise the next file or
/// socket that is opened would take its number, and what is meant for a person would go there. Called first
/// thing in main().
void holdStandardStreams();

} // namespace clearway::base
