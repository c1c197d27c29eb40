// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxyurl.h"

#include "base/address.h"
#include "base/peertext.h"

#include <QUrl>

#include <algorithm>

namespace clearway::surroundings {
namespace {

using evidence::ProxyScheme;
using namespace Qt::StringLiterals;

constexpr qsizetype mostShown = 300;
constexpr qsizetype mostRead = 2048;
constexpr qsizetype mostHostLength = 253; // RFC 1035 2.3.4, without the dot of the root
constexpr qsizetype mostLabelLength = 63;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

QString shownText(QString text)
{
    text.removeIf(isControl);
    return base::PeerText(text, mostShown).raw();
}

/// Where what follows "scheme://" begins; 0 without a scheme.
qsizetype schemeEnd(QStringView text)
{
    const qsizetype mark = text.indexOf("://"_L1);
    const auto isSchemeLetter
        = [](QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.'; };
    const bool named = mark > 0 && std::ranges::all_of(text.left(mark), isSchemeLetter);
    return named ? mark + 3 : 0;
}

struct SchemeWord {
    QLatin1StringView word;
    ProxyScheme scheme;
};
constexpr SchemeWord schemeWords[] = {
    {"http"_L1, ProxyScheme::Http},      {"https"_L1, ProxyScheme::Https},
    {"socks"_L1, ProxyScheme::Socks5},   {"socks4"_L1, ProxyScheme::Socks4},
    {"socks4a"_L1, ProxyScheme::Socks4}, {"socks5"_L1, ProxyScheme::Socks5},
    {"socks5h"_L1, ProxyScheme::Socks5},
};

std::optional<ProxyScheme> schemeOf(QStringView word)
{
    const auto found = std::ranges::find_if(schemeWords, [word](const SchemeWord &known) {
        return word.compare(known.word, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(schemeWords) ? std::nullopt : std::optional(found->scheme);
}

std::uint16_t defaultPort(ProxyScheme scheme)
{
    switch (scheme) {
    case ProxyScheme::Http:
        return 80;
    case ProxyScheme::Https:
        return 443;
    case ProxyScheme::Socks4:
    case ProxyScheme::Socks5:
        return 1080; // IANA's port of the service "socks"
    case ProxyScheme::Direct:
        return 0;
    }
    return 0;
}

bool isHostLetter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
}

/// A name in the form a resolver takes, or nothing. A last label of digits is an address gone wrong.
std::optional<QString> hostName(const QString &text)
{
    const bool plain = std::ranges::all_of(text, isHostLetter);
    QString name = plain ? text.toLower() : QString::fromLatin1(QUrl::toAce(text)).toLower();
    if (!plain && !std::ranges::all_of(name, isHostLetter))
        return std::nullopt;
    const QString bare = name.endsWith(u'.') ? name.chopped(1) : name;
    const QStringList labels = bare.split(u'.');
    const auto isBad = [](const QString &label) { return label.isEmpty() || label.size() > mostLabelLength; };
    const bool digits = std::ranges::all_of(labels.last(), [](QChar c) { return c.isDigit(); });
    if (bare.size() > mostHostLength || std::ranges::any_of(labels, isBad) || digits)
        return std::nullopt;
    return name;
}

std::optional<QString> readHost(const QString &text)
{
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QString bare = bracketed ? text.mid(1, text.size() - 2) : text;
    const auto address = base::IpAddress::parse(bare);
    if (address)
        return bracketed && address->isV4() ? std::nullopt : std::optional(address->toString());
    return bracketed ? std::nullopt : hostName(text);
}

struct Authority {
    QString host;
    QString port; ///< empty: none
};

/// "host:port", "[v6]:port", or a bare IPv6 address.
Authority splitAuthority(const QString &text)
{
    const qsizetype bracket = text.lastIndexOf(u']');
    const qsizetype colon = text.indexOf(u':', std::max<qsizetype>(bracket, 0));
    if (colon < 0 || base::IpAddress::parse(text))
        return {text, {}};
    return {text.left(colon), text.mid(colon + 1)};
}

void readAuthority(ProxyUrl &url, const QString &text, ProxyScheme scheme)
{
    const Authority authority = splitAuthority(text);
    const auto host = readHost(authority.host);
    const bool digits = std::ranges::all_of(authority.port, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint port = authority.port.isEmpty() ? defaultPort(scheme) : authority.port.toUInt();
    if (authority.host.isEmpty())
        url.problem = u"no host"_s;
    else if (!host)
        url.problem = u"the host is neither a name nor an address"_s;
    else if (!digits)
        url.problem = u"the port is not a number"_s;
    else if (port < 1 || port > 0xffff || authority.port.size() > 5)
        url.problem = u"the port is not between 1 and 65535"_s;
    else
        url.server = evidence::ProxyServer{scheme, *host, std::uint16_t(port)};
}

} // namespace

ProxyUrl readProxyUrl(const QString &written, ProxyScheme assumed)
{
    ProxyUrl url;
    const QString text = written.trimmed().left(mostRead);
    const qsizetype start = schemeEnd(text);
    // The last "@" of all, not of the part before the first "/": a password may hold a slash, and a proxy has
    // no path worth keeping. So no part of a password is ever taken for a host.
    const qsizetype at = text.lastIndexOf(u'@');
    url.credentialsDropped = at >= start;
    const QString rest = text.mid(url.credentialsDropped ? at + 1 : start);
    url.shown = shownText(text.left(start) + rest);
    const auto scheme = start == 0 ? std::optional(assumed) : schemeOf(QStringView(text).left(start - 3));
    const qsizetype end
        = std::ranges::find_if(rest, [](QChar c) { return u"/?#"_s.contains(c); }) - rest.begin();
    if (text.isEmpty())
        url.problem = u"empty"_s;
    else if (written.trimmed().size() > mostRead)
        url.problem = u"too long"_s;
    else if (std::ranges::any_of(text, isControl))
        url.problem = u"control characters"_s;
    else if (!scheme || *scheme == ProxyScheme::Direct)
        url.problem = u"the scheme is none of a proxy"_s;
    else
        readAuthority(url, rest.left(end), *scheme);
    if (url.server && end < rest.size() - 1)
        url.problem = u"what follows the port is ignored"_s;
    return url;
}

ProxyUrl readProxyHost(const QString &host, int port, ProxyScheme scheme)
{
    const qsizetype start = schemeEnd(host);
    const QString bare = host.trimmed();
    const bool v6 = base::IpAddress::parse(bare).has_value() && bare.contains(u':');
    ProxyUrl url = readProxyUrl(v6 ? u'[' + bare + u']' : host, scheme);
    if (start > 0 && url.server) // "http://proxy" in a field for a host: the field says the scheme
        url.problem = u"a URL where a host is expected"_s;
    if (port == 0 || !url.server)
        return url;
    if (port < 0 || port > 0xffff) {
        url.server.reset();
        url.problem = u"the port is not between 1 and 65535"_s;
    } else {
        url.server->port = std::uint16_t(port);
    }
    url.shown += u':' + QString::number(port);
    return url;
}

PacUrl readPacUrl(const QString &written)
{
    PacUrl pac;
    QString text = written.trimmed().left(mostRead);
    const qsizetype start = schemeEnd(text);
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const qsizetype end = std::find_if(text.begin() + start, text.end(), isEnd) - text.begin();
    qsizetype at = text.left(end).lastIndexOf(u'@');
    const Authority authority = splitAuthority(text.mid(start, end - start));
    // "user:pa/ss@host": what looks like a port is the beginning of a password.
    if (at < start && authority.port.toUInt() == 0 && !authority.port.isEmpty())
        at = text.lastIndexOf(u'@');
    pac.credentialsDropped = at >= start && start > 0;
    if (pac.credentialsDropped)
        text.remove(start, at + 1 - start);
    pac.shown = shownText(text);
    const QUrl url(text, QUrl::StrictMode);
    const QStringList schemes{u"http"_s, u"https"_s, u"file"_s, u"ftp"_s};
    if (text.isEmpty())
        pac.problem = u"empty"_s;
    else if (written.trimmed().size() > mostRead)
        pac.problem = u"too long"_s;
    else if (std::ranges::any_of(text, isControl))
        pac.problem = u"control characters"_s;
    else if (!url.isValid())
        pac.problem = u"not a URL"_s;
    else if (!schemes.contains(url.scheme()))
        pac.problem = u"the scheme is none of a PAC file"_s;
    else if (url.host().isEmpty() && url.scheme() != "file"_L1)
        pac.problem = u"no host"_s;
    else
        pac.url = QString::fromLatin1(url.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    return pac;
}

void addProblem(evidence::ProxySource &source, const QString &problem)
{
    source.problem += source.problem.isEmpty() ? problem : u"; "_s + problem;
}

void addProxy(evidence::ProxySource &source, const ProxyUrl &url, const QString &setting)
{
    if (url.server)
        source.servers.push_back(*url.server);
    source.credentialsDropped |= url.credentialsDropped;
    if (!url.problem.isEmpty())
        addProblem(source, setting.isEmpty() ? url.problem : setting + u": "_s + url.problem);
}

void setPac(evidence::ProxySource &source, const QString &url)
{
    const PacUrl pac = readPacUrl(url);
    source.mode = pac.url.isEmpty() ? evidence::ProxyMode::Unreadable : evidence::ProxyMode::Pac;
    source.pacUrl = pac.url;
    source.credentialsDropped |= pac.credentialsDropped;
    if (!pac.problem.isEmpty())
        addProblem(source, u"address of the PAC file: "_s + pac.problem);
}

void settleManual(evidence::ProxySource &source)
{
    source.mode = source.servers.empty() ? evidence::ProxyMode::Unreadable : evidence::ProxyMode::Manual;
    if (source.servers.empty() && source.problem.isEmpty())
        source.problem = u"no proxy named"_s;
}

} // namespace clearway::surroundings
