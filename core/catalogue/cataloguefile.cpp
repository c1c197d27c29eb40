// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguefile.h"

#include "base/peertext.h"
#include "base/strictjson.h"
#include "catalogue/target.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

/// The files sit in a static library, whose resources the linker would drop unless somebody names them. The
/// macro must stand outside every namespace.
static void nameResource()
{
    Q_INIT_RESOURCE(clearway_catalogue_files);
}

namespace clearway::catalogue {
namespace {

using base::JsonCursor;

constexpr base::JsonLimits limits{.bytes = 1024 * 1024, .depth = 8, .nodes = 20'000};
constexpr QLatin1StringView schema("clearway-catalogue/1");

/// Reads one catalogue; the cursor keeps the first error, so the reading itself has no branches for errors.
class Reader {
public:
    explicit Reader(const JsonCursor &root) : m_root(root) { }

    [[nodiscard]] Catalogue read()
    {
        readHead();
        m_catalogue.tcpNetworks = networks("tcp_networks");
        if (!m_catalogue.historic || m_root.optionalMember(QLatin1StringView("udp_networks")))
            m_catalogue.udpNetworks = networks("udp_networks");
        if (const auto names = m_root.optionalMember(QLatin1StringView("historic_names")))
            for (const auto &at : names->elements(mostHosts))
                m_catalogue.historicNames << hostName(at, m_domains);
        if (!m_catalogue.historic)
            readRest();
        return m_catalogue;
    }

private:
    static JsonCursor member(const JsonCursor &at, const char *key)
    {
        return at.member(QLatin1StringView(key));
    }
    static std::optional<JsonCursor> optional(const JsonCursor &at, const char *key)
    {
        return at.optionalMember(QLatin1StringView(key));
    }

    void readHead()
    {
        const auto schemaName = member(m_root, "schema");
        if (schemaName.string() != schema)
            schemaName.fail(u'"' + QString(schema) + u'"');
        m_catalogue.id = word(member(m_root, "id"));
        m_catalogue.version = word(member(m_root, "version"));
        m_catalogue.date = date(member(m_root, "date"));
        if (const auto expires = optional(m_root, "expires"))
            m_catalogue.expires = date(*expires);
        m_catalogue.title = text(member(m_root, "title"));
        m_catalogue.historic = flag(m_root, "historic", false);
    }

    static QDate date(const JsonCursor &at)
    {
        const QDate date = QDate::fromString(at.string(), QStringLiteral("yyyy-MM-dd"));
        if (!date.isValid())
            at.fail(QStringLiteral("a date as YYYY-MM-DD"));
        return date;
    }

    void readRest()
    {
        m_catalogue.gateway = gateway(member(m_root, "gateway"));
        for (const auto &at : filled(member(m_root, "domains"), mostHosts))
            m_catalogue.domains.push_back(domain(at));
        for (const auto &at : member(m_root, "openers").elements(mostHosts))
            m_catalogue.openers.push_back(opener(at));
        m_catalogue.tcpPorts = ports(member(m_root, "tcp_ports"));
        m_catalogue.udpPorts = ports(member(m_root, "udp_ports"));
        readModes();
        readVpnLayouts();
        if (const auto at = optional(m_root, "media_quality"))
            m_catalogue.quality = {text(member(*at, "source")), limit(member(*at, "loss_pct"), 0, 100, true),
                                   limit(member(*at, "rtt_ms"), 0, 60'000, true),
                                   limit(member(*at, "jitter_ms"), 0, 60'000, true),
                                   limit(member(*at, "mos"), 1, 4.5, false)};
        if (const auto at = optional(m_root, "websocket_hosts")) {
            // The upgrade may be tried on a host that stands for a domain too.
            QSet<QString> seen;
            for (const auto &element : at->elements(mostHosts))
                m_catalogue.websocketHosts.push_back(host(element, {}, seen));
        }
    }

    static QualityLimit limit(const JsonCursor &at, double least, double most, bool lessIsBetter)
    {
        const QualityLimit limit{member(at, "good").number(), member(at, "fair").number()};
        const auto [low, high] = std::minmax(limit.good, limit.fair);
        if (low < least || high > most)
            at.fail(QStringLiteral("numbers from %1 to %2").arg(least).arg(most));
        if (lessIsBetter ? limit.good > limit.fair : limit.good < limit.fair)
            at.fail(QStringLiteral("a good limit that is no worse than the fair one"));
        return limit;
    }

    void readModes()
    {
        const auto modes = member(m_root, "modes");
        const auto elements = modes.elements(std::size(allModes));
        if (elements.size() != std::size(allModes))
            modes.fail(QStringLiteral("the four modes in this order: ") + base::allNames<ModeId>());
        for (const auto &at : elements) {
            const auto id = member(at, "id");
            m_catalogue.modes.push_back(
                {id.word<ModeId>(), text(member(at, "title")), member(at, "goto_tcp").word<Carriage>(),
                 member(at, "other_tcp").word<Carriage>(), member(at, "udp").word<Carriage>()});
            const ModeId due = allModes[m_catalogue.modes.size() - 1];
            if (m_catalogue.modes.back().id != due)
                id.fail(u'"' + QString(name(due)) + u'"');
        }
    }

    void readVpnLayouts()
    {
        QSet<QString> seen;
        for (const auto &at : member(m_root, "vpn_layouts").elements(16)) {
            const auto id = member(at, "id");
            m_catalogue.vpnLayouts.push_back({word(id), text(member(at, "title"))});
            once(id, m_catalogue.vpnLayouts.back().id, seen);
        }
    }

    Domain domain(const JsonCursor &at)
    {
        Domain domain;
        const auto pattern = member(at, "pattern");
        domain.pattern = pattern.string();
        const bool wildcard = domain.pattern.startsWith(QLatin1StringView("*."));
        domain.name = wildcard ? domain.pattern.mid(2) : domain.pattern;
        if (const auto expected = objection(domain.name))
            pattern.fail(*expected + QLatin1StringView(", or \"*.\" and one"));
        once(pattern, domain.name, m_domains);
        domain.use = text(member(at, "use"));
        domain.pointsTo = words<Hosting>(member(at, "points_to"));
        domain.products = products(at);
        domain.optional = flag(at, "optional", false);
        domain.exemptFromInspection = flag(at, "exempt_from_inspection", false);
        domain.worksThroughProxy = flag(at, "works_through_proxy", true);
        for (const auto &element : filled(member(at, "hosts"), mostHosts)) {
            domain.hosts.push_back(host(element, domain.products, m_hosts));
            const QString &standsFor = domain.hosts.back().name;
            if (standsFor != domain.name && !(wildcard && standsFor.endsWith(u'.' + domain.name)))
                member(element, "name").fail(QStringLiteral("a host of ") + domain.pattern);
        }
        return domain;
    }

    Opener opener(const JsonCursor &at)
    {
        const auto name = member(at, "host");
        return {hostName(name, m_hosts), text(member(at, "use")), words<Hosting>(member(at, "points_to"))};
    }

    GatewayService gateway(const JsonCursor &at)
    {
        GatewayService gateway;
        for (const auto &element : filled(member(at, "hosts"), mostHosts))
            gateway.hosts.push_back(host(element, {}, m_hosts));
        gateway.racePorts = ports(member(at, "race_ports"));
        return gateway;
    }

    /// A host without products of its own has its domain's.
    Host host(const JsonCursor &at, const std::set<Product> &inherited, QSet<QString> &seen)
    {
        Host host{hostName(member(at, "name"), seen), member(at, "origin").word<Origin>(), {}, products(at)};
        if (host.products.empty())
            host.products = inherited;
        if (const auto expected = optional(at, "expected_in"))
            for (const auto &element : expected->elements(mostNetworks))
                host.expectedIn.push_back(listedNetwork(element, host.name));
        return host;
    }

    QString hostName(const JsonCursor &at, QSet<QString> &seen)
    {
        const QString name = at.string();
        if (const auto expected = objection(name))
            at.fail(*expected);
        once(at, name, seen);
        if (++m_hostCount > mostHosts)
            at.fail(QStringLiteral("at most %1 hosts in a catalogue").arg(mostHosts));
        return name;
    }

    /// One of the catalogue's own networks; the host is noted there too.
    base::Cidr listedNetwork(const JsonCursor &at, const QString &host)
    {
        const base::Cidr cidr = base::Cidr::parse(at.string()).value_or(base::Cidr());
        bool listed = false;
        for (auto *table : {&m_catalogue.tcpNetworks, &m_catalogue.udpNetworks}) {
            const auto network = std::ranges::find(*table, cidr, &Network::cidr);
            if (network == table->end())
                continue;
            listed = true;
            if (!network->hosts.contains(host))
                network->hosts.append(host);
        }
        if (!listed)
            at.fail(QStringLiteral("a network of this catalogue"));
        return cidr;
    }

    std::vector<Network> networks(const char *table)
    {
        const auto list = member(m_root, table);
        std::vector<Network> all;
        QSet<QString> seen;
        quint64 addresses = 0;
        for (const auto &at : filled(list, mostNetworks)) {
            all.push_back(network(at, seen));
            addresses += all.back().cidr.network().isV4() ? all.back().cidr.size() : 0;
        }
        if (addresses > mostAddresses)
            list.fail(QStringLiteral("at most %1 IPv4 addresses in all").arg(mostAddresses));
        if (!m_catalogue.historic && std::ranges::all_of(all, &Network::historic))
            list.fail(QStringLiteral("at least one network that is not historic"));
        return all;
    }

    Network network(const JsonCursor &at, QSet<QString> &seen)
    {
        const auto place = member(at, "cidr");
        const auto cidr = base::Cidr::parse(place.string());
        const auto expected = cidr ? objection(*cidr) : QStringLiteral("a network such as 173.199.0.0/18");
        if (expected)
            place.fail(*expected);
        Network network{cidr.value_or(base::Cidr()), text(member(at, "use")), {}, {}};
        once(place, network.cidr.toString(), seen);
        network.historic = m_catalogue.historic || flag(at, "historic", false);
        return network;
    }

    std::vector<std::uint16_t> ports(const JsonCursor &list)
    {
        std::vector<std::uint16_t> all;
        for (const auto &at : filled(list, std::size(knownPorts))) {
            const auto port = std::uint16_t(at.integer(1, 65535));
            if (std::ranges::find(knownPorts, port) == std::end(knownPorts))
                at.fail(QStringLiteral("one of the ports 80, 443, 1853, 8200"));
            if (std::ranges::find(all, port) != all.end())
                at.fail(QStringLiteral("each port once"));
            all.push_back(port);
        }
        return all;
    }

    static std::set<Product> products(const JsonCursor &at)
    {
        const auto list = optional(at, "products");
        const auto all = list ? words<Product>(*list) : std::vector<Product>();
        return {all.begin(), all.end()};
    }

    template<class E> static std::vector<E> words(const JsonCursor &list)
    {
        std::vector<E> all;
        for (const JsonCursor &at : filled(list, base::enumCount<E>)) {
            const E word = at.word<E>();
            if (std::ranges::find(all, word) != all.end())
                at.fail(QStringLiteral("each word once"));
            all.push_back(word);
        }
        return all;
    }

    static std::vector<JsonCursor> filled(const JsonCursor &list, qsizetype most)
    {
        auto elements = list.elements(most);
        if (elements.empty())
            list.fail(QStringLiteral("at least one element"));
        return elements;
    }

    static bool flag(const JsonCursor &at, const char *key, bool absent)
    {
        const auto found = optional(at, key);
        return found ? found->boolean() : absent;
    }

    static Text text(const JsonCursor &at) { return {line(member(at, "en")), line(member(at, "de"))}; }

    /// Catalogue texts stand in labels, and in comments of rule files where a line break would end the
    /// comment.
    static QString line(const JsonCursor &at)
    {
        const QString text = at.string(300);
        if (text.trimmed().isEmpty() || base::PeerText(text).forLabel() != text)
            at.fail(QStringLiteral("one line of text without control characters"));
        return text;
    }

    static QString word(const JsonCursor &at)
    {
        static const QRegularExpression syntax(QStringLiteral("\\A[a-z0-9][a-z0-9.-]{0,63}\\z"));
        const QString text = at.string();
        if (!syntax.match(text).hasMatch())
            at.fail(QStringLiteral("at most 64 of a to z, 0 to 9, '.' and '-'"));
        return text;
    }

    static void once(const JsonCursor &at, const QString &key, QSet<QString> &seen)
    {
        if (seen.contains(key))
            at.fail(QStringLiteral("each one once"));
        seen.insert(key);
    }

    JsonCursor m_root;
    Catalogue m_catalogue;
    QSet<QString> m_domains;
    QSet<QString> m_hosts;
    int m_hostCount = 0;
};

QByteArray builtInFile(const QString &file)
{
    nameResource();
    QFile resource(QStringLiteral(":/clearway/catalogue/") + file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("the built-in catalogue is missing from this program");
    return resource.readAll();
}

Catalogue builtIn(const QString &file)
{
    auto catalogue = readCatalogue(builtInFile(file), file);
    if (!catalogue)
        qFatal("the built-in catalogue is broken: %s", qUtf8Printable(catalogue.error().text()));
    catalogue->source = QStringLiteral("built-in");
    return *catalogue;
}

} // namespace

base::Result<Catalogue> readCatalogue(const QByteArray &json, const QString &file)
{
    const auto object = base::parseStrictJson(json, file, limits);
    if (!object)
        return object.error();
    const JsonCursor root(*object, file);
    Catalogue catalogue = Reader(root).read();
    if (!root.ok())
        return *root.error();
    catalogue.source = QFileInfo(file).fileName();
    return catalogue;
}

base::Result<Catalogue> readCatalogueFile(const QString &path)
{
    const auto json = base::readInputFile(path, limits);
    if (!json)
        return json.error();
    return readCatalogue(*json, path);
}

Catalogue builtInCatalogue()
{
    return builtIn(QStringLiteral("goto-v10.json"));
}

QByteArray builtInCatalogueJson()
{
    return builtInFile(QStringLiteral("goto-v10.json"));
}

Catalogue builtInLegacyCatalogue()
{
    return builtIn(QStringLiteral("goto-legacy.json"));
}

} // namespace clearway::catalogue
