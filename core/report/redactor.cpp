// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/redactor.h"

#include "catalogue/interceptorfile.h"
#include "report/allowedtext.h"
#include "verdict/distinguishedname.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

using base::AddressClass;
using base::Cidr;
using base::IpAddress;
using evidence::RemovedKind;

/// Network of an adapter's own address, "192.0.2.7/24"; the address alone where that cannot be told.
std::optional<Cidr> networkOf(const IpAddress &address, int prefix)
{
    const int size = address.isV4() ? 32 : 128;
    for (const int length : {prefix, size}) {
        if (length < size / 4 || length > size)
            continue;
        auto bytes = address.bytes();
        for (int at = length; at < size; ++at)
            bytes[std::size_t(at / 8)] &= std::uint8_t(~(1 << (7 - at % 8)));
        const auto start = address.isV4()
            ? IpAddress::fromV4(std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
                                | std::uint32_t(bytes[2]) << 8 | bytes[3])
            : IpAddress::fromV6(bytes);
        return Cidr::parse(u"%1/%2"_s.arg(start.toString()).arg(length));
    }
    return std::nullopt;
}

std::vector<Cidr> ownNetworks(const evidence::Evidence &evidence)
{
    std::vector<Cidr> all;
    const auto add = [&all](const std::optional<IpAddress> &address, int prefix) {
        if (const auto network = address && base::classify(*address) == AddressClass::Public
                ? networkOf(*address, prefix)
                : std::nullopt)
            all.push_back(*network);
    };
    const auto addEndpoint = [&add](const std::optional<base::Endpoint> &endpoint) {
        if (endpoint)
            add(endpoint->address, -1);
    };
    for (const evidence::Adapter &adapter : evidence.machine.adapters)
        for (const QString &text : adapter.addresses)
            add(IpAddress::parse(text.section(u'/', 0, 0)), text.section(u'/', 1).toInt());
    for (const evidence::Observation &row : evidence.observations) {
        if (const auto *connect = row.as<evidence::ConnectSeen>())
            addEndpoint(connect->local);
        if (const auto *udp = row.as<evidence::UdpSeen>())
            addEndpoint(udp->reflexive);
        if (const auto *peer = row.as<evidence::MediaPeerSeen>()) {
            addEndpoint(peer->reflexive);
            if (peer->nat)
                for (const auto &seen : {peer->nat->local, peer->nat->seenByPeer,
                                         peer->nat->seenByOtherAddress, peer->nat->seenByOtherPort})
                    addEndpoint(seen);
        }
    }
    return all;
}

/// Certificates that the whole world knows: those of chains that lead to a public root.
QSet<QString> publicFingerprints(const evidence::Evidence &evidence)
{
    QSet<QString> all;
    for (const evidence::Observation &row : evidence.observations) {
        const auto *tls = row.as<evidence::TlsSeen>();
        if (!tls || !tls->publicRoots.trusted || !tls->nameMatches)
            continue;
        for (const evidence::CertificateSeen &certificate : tls->chain)
            all.insert(certificate.sha256);
        for (const evidence::CertificateSeen &certificate : tls->publicRoots.added)
            all.insert(certificate.sha256);
        for (const QString &fingerprint : tls->publicRoots.path)
            all.insert(fingerprint);
    }
    return all;
}

/// A MAC address made the second half of an IPv6 address (RFC 4291 appendix A).
bool holdsHardwareAddress(const IpAddress &address)
{
    return !address.isV4() && address.bytes()[11] == 0xff && address.bytes()[12] == 0xfe;
}

bool isHostName(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"(?:\\*?\\.)?[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,60}\\.?"_s),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

} // namespace

Redactor::Redactor(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue, Level level,
                   base::KnownNames names)
    : m_catalogue(catalogue)
    , m_level(level)
    , m_names(std::move(names))
    , m_own(ownNetworks(evidence))
    , m_publicFingerprints(publicFingerprints(evidence))
{
    const auto add = [this](const QString &name) { m_gotoNames.insert(name.toLower()); };
    for (const catalogue::Domain &domain : catalogue.domains) {
        add(domain.name);
        for (const catalogue::Host &host : domain.hosts)
            add(host.name);
    }
    for (const catalogue::Opener &opener : catalogue.openers)
        add(opener.host);
    for (const auto *hosts : {&catalogue.gateway.hosts, &catalogue.websocketHosts})
        for (const catalogue::Host &host : *hosts)
            add(host.name);
    if (const auto prefix = Cidr::parse(evidence.machine.nat64))
        m_addresses.carryBy(base::Nat64Prefix::from(*prefix));
}

bool Redactor::isGotoName(const QString &host) const
{
    QString name = host.toLower();
    if (name.startsWith(u"*."_s))
        name.remove(0, 2);
    constexpr qsizetype longestBelow = 64; // more than any of theirs has in front of the domain
    for (qsizetype from = 0; from <= longestBelow;) {
        if (m_gotoNames.contains(name.mid(from)))
            return true;
        const qsizetype dot = name.indexOf(u'.', from);
        if (dot < 0)
            return false;
        from = dot + 1;
    }
    return false;
}

bool Redactor::isOwn(const IpAddress &value) const
{
    return std::ranges::any_of(m_own, [&](const Cidr &network) { return network.contains(value); });
}

IpAddress Redactor::address(const IpAddress &value)
{
    const bool own = isOwn(value);
    const bool strict = m_level == Level::Strict;
    if (m_level == Level::Internal || m_catalogue.isGotoAddress(value)
        || !(strict || own || holdsHardwareAddress(value)))
        return value;
    const IpAddress standIn = m_addresses.of(value);
    const RemovedKind kind = own                        ? RemovedKind::OwnAddress
        : base::classify(value) == AddressClass::Public ? RemovedKind::PublicAddress
        : strict                                        ? RemovedKind::PrivateAddress
                                                        : RemovedKind::HardwareAddress;
    if (standIn != value)
        m_standIns.note(kind, value.toString(), standIn.toString());
    return standIn;
}

Cidr Redactor::network(const Cidr &value)
{
    const auto holds = [&](const catalogue::Network &network) {
        return network.cidr.contains(value.network()) || value.contains(network.cidr.network());
    };
    const bool gotos = std::ranges::any_of(m_catalogue.tcpNetworks, holds)
        || std::ranges::any_of(m_catalogue.udpNetworks, holds);
    const bool own = isOwn(value.network());
    if (m_level == Level::Internal || gotos || !(m_level == Level::Strict || own))
        return value;
    const Cidr standIn = m_addresses.of(value);
    if (standIn != value)
        m_standIns.note(own ? RemovedKind::OwnAddress
                            : base::classify(value.network()) == AddressClass::Public
                            ? RemovedKind::PublicAddress
                            : RemovedKind::PrivateAddress,
                        value.toString(), standIn.toString());
    return standIn;
}

QString Redactor::hostName(const QString &value)
{
    static const QStringList nobody{u"localhost"_s, u"default"_s, u"wpad"_s};
    if (isGotoName(value) || nobody.contains(value, Qt::CaseInsensitive)
        || value.compare(base::ipv4OnlyName, Qt::CaseInsensitive) == 0)
        return value;
    if (m_level != Level::Strict)
        return scrubbed(value);
    const qsizetype wildcard = value.startsWith(u"*."_s) ? 2 : value.startsWith(u'.') ? 1 : 0;
    return value.left(wildcard) + m_standIns.word(RemovedKind::HostName, value.mid(wildcard));
}

QString Redactor::where(const QString &value)
{
    if (const auto alone = IpAddress::parse(value))
        return address(*alone).toString();
    if (const auto endpoint = base::Endpoint::parse(value, 0); endpoint && endpoint->port)
        return base::Endpoint{address(endpoint->address), endpoint->port}.toString();
    if (const auto block = Cidr::parse(value))
        return network(*block).toString();
    if (const auto inside = IpAddress::parse(value.section(u'/', 0, 0)))
        return address(*inside).toString() + u'/' + QString::number(value.section(u'/', 1).toInt());
    static const QRegularExpression port(u":\\d{1,5}$"_s);
    const qsizetype colon = value.indexOf(port);
    const QString host = colon < 0 ? value : value.left(colon);
    if (isHostName(host))
        return hostName(host) + (colon < 0 ? QString() : value.mid(colon));
    if (m_level != Level::Strict)
        return scrubbed(value);
    return value == u"<local>"_s || value == u"*"_s ? value : dropped(value);
}

QString Redactor::server(const QString &value)
{
    auto server = evidence::ProxyServer::parse(value);
    if (!server)
        return evidence::ProxyServer{}.toString();
    if (!server->isDirect())
        server->host = where(server->host);
    return server->toString();
}

QString Redactor::url(const QString &value)
{
    if (m_level != Level::Strict)
        return scrubbed(value);
    const QUrl url(value);
    if (!url.isValid() || url.host().isEmpty())
        return value == u"/"_s ? value : dropped(value);
    static const QStringList plain{QString(), u"/"_s, u"/wpad.dat"_s, u"/proxy.pac"_s};
    static const QStringList schemes{u"http"_s, u"https"_s, u"ws"_s, u"wss"_s, u"ftp"_s};
    QUrl kept;
    kept.setScheme(schemes.contains(url.scheme()) ? url.scheme() : u"https"_s);
    kept.setHost(where(url.host()));
    kept.setPort(url.port());
    kept.setPath(plain.contains(url.path()) ? url.path() : u'/' + dropped(url.path()));
    return kept.toString();
}

/// A record's random bytes look like a name and a password now and then, and would be spoilt for nothing:
/// only what somebody can read in it is searched.
QString Redactor::readableScrubbed(const QString &record)
{
    static const QRegularExpression readable(u"[\\x20-\\x7e]{12,}"_s);
    QString all;
    qsizetype at = 0;
    for (auto match = readable.globalMatch(record); match.hasNext();) {
        const auto run = match.next();
        all += record.mid(at, run.capturedStart() - at) + scrubbed(run.captured());
        at = run.capturedEnd();
    }
    return all + record.mid(at);
}

QString Redactor::bytes(const QString &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex.toLatin1());
    const QString text = QString::fromLatin1(raw);
    constexpr qsizetype recordHead = 3; // type and version (RFC 8446 5.1)
    const bool record = raw.size() >= recordHead && raw[0] >= 0x14 && raw[0] <= 0x17 && raw[1] == 3;
    if (m_level != Level::Strict)
        return QString::fromLatin1((record ? readableScrubbed(text) : scrubbed(text)).toLatin1().toHex());
    static const QRegularExpression statusLine(u"^HTTP/\\d\\.\\d \\d{3}"_s);
    const QString kept = record ? text.left(recordHead) : statusLine.match(text).captured();
    return QString::fromLatin1((kept.isEmpty() ? dropped(text) : kept).toLatin1().toHex());
}

QString Redactor::certificatePart(catalogue::IssuerField field, const QString &value)
{
    if (value.isEmpty() || isGotoName(value))
        return value;
    catalogue::IssuerName name;
    QString *const parts[] = {&name.commonName, &name.organization, &name.unit, &name.email};
    *parts[std::size_t(field)] = value;
    // A product's name is nobody's; what somebody added to it is.
    if (const auto *product = catalogue::builtInInterceptors().find({name}))
        return product->sample;
    return isHostName(value) && value.contains(u'.') ? where(value)
                                                     : m_standIns.word(RemovedKind::Certificate, value);
}

QString Redactor::distinguishedName(const QString &value)
{
    static const QStringList types{u"CN"_s, u"O"_s,  u"OU"_s, u"C"_s,
                                   u"L"_s,  u"ST"_s, u"DC"_s, u"emailAddress"_s};
    QStringList parts;
    for (const auto &[type, part] : verdict::partsOf(value)) {
        const auto field = type == u"O"_s ? catalogue::IssuerField::Organization
            : type == u"OU"_s             ? catalogue::IssuerField::Unit
            : type == u"emailAddress"_s   ? catalogue::IssuerField::Email
                                          : catalogue::IssuerField::CommonName;
        parts << (types.contains(type) ? type : u"OID"_s) + u'=' + certificatePart(field, part).remove(u',');
    }
    return parts.join(u',');
}

QString Redactor::fingerprint(const QString &value)
{
    if (value.isEmpty() || m_level != Level::Strict || m_publicFingerprints.contains(value))
        return value;
    const QString word = m_standIns.word(RemovedKind::Certificate, value);
    return QString::number(word.section(u'-', -1).toInt(), 16).rightJustified(64, u'0');
}

QString Redactor::system(const QString &value)
{
    const QString known = knownSystem(value);
    return known.isEmpty() ? dropped(value) : known;
}

QString Redactor::dropped(const QString &value)
{
    return value.isEmpty() ? value : m_standIns.word(RemovedKind::Text, value);
}

QString Redactor::standIn(const base::Sensitive &place)
{
    if (place.kind == RemovedKind::OwnAddress)
        if (const auto own = IpAddress::parse(place.key))
            return address(*own).toString();
    return m_standIns.word(place.kind, place.key);
}

QString Redactor::scrubbed(const QString &value)
{
    static const QRegularExpression addresses(
        u"(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}"_s);
    const auto search = [this](const QString &text) {
        auto all = base::credentialsIn(text, m_names);
        if (m_level == Level::Internal)
            return all;
        const auto personal = base::personalIn(text, m_names);
        all.insert(all.end(), personal.begin(), personal.end());
        for (auto match = addresses.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const auto own = IpAddress::parse(found.captured());
            if (own && (isOwn(*own) || holdsHardwareAddress(*own)) && !m_catalogue.isGotoAddress(*own))
                all.push_back(
                    {found.capturedStart(), found.capturedEnd(), RemovedKind::OwnAddress, own->toString()});
        }
        return all;
    };
    return base::replaced(value, base::throughEncodings(value, search),
                          [this](const base::Sensitive &place) { return standIn(place); });
}

QString Redactor::madeStrictly(Place place, const QString &value, bool publicChain)
{
    switch (place) {
    case Place::Term:
        return isTerm(value) ? value : dropped(value);
    case Place::Sentence:
        return isKnownSentence(value) ? value : dropped(value);
    case Place::Adapter:
        return isKnownAdapter(value) || value.isEmpty() ? value : u"adapter "_s + dropped(value);
    case Place::Scheme:
        return isKnownScheme(value) ? value : dropped(value);
    case Place::System:
        return system(value);
    case Place::File:
        return value == u"built-in"_s || value == u"rehearsal"_s || value == m_catalogue.id ? value
                                                                                            : dropped(value);
    case Place::Name:
        return publicChain ? value : distinguishedName(value);
    case Place::CommonName:
        return publicChain ? value : certificatePart(catalogue::IssuerField::CommonName, value);
    case Place::Organization:
        return publicChain ? value : certificatePart(catalogue::IssuerField::Organization, value);
    default:
        return dropped(value);
    }
}

QString Redactor::made(Place place, const QString &value, bool publicChain)
{
    switch (place) {
    case Place::Word:
        return value;
    case Place::Label:
        return scrubbed(value);
    case Place::Where:
        return value.isEmpty() ? value : where(value);
    case Place::Server:
        return server(value);
    case Place::Path:
        return value.startsWith(u"proxy:"_s) ? u"proxy:"_s + where(value.mid(6)) : value;
    case Place::Setting:
        return value == u"none"_s || value == u"system"_s ? value : url(value);
    case Place::Url:
        return value.isEmpty() ? value : url(value);
    case Place::Bytes:
        return value.isEmpty() ? value : bytes(value);
    case Place::Fingerprint:
        return fingerprint(value);
    case Place::Pem:
        return m_level == Level::Internal || publicChain ? value : QString();
    default:
        return m_level == Level::Strict ? madeStrictly(place, value, publicChain) : scrubbed(value);
    }
}

QString Redactor::text(Place place, const QString &value, bool publicChain)
{
    const QString key = QString::number(int(place)) + QChar(publicChain ? u'+' : u'-') + value;
    const auto done = m_done.constFind(key);
    if (done != m_done.cend())
        return *done;
    const QString result = made(place, value, publicChain);
    m_done.insert(key, result);
    return result;
}

std::pair<QString, QString> Redactor::header(const QString &name, const QString &value)
{
    static const QStringList known{
        u"server"_s,         u"via"_s,          u"x-squid-error"_s,    u"x-cache"_s,
        u"x-cache-lookup"_s, u"cache-status"_s, u"proxy-agent"_s,      u"location"_s,
        u"date"_s,           u"content-type"_s, u"www-authenticate"_s, u"proxy-authenticate"_s,
        u"x-bluecoat-via"_s, u"upgrade"_s};
    if (m_level != Level::Strict)
        return {text(Place::Text, name, false),
                text(name == u"location"_s ? Place::Url : Place::Text, value, false)};
    const QString shown = known.contains(name) ? name : dropped(name);
    if (name == u"location"_s)
        return {shown, text(Place::Url, value, false)};
    if (name == u"date"_s)
        return {shown, isHttpDate(value) ? value : dropped(value)};
    if (name == u"content-type"_s) {
        const QString type = value.section(u';', 0, 0).trimmed();
        return {shown, isKnownMediaType(type) ? type : dropped(value)};
    }
    return {shown, isKnownScheme(value.toLower()) ? value : dropped(value)};
}

} // namespace clearway::report
