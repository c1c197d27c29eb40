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
#include <memory>
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

struct FreeCertificate {
    void operator()(const CERT_CONTEXT *certificate) const { CertFreeCertificateContext(certificate); }
};
using Certificate = std::unique_ptr<const CERT_CONTEXT, FreeCertificate>;

struct CloseStore {
    void operator()(void *store) const { CertCloseStore(store, 0); }
};
using Store = std::shared_ptr<void>;

constexpr DWORD encoding = X509_ASN_ENCODING | PKCS_7_ASN_ENCODING;

Certificate findIn(HCERTSTORE store, PCCERT_CONTEXT certificate)
{
    return Certificate(
        store ? CertFindCertificateInStore(store, encoding, 0, CERT_FIND_EXISTING, certificate, nullptr)
              : nullptr);
}

/// The user's and the computer's together.
Store openStore(const wchar_t *name)
{
    if (HCERTSTORE store = CertOpenSystemStoreW(0, name))
        return {store, CloseStore()};
    return {};
}

/// What Windows knows beyond the store: Microsoft's list of distrusted certificates.
bool isDistrusted(PCCERT_CONTEXT certificate)
{
    constexpr DWORD explicitDistrust = 0x04000000; // CERT_TRUST_IS_EXPLICIT_DISTRUST
    constexpr DWORD offline = CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE;
    CERT_CHAIN_PARA wanted{};
    wanted.cbSize = sizeof wanted;
    PCCERT_CHAIN_CONTEXT chain = nullptr;
    if (!CertGetCertificateChain(nullptr, certificate, nullptr, nullptr, &wanted, offline, nullptr, &chain))
        return false;
    const bool distrusted = (chain->TrustStatus.dwErrorStatus & explicitDistrust) != 0;
    CertFreeCertificateChain(chain);
    return distrusted;
}

Certificate windowsOwn(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    Certificate own(size > 0 ? CertCreateCertificateContext(encoding, der, DWORD(size)) : nullptr);
    OPENSSL_free(der);
    return own;
}

} // namespace

void addServerRoots(x509_store_st *store, void *roots, void *refused)
{
    for (PCCERT_CONTEXT one = nullptr; (one = CertEnumCertificatesInStore(roots, one));) {
        if (!isForServers(one) || findIn(refused, one))
            continue;
        const unsigned char *der = one->pbCertEncoded;
        if (X509 *certificate = d2i_X509(nullptr, &der, long(one->cbCertEncoded))) {
            X509_STORE_add_cert(store, certificate);
            X509_free(certificate);
        }
    }
}

bool refusesRoot(void *roots, void *refused, x509_st *root)
{
    const Certificate own = windowsOwn(root);
    if (!own || findIn(refused, own.get()))
        return true;
    const Certificate held = findIn(roots, own.get());
    return (held && !isForServers(held.get())) || isDistrusted(own.get());
}

void addSystemRoots(x509_store_st *store)
{
    const Store roots = openStore(L"ROOT");
    if (roots)
        addServerRoots(store, roots.get(), openStore(L"Disallowed").get());
}

RefusesRoot systemRefusals()
{
    return [roots = openStore(L"ROOT"), refused = openStore(L"Disallowed")](x509_st *root) {
        return refusesRoot(roots.get(), refused.get(), root);
    };
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
