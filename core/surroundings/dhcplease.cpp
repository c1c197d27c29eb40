// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/dhcplease.h"

#include "surroundings/inientries.h"

#include <QtEndian>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

/// Servers end the text with a zero or a line break, since old clients cut off its last character.
QString withoutEnding(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.left(bytes.indexOf('\0') < 0 ? bytes.size() : bytes.indexOf('\0')))
        .trimmed();
}

/// A text of dhclient: \ooo is an octal byte, any other character behind a backslash is itself.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            bytes += text[at];
            continue;
        }
        bool octal = false;
        const int code = text.mid(at + 1, 3).toInt(&octal, 8);
        if (octal && at + 3 < text.size() && code < 256) {
            bytes += char(code);
            at += 3;
        }
    }
    return bytes;
}

QString optionValue(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        return withoutEnding(unescaped(value.mid(1, value.size() - 2)));
    return withoutEnding(QByteArray::fromHex(value)); // "68:74:74:70"
}

/// "4 2026/11/26 10:00:00" (day of the week first, UTC), "epoch 1790000000", "never".
bool hasRunOut(const QByteArray &expire, const QDateTime &now)
{
    const auto words = expire.simplified().split(' ');
    if (words.value(0) == "epoch")
        return QDateTime::fromSecsSinceEpoch(words.value(1).toLongLong(), Qt::UTC) <= now;
    QDateTime end = QDateTime::fromString(QString::fromLatin1(words.value(1) + ' ' + words.value(2)),
                                          u"yyyy/MM/dd HH:mm:ss"_s);
    end.setTimeSpec(Qt::UTC);
    return end.isValid() && end <= now;
}

} // namespace

QString networkdWpad(const QByteArray &lease)
{
    for (const IniEntry &entry : iniEntries(lease))
        if (entry.key == "OPTION_252"_L1)
            return withoutEnding(QByteArray::fromHex(entry.value.toLatin1()));
    return {};
}

QString dhclientWpad(const QByteArray &leases, const QDateTime &now)
{
    QString found;
    QString inLease;
    bool runOut = false;
    for (const QByteArray &raw : leases.split('\n')) {
        QByteArray line = raw.trimmed();
        if (line.endsWith(';'))
            line.chop(1);
        if (line.startsWith("lease ") || line.startsWith("lease{")) {
            inLease.clear();
            runOut = false;
        } else if (line.startsWith("option wpad ")) {
            inLease = optionValue(line.mid(12));
        } else if (line.startsWith("option unknown-252 ")) {
            inLease = optionValue(line.mid(19));
        } else if (line.startsWith("expire ")) {
            runOut = hasRunOut(line.mid(7), now);
        } else if (line == "}") {
            found = runOut ? QString() : inLease;
        }
    }
    return found;
}

QString windowsWpad(const QByteArray &options, const QDateTime &now)
{
    // Records of five little-endian numbers (the option, 0, bytes of its value, whether it is a vendor's own,
    // the second at which it runs out) and the value, filled up to four bytes. An option that was asked for
    // and not given has no value.
    constexpr qsizetype head = 20;
    constexpr quint32 wpad = 252;
    for (qsizetype at = 0; at + head <= options.size();) {
        const auto number = [&](int place) {
            return qFromLittleEndian<quint32>(options.constData() + at + place * qsizetype(sizeof(quint32)));
        };
        const qsizetype size = number(2);
        if (number(1) != 0 || size > options.size() - at - head)
            return {};
        const bool isVendors = number(3) != 0;
        const bool runOut = QDateTime::fromSecsSinceEpoch(number(4), Qt::UTC) <= now;
        if (number(0) == wpad && !isVendors && !runOut && size > 0)
            return withoutEnding(options.mid(at + head, size));
        at += head + (size + 3) / 4 * 4;
    }
    return {};
}

QStringList searchDomains(const QByteArray &resolvConf)
{
    QStringList domains;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.first() != "search" && words.first() != "domain")
            continue;
        domains.clear();
        for (const QByteArray &word : words.mid(1, 6))
            domains << QString::fromLatin1(word);
    }
    return domains;
}

} // namespace clearway::surroundings
