// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemroots.h"

#include <windows.h>

#include <wincrypt.h>

// wincrypt.h defines names that OpenSSL uses for its own types.
#undef X509_NAME
#undef X509_EXTENSIONS
#undef PKCS7_SIGNER_INFO
#undef OCSP_REQUEST
#undef OCSP_RESPONSE
#include <openssl/x509.h>

namespace clearway::net {

void addSystemRoots(x509_store_st *store)
{
    // Roots that Windows fetches on demand are missing here until some program has used them once.
    HCERTSTORE roots = CertOpenSystemStoreW(0, L"ROOT");
    if (!roots)
        return;
    for (PCCERT_CONTEXT one = nullptr; (one = CertEnumCertificatesInStore(roots, one));) {
        const unsigned char *der = one->pbCertEncoded;
        if (X509 *certificate = d2i_X509(nullptr, &der, long(one->cbCertEncoded))) {
            X509_STORE_add_cert(store, certificate);
            X509_free(certificate);
        }
    }
    CertCloseStore(roots, 0);
}

} // namespace clearway::net
