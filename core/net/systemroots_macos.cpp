// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/systemroots.h"

#include <Security/Security.h>
#include <openssl/x509.h>

#include <memory>
#include <optional>

namespace clearway::net {
namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

/// An entry of a dictionary, where it is of that type.
template<class T> T valueOf(CFDictionaryRef dictionary, CFStringRef key, CFTypeID type)
{
    const void *value = CFDictionaryGetValue(dictionary, key);
    return value && CFGetTypeID(value) == type ? static_cast<T>(const_cast<void *>(value)) : nullptr;
}

bool isForTls(SecPolicyRef policy)
{
    CFDictionaryRef properties = SecPolicyCopyProperties(policy);
    if (!properties)
        return false;
    const auto name = valueOf<CFStringRef>(properties, kSecPolicyOid, CFStringGetTypeID());
    const bool is = name && CFEqual(name, kSecPolicyAppleSSL);
    CFRelease(properties);
    return is;
}

/// What one entry decides; nothing where it is for one program, one host or another use.
std::optional<bool> decisionIn(CFDictionaryRef entry)
{
    if (CFDictionaryContainsKey(entry, kSecTrustSettingsApplication)
        || CFDictionaryContainsKey(entry, kSecTrustSettingsPolicyString))
        return std::nullopt;
    if (CFDictionaryContainsKey(entry, kSecTrustSettingsPolicy)) {
        const auto policy = valueOf<SecPolicyRef>(entry, kSecTrustSettingsPolicy, SecPolicyGetTypeID());
        if (!policy || !isForTls(policy))
            return std::nullopt;
    }
    int result = kSecTrustSettingsResultTrustRoot; // where none stands
    if (const auto said = valueOf<CFNumberRef>(entry, kSecTrustSettingsResult, CFNumberGetTypeID()))
        CFNumberGetValue(said, kCFNumberIntType, &result);
    if (result == kSecTrustSettingsResultDeny)
        return false;
    if (result == kSecTrustSettingsResultTrustRoot || result == kSecTrustSettingsResultTrustAsRoot)
        return true;
    return std::nullopt;
}

/// What a domain's settings decide of a certificate (SecTrustSettingsCopyTrustSettings(): the first entry
/// that matches counts, and no entries mean "always").
std::optional<bool> decisionOf(SecCertificateRef certificate, SecTrustSettingsDomain domain)
{
    CFArrayRef entries = nullptr;
    if (SecTrustSettingsCopyTrustSettings(certificate, domain, &entries) != errSecSuccess || !entries)
        return std::nullopt;
    const CFIndex count = CFArrayGetCount(entries);
    std::optional<bool> decision;
    if (count == 0)
        decision = true;
    for (CFIndex i = 0; i < count && !decision; ++i) {
        const void *entry = CFArrayGetValueAtIndex(entries, i);
        if (CFGetTypeID(entry) == CFDictionaryGetTypeID())
            decision = decisionIn(static_cast<CFDictionaryRef>(entry));
    }
    CFRelease(entries);
    return decision;
}

/// The user's word counts before the administrator's, and both before Apple's.
bool isTrusted(SecCertificateRef certificate, SecTrustSettingsDomain foundIn)
{
    for (const SecTrustSettingsDomain domain : {kSecTrustSettingsDomainUser, kSecTrustSettingsDomainAdmin})
        if (const auto decision = decisionOf(certificate, domain))
            return *decision;
    return foundIn == kSecTrustSettingsDomainSystem;
}

Certificate read(SecCertificateRef one)
{
    CFDataRef data = SecCertificateCopyData(one);
    if (!data)
        return {nullptr, X509_free};
    const unsigned char *der = CFDataGetBytePtr(data);
    Certificate certificate(d2i_X509(nullptr, &der, CFDataGetLength(data)), X509_free);
    CFRelease(data);
    return certificate;
}

} // namespace

/// A certificate that is set to "never trust" stands in these lists, too.
void addSystemRoots(x509_store_st *store)
{
    for (const SecTrustSettingsDomain domain :
         {kSecTrustSettingsDomainSystem, kSecTrustSettingsDomainAdmin, kSecTrustSettingsDomainUser}) {
        CFArrayRef certificates = nullptr;
        if (SecTrustSettingsCopyCertificates(domain, &certificates) != errSecSuccess || !certificates)
            continue;
        for (CFIndex i = 0; i < CFArrayGetCount(certificates); ++i) {
            const auto one
                = static_cast<SecCertificateRef>(const_cast<void *>(CFArrayGetValueAtIndex(certificates, i)));
            if (!isTrusted(one, domain))
                continue;
            if (const Certificate certificate = read(one))
                X509_STORE_add_cert(store, certificate.get());
        }
        CFRelease(certificates);
    }
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
