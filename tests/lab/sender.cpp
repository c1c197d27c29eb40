// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// lab-sender URL [--proxy SETTING] [--proxy-user NAME]: hands the report on standard input to the lab's
// helpdesk as the window does, by core/upload and the way of the computer it runs on, and tells what became
// of it in JSON. LAB_TOKEN is the token, CLEARWAY_PROXY_PASSWORD the proxy's password.
#include "net/socket.h"
#include "upload/upload.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

QString option(const QStringList &words, const QString &name, const QString &otherwise)
{
    const qsizetype at = words.indexOf(name);
    return at < 0 ? otherwise : words.value(at + 1);
}

upload::Order orderTo(const upload::Address &address, const QByteArray &report)
{
    const QJsonObject run = QJsonDocument::fromJson(report).object()[u"run"_s].toObject();
    upload::Order order;
    order.address = address;
    order.token = qEnvironmentVariable("LAB_TOKEN");
    order.parcel = upload::parcelOf({.code = run[u"code"_s].toString(),
                                     .redaction = run[u"redaction"_s].toString(),
                                     .rehearsal = {},
                                     .ticket = "**Clearway**\n",
                                     .report = report,
                                     .fileName = u"clearway-"_s + run[u"code"_s].toString()});
    return order;
}

QJsonObject told(const upload::Receipt &receipt)
{
    return {{u"status"_s, receipt.status},
            {u"via"_s, receipt.via.toString()},
            {u"said"_s, receipt.said.forTerminal()},
            {u"attempts"_s, receipt.attempts},
            {u"may_have_arrived"_s, receipt.mayHaveArrived},
            {u"auth_schemes"_s, QJsonArray::fromStringList(receipt.authSchemes)},
            {u"delivered"_s, receipt.ending == upload::Ending::Delivered},
            {u"proxy_wants_sign_in"_s, receipt.ending == upload::Ending::ProxyWantsSignIn}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    net::prepareSockets();
    const QStringList words = application.arguments();
    const auto address = upload::Address::parse(words.value(1));
    QFile input;
    if (!address || !input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("lab-sender: an https:// address, and a report on standard input\n", stderr);
        return 64;
    }
    checkup::Request request;
    request.proxy = option(words, u"--proxy"_s, request.proxy);
    request.proxyUser = option(words, u"--proxy-user"_s, {});
    request.proxyPassword = qEnvironmentVariable("CLEARWAY_PROXY_PASSWORD");
    const upload::Order order = orderTo(*address, input.readAll());
    upload::Upload upload([order, request] { return upload::wayFor(order, request); }, order);
    QObject::connect(&upload, &upload::Upload::finished, &application, [](const upload::Receipt &receipt) {
        std::fputs(QJsonDocument(told(receipt)).toJson(QJsonDocument::Compact).append('\n').constData(),
                   stdout);
        QCoreApplication::quit();
    });
    upload.start();
    return QCoreApplication::exec();
}
