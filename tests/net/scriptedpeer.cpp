// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "scriptedpeer.h"

#include "net/readiness.h"
#include "rehearsal/loopback.h"

#include <chrono>

namespace clearway::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;

/// False when the connection is gone.
async::Task<bool> sayAll(net::Socket &socket, QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        auto writing = net::becomesReady(socket.descriptor(), QSocketNotifier::Write, patience);
        if (!co_await writing)
            co_return false;
        const net::IoResult sent = socket.send(bytes.constData(), bytes.size());
        if (sent.error != 0)
            co_return false;
        bytes.remove(0, sent.bytes);
    }
    co_return true;
}

async::Task<> repeat(net::Socket &socket, Step step)
{
    const bool dripping = step.kind == Step::Kind::Drip;
    for (qsizetype at = 0;; at = (at + 1) % step.bytes.size()) {
        auto saying = sayAll(socket, dripping ? step.bytes.mid(at, 1) : step.bytes);
        if (!co_await saying)
            co_return;
        auto breathing = async::sleepFor(dripping ? 2ms : 0ms);
        co_await breathing;
    }
}

} // namespace

ScriptedPeer::ScriptedPeer(std::vector<Script> scripts)
    : m_scripts(std::move(scripts)), m_socket(std::move(*rehearsal::bindLoopback(net::Transport::Tcp)))
{
    if (const int error = m_socket.listen(16); error != 0)
        qFatal("cannot listen: %d", error);
    m_knock = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
    connect(m_knock.get(), &QSocketNotifier::activated, this, [this] { accept(); });
}

base::Endpoint ScriptedPeer::endpoint() const
{
    return m_socket.localEndpoint().value_or(base::Endpoint{});
}

void ScriptedPeer::accept()
{
    auto socket = m_socket.accept();
    if (!socket)
        return;
    const auto connection = std::size_t(m_heard.size());
    m_heard.append(QByteArray());
    m_connections.add(play(std::move(*socket), m_scripts[std::min(connection, m_scripts.size() - 1)],
                           qsizetype(connection)));
}

async::Task<bool> ScriptedPeer::listen(net::Socket &socket, QByteArray &pending, qsizetype connection)
{
    auto reading = net::becomesReady(socket.descriptor(), QSocketNotifier::Read, patience);
    if (!co_await reading)
        co_return false;
    char buffer[16 * 1024];
    const net::IoResult got = socket.receive(buffer, sizeof buffer);
    pending.append(buffer, got.bytes);
    m_heard[connection].append(buffer, got.bytes);
    co_return got.wouldBlock || (got.ok() && got.bytes > 0);
}

async::Task<bool> ScriptedPeer::hearStep(net::Socket &socket, QByteArray &pending, const Step &step,
                                         qsizetype connection)
{
    const bool counting = step.kind == Step::Kind::HearCount;
    while (counting ? pending.size() < step.count : !pending.contains(step.bytes)) {
        auto listening = listen(socket, pending, connection);
        if (!co_await listening)
            co_return false;
    }
    pending.remove(0, counting ? step.count : pending.indexOf(step.bytes) + step.bytes.size());
    co_return true;
}

async::Task<> ScriptedPeer::play(net::Socket socket, Script script, qsizetype connection)
{
    QByteArray pending;
    for (const Step &step : script) {
        if (step.kind == Step::Kind::Hear || step.kind == Step::Kind::HearCount) {
            auto hearing = hearStep(socket, pending, step, connection);
            if (!co_await hearing)
                co_return;
        } else if (step.kind == Step::Kind::Say) {
            auto saying = sayAll(socket, step.bytes);
            if (!co_await saying)
                co_return;
        } else if (step.kind == Step::Kind::End) {
            socket.shutdownWrite();
        } else if (step.kind == Step::Kind::Reset) {
            socket.reset();
            co_return;
        } else {
            auto repeating = repeat(socket, step);
            co_await repeating;
            co_return;
        }
    }
    for (bool open = true; open;) {
        auto listening = listen(socket, pending, connection);
        open = co_await listening;
    }
}

} // namespace clearway::test
