// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/threadlocals.h"

#include <QtGlobal>

void clearway::async::avoidThreadLocals()
{
    qputenv("QT_ENABLE_REGEXP_JIT", "0"); // asked once, at the first expression
}
