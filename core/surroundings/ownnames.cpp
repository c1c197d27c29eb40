// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/ownnames.h"

#include "base/strictjson.h"
#include "surroundings/proxyplaces.h"

#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace clearway::surroundings {
namespace {

constexpr qsizetype mostBytes = 64 * 1024;

QString textOf(const QString &file)
{
    const auto bytes = base::readInputFile(file, {.bytes = mostBytes});
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

void add(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name, Qt::CaseInsensitive))
        list << name;
}

} // namespace

base::KnownNames ownNames(const QHash<QString, QString> &environment, const QString &hostName,
                          const QString &resolverFile, const QString &identityFile)
{
    base::KnownNames names;
    for (const QString &variable : {u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s, u"SUDO_USER"_s})
        add(names.users, environment.value(variable));
    for (const QString &variable : {u"HOME"_s, u"USERPROFILE"_s})
        add(names.users, environment.value(variable).split(QRegularExpression(u"[\\\\/]"_s)).constLast());
    for (const QString &name : {hostName, hostName.section(u'.', 0, 0), environment.value(u"COMPUTERNAME"_s)})
        add(names.computers, name);
    for (const QString &variable : {u"USERDNSDOMAIN"_s, u"USERDOMAIN"_s})
        add(names.domains, environment.value(variable));
    add(names.domains, hostName.section(u'.', 1));
    static const QRegularExpression search(u"^(?:search|domain)[ \\t]+(.+)$"_s,
                                           QRegularExpression::MultilineOption);
    for (auto line = search.globalMatch(textOf(resolverFile)); line.hasNext();)
        for (const QString &domain : line.next().captured(1).split(u' ', Qt::SkipEmptyParts))
            if (domain.trimmed() != u"."_s)
                add(names.domains, domain.trimmed());
    add(names.serials, textOf(identityFile).trimmed());
    return names;
}

base::KnownNames ownNames()
{
    return ownNames(processEnvironment(), QSysInfo::machineHostName(), u"/etc/resolv.conf"_s,
                    u"/etc/machine-id"_s);
}

} // namespace clearway::surroundings
