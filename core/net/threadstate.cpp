// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/threadstate.h"

#include <openssl/crypto.h>

namespace clearway::net {

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace clearway::net
