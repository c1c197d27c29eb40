// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/standardstreams.h"

#include <fcntl.h>
#include <unistd.h>

void clearway::base::holdStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        // The wrong way round, so that using it fails as using a closed one does. The lowest free number is
        // the one that is missing.
        if (::fcntl(stream, F_GETFD) < 0
            && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            return;
    }
}
