// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pachost.h"

#include "base/address.h"

#include <QDateTime>

#include <algorithm>

namespace clearway::pac {

PacHost::PacHost(Ask ask, Limits limits, PacClock clock)
    : m_ask(std::move(ask)), m_limits(limits), m_clock(clock)
{
}

QString PacHost::lookUp(const QString &name)
{
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    if (m_lookups >= m_limits.lookups || m_forHost >= m_limits.lookupsPerHost) {
        m_flooded = true;
        return {};
    }
    ++m_lookups;
    ++m_forHost;
    const QString answer = m_ask(name).value_or(QStringList()).join(u';');
    m_known.insert(name, answer);
    return answer;
}

QString PacHost::resolve(const QString &name)
{
    constexpr qsizetype mostName = 255; // RFC 1035 2.3.4; longer ones have no address
    if (name.isEmpty() || name.size() > mostName)
        return {};
    const auto address = base::IpAddress::parse(name);
    return address ? address->toString() : lookUp(name);
}

QString PacHost::own()
{
    return lookUp(QString());
}

QVariantList PacHost::clock(bool gmt) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(m_clock.now, Qt::UTC);
    const QDateTime time = gmt ? utc : utc.addSecs(m_clock.utcOffset);
    const QDate date = time.date();
    return {date.year(),        date.month(),         date.day(),          date.dayOfWeek() % 7,
            time.time().hour(), time.time().minute(), time.time().second()};
}

QString PacHost::sorted(const QString &list) const
{
    std::vector<base::IpAddress> addresses;
    for (const QStringView part : QStringView(list).split(u';')) {
        const auto address = base::IpAddress::parse(part.trimmed());
        if (!address)
            return {};
        addresses.push_back(*address);
    }
    std::ranges::stable_sort(addresses, [](const base::IpAddress &a, const base::IpAddress &b) {
        return a.isV4() != b.isV4() ? b.isV4() : a < b;
    });
    QStringList texts;
    for (const auto &address : addresses)
        texts << address.toString();
    return texts.join(u';');
}

bool PacHost::isInPrefix(const QString &address, const QString &prefix) const
{
    const auto parsed = base::IpAddress::parse(address);
    const qsizetype slash = prefix.indexOf(u'/');
    const auto network = base::IpAddress::parse(QStringView(prefix).left(slash));
    bool number = false;
    const int length = prefix.mid(slash + 1).toInt(&number);
    const int most = network && network->isV4() ? 32 : 128;
    if (!parsed || !network || slash < 0 || !number || length < 0 || length > most
        || parsed->family() != network->family())
        return false;
    const auto differs = [&](int bit) {
        const auto mask = std::uint8_t(0x80 >> bit % 8);
        const auto index = std::size_t(bit / 8);
        return ((parsed->bytes()[index] ^ network->bytes()[index]) & mask) != 0;
    };
    for (int bit = 0; bit < length; ++bit)
        if (differs(bit))
            return false;
    return true;
}

} // namespace clearway::pac
