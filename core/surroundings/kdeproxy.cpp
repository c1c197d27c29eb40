// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/kdeproxy.h"

#include "base/peertext.h"
#include "surroundings/inientries.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"

#include <QHash>
#include <QSet>

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using evidence::ProxyScheme;
using namespace Qt::StringLiterals;

/// KConfig marks in brackets behind a name: "$i" forbids later files to change it, "$e" expands variables.
bool takeMark(QString &name)
{
    const qsizetype mark = name.indexOf("[$"_L1);
    const bool fixed = mark >= 0 && name.indexOf(u'i', mark) >= 0;
    if (mark >= 0)
        name.truncate(mark);
    return fixed;
}

QHash<QString, QString> settingsOf(const std::vector<QByteArray> &files)
{
    QHash<QString, QString> settings;
    QSet<QString> fixed;
    bool allFixed = false;
    for (const QByteArray &file : files) {
        const QSet<QString> before = fixed;
        const bool closed = allFixed;
        for (IniEntry &entry : iniEntries(file)) {
            entry.section.replace("]["_L1, "["_L1); // "[Proxy Settings][$i]" has lost its outer brackets
            const bool groupFixed = takeMark(entry.section);
            if (entry.section != "Proxy Settings"_L1 || closed)
                continue;
            const bool keyFixed = takeMark(entry.key);
            if (!before.contains(entry.key))
                settings.insert(entry.key, entry.value);
            if (keyFixed)
                fixed.insert(entry.key);
            allFixed |= groupFixed;
        }
    }
    return settings;
}

/// KDE puts a space where a URL has the colon before the port.
ProxyUrl readKdeProxy(const QString &value, ProxyScheme assumed)
{
    QString text = value.trimmed();
    const qsizetype space = text.lastIndexOf(u' ');
    if (space > 0)
        text[space] = u':';
    return readProxyUrl(text, assumed);
}

void takeManual(evidence::ProxySource &source, const QHash<QString, QString> &settings)
{
    const QString web = settings.value(u"httpsProxy"_s);
    const QString socks = settings.value(u"socksProxy"_s);
    if (!web.isEmpty()) {
        const ProxyUrl url = readKdeProxy(web, ProxyScheme::Http);
        source.raw += u", httpsProxy="_s + url.shown;
        addProxy(source, url, u"httpsProxy"_s);
    }
    if (!socks.isEmpty()) {
        const ProxyUrl url = readKdeProxy(socks, ProxyScheme::Socks5);
        source.raw += u", socksProxy="_s + url.shown;
        addProxy(source, url, u"socksProxy"_s);
    }
    source.bypass = bypassEntries(settings.value(u"NoProxyFor"_s), u", \t"_s);
    if (settings.value(u"ReversedException"_s).compare("true"_L1, Qt::CaseInsensitive) == 0)
        source.bypass.prepend(reversedBypass);
    settleManual(source);
}

} // namespace

std::optional<evidence::ProxySource> kdeProxy(const std::vector<QByteArray> &files)
{
    const QHash<QString, QString> settings = settingsOf(files);
    const QString type = settings.value(u"ProxyType"_s);
    if (type.isEmpty())
        return std::nullopt;
    evidence::ProxySource source;
    source.origin = evidence::ProxyOrigin::Kde;
    source.place = u"kioslaverc"_s;
    source.raw = u"ProxyType="_s + base::PeerText(type, 16).raw();
    bool number = false;
    switch (const int kind = type.toInt(&number); number ? kind : -1) {
    case 0:
        source.mode = ProxyMode::None;
        break;
    case 1:
        takeManual(source, settings);
        break;
    case 2:
        source.raw += u", "_s + readPacUrl(settings.value(u"Proxy Config Script"_s)).shown;
        setPac(source, settings.value(u"Proxy Config Script"_s));
        break;
    case 3:
        source.mode = ProxyMode::Wpad;
        break;
    case 4:
        source.mode = ProxyMode::System;
        break;
    default:
        source.mode = ProxyMode::Unreadable;
        source.problem = u"unknown ProxyType"_s;
    }
    return source;
}

} // namespace clearway::surroundings
