// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/linesense.h"

#include "catalogue/listtoken.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

/// Words here are compared in lower case.
const QStringList permissions{u"permit"_s,       u"permitted"_s,      u"allow"_s,     u"allowed"_s,
                              u"accept"_s,       u"pass"_s,           u"erlaubt"_s,   u"erlauben"_s,
                              u"zulassen"_s,     u"zugelassen"_s,     u"freigabe"_s,  u"freigeben"_s,
                              u"freigegeben"_s,  u"open"_s,           u"opened"_s,    u"öffnen"_s,
                              u"freischalten"_s, u"freigeschaltet"_s, u"whitelist"_s, u"whitelisted"_s,
                              u"allowlist"_s,    u"erlaube"_s,        u"allows"_s,    u"permits"_s};
const QStringList denials{u"deny"_s,       u"denied"_s,     u"denies"_s,    u"drop"_s,      u"dropped"_s,
                          u"reject"_s,     u"rejected"_s,   u"blocked"_s,   u"disallow"_s,  u"disallowed"_s,
                          u"discard"_s,    u"forbid"_s,     u"forbids"_s,   u"forbidden"_s, u"prohibit"_s,
                          u"prohibited"_s, u"refuse"_s,     u"refused"_s,   u"blacklist"_s, u"blacklisted"_s,
                          u"blocklist"_s,  u"denylist"_s,   u"gesperrt"_s,  u"sperren"_s,   u"sperre"_s,
                          u"blockiert"_s,  u"blockieren"_s, u"verboten"_s,  u"verbieten"_s, u"verweigert"_s,
                          u"verwerfen"_s,  u"untersagt"_s,  u"sperrliste"_s};
const QStringList withdrawals{u"no"_s, u"undo"_s, u"unset"_s, u"delete"_s};
/// What they name is left out, off, or in part.
const QStringList narrowings{u"disabled"_s, u"inactive"_s, u"neq"_s, u"ohne"_s, u"without"_s};
const QStringList exceptions{u"except"_s, u"exclude"_s, u"excluded"_s,    u"excluding"_s, u"exception"_s,
                             u"außer"_s,  u"unless"_s,  u"ausgenommen"_s, u"ausnahme"_s,  u"ausnahmen"_s};
const QStringList negations{u"never"_s, u"cannot"_s, u"nie"_s,    u"niemals"_s,
                            u"kein"_s,  u"keine"_s,  u"keinen"_s, u"keiner"_s};
/// With them nobody knows whether it is so by now, or still.
const QStringList doubts{
    u"yet"_s,       u"pending"_s, u"todo"_s,        u"tbd"_s,        u"planned"_s,  u"requested"_s,
    u"waiting"_s,   u"until"_s,   u"later"_s,       u"formerly"_s,   u"removed"_s,  u"remove"_s,
    u"revoke"_s,    u"revoked"_s, u"closed"_s,      u"expired"_s,    u"instead"_s,  u"stop"_s,
    u"stopped"_s,   u"was"_s,     u"were"_s,        u"will"_s,       u"would"_s,    u"should"_s,
    u"please"_s,    u"ask"_s,     u"bitte"_s,       u"beantragt"_s,  u"geplant"_s,  u"ausstehend"_s,
    u"ausstehen"_s, u"später"_s,  u"ehemals"_s,     u"früher"_s,     u"entfernt"_s, u"entfernen"_s,
    u"gelöscht"_s,  u"löschen"_s, u"geschlossen"_s, u"abgelaufen"_s, u"statt"_s,    u"war"_s,
    u"waren"_s,     u"wird"_s,    u"werden"_s,      u"wurde"_s,      u"wurden"_s,   u"soll"_s,
    u"sollen"_s,    u"sollte"_s,  u"sollten"_s,     u"noch"_s,       u"erst"_s};
/// Before what a line names they make a sentence of it; behind, they may describe it.
const QStringList clauses{u"is"_s,    u"are"_s,     u"has"_s,   u"have"_s,   u"had"_s,     u"must"_s,
                          u"need"_s,  u"needs"_s,   u"we"_s,    u"you"_s,    u"they"_s,    u"these"_s,
                          u"those"_s, u"because"_s, u"ist"_s,   u"sind"_s,   u"hat"_s,     u"haben"_s,
                          u"muss"_s,  u"müssen"_s,  u"darf"_s,  u"dürfen"_s, u"kann"_s,    u"können"_s,
                          u"wir"_s,   u"sie"_s,     u"diese"_s, u"weil"_s,   u"braucht"_s, u"brauchen"_s};
/// Protocols that carry nothing of GoTo, and ports of the sender.
const QStringList strangers{
    u"ssh"_s, u"ftp"_s,     u"telnet"_s,   u"smtp"_s,          u"dns"_s,        u"ntp"_s,       u"snmp"_s,
    u"rdp"_s, u"ping"_s,    u"icmp"_s,     u"icmpv6"_s,        u"icmp6"_s,      u"ipv6-icmp"_s, u"gre"_s,
    u"esp"_s, u"ah"_s,      u"ahp"_s,      u"ospf"_s,          u"eigrp"_s,      u"igmp"_s,      u"sctp"_s,
    u"pim"_s, u"vrrp"_s,    u"ipip"_s,     u"sport"_s,         u"sports"_s,     u"--sport"_s,   u"--sports"_s,
    u"spt"_s, u"srcport"_s, u"src-port"_s, u"--source-port"_s, u"source-port"_s};

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &form, const QString &line)
{
    return form.match(line).hasMatch();
}

/// The last word of an ordered list. A product in which prohibitions win wherever they stand, or the last
/// line does, has none of these.
bool isClosing(const QString &line)
{
    static const QRegularExpression form
        = anyCase(u"^(?:(?:access-list \\S+ )?(?:extended )?(?:\\d+ )?deny (?:ip|ipv4|ipv6|ip4|ip6)? "
                  u"?any[46]?(?: any[46]?)?(?: log.*)?"
                  "|(?:http_access )?(?:deny|drop|reject|block) (?:all|any);?"
                  "|(?:ip6?tables )?-a \\S+ -j (?:drop|reject)(?: --reject-with \\S+)?"
                  "|(?:counter )?(?:drop|reject|deny|block)(?: with .*)?;?)$"_s);
    return matches(form, line);
}

/// Defaults of a chain, and prohibitions that stand in nearly every list and are about broken packets or
/// about who may use a proxy.
bool isAside(const QString &line)
{
    static const QRegularExpression form = anyCase(
        u"\\bpolicy (?:drop|deny|reject)\\b|^:\\S+ (?:drop|reject)\\b|^(?:iptables |ip6tables )?-p \\S+ "
        u"(?:drop|reject)$"
        "|\\bstate invalid\\b"
        "|^http_access deny (?:!safe_ports|connect !ssl_ports|to_localhost|to_linklocal|manager|!localnet|!localhost)$"_s);
    return matches(form, line);
}

/// To block; not a block of addresses.
bool blocks(const QString &line)
{
    static const QRegularExpression form = anyCase(
        u"(?<!\\bip )(?<!\\bip-)(?<!\\bcidr )(?<!\\bcidr-)(?<!\\baddress )(?<!\\bnetwork )(?<![\\w-])block(?![\\w-])"_s);
    return matches(form, line);
}

/// "not critical" and "does not work through a proxy" describe; any other "not" turns what is said.
bool negates(const QString &line)
{
    static const QRegularExpression form = anyCase(
        u"\\bnot\\b(?! (?:critical|required|needed|necessary|mandatory|essential|work|works)\\b)"
        "|\\b(?:do|does|did|is|are|was|wo|ca|must|should)n['’]t\\b"
        "|(?<!funktioniert )(?<!arbeitet )\\bnicht\\b(?! (?:kritisch|erforderlich|notwendig|nötig|zwingend)\\b)"_s);
    return matches(form, line);
}

bool anyOf(const QStringList &words, const QStringList &among)
{
    return std::ranges::any_of(words, [&among](const QString &word) { return among.contains(word); });
}

/// What it names stands in a sentence.
bool isSentence(const QStringList &words)
{
    const auto named
        = std::ranges::find_if(words, [](const QString &word) { return readListToken(word).has_value(); });
    return anyOf({words.begin(), named}, clauses);
}

bool isObscure(const QString &line, const QStringList &words)
{
    static const QRegularExpression turned
        = anyCase(u"\\b(?:tcp|udp)[-_:]\\d|(?:-p|\\bprotocol)\\s+\\d|\\bsource port"_s);
    // Lists of senders, and rules of a packet filter that do not let through by themselves.
    static const QRegularExpression senders = anyCase(
        u"\\bpermit\\s+(?:host\\s+)?[\\da-f.:/]*[.:][\\da-f.:/]*(?:\\s|$)|\\bstandard\\s+permit\\b"_s);
    static const QRegularExpression filters = anyCase(u"\\bdaddr\\b|(?:^|\\s)-j\\s"_s);
    return matches(turned, line) || matches(senders, line) || anyOf(words, narrowings)
        || (matches(filters, line) && !words.contains("accept"_L1));
}

} // namespace

LineSense senseOf(const QString &line, const QStringList &words)
{
    QStringList lower;
    for (const QString &word : words)
        lower << word.toLower();
    static const QRegularExpression inversion = anyCase(u"(?:^|\\s)!|!="_s);
    LineSense sense;
    sense.allows = anyOf(lower, permissions);
    sense.withdraws = !lower.isEmpty() && withdrawals.contains(lower.front());
    sense.denies = anyOf(lower, denials) || blocks(line);
    sense.closes = isClosing(line);
    sense.isAside = isAside(line);
    sense.isForeign = anyOf(lower, strangers);
    sense.inverts = matches(inversion, line) || anyOf(lower, exceptions);
    sense.isNegated = negates(line) || anyOf(lower, negations);
    sense.isDoubted = sense.isNegated || anyOf(lower, doubts);
    sense.isSentence = isSentence(lower);
    sense.isObscure = isObscure(line, lower);
    return sense;
}

bool isComment(QString line)
{
    while (line.startsWith(u'"'))
        line.remove(0, 1);
    static const QStringList marks{u"#"_s, u"//"_s, u";"_s, u"!"_s, u"--"_s, u"rem "_s};
    static const QRegularExpression description
        = anyCase(u"^(?:access-list \\S+ |\\d+ )?remark\\b|^(?:set )?(?:comments?|description)[ :]"_s);
    return matches(description, line) || std::ranges::any_of(marks, [&line](const QString &mark) {
               return line.startsWith(mark, Qt::CaseInsensitive) && !line.startsWith(u"--d"_s)
                   && !line.startsWith(u"--s"_s);
           });
}

QString withoutRemark(const QString &line)
{
    static const QRegularExpression remark(u"(?:^|\\s)(?:#|//)(?:\\s.*)?$"_s);
    const auto match = remark.match(line);
    return match.hasMatch() ? line.left(match.capturedStart()) : line;
}

} // namespace clearway::catalogue
