// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/sysconfigproxy.h"

#include "surroundings/environmentproxy.h"
#include "surroundings/inientries.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"

#include <QHash>

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using namespace Qt::StringLiterals;

QString unquoted(QString value)
{
    if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value[0]))
        value = value.mid(1, value.size() - 2);
    return value.trimmed();
}

} // namespace

std::optional<evidence::ProxySource> sysconfigProxy(const QByteArray &text)
{
    QHash<QString, QString> settings;
    for (const IniEntry &entry : iniEntries(text))
        settings.insert(entry.key, unquoted(entry.value));
    const QString https = settings.value(u"HTTPS_PROXY"_s);
    const bool fallsBack = https.isEmpty();
    const QString used = fallsBack ? settings.value(u"HTTP_PROXY"_s) : https;
    if (used.isEmpty() && !settings.contains(u"PROXY_ENABLED"_s))
        return std::nullopt;
    evidence::ProxySource source;
    source.origin = evidence::ProxyOrigin::Sysconfig;
    source.place = u"/etc/sysconfig/proxy"_s;
    if (!used.isEmpty())
        readVariable(source, used);
    source.raw = u"PROXY_ENABLED=%1, %2=%3"_s.arg(settings.value(u"PROXY_ENABLED"_s).left(8),
                                                  fallsBack ? u"HTTP_PROXY"_s : u"HTTPS_PROXY"_s, source.raw);
    source.bypass = bypassEntries(settings.value(u"NO_PROXY"_s), u", \t"_s);
    if (settings.value(u"PROXY_ENABLED"_s).compare("yes"_L1, Qt::CaseInsensitive) != 0) {
        source.mode = ProxyMode::None; // what is named there is not in force
        source.servers.clear();
        source.pacUrl.clear();
        source.problem.clear();
    }
    return source;
}

} // namespace clearway::surroundings
