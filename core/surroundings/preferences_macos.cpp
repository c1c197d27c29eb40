// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/preferences.h"

#include <CoreFoundation/CoreFoundation.h>
#include <SystemConfiguration/SystemConfiguration.h>

namespace clearway::surroundings {
namespace {

constexpr int mostDepth = 8;
constexpr CFIndex mostElements = 1024;

QVariant toVariant(CFTypeRef value, int depth);

QVariantList toList(CFArrayRef array, int depth)
{
    QVariantList all;
    for (CFIndex i = 0; i < CFArrayGetCount(array) && i < mostElements; ++i)
        all << toVariant(CFArrayGetValueAtIndex(array, i), depth + 1);
    return all;
}

QVariantMap toMap(CFDictionaryRef dictionary, int depth)
{
    const CFIndex count = CFDictionaryGetCount(dictionary);
    QVector<const void *> keys(count);
    QVector<const void *> values(count);
    CFDictionaryGetKeysAndValues(dictionary, keys.data(), values.data());
    QVariantMap all;
    for (CFIndex i = 0; i < count && i < mostElements; ++i)
        if (CFGetTypeID(keys[i]) == CFStringGetTypeID())
            all.insert(QString::fromCFString(static_cast<CFStringRef>(keys[i])),
                       toVariant(values[i], depth + 1));
    return all;
}

QVariant toVariant(CFTypeRef value, int depth)
{
    if (!value || depth > mostDepth)
        return {};
    const CFTypeID type = CFGetTypeID(value);
    if (type == CFStringGetTypeID())
        return QString::fromCFString(static_cast<CFStringRef>(value));
    if (type == CFBooleanGetTypeID())
        return bool(CFBooleanGetValue(static_cast<CFBooleanRef>(value)));
    if (type == CFNumberGetTypeID()) {
        int number = 0;
        CFNumberGetValue(static_cast<CFNumberRef>(value), kCFNumberIntType, &number);
        return number;
    }
    if (type == CFDataGetTypeID())
        return QByteArray::fromCFData(static_cast<CFDataRef>(value));
    if (type == CFArrayGetTypeID())
        return toList(static_cast<CFArrayRef>(value), depth);
    if (type == CFDictionaryGetTypeID())
        return toMap(static_cast<CFDictionaryRef>(value), depth);
    return {};
}

QVariantMap takeMap(CFDictionaryRef dictionary)
{
    if (!dictionary)
        return {};
    const QVariantMap all = toMap(dictionary, 0);
    CFRelease(dictionary);
    return all;
}

} // namespace

QVariantMap readMacSettings()
{
    return takeMap(SCDynamicStoreCopyProxies(nullptr));
}

QVariantMap readHostPreferences(const QString &domain)
{
    CFStringRef name = domain.toCFString();
    const QVariantMap all = takeMap(
        CFPreferencesCopyMultiple(nullptr, name, kCFPreferencesCurrentUser, kCFPreferencesCurrentHost));
    CFRelease(name);
    return all;
}

QVariantMap readManagedPreferences(const QString &domain, const QStringList &names)
{
    QVariantMap all;
    CFStringRef application = domain.toCFString();
    for (const QString &name : names) {
        CFStringRef key = name.toCFString();
        if (CFPreferencesAppValueIsForced(key, application))
            if (CFPropertyListRef value = CFPreferencesCopyAppValue(key, application)) {
                all.insert(name, toVariant(value, 0));
                CFRelease(value);
            }
        CFRelease(key);
    }
    CFRelease(application);
    return all;
}

QVariant readPropertyList(const QByteArray &bytes)
{
    CFDataRef data = bytes.toCFData();
    CFPropertyListRef list
        = CFPropertyListCreateWithData(kCFAllocatorDefault, data, kCFPropertyListImmutable, nullptr, nullptr);
    const QVariant value = toVariant(list, 0);
    if (list)
        CFRelease(list);
    CFRelease(data);
    return value;
}

} // namespace clearway::surroundings
