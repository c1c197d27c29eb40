// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/foreignlist.h"

#include "catalogue/linesense.h"
#include "catalogue/listtoken.h"
#include "catalogue/target.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

/// Words that say what the next ones are; compared in lower case.
const QStringList sources{u"saddr"_s, u"-s"_s, u"--source"_s, u"--src"_s, u"src"_s, u"source"_s, u"from"_s};
const QStringList destinations{u"daddr"_s,       u"-d"_s, u"--destination"_s, u"--dst"_s, u"dst"_s,
                               u"destination"_s, u"to"_s, u"dport"_s,         u"tcp"_s,   u"udp"_s};
const QStringList portWords{u"port"_s,   u"ports"_s,   u"dport"_s,
                            u"dports"_s, u"--dport"_s, u"--dports"_s,
                            u"eq"_s,     u"range"_s,   u"--destination-port"_s,
                            u"tcp"_s,    u"udp"_s,     u"gt"_s,
                            u"lt"_s,     u"ge"_s,      u"le"_s};

/// They need a port right behind them.
const QStringList comparisons{u"port"_s,     u"ports"_s, u"eq"_s,    u"gt"_s,      u"lt"_s,
                              u"ge"_s,       u"le"_s,    u"dport"_s, u"--dport"_s, u"--destination-port"_s,
                              u"--dports"_s, u"dports"_s};

constexpr qsizetype longestMark = 80; ///< characters in which a comment is recognised

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
    [[nodiscard]] bool saysSomething() const { return m_words > 0; }
    [[nodiscard]] const LineSense &sense() const { return m_sense; }
    /// Something in it turns or narrows the rest in a way that is not understood.
    [[nodiscard]] bool isObscure() const
    {
        return m_obscure || m_sense.isObscure || m_sense.inverts || m_sense.isDoubted || m_sense.isSentence
            || (m_sense.isForeign && !isOnlyForeign()) || !m_comparison.isEmpty();
    }
    /// It is about protocols that GoTo does not use, and about no other.
    [[nodiscard]] bool isOnlyForeign() const
    {
        return m_sense.isForeign && !m_tcp && !m_udp && m_ports.empty();
    }

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
        m_sense = senseOf(line, words);
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
        if (word == u"permit"_s || word == u"deny"_s)
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
    LineSense m_sense;
    std::vector<ListEntry> m_entries;
    std::vector<std::pair<int, int>> m_ports;
    bool m_tcp = false;
    bool m_udp = false;
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

/// What comes of a line goes to one of the list's members.
class LineSorter {
public:
    LineSorter(int number, const QString &text, ForeignList &list)
        : m_number(number)
        , m_line(number, text)
        , m_entries(m_line.entries())
        , m_isHeading(text.endsWith(u':'))
        , m_text(text, 300)
        , m_list(list)
    {
    }

    void sort(bool isWhole)
    {
        const LineSense &sense = m_line.sense();
        if (!isWhole || m_line.hasTooManyPorts())
            m_list.partly.push_back(m_number);
        if (sense.isAside || m_line.isOnlyForeign())
            m_list.aside.push_back(m_number);
        else if (sense.denies || (sense.withdraws && !m_entries.empty()))
            forbid();
        else if (m_entries.empty())
            nameNothing();
        else if (m_line.isObscure())
            doubt();
        else
            add(m_list.entries, m_entries);
    }

    /// Nothing is sure about the line, nor what for it names what it does.
    void doubt()
    {
        if (m_entries.empty())
            return m_list.unread.push_back(m_number);
        m_list.doubtful.push_back(m_number);
        const LineSense &sense = m_line.sense();
        add(m_list.mayPermit, sense.inverts ? everything() : withoutPorts());
        if (!sense.allows || sense.isDoubted || sense.inverts)
            add(m_list.mayForbid, withoutPorts());
    }

private:
    void forbid()
    {
        m_list.denying.push_back(m_number);
        if (m_line.sense().closes)
            m_list.closing.push_back(m_number);
        if (m_entries.empty() || m_line.sense().inverts)
            add(m_list.mayForbid, everything());
        else
            add(m_list.mayForbid, m_line.isObscure() ? withoutPorts() : m_entries);
    }

    /// What a heading takes back stands below it.
    void nameNothing()
    {
        const LineSense &sense = m_line.sense();
        if (m_isHeading && (sense.isNegated || (sense.isDoubted && !sense.allows))) {
            m_list.doubtful.push_back(m_number);
            add(m_list.mayForbid, everything());
        } else if (m_line.saysSomething()) {
            m_list.unread.push_back(m_number);
        }
    }

    [[nodiscard]] std::vector<ListEntry> withoutPorts() const
    {
        std::vector<ListEntry> entries = m_entries;
        for (ListEntry &entry : entries) {
            entry.tcp = entry.udp = true;
            entry.ports.clear();
        }
        return entries;
    }

    /// Everything that there is, as addresses and as names.
    [[nodiscard]] std::vector<ListEntry> everything() const
    {
        const auto all
            = [](const QString &network) { return base::AddressRange::of(*base::Cidr::parse(network)); };
        return {{m_number, m_text, all(u"0.0.0.0/0"_s)},
                {m_number, m_text, all(u"::/0"_s)},
                {m_number, m_text, {}, {}, NameForm::Everything}};
    }

    void add(std::vector<ListEntry> &to, std::vector<ListEntry> entries)
    {
        for (ListEntry &entry : entries) {
            const bool full = to.size() == mostListEntries;
            m_list.cut = m_list.cut || full;
            if (!full)
                to.push_back(std::move(entry));
        }
    }

    int m_number;
    Line m_line;
    std::vector<ListEntry> m_entries;
    bool m_isHeading;
    base::PeerText m_text;
    ForeignList &m_list;
};

void readLine(int number, QStringView whole, ForeignList &list)
{
    if (isComment(whole.trimmed().left(longestMark).toString()))
        return;
    LineSorter(number, withoutRemark(beginning(whole).simplified()), list)
        .sort(whole.size() <= longestListLine);
}

/// Makes one line of a rule that goes on behind an open brace of a set, as nftables writes them, and of the
/// two lines that are one range of a FortiGate: what stands at the end says what the beginning means.
class Joiner {
public:
    explicit Joiner(ForeignList &list) : m_list(list) { }

    void add(QStringView line)
    {
        const int number = ++m_list.lines;
        if (m_comment.empty())
            for (const auto &[begin, end] : {std::pair("/*"_L1, "*/"_L1), {"<!--"_L1, "-->"_L1}})
                if (line.trimmed().startsWith(begin))
                    m_commentEnd = end;
        if (m_commentEnd.isEmpty())
            return read(number, line);
        m_comment.emplace_back(number, line);
        const qsizetype end = line.indexOf(m_commentEnd);
        if (end < 0)
            return;
        m_comment.clear();
        const QLatin1StringView mark = std::exchange(m_commentEnd, {});
        if (const QStringView rest = line.mid(end + mark.size()); !rest.trimmed().isEmpty())
            read(number, rest);
    }

    void end()
    {
        for (const auto &[number, line] : std::exchange(m_comment, {})) // without an end it is none
            read(number, line);
        if (!m_open.isEmpty())
            LineSorter(m_first, m_open, m_list).doubt(); // its verb never came
    }

private:
    void read(int number, QStringView line)
    {
        if (m_open.isEmpty()) {
            m_first = number;
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
            LineSorter(m_first, m_open, m_list).doubt();
        else
            readLine(m_first, range ? match.captured(1) + u'-' + match.captured(2) : m_open, m_list);
        m_open.clear();
    }

    ForeignList &m_list;
    QString m_open;
    int m_first = 0;
    std::vector<std::pair<int, QStringView>> m_comment; ///< lines of one that goes on; the list outlives them
    QLatin1StringView m_commentEnd; ///< what ends it; empty: there is none
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
