// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"
#include "cli/settledoptions.h"
#include "cli/verb.h"
#include "net/listeningports.h"
#include "net/stunresponder.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using base::Result;

struct RespondOptions {
    std::vector<std::uint16_t> ports;
    std::vector<base::IpAddress> addresses; ///< empty: all
};

Result<RespondOptions, UsageError> readOptions(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return UsageError{
            u"unexpected word \"%1\"; did you mean --port %1?"_s.arg(arguments.words().first())};
    RespondOptions options;
    for (const QString &word : arguments.values("--port"_L1)) {
        bool ok = false;
        const int port = word.toInt(&ok);
        if (!ok || port < 1 || port > 0xffff)
            return UsageError{u"--port takes a number from 1 to 65535, not \"%1\""_s.arg(word)};
        if (std::ranges::find(options.ports, port) == options.ports.end())
            options.ports.push_back(std::uint16_t(port));
    }
    if (options.ports.empty())
        return UsageError{
            u"respond needs a port, best both that GoTo's media use: --port 8200 --port 1853"_s};
    if (options.ports.size() > std::size_t(net::mostListeningPorts))
        return UsageError{u"respond takes at most %1 ports"_s.arg(net::mostListeningPorts)};
    for (const QString &word : arguments.values("--address"_L1)) {
        const auto address = base::IpAddress::parse(word);
        if (!address)
            return UsageError{u"--address takes an IP address of this computer, not \"%1\""_s.arg(word)};
        options.addresses.push_back(*address);
    }
    return options;
}

std::vector<base::Endpoint> endpointsOf(const std::vector<base::IpAddress> &addresses,
                                        const std::vector<std::uint16_t> &ports)
{
    std::vector<base::Endpoint> all;
    for (const base::IpAddress &address : addresses)
        for (const std::uint16_t port : ports)
            all.push_back({address, port});
    return all;
}

using Started = Result<std::unique_ptr<net::StunResponder>, net::CannotListen>;

/// At every address of the computer where none was named; a computer without IPv6 does with IPv4 alone.
Started start(const RespondOptions &options, const base::Clock &clock)
{
    if (!options.addresses.empty())
        return net::StunResponder::start(endpointsOf(options.addresses, options.ports), clock);
    const base::IpAddress anyV4, anyV6 = base::IpAddress::fromV6({});
    auto both = net::StunResponder::start(endpointsOf({anyV4, anyV6}, options.ports), clock);
    if (both || both.error().at.address.isV4() || both.error().code == base::FailureCode::PermissionDenied)
        return both;
    return net::StunResponder::start(endpointsOf({anyV4}, options.ports), clock);
}

ExitCode cannotListen(const net::CannotListen &why, const text::Wording &wording, Console &console)
{
    console.message(wording.label(text::Label::CannotListen, {why.at.toString(), why.reason}));
    return ExitCode::DoesNotWork;
}

QString countsLine(const net::ResponderCounts &counts, const text::Wording &wording)
{
    return wording.label(text::Label::ResponderCounts,
                         {QString::number(counts.received), QString::number(counts.answered),
                          QString::number(counts.malformed), QString::number(counts.tooShort),
                          QString::number(counts.limited)});
}

ExitCode respond(const Arguments &arguments, Console &console)
{
    const auto options = readOptions(arguments);
    if (!options)
        return refuse(console, "respond"_L1, options.error());
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "respond"_L1, settled.error());
    const text::Wording wording(settled->language);
    report(*settled, {}, wording, console);
    const base::SystemClock clock;
    const Started started = start(*options, clock);
    if (!started)
        return cannotListen(started.error(), wording, console);
    const net::StunResponder &responder = **started;
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    QStringList places;
    for (const base::Endpoint &endpoint : responder.endpoints())
        places << endpoint.toString();
    console.message(wording.label(text::Label::RespondingAt, {places.join(u", "_s)}));
    console.message(wording.label(text::Label::RespondingHint));
    QTimer ticker;
    if (console.showsProgress()) {
        QObject::connect(&ticker, &QTimer::timeout, &loop,
                         [&] { console.progress(countsLine(responder.counts(), wording)); });
        ticker.start(std::chrono::seconds(1));
    }
    loop.exec();
    console.clearProgress();
    return console.result(countsLine(responder.counts(), wording) + u'\n');
}

} // namespace

Verb respondVerb()
{
    return {"respond"_L1,
            "--port N [OPTIONS]"_L1,
            "Answers media tests of other computers (STUN over UDP) until Ctrl+C."_L1,
            {{"--port"_L1, "N"_L1, "UDP port to answer on; GoTo's media use 8200 and 1853"_L1, true},
             {"--address"_L1, "ADDRESS"_L1, "of this computer to answer at; default all"_L1, true},
             {"--language"_L1, "de|en"_L1, "default the system's"_L1}},
            respond};
}

} // namespace clearway::cli
