// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/proxystore.h"

#include "surroundings/preferences.h"
#include "surroundings/storedproxy.h"

#include <CoreFoundation/CoreFoundation.h>

namespace clearway::repair {
namespace {

const QString domain = QStringLiteral("com.logmein.GoToMeeting");

/// Owned, as Core Foundation counts.
template<class T> class Held {
public:
    explicit Held(T object) : m_object(object) { }
    ~Held()
    {
        if (m_object)
            CFRelease(m_object);
    }
    Q_DISABLE_COPY_MOVE(Held)
    [[nodiscard]] T get() const { return m_object; }

private:
    T m_object;
};

/// The preferences of this user on this computer, as "defaults -currentHost" means them.
class PreferencesStore final : public ProxyStore {
public:
    [[nodiscard]] QString system() const override { return QStringLiteral("macos"); }
    [[nodiscard]] bool isOwn(const StoredItem &item) const override
    {
        return item.key.isEmpty()
            && item.name.contains(QLatin1StringView("ConnectionInfo"), Qt::CaseInsensitive);
    }
    [[nodiscard]] std::vector<StoredItem> items() const override
    {
        std::vector<StoredItem> all;
        const QVariantMap preferences = surroundings::readHostPreferences(domain);
        for (auto entry = preferences.begin(); entry != preferences.end(); ++entry) {
            StoredItem item{{}, entry.key(), 0, {}};
            if (!isOwn(item))
                continue;
            item.bytes = propertyList(item.name);
            if (!item.bytes.isEmpty())
                all.push_back(std::move(item));
        }
        return all;
    }
    [[nodiscard]] std::vector<evidence::ProxyServer> serversIn(const StoredItem &item) const override
    {
        std::vector<evidence::ProxyServer> all;
        const auto values
            = surroundings::storedValues({{item.name, surroundings::readPropertyList(item.bytes)}});
        for (const evidence::ProxySource &source : surroundings::storedProxies(values))
            all.insert(all.end(), source.servers.begin(), source.servers.end());
        return all;
    }
    [[nodiscard]] QString remove(const StoredItem &item) override { return set(item.name, nullptr); }
    [[nodiscard]] QString put(const StoredItem &item) override
    {
        const Held data(item.bytes.toCFData());
        const Held value(CFPropertyListCreateWithData(kCFAllocatorDefault, data.get(),
                                                      kCFPropertyListImmutable, nullptr, nullptr));
        return value.get() ? set(item.name, value.get()) : QStringLiteral("not a property list");
    }

private:
    static QByteArray propertyList(const QString &name)
    {
        const Held key(name.toCFString()), application(domain.toCFString());
        const Held value(CFPreferencesCopyValue(key.get(), application.get(), kCFPreferencesCurrentUser,
                                                kCFPreferencesCurrentHost));
        if (!value.get())
            return {};
        const Held data(CFPropertyListCreateData(kCFAllocatorDefault, value.get(),
                                                 kCFPropertyListXMLFormat_v1_0, 0, nullptr));
        return data.get() ? QByteArray::fromCFData(data.get()) : QByteArray();
    }
    /// nullptr removes the entry.
    static QString set(const QString &name, CFPropertyListRef value)
    {
        const Held key(name.toCFString()), application(domain.toCFString());
        CFPreferencesSetValue(key.get(), value, application.get(), kCFPreferencesCurrentUser,
                              kCFPreferencesCurrentHost);
        const bool written = CFPreferencesSynchronize(application.get(), kCFPreferencesCurrentUser,
                                                      kCFPreferencesCurrentHost);
        return written ? QString() : QStringLiteral("the preferences could not be written");
    }
};

} // namespace

std::unique_ptr<ProxyStore> systemProxyStore()
{
    return std::make_unique<PreferencesStore>();
}

} // namespace clearway::repair
