// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A portable program lies where others can put files, and is often started by an administrator.
#pragma once

namespace clearway::base {

/// From here on libraries and Qt's plugins are loaded from the program's own folder and from Windows' alone:
/// not from the current folder, not from PATH, and not from where a QT_* variable says. What the program
/// links itself has been loaded before. Called first thing in main(); nothing to do elsewhere, where neither
/// the current folder is searched nor another user's variables reach a program.
void loadOwnLibrariesOnly();

} // namespace clearway::base
