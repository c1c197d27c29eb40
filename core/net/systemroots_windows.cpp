// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemroots_windows.h"

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

#include <cstring>
#include <vector>

namespace clearway::net {
namespace {

/// Its extension and what the administrator or Microsoft's list set for it, taken together: no purpose named
/// is every purpose, or none when the two have none in common (CertGetEnhancedKeyUsage, Microsoft Learn).
bool isForServers(PCCERT_CONTEXT certificate)
{
    DWORD size = 0;
    if (!CertGetEnhancedKeyUsage(certificate, 0, nullptr, &size))
        return false;
    std::vector<CERT_ENHKEY_USAGE> room(size / sizeof(CERT_ENHKEY_USAGE) + 1); // the texts follow the first
    SetLastError(ERROR_SUCCESS);
    if (!CertGetEnhancedKeyUsage(certificate, 0, room.data(), &size))
        return false;
    const CERT_ENHKEY_USAGE &usage = room.front();
    if (usage.cUsageIdentifier == 0)
        return GetLastError() == DWORD(CRYPT_E_NOT_FOUND);
    for (DWORD i = 0; i < usage.cUsageIdentifier; ++i)
        for (const char *purpose : {szOID_PKIX_KP_SERVER_AUTH, szOID_ANY_ENHANCED_KEY_USAGE})
            if (std::strcmp(usage.rgpszUsageIdentifier[i], purpose) == 0)
                return true;
    return false;
}

bool isIn(HCERTSTORE store, PCCERT_CONTEXT certificate)
{
    PCCERT_CONTEXT found = store ? CertFindCertificateInStore(store, X509_ASN_ENCODING | PKCS_7_ASN_ENCODING,
                                                              0, CERT_FIND_EXISTING, certificate, nullptr)
                                 : nullptr;
    if (found)
        CertFreeCertificateContext(found);
    return found != nullptr;
}

} // namespace

void addServerRoots(x509_store_st *store, void *roots, void *refused)
{
    for (PCCERT_CONTEXT one = nullptr; (one = CertEnumCertificatesInStore(roots, one));) {
        if (!isForServers(one) || isIn(refused, one))
            continue;
        const unsigned char *der = one->pbCertEncoded;
        if (X509 *certificate = d2i_X509(nullptr, &der, long(one->cbCertEncoded))) {
            X509_STORE_add_cert(store, certificate);
            X509_free(certificate);
        }
    }
}

void addSystemRoots(x509_store_st *store)
{
    // Each is the user's and the computer's together.
    HCERTSTORE roots = CertOpenSystemStoreW(0, L"ROOT");
    HCERTSTORE refused = CertOpenSystemStoreW(0, L"Disallowed");
    if (roots)
        addServerRoots(store, roots, refused);
    for (HCERTSTORE each : {roots, refused})
        if (each)
            CertCloseStore(each, 0);
}

bool fetchesPublicRoots()
{
    // "Turn off Automatic Root Certificates Update" (Microsoft Learn, Certificate Support and the Update Root
    // Certificates Component)
    DWORD isOff = 0;
    DWORD size = sizeof isOff;
    const LSTATUS status = RegGetValueW(
        HKEY_LOCAL_MACHINE, L"SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\AuthRoot",
        L"DisableRootAutoUpdate", RRF_RT_REG_DWORD | RRF_SUBKEY_WOW6464KEY, nullptr, &isOff, &size);
    return status != ERROR_SUCCESS || isOff == 0;
}

} // namespace clearway::net
