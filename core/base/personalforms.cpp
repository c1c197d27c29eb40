// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What persons, computers and meetings look like where programs write them down.
#include "base/textforms.h"

#include <QUrl>

namespace clearway::base {
namespace {

#define VALUE R"~((?:"([^"\r\n]{1,256})"|'([^'\r\n]{1,256})'|([^\s&;,"'<>{}\])]{1,256})))~"

const std::vector<TextForm> &forms()
{
    static const std::vector<TextForm> all{
        textForm(RemovedKind::MailAddress, R"~(\b[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})~"),
        textForm(RemovedKind::UserName,
                 R"~([\\/](?:users|home|documents and settings)[\\/]{1,2}([^\\/\s"'<>:]{1,64}))~"),
        textForm(
            RemovedKind::UserName,
            R"~(\b(?:user[_ -]?name|user|(?:display|first|last|full|attendee|organi[sz]er|participant|benutzer|account|login)[_ -]?name)~"
            R"~(|attendee|organi[sz]er|participant|samaccountname)["']?\s{0,4}[:=]\s{0,4})~" VALUE),
        textForm(RemovedKind::Meeting, R"~(\b\d{3}[- ]\d{3}[- ]\d{3}\b)~"),
        textForm(
            RemovedKind::Meeting,
            R"~(\b(?:meeting|webinar|training|session|organi[sz]er|conference)[_ -]?(?:id|key|number|code)?["']?\s{0,4}[:=#]?\s{0,4}["']?(\d{6,20})\b)~"),
        textForm(
            RemovedKind::Meeting,
            R"~((?:goto\.com|gotomeet\.(?:me|at)|gotomeeting\.com|gotowebinar\.com|gototraining\.com|g2m\.me))~"
            R"~((/(?:join|meeting|register|attend|rjoin|opener|[\w/.-]{0,64}\d{6})[^\s"'<>]{0,512}))~"),
        textForm(RemovedKind::Meeting,
                 R"~((?:gotomeet\.(?:me|at)|g2m\.me|meet\.goto\.com)(/[^\s"'<>/][^\s"'<>]{0,512}))~"),
        textForm(RemovedKind::HardwareAddress, R"~(\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b(?![:-]))~"),
        textForm(RemovedKind::HardwareAddress, R"~(\b[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}\b)~"),
        textForm(RemovedKind::HardwareAddress, R"~(\benx([0-9a-f]{12})\b)~"),
        textForm(RemovedKind::WifiName, R"~(\bb?ssid["']?\s{0,4}[:=]\s{0,4})~" VALUE),
        textForm(RemovedKind::ComputerName,
                 R"~(\b(?:host|computer|machine|node)[_ -]?name["']?\s{0,4}[:=]\s{0,4})~" VALUE),
        textForm(RemovedKind::ComputerName, R"~(\bip(?:-\d{1,3}){4}\b)~"),
        textForm(RemovedKind::DomainName,
                 R"~(\b(?:user|dns|ad|search)?domain(?:[_ -]?name)?["']?\s{0,4}[:=]\s{0,4})~" VALUE),
        textForm(RemovedKind::DomainName, R"~(\bDC=[^,"'<>\s]{1,63}(?:,\s?DC=[^,"'<>\s]{1,63}){1,8})~"),
        textForm(RemovedKind::SerialNumber,
                 R"~(\bserial(?:[_ -]?(?:number|no|nr))?["']?\s{0,4}[:=#]\s{0,4})~" VALUE),
    };
    return all;
}

#undef VALUE

/// What nobody is known by: taking it out would tear up words that mean something else.
QStringList telling(const QStringList &names)
{
    static const QStringList common{
        QStringLiteral("root"),   QStringLiteral("admin"),  QStringLiteral("administrator"),
        QStringLiteral("user"),   QStringLiteral("guest"),  QStringLiteral("localhost"),
        QStringLiteral("proxy"),  QStringLiteral("system"), QStringLiteral("default"),
        QStringLiteral("public"), QStringLiteral("local"),  QStringLiteral("goto"),
        QStringLiteral("home"),   QStringLiteral("lan"),    QStringLiteral("localdomain")};
    QStringList all;
    for (const QString &name : names) {
        if (common.contains(name, Qt::CaseInsensitive))
            continue;
        all << name;
        const QString encoded = QString::fromLatin1(QUrl::toAce(name)); // RFC 5891; empty where it is no name
        if (!encoded.isEmpty() && encoded.compare(name, Qt::CaseInsensitive) != 0)
            all << encoded;
    }
    return all;
}

} // namespace

std::vector<Sensitive> personalIn(const QString &text, const KnownNames &names)
{
    std::vector<Sensitive> all;
    addForms(forms(), text, all);
    addNames(RemovedKind::UserName, telling(names.users), text, all);
    addNames(RemovedKind::ComputerName, telling(names.computers), text, all);
    addNames(RemovedKind::DomainName, telling(names.domains), text, all);
    addNames(RemovedKind::WifiName, telling(names.wifiNames), text, all);
    addNames(RemovedKind::SerialNumber, telling(names.serials), text, all);
    return all;
}

} // namespace clearway::base
