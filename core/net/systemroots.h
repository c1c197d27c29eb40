// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// This computer's own root store. Private to core/net.
#pragma once

struct x509_store_st;

namespace clearway::net {

/// Adds what programs of this computer trust: OpenSSL's default paths on Linux, the ROOT store on Windows,
/// the keychains on macOS.
void addSystemRoots(x509_store_st *store);

/// Whether the system trusts public roots that its store does not hold yet, and fetches one when a chain ends
/// in it: Windows, unless a policy forbids that.
[[nodiscard]] bool fetchesPublicRoots();

} // namespace clearway::net
