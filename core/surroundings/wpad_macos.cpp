// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/wpad.h"

#include <CoreFoundation/CoreFoundation.h>
#include <SystemConfiguration/SystemConfiguration.h>

namespace clearway::surroundings {
namespace {

void addText(QStringList &texts, CFTypeRef value)
{
    if (!value || CFGetTypeID(value) != CFStringGetTypeID())
        return;
    const QString text = QString::fromCFString(static_cast<CFStringRef>(value));
    if (!texts.contains(text))
        texts << text;
}

} // namespace

WpadFacts wpadFacts()
{
    constexpr UInt8 wpadOption = 252;
    WpadFacts facts;
    if (CFDictionaryRef lease = SCDynamicStoreCopyDHCPInfo(nullptr, nullptr)) {
        if (CFDataRef url = DHCPInfoGetOptionData(lease, wpadOption))
            facts.dhcpUrls << QString::fromLatin1(
                QByteArray::fromCFData(url).constData()); // up to a zero byte
        CFRelease(lease);
    }
    CFPropertyListRef dns = SCDynamicStoreCopyValue(nullptr, CFSTR("State:/Network/Global/DNS"));
    if (dns && CFGetTypeID(dns) == CFDictionaryGetTypeID()) {
        const auto *settings = static_cast<CFDictionaryRef>(dns);
        addText(facts.searchDomains, CFDictionaryGetValue(settings, CFSTR("DomainName")));
        const void *more = CFDictionaryGetValue(settings, CFSTR("SearchDomains"));
        if (more && CFGetTypeID(more) == CFArrayGetTypeID()) {
            const auto *domains = static_cast<CFArrayRef>(more);
            for (CFIndex i = 0; i < CFArrayGetCount(domains); ++i)
                addText(facts.searchDomains, CFArrayGetValueAtIndex(domains, i));
        }
    }
    if (dns)
        CFRelease(dns);
    return facts;
}

} // namespace clearway::surroundings
