// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// This computer's own root store. Private to core/net.
#pragma once

#include <functional>

struct x509_st;
struct x509_store_st;

namespace clearway::net {

/// Adds what programs of this computer trust: OpenSSL's default paths on Linux, the ROOT store on Windows,
/// the keychains on macOS.
void addSystemRoots(x509_store_st *store);

/// Whether the system trusts public roots that its store does not hold yet, and fetches one when a chain ends
/// in it: Windows, unless a policy forbids that.
[[nodiscard]] bool fetchesPublicRoots();

using RefusesRoot = std::function<bool(x509_st *root)>;

/// Which roots the system will not take for a server's chain, whoever else trusts them; to be asked of those
/// that it would fetch. Nothing is refused where it fetches none.
[[nodiscard]] RefusesRoot systemRefusals();

} // namespace clearway::net
