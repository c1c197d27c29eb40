// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A server that does, byte by byte, what a test tells it to; for peers that no honest server plays.
#pragma once

#include "async/group.h"
#include "net/socket.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QSocketNotifier>

#include <vector>

namespace clearway::test {

struct Step {
    enum class Kind { Hear, HearCount, Say, Drip, Flood, End, Reset };
    Kind kind = Kind::Say;
    QByteArray bytes;
    qsizetype count = 0;
};

/// Waits until `bytes` have come.
inline Step hear(const QByteArray &bytes)
{
    return {Step::Kind::Hear, bytes, 0};
}
inline Step hearCount(qsizetype count)
{
    return {Step::Kind::HearCount, {}, count};
}
inline Step say(const QByteArray &bytes)
{
    return {Step::Kind::Say, bytes, 0};
}
/// Says `bytes` one by one, for ever from the start again, with a breath in between.
inline Step drip(const QByteArray &bytes)
{
    return {Step::Kind::Drip, bytes, 0};
}
/// Says `bytes` again and again, as fast as they are taken.
inline Step flood(const QByteArray &bytes)
{
    return {Step::Kind::Flood, bytes, 0};
}
/// Says no more, and goes on listening.
inline Step end()
{
    return {Step::Kind::End, {}, 0};
}
inline Step reset()
{
    return {Step::Kind::Reset, {}, 0};
}

using Script = std::vector<Step>;

class ScriptedPeer final : public QObject {
public:
    /// A script for each connection in order; the last one for all that come later. A script that has come to
    /// its end leaves the connection open and silent.
    explicit ScriptedPeer(std::vector<Script> scripts);
    explicit ScriptedPeer(Script script) : ScriptedPeer(std::vector<Script>{std::move(script)}) { }
    [[nodiscard]] base::Endpoint endpoint() const;
    /// What each connection has been told so far.
    [[nodiscard]] const QByteArrayList &heard() const { return m_heard; }

private:
    [[nodiscard]] async::Task<> play(net::Socket socket, Script script, qsizetype connection);
    [[nodiscard]] async::Task<bool> listen(net::Socket &socket, QByteArray &pending, qsizetype connection);
    [[nodiscard]] async::Task<bool> hearStep(net::Socket &socket, QByteArray &pending, const Step &step,
                                             qsizetype connection);
    void accept();

    std::vector<Script> m_scripts;
    QByteArrayList m_heard;
    net::Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_knock;
    async::Group m_connections;
};

} // namespace clearway::test
