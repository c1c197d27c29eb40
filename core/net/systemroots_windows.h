// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What of a certificate store Windows itself would take for the root of a server's chain.
#pragma once

struct x509_st;
struct x509_store_st;

namespace clearway::net {

/// Both are HCERTSTOREs. Left out is what Windows takes for other purposes than servers only, and what is in
/// `refused`.
void addServerRoots(x509_store_st *store, void *roots, void *refused);

/// Whether Windows refuses a root that may be in neither: it is in `refused`, stands in `roots` for other
/// purposes than servers only, or Windows says by itself that it is distrusted. No packet is sent.
[[nodiscard]] bool refusesRoot(void *roots, void *refused, x509_st *root);

} // namespace clearway::net
