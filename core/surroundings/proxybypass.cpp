// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxybypass.h"

#include "base/address.h"
#include "base/peertext.h"

#include <algorithm>
#include <bit>

namespace clearway::surroundings {
namespace {

using base::IpAddress;
using evidence::ProxyMode;
using evidence::ProxyOrigin;
using namespace Qt::StringLiterals;

struct Target {
    QString name; ///< lower case, without brackets and the dot of the root
    std::optional<IpAddress> address;
    std::uint16_t port;

    [[nodiscard]] bool isPlain() const { return !address && !name.contains(u'.'); }
};

Target targetOf(const QString &host, std::uint16_t port)
{
    QString name = host.toLower();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.endsWith(u'.'))
        name.chop(1);
    return {name, IpAddress::parse(name), port};
}

/// Prefix length of "8" or "255.0.0.0"; -1 for anything else.
int prefixOf(QStringView text)
{
    const auto mask = IpAddress::parse(text);
    if (mask && mask->isV4())
        return std::countl_one(mask->v4());
    bool number = false;
    const int prefix = text.toInt(&number);
    return number && prefix >= 0 ? prefix : -1;
}

/// "10.0.0.0/8", also as macOS and KDE abbreviate it ("169.254/16"); host bits are not looked at.
bool isInNetwork(const QString &network, const IpAddress &address)
{
    const qsizetype slash = network.indexOf(u'/');
    QString first = network.left(slash);
    while (!first.contains(u':') && first.count(u'.') < 3)
        first += ".0"_L1;
    const auto own = IpAddress::parse(first);
    const int prefix = prefixOf(QStringView(network).mid(slash + 1));
    if (slash < 1 || !own || own->isV4() != address.isV4() || prefix < 0 || prefix > (own->isV4() ? 32 : 128))
        return false;
    for (int bit = 0; bit < prefix; ++bit)
        if (((own->bytes()[bit / 8] ^ address.bytes()[bit / 8]) >> (7 - bit % 8) & 1) != 0)
            return false;
    return true;
}

struct Entry {
    QString host; ///< lower case, without brackets
    bool portFits;
};

/// Takes ":443" and "[…]:443" off; what is no port stays.
Entry entryFor(const QString &written, std::uint16_t port)
{
    QString host = written.toLower();
    const qsizetype colon = host.lastIndexOf(u':');
    bool number = false;
    const uint named = host.mid(colon + 1).toUInt(&number);
    const bool hasPort = colon > 0 && number && (host.count(u':') == 1 || host[colon - 1] == u']');
    if (hasPort)
        host.truncate(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return {host, !hasPort || named == port};
}

bool isAddressOrNetwork(const QString &host, const Target &target)
{
    return target.address && (IpAddress::parse(host) == target.address || isInNetwork(host, *target.address));
}

/// The name itself or one below it.
bool isWithin(const QString &domain, const Target &target)
{
    return !target.address && !domain.isEmpty()
        && (target.name == domain || target.name.endsWith(u'.' + domain));
}

/// no_proxy as curl, wget and Go read it, and GNOME's ignore-hosts as GSimpleProxyResolver documents it:
/// "example.com", ".example.com" and "*.example.com" all mean the name and what is below it.
bool fitsDomainList(const QString &written, const Target &target)
{
    Entry entry = entryFor(written, target.port);
    if (entry.host == "*"_L1)
        return entry.portFits;
    if (entry.host.startsWith("*."_L1))
        entry.host.remove(0, 2);
    else if (entry.host.startsWith(u'.'))
        entry.host.remove(0, 1);
    return entry.portFits && (isAddressOrNetwork(entry.host, target) || isWithin(entry.host, target));
}

/// KDE compares ends of text, not of labels, once with the port and once without.
bool fitsKde(const QString &written, const Target &target)
{
    const QString entry = written.toLower();
    if (entry == "<local>"_L1)
        return target.isPlain();
    return target.name.endsWith(entry) || (target.name + u':' + QString::number(target.port)).endsWith(entry)
        || isAddressOrNetwork(entry, target);
}

/// Where "*" stands for any text; no other character is special. Linear in the text for each star.
bool fitsWildcard(const QString &pattern, const QString &text)
{
    const QStringList parts = pattern.split(u'*');
    if (parts.size() == 1)
        return pattern == text;
    if (text.size() < parts.first().size() + parts.last().size() || !text.startsWith(parts.first())
        || !text.endsWith(parts.last()))
        return false;
    qsizetype at = parts.first().size();
    const qsizetype end = text.size() - parts.last().size();
    for (const QString &part : parts.mid(1, parts.size() - 2)) {
        const qsizetype found = text.indexOf(part, at);
        if (found < 0 || found + part.size() > end)
            return false;
        at = found + part.size();
    }
    return true;
}

/// ProxyOverride of WinINet and WinHTTP: wildcards, "<local>" for names without a dot, an optional scheme. No
/// networks and no suffixes.
bool fitsWindows(const QString &written, const Target &target)
{
    if (written.compare("<local>"_L1, Qt::CaseInsensitive) == 0)
        return target.isPlain();
    QString bare = written;
    const qsizetype scheme = bare.indexOf("://"_L1);
    if (scheme >= 0 && bare.left(scheme).compare("https"_L1, Qt::CaseInsensitive) != 0)
        return false;
    if (scheme >= 0)
        bare.remove(0, scheme + 3);
    const Entry entry = entryFor(bare, target.port);
    return entry.portFits && fitsWildcard(entry.host, target.name);
}

/// ExceptionsList of SystemConfiguration.
bool fitsMacOs(const QString &written, const Target &target)
{
    if (written == "ExcludeSimpleHostnames"_L1)
        return target.isPlain();
    const Entry entry = entryFor(written, target.port);
    return entry.portFits
        && (fitsWildcard(entry.host, target.name) || isAddressOrNetwork(entry.host, target)
            || (entry.host.startsWith(u'.') && target.name.endsWith(entry.host)));
}

/// network.proxy.no_proxies_on: ".example.com" means what is below that name and not the name itself.
bool fitsFirefox(const QString &written, const Target &target)
{
    if (written == "<local>"_L1)
        return target.isPlain();
    Entry entry = entryFor(written, target.port);
    if (entry.host.startsWith("*."_L1))
        entry.host.remove(0, 1);
    if (!entry.portFits)
        return false;
    if (entry.host.startsWith(u'.'))
        return !target.address && target.name.endsWith(entry.host);
    return isAddressOrNetwork(entry.host, target) || isWithin(entry.host, target);
}

bool fits(ProxyOrigin origin, const QString &entry, const Target &target)
{
    switch (origin) {
    case ProxyOrigin::Environment:
    case ProxyOrigin::Gnome:
    case ProxyOrigin::Sysconfig:
        return fitsDomainList(entry, target);
    case ProxyOrigin::Kde:
        return fitsKde(entry, target);
    case ProxyOrigin::WinInet:
    case ProxyOrigin::WinHttp:
        return fitsWindows(entry, target);
    case ProxyOrigin::MacOs:
        return fitsMacOs(entry, target);
    case ProxyOrigin::Firefox:
        return fitsFirefox(entry, target);
    case ProxyOrigin::CommandLine:
    case ProxyOrigin::Wpad:
    case ProxyOrigin::GotoStored:
        return false; // these know no exemptions
    }
    return false;
}

} // namespace

bool isBypassed(const evidence::ProxySource &source, const QString &host, std::uint16_t port)
{
    const Target target = targetOf(host, port);
    const bool reversed = source.bypass.value(0) == reversedBypass;
    const QStringList entries = reversed ? source.bypass.mid(1) : source.bypass;
    const bool listed = std::ranges::any_of(entries, [&](const QString &entry) {
        return !entry.isEmpty() && fits(source.origin, entry, target);
    });
    return listed != reversed;
}

evidence::ProxyAnswer answerFor(const evidence::ProxySource &source, const QString &host)
{
    evidence::ProxyAnswer answer;
    answer.host = host;
    switch (source.mode) {
    case ProxyMode::None:
        answer.servers = {evidence::ProxyServer{}};
        break;
    case ProxyMode::Manual:
        answer.servers = source.servers;
        if (source.servers.empty() || isBypassed(source, host))
            answer.servers = {evidence::ProxyServer{}};
        break;
    case ProxyMode::Pac:
    case ProxyMode::Wpad:
    case ProxyMode::System:
    case ProxyMode::Unreadable:
        break;
    }
    return answer;
}

QStringList bypassEntries(const QString &list, const QString &separators)
{
    constexpr qsizetype mostEntries = 256;
    constexpr qsizetype mostLength = 255;
    constexpr qsizetype mostText = mostEntries * mostLength;
    QString text = list.left(mostText);
    for (QChar &c : text)
        if (separators.contains(c))
            c = u'\n';
    QStringList entries;
    for (const QString &entry : text.split(u'\n', Qt::SkipEmptyParts))
        if (!entry.trimmed().isEmpty() && entries.size() < mostEntries)
            entries << base::PeerText(entry.trimmed(), mostLength).raw();
    return entries;
}

} // namespace clearway::surroundings
