// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/wpad.h"

#include <CoreFoundation/CoreFoundation.h>
#include <SystemConfiguration/SystemConfiguration.h>

namespace clearway::surroundings {

WpadFacts wpadFacts()
{
    constexpr UInt8 wpadOption = 252;
    WpadFacts facts;
    if (CFDictionaryRef lease = SCDynamicStoreCopyDHCPInfo(nullptr, nullptr)) {
        if (CFDataRef url = DHCPInfoGetOptionData(lease, wpadOption))
            facts.dhcpUrls << QString::fromLatin1(QByteArray::fromRawCFData(url).constData());
        CFRelease(lease);
    }
    CFPropertyListRef dns = SCDynamicStoreCopyValue(nullptr, CFSTR("State:/Network/Global/DNS"));
    if (dns && CFGetTypeID(dns) == CFDictionaryGetTypeID()) {
        const auto *settings = static_cast<CFDictionaryRef>(dns);
        const void *domain = CFDictionaryGetValue(settings, CFSTR("DomainName"));
        if (domain && CFGetTypeID(domain) == CFStringGetTypeID())
            facts.searchDomains << QString::fromCFString(static_cast<CFStringRef>(domain));
    }
    if (dns)
        CFRelease(dns);
    return facts;
}

} // namespace clearway::surroundings
