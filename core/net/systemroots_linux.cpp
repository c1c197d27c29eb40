// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemroots.h"

#include <openssl/x509_vfy.h>

namespace clearway::net {

void addSystemRoots(x509_store_st *store)
{
    // SSL_CERT_FILE and SSL_CERT_DIR, else OpenSSL's own folder, whose certificates are looked up one by one
    // by hash.
    X509_STORE_set_default_paths(store);
}

bool fetchesPublicRoots()
{
    return false;
}

RefusesRoot systemRefusals()
{
    return [](x509_st *) { return false; };
}

} // namespace clearway::net
