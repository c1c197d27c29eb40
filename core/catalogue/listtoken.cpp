// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listtoken.h"

#include <QRegularExpression>

#include <bit>

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

using base::AddressRange;
using base::Cidr;
using base::IpAddress;

AddressRange single(const IpAddress &address)
{
    return {address, address};
}

std::optional<int> number(QStringView text, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    const bool digits = !text.isEmpty() && text.front().isDigit();
    return ok && digits && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<AddressRange> network(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = IpAddress::parse(text.left(slash));
    if (slash < 0 || !address)
        return std::nullopt;
    const QStringView rest = text.mid(slash + 1);
    if (const auto prefix = number(rest, address->isV4() ? 32 : 128))
        return AddressRange::of(Cidr::around(*address, *prefix));
    return maskedRange(*address, rest, MaskForm::Slash);
}

/// "10.1.0.5-10.1.0.9" or "10.1.0.5-9"
std::optional<AddressRange> range(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = IpAddress::parse(text.left(dash));
    if (dash < 0 || !first)
        return std::nullopt;
    const QStringView rest = text.mid(dash + 1);
    auto last = IpAddress::parse(rest);
    if (const auto octet = number(rest, 255); octet && first->isV4())
        last = IpAddress::fromV4((first->v4() & 0xffffff00) | std::uint32_t(*octet));
    return last && last->family() == first->family() && *first <= *last
        ? std::optional(AddressRange{*first, *last})
        : std::nullopt;
}

/// "10.1.*.*" or "10.1.*"
std::optional<AddressRange> starred(QStringView text)
{
    static const QRegularExpression form(u"\\A((?:\\d{1,3}\\.){1,3})\\*(?:\\.\\*)*\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int octets = int(match.captured(1).count(u'.'));
    const auto address = IpAddress::parse(QString(match.captured(1) + u"0.0.0"_s.left(2 * (4 - octets) - 1)));
    return address ? std::optional(AddressRange::of(Cidr::around(*address, 8 * octets))) : std::nullopt;
}

std::optional<AddressRange> addressesIn(QStringView text)
{
    if (const auto address = IpAddress::parse(text))
        return single(*address);
    for (const auto read : {network, range, starred})
        if (const auto found = read(text))
            return found;
    return std::nullopt;
}

/// Letters, digits, "-" and "_" in labels, of which the last is no number.
bool looksLikeName(const QString &name)
{
    static const QRegularExpression labels(
        u"\\A(?:[a-z0-9_-]{1,63}\\.)*(?:xn--[a-z0-9-]{1,59}|[a-z]{2,63})\\z"_s);
    return name.size() <= 253 && labels.match(name).hasMatch();
}

std::optional<ListToken> named(QStringView word)
{
    ListToken token;
    QString name = word.toString().toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name == u"*"_s || name == u"*.*"_s)
        return ListToken{.form = NameForm::Everything};
    if (name.startsWith(u"*."_s) || name.startsWith(u'.')) {
        token.form = NameForm::Domain;
        name = name.mid(name.startsWith(u'*') ? 2 : 1);
    } else if (name.startsWith(u'*')) {
        token.form = NameForm::Ending;
        name = name.mid(1);
    }
    token.name = name;
    if (name.contains(u'*')) {
        token.form = NameForm::Pattern;
        return looksLikeName(QString(name).replace(u"*"_s, u"aa"_s)) ? std::optional(token) : std::nullopt;
    }
    if (!looksLikeName(name))
        return std::nullopt;
    if (name.contains(u'.'))
        return token;
    if (token.form == NameForm::Exact || word.toString() != word.toString().toLower())
        return std::nullopt; // a plain word or a piece of a program, not a top-level domain
    token.form = NameForm::Pattern;
    return token;
}

/// Takes scheme, user and path away; notes the port that the scheme stands for.
QStringView withoutUrl(QStringView word, std::optional<int> &port)
{
    const qsizetype scheme = word.indexOf(u"://");
    if (scheme < 0)
        return word;
    const QStringView protocol = word.left(scheme);
    if (protocol == u"https" || protocol == u"wss")
        port = 443;
    if (protocol == u"http" || protocol == u"ws")
        port = 80;
    word = word.mid(scheme + 3);
    for (const char16_t end : {u'/', u'?', u'#'})
        if (const qsizetype at = word.indexOf(end); at >= 0)
            word = word.left(at);
    return word.mid(word.lastIndexOf(u'@') + 1);
}

} // namespace

std::optional<AddressRange> maskedRange(const IpAddress &address, QStringView mask, MaskForm form)
{
    const auto parsed = IpAddress::parse(mask);
    if (!parsed || !parsed->isV4() || !address.isV4())
        return std::nullopt;
    const std::uint32_t bits = parsed->v4();
    const auto network = [&address](int prefix) { return AddressRange::of(Cidr::around(address, prefix)); };
    const bool nowhere = address.v4() == 0;
    if (form == MaskForm::Apart && (bits == 0 || bits == ~std::uint32_t(0)))
        return network(nowhere ? 0 : 32);
    const int ones = std::countl_one(bits);
    if (ones + std::countr_zero(bits) >= 32)
        return network(ones);
    const int zeros = std::countl_zero(bits);
    if (zeros + std::countr_one(bits) == 32)
        return network(zeros);
    return std::nullopt;
}

std::optional<std::pair<int, int>> readPorts(QStringView word)
{
    const qsizetype dash = word.indexOf(u'-');
    const auto first = number(word.left(dash < 0 ? word.size() : dash), 65535);
    const auto last = dash < 0 ? first : number(word.mid(dash + 1), 65535);
    if (!first || !last || *first == 0 || *last < *first)
        return std::nullopt;
    return std::pair(*first, *last);
}

std::optional<ListToken> readListToken(QStringView word)
{
    std::optional<int> port;
    const QStringView target = withoutUrl(word, port);
    const auto withPort = [&port](ListToken token) {
        token.port = port;
        return token;
    };
    if (const auto addresses = addressesIn(target))
        return withPort({.addresses = addresses});
    QStringView host = target;
    if (const qsizetype colon = target.lastIndexOf(u':'); colon > 0 && target.count(u':') == 1) {
        host = target.left(colon);
        if (const auto given = readPorts(target.mid(colon + 1)))
            port = given->first;
        else if (target.mid(colon + 1) != u"*" && target.size() != colon + 1)
            return std::nullopt;
        else
            port.reset();
    }
    if (const qsizetype slash = host.indexOf(u'/'); slash > 0 && !addressesIn(host)) {
        host = host.left(slash); // "goto.com/*"
        if (addressesIn(host))
            return std::nullopt; // a prefix that is none
    }
    if (const auto addresses = addressesIn(host))
        return withPort({.addresses = addresses});
    if (const auto token = named(host))
        return withPort(*token);
    return std::nullopt;
}

} // namespace clearway::catalogue
