// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemroots.h"

#include <Security/Security.h>
#include <openssl/x509.h>

namespace clearway::net {

void addSystemRoots(x509_store_st *store)
{
    for (const SecTrustSettingsDomain domain :
         {kSecTrustSettingsDomainSystem, kSecTrustSettingsDomainAdmin, kSecTrustSettingsDomainUser}) {
        CFArrayRef certificates = nullptr;
        if (SecTrustSettingsCopyCertificates(domain, &certificates) != errSecSuccess)
            continue;
        for (CFIndex i = 0; i < CFArrayGetCount(certificates); ++i) {
            const auto one
                = static_cast<SecCertificateRef>(const_cast<void *>(CFArrayGetValueAtIndex(certificates, i)));
            CFDataRef data = SecCertificateCopyData(one);
            const unsigned char *der = CFDataGetBytePtr(data);
            if (X509 *certificate = d2i_X509(nullptr, &der, CFDataGetLength(data))) {
                X509_STORE_add_cert(store, certificate);
                X509_free(certificate);
            }
            CFRelease(data);
        }
        CFRelease(certificates);
    }
}

bool fetchesPublicRoots()
{
    return false;
}

} // namespace clearway::net
