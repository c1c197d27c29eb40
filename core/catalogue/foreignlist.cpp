// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/foreignlist.h"

#include "catalogue/listtoken.h"
#include "catalogue/target.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

/// Words that say what the next ones are; compared in lower case.
const QStringList sources{u"saddr"_s, u"-s"_s, u"--source"_s, u"--src"_s, u"src"_s, u"source"_s, u"from"_s};
const QStringList destinations{u"daddr"_s,       u"-d"_s, u"--destination"_s, u"--dst"_s, u"dst"_s,
                               u"destination"_s, u"to"_s, u"dport"_s,         u"tcp"_s,   u"udp"_s};
const QStringList denials{u"deny"_s,     u"denied"_s,    u"drop"_s,       u"reject"_s,
                          u"block"_s,    u"blocked"_s,   u"disallow"_s,   u"discard"_s,
                          u"gesperrt"_s, u"sperren"_s,   u"sperre"_s,     u"blockiert"_s,
                          u"verboten"_s, u"verbieten"_s, u"verweigert"_s, u"verwerfen"_s};
const QStringList portWords{u"port"_s,   u"ports"_s,   u"dport"_s,
                            u"dports"_s, u"--dport"_s, u"--dports"_s,
                            u"eq"_s,     u"range"_s,   u"--destination-port"_s,
                            u"tcp"_s,    u"udp"_s,     u"gt"_s,
                            u"lt"_s,     u"ge"_s,      u"le"_s};

/// Behind these stands what is forbidden, withdrawn or left out: nothing can be concluded from the rest.
const QStringList negations{u"remark"_s, u"disabled"_s, u"inactive"_s,  u"forbidden"_s,
                            u"except"_s, u"exclude"_s,  u"excluding"_s, u"neq"_s};
const QStringList withdrawals{u"no"_s, u"undo"_s, u"unset"_s, u"delete"_s};
/// Protocols that carry nothing of GoTo, and ports of the sender.
const QStringList strangers{
    u"ssh"_s, u"ftp"_s,     u"telnet"_s,   u"smtp"_s,          u"dns"_s,        u"ntp"_s,       u"snmp"_s,
    u"rdp"_s, u"ping"_s,    u"icmp"_s,     u"icmpv6"_s,        u"icmp6"_s,      u"ipv6-icmp"_s, u"gre"_s,
    u"esp"_s, u"ah"_s,      u"ahp"_s,      u"ospf"_s,          u"eigrp"_s,      u"igmp"_s,      u"sctp"_s,
    u"pim"_s, u"vrrp"_s,    u"ipip"_s,     u"sport"_s,         u"sports"_s,     u"--sport"_s,   u"--sports"_s,
    u"spt"_s, u"srcport"_s, u"src-port"_s, u"--source-port"_s, u"source-port"_s};
/// They need a port right behind them.
const QStringList comparisons{u"port"_s,     u"ports"_s, u"eq"_s,    u"gt"_s,      u"lt"_s,
                              u"ge"_s,       u"le"_s,    u"dport"_s, u"--dport"_s, u"--destination-port"_s,
                              u"--dports"_s, u"dports"_s};

constexpr qsizetype longestMark = 16; ///< with quotes before it

bool isComment(QString line)
{
    while (line.startsWith(u'"'))
        line.remove(0, 1);
    static const QStringList marks{u"#"_s, u"//"_s, u";"_s, u"!"_s, u"--"_s, u"rem "_s};
    return std::ranges::any_of(marks, [&line](const QString &mark) {
        return line.startsWith(mark, Qt::CaseInsensitive) && !line.startsWith(u"--d"_s)
            && !line.startsWith(u"--s"_s);
    });
}

/// Without what follows a comment mark that stands apart.
QString withoutRemark(const QString &line)
{
    static const QRegularExpression remark(u"(?:^|\\s)(?:#|//)(?:\\s.*)?$"_s);
    const auto match = remark.match(line);
    return match.hasMatch() ? line.left(match.capturedStart()) : line;
}

using Ports = std::vector<std::pair<int, int>>;

/// Ascending, without overlaps and neighbours.
Ports merged(Ports ports)
{
    std::ranges::sort(ports);
    Ports apart;
    for (const auto &[first, last] : ports) {
        if (!apart.empty() && first <= apart.back().second + 1)
            apart.back().second = std::max(apart.back().second, last);
        else
            apart.emplace_back(first, last);
    }
    return apart;
}

bool isProtocol(const QString &word)
{
    static const QStringList protocols{u"tcp"_s, u"udp"_s, u"https"_s, u"http"_s, u"www"_s};
    return protocols.contains(word);
}

/// "443", "1853-8200", "443/tcp", "tcp/udp"; not "ge-0/0/443" or "11/25".
QStringList portParts(const QString &word)
{
    const QStringList parts = word.split(u'/');
    const auto fits = [](const QString &part) { return isProtocol(part) || readPorts(part); };
    const bool all = std::ranges::all_of(parts, fits);
    const bool any = parts.size() == 1 || std::ranges::any_of(parts, isProtocol);
    return all && any ? parts : QStringList();
}

/// The entries of one line and what the line says about all of them.
class Line {
public:
    Line(int number, const QString &text) : m_number(number) { read(text); }

    [[nodiscard]] std::vector<ListEntry> entries() const
    {
        std::vector<ListEntry> all = m_entries;
        const auto ports = merged(m_ports);
        for (ListEntry &entry : all) {
            entry.tcp = m_tcp || !m_udp;
            entry.udp = m_udp || !m_tcp;
            if (entry.ports.empty())
                entry.ports
                    = {ports.begin(), ports.begin() + std::ptrdiff_t(std::min(ports.size(), mostListPorts))};
        }
        return all;
    }
    [[nodiscard]] bool hasTooManyPorts() const { return merged(m_ports).size() > mostListPorts; }
    [[nodiscard]] bool denies() const { return m_denies; }
    [[nodiscard]] bool saysSomething() const { return m_words > 0; }
    /// Something in it turns or narrows the rest in a way that is not understood.
    [[nodiscard]] bool isObscure() const { return m_obscure || !m_comparison.isEmpty(); }

private:
    void read(const QString &text)
    {
        static const QRegularExpression between(u"[\\s,\"'(){}<>|=^`\\[\\]]+|;"_s);
        static const QRegularExpression apart(u" [-–] (?=[\\d:])"_s);
        static const QRegularExpression fromTo(u"(?<![\\w-])range ([\\d.]+) ([\\d.]+)(?= |$)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString line = text;
        line.replace(apart, u"-"_s).replace(u'–', u'-').replace(fromTo, u"range \\1-\\2"_s);
        line.replace("||"_L1, " ."_L1); // filter lists: with every host below
        const QStringList words = line.split(between, Qt::SkipEmptyParts);
        m_words = int(words.size());
        static const QRegularExpression turned(
            u"(?i)(?:^|\\s)!|!=|\\b(?:tcp|udp)[-_:]\\d|(?:-p|\\bprotocol)\\s+\\d|\\bsource port|\\bnot\\s+(?:allowed|in|from|to|ip|host|dst|src|daddr|destination|[\\d*.])"_s);
        // A list of senders, and a rule of a packet filter that does not let through by itself.
        static const QRegularExpression senders(
            u"(?i)\\bpermit\\s+(?:host\\s+)?[\\da-f.:/]+(?:\\s+[\\d.]+)?\\s+any\\b"_s);
        static const QRegularExpression filters(u"(?i)\\bdaddr\\b|(?:^|\\s)-j\\s"_s);
        m_obscure = turned.match(line).hasMatch() || senders.match(line).hasMatch()
            || (filters.match(line).hasMatch() && !words.contains("accept"_L1, Qt::CaseInsensitive));
        m_denies = !words.isEmpty() && withdrawals.contains(words.front().toLower());
        static const QRegularExpression everywhere(u"^(?:tcp|udp) dport (?:\\d+|\\{[\\d ,-]+\\}) accept$"_s);
        if (everywhere.match(line).hasMatch())
            toEverywhere();
        for (const QString &each : words)
            if (!mask(each) && !positional(each.toLower()) && !target(each))
                word(each.toLower());
    }

    /// Access lists of Cisco: permit, protocol, source, destination, ports of the destination.
    bool positional(const QString &word)
    {
        const bool any = word == u"any"_s || word == u"any4"_s || word == u"any6"_s;
        if (word == u"permit"_s)
            m_place = Place::Protocol;
        else if (m_place == Place::Protocol) {
            m_obscure
                = m_obscure || (readPorts(word) && !readListToken(word)) || word.startsWith(u"object"_s);
            m_place = word == u"ip"_s || word == u"ipv6"_s || word == u"tcp"_s || word == u"udp"_s
                ? Place::Source
                : Place::Free;
        } else if (m_place == Place::Source || m_place == Place::Destination)
            return side(word, any);
        return false;
    }

    void toEverywhere()
    {
        for (const QString &all : {u"0.0.0.0/0"_s, u"::/0"_s})
            target(all);
        m_maskable = false;
    }

    bool side(const QString &word, bool any)
    {
        if (any && m_place == Place::Destination) {
            toEverywhere();
            m_place = Place::Free;
        } else if (any) {
            m_place = Place::Destination;
        } else if (const auto token = readListToken(word)) {
            if (m_place == Place::Destination) {
                m_place = Place::Free;
                return false;
            }
            m_sourceMask = token->addresses && token->addresses->first == token->addresses->last;
            m_place = Place::Destination;
        } else {
            // Objects are defined elsewhere, and a port here is the sender's.
            m_obscure = m_obscure || word != u"host"_s;
            m_sourceMask = m_sourceMask && word != u"host"_s;
            m_hostWord = word == u"host"_s;
            return true;
        }
        m_sourceMask = m_sourceMask && !m_hostWord;
        m_hostWord = false;
        return true;
    }

    /// A mask behind a plain address makes it a network.
    bool mask(const QString &word)
    {
        if (m_sourceMask) {
            m_sourceMask = false;
            if (maskedRange(base::IpAddress::fromV4(1), word, MaskForm::Apart))
                return true;
        }
        if (!m_maskable || m_entries.empty())
            return false;
        m_maskable = word.compare("mask"_L1, Qt::CaseInsensitive) == 0
            || word.compare("netmask"_L1, Qt::CaseInsensitive) == 0;
        if (m_maskable)
            return true;
        const auto range = maskedRange(m_entries.back().addresses->first, word, MaskForm::Apart);
        if (!range)
            return false;
        m_entries.back().addresses = range;
        m_entries.back().text = base::PeerText(m_entries.back().text.raw() + u' ' + word);
        return true;
    }

    bool target(const QString &word)
    {
        const auto token = readListToken(word);
        if (!token)
            return false;
        m_maskable = token->addresses && token->addresses->first == token->addresses->last
            && token->addresses->first.isV4() && !token->port;
        if (m_source) {
            m_maskable = false;
            return true;
        }
        ListEntry entry{m_number, base::PeerText(word, 300), token->addresses, token->name, token->form};
        if (token->port)
            entry.ports = {{*token->port, *token->port}};
        m_entries.push_back(std::move(entry));
        m_portsNext = false;
        return true;
    }

    /// "gt 1023" is "1024-65535"; "lt 1024" is "0-1023".
    [[nodiscard]] std::pair<int, int> compared(std::pair<int, int> ports) const
    {
        constexpr int most = 65535;
        if (m_comparison == u"gt"_s || m_comparison == u"ge"_s)
            return {ports.first + (m_comparison == u"gt"_s), most};
        if (m_comparison == u"lt"_s || m_comparison == u"le"_s)
            return {0, ports.second - (m_comparison == u"lt"_s)};
        return ports;
    }

    void word(const QString &word)
    {
        m_source = (m_source || sources.contains(word)) && !destinations.contains(word);
        m_denies = m_denies || denials.contains(word);
        m_obscure = m_obscure || negations.contains(word) || strangers.contains(word);
        const QStringList parts = portParts(word);
        if (!m_comparison.isEmpty() && parts.isEmpty())
            m_obscure = true; // a port by a name that is not known, or none
        m_portsNext = portWords.contains(word) || (m_portsNext && !parts.isEmpty());
        for (const QString &part : parts)
            protocolOrPort(part, parts.size() > 1);
        m_comparison = comparisons.contains(word) ? word : QString();
    }

    /// Any number behind a word for ports is one; elsewhere only those that GoTo uses, as lists hold other
    /// numbers too.
    void protocolOrPort(const QString &word, bool besideProtocol)
    {
        m_tcp = m_tcp || (isProtocol(word) && word != u"udp"_s);
        m_udp = m_udp || word == u"udp"_s;
        if (word == u"https"_s || word == u"http"_s || word == u"www"_s)
            m_ports.push_back(compared(word == u"https"_s ? std::pair(443, 443) : std::pair(80, 80)));
        const auto ports = readPorts(word);
        if (!ports)
            return;
        const bool known = std::ranges::any_of(
            knownPorts, [&ports](int port) { return ports->first <= port && port <= ports->second; });
        if (m_portsNext || besideProtocol || known)
            m_ports.push_back(compared(*ports));
    }

    enum class Place { Free, Protocol, Source, Destination };

    int m_number;
    int m_words = 0;
    std::vector<ListEntry> m_entries;
    std::vector<std::pair<int, int>> m_ports;
    bool m_tcp = false;
    bool m_udp = false;
    bool m_denies = false;
    bool m_source = false;
    bool m_portsNext = false;
    bool m_maskable = false;
    bool m_obscure = false;
    Place m_place = Place::Free; ///< what the next word is, in an access list
    bool m_sourceMask = false; ///< the next word may be the mask of a source
    bool m_hostWord = false; ///< "host" came before
    QString m_comparison; ///< the word before, that needs a port behind it
};

/// The line, or its beginning up to a word's end.
QString beginning(QStringView line)
{
    if (line.size() <= longestListLine)
        return line.toString();
    qsizetype end = longestListLine;
    while (end > 0 && !line[end - 1].isSpace() && line[end - 1] != u',' && line[end - 1] != u';')
        --end;
    return line.left(end).toString();
}

void readLine(int number, QStringView whole, ForeignList &list)
{
    if (isComment(whole.trimmed().left(longestMark).toString()))
        return;
    const QString text = beginning(whole).simplified();
    const Line line(number, withoutRemark(text));
    if (line.denies()) {
        list.denying.push_back(number);
        return;
    }
    if (whole.size() > longestListLine || line.hasTooManyPorts())
        list.partly.push_back(number);
    std::vector<ListEntry> entries = line.isObscure() ? std::vector<ListEntry>() : line.entries();
    if (entries.empty() && line.saysSomething())
        list.unread.push_back(number);
    for (ListEntry &entry : entries) {
        const bool full = list.entries.size() == mostListEntries;
        list.cut = list.cut || full;
        if (!full)
            list.entries.push_back(std::move(entry));
    }
}

/// Makes one line of a rule that goes on behind an open brace of a set, as nftables writes them, and of the
/// two lines that are one range of a FortiGate: what stands at the end says what the beginning means.
class Joiner {
public:
    explicit Joiner(ForeignList &list) : m_list(list) { }

    void add(QStringView line)
    {
        ++m_list.lines;
        if (m_open.isEmpty()) {
            m_first = m_list.lines;
            if (!goesOn(line.left(longestListLine).toString()))
                readLine(m_first, line, m_list);
            else
                m_open = withoutRemark(line.toString().simplified());
            return;
        }
        if (isComment(line.trimmed().left(longestMark).toString()))
            return;
        m_open += u' ' + withoutRemark(line.toString().simplified());
        const bool range = m_open.startsWith("set start-ip"_L1, Qt::CaseInsensitive);
        if (range ? m_open.contains(u" set "_s, Qt::CaseInsensitive) : !goesOn(m_open))
            flush(range);
        else if (m_open.size() > longestListLine)
            flush(false);
    }

    void end()
    {
        if (!m_open.isEmpty())
            m_list.unread.push_back(m_first); // its verb never came
    }

private:
    [[nodiscard]] static bool goesOn(const QString &line)
    {
        static const QRegularExpression open(
            u"(?:addr|port|=)\\s*\\{[^}]*$|^\\s*set\\s+start-ip\\s+\\S+\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        return !isComment(line.trimmed().left(longestMark)) && open.match(line).hasMatch();
    }

    void flush(bool range)
    {
        static const QRegularExpression ends(u"^set start-ip (\\S+) set end-ip (\\S+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = ends.match(m_open.simplified());
        if (range && !match.hasMatch())
            m_list.unread.push_back(m_first);
        else
            readLine(m_first, range ? match.captured(1) + u'-' + match.captured(2) : m_open, m_list);
        m_open.clear();
    }

    ForeignList &m_list;
    QString m_open;
    int m_first = 0;
};

} // namespace

bool ListEntry::carries(bool overUdp, int port) const
{
    return (overUdp ? udp : tcp) && (ports.empty() || std::ranges::any_of(ports, [port](const auto &range) {
                                         return range.first <= port && port <= range.second;
                                     }));
}

ForeignList readForeignList(const QByteArray &text)
{
    ForeignList list;
    list.cut = text.size() > mostListBytes;
    QString whole = base::PeerText::fromBytes(text.left(mostListBytes), mostListBytes + 1).raw();
    if (whole.startsWith(QChar::ByteOrderMark))
        whole.remove(0, 1);
    whole.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (whole.endsWith(u'\n'))
        whole.chop(1);
    Joiner joiner(list);
    for (const QStringView line : QStringView(whole).tokenize(u'\n'))
        joiner.add(line);
    joiner.end();
    return list;
}

} // namespace clearway::catalogue
