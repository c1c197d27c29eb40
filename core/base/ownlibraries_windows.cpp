// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ownlibraries.h"

#include <QtGlobal>

#include <windows.h>

void clearway::base::loadOwnLibrariesOnly()
{
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    // Each makes Qt load code from a place that it names (Qt 6.4, "Deploying Qt Applications", QPA).
    for (const char *name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS"})
        qunsetenv(name);
}
