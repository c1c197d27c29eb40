// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/cataloguetext.h"

#include "base/peertext.h"
#include "report/textlayout.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using catalogue::RequirementKind;

QString numbers(const std::vector<std::uint16_t> &ports)
{
    QStringList all;
    for (const std::uint16_t port : ports)
        all << QString::number(port);
    return all.join(u", "_s);
}

class CatalogueText {
public:
    CatalogueText(const catalogue::Catalogue &catalogue, const text::Wording &wording)
        : m_catalogue(catalogue), m_wording(wording)
    {
    }

    [[nodiscard]] QString text() const
    {
        return QStringList{head(),
                           gateways(),
                           domains(),
                           openers(),
                           networks(RequirementKind::Tcp, m_catalogue.tcpNetworks, m_catalogue.tcpPorts),
                           networks(RequirementKind::Udp, m_catalogue.udpNetworks, m_catalogue.udpPorts),
                           modes()}
            .join(u'\n');
    }

private:
    [[nodiscard]] QString said(const catalogue::Text &text) const
    {
        return base::inert(m_wording.language() == text::Language::De ? text.de : text.en);
    }

    [[nodiscard]] static QString row(const QString &name, const QString &text)
    {
        return report::hanging(u"  "_s + base::inert(name).leftJustified(24) + u"  "_s, text,
                               report::textWidth);
    }

    [[nodiscard]] QString head() const
    {
        return said(m_catalogue.title) + u'\n'
            + base::inert(m_catalogue.id + u' ' + m_catalogue.version + u", "_s
                          + m_catalogue.date.toString(Qt::ISODate) + u", "_s + m_catalogue.source)
            + u'\n';
    }

    [[nodiscard]] QString gateways() const
    {
        QString text = m_wording.group(RequirementKind::Gateway) + u'\n';
        for (const catalogue::Host &host : m_catalogue.gateway.hosts)
            text += row(host.name, u"TCP "_s + numbers(m_catalogue.gateway.racePorts));
        return text;
    }

    /// What is special about a domain, in the words of the catalogue file.
    [[nodiscard]] static QString marks(const catalogue::Domain &domain)
    {
        QStringList marks;
        for (catalogue::Product product : domain.products)
            marks << name(product);
        if (domain.optional)
            marks << u"optional"_s;
        if (domain.exemptFromInspection)
            marks << u"exempt_from_inspection"_s;
        for (const catalogue::Host &host : domain.hosts)
            marks << host.name + u" ("_s + name(host.origin) + u')';
        return base::inert(marks.join(u", "_s));
    }

    [[nodiscard]] QString domains() const
    {
        QString text = m_wording.group(RequirementKind::Domain) + u'\n';
        for (const catalogue::Domain &domain : m_catalogue.domains)
            text += row(domain.pattern, said(domain.use) + u'\n' + marks(domain));
        return text;
    }

    [[nodiscard]] QString openers() const
    {
        QString text = m_wording.group(RequirementKind::Opener) + u'\n';
        for (const catalogue::Opener &opener : m_catalogue.openers)
            text += row(opener.host, said(opener.use));
        return text;
    }

    [[nodiscard]] QString networks(RequirementKind kind, const std::vector<catalogue::Network> &networks,
                                   const std::vector<std::uint16_t> &ports) const
    {
        QString text = m_wording.group(kind) + u", "_s + numbers(ports) + u'\n';
        for (const catalogue::Network &network : networks)
            text += row(network.cidr.toString(),
                        said(network.use) + (network.historic ? u" (historic)"_s : u""_s));
        return text;
    }

    [[nodiscard]] QString modes() const
    {
        QString text = m_wording.label(text::Label::Modes) + u'\n';
        for (const catalogue::Mode &mode : m_catalogue.modes)
            text += row(name(mode.id), m_wording.modeDescription(mode.id));
        return text;
    }

    const catalogue::Catalogue &m_catalogue;
    const text::Wording &m_wording;
};

} // namespace

QString catalogueText(const catalogue::Catalogue &catalogue, const text::Wording &wording)
{
    return CatalogueText(catalogue, wording).text();
}

QString catalogueCounts(const catalogue::Catalogue &catalogue)
{
    return base::inert(u"%1 %2: %3 domains, %4 openers, %5 TCP networks, %6 UDP networks, %7 gateways"_s
                           .arg(catalogue.id, catalogue.version)
                           .arg(catalogue.domains.size())
                           .arg(catalogue.openers.size())
                           .arg(catalogue.tcpNetworks.size())
                           .arg(catalogue.udpNetworks.size())
                           .arg(catalogue.gateway.hosts.size()));
}

} // namespace clearway::cli
