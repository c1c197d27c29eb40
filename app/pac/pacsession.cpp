// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacsession.h"

#include "pac/pacengine.h"
#include "pac/pacjail.h"

namespace clearway::pac {
namespace {

using surroundings::PacMessage;
using surroundings::PacWord;

/// The engine whose time is up when the processor's is.
PacEngine *running = nullptr;

void interruptRunning()
{
    if (running)
        running->interrupt();
}

class Session {
public:
    Session(PacWire &wire, const PacTask &task)
        : m_wire(wire)
        , m_task(task)
        , m_host([this](const QString &name) { return lookUp(name); },
                 {task.work.lookups, task.work.lookupsPerHost}, {task.work.now, task.work.utcOffset})
        , m_original(m_host)
        , m_marked(m_host)
    {
    }

    /// For every host; then once more for the rules, with the marked program, whose word counts only where
    /// both answer the same.
    void run()
    {
        enterJail({}, interruptRunning);
        running = &m_original;
        if (const auto problem = m_original.load(m_task.source))
            return say(problem->interrupted ? PacMessage{PacWord::Timeout}
                                            : PacMessage{PacWord::Broken, 0, problem->line, problem->text});
        if (!answerAll())
            return;
        if (!m_task.marked.isEmpty())
            nameRules();
        say({PacWord::Done});
    }

private:
    /// False when time ran out.
    bool answerAll()
    {
        for (int i = 0; i < int(m_task.work.hosts.size()); ++i) {
            m_host.beginHost();
            const auto answer = m_original.ask(m_task.work.hosts[i]);
            if (answer.problem && answer.problem->interrupted) {
                say({PacWord::Timeout});
                return false;
            }
            if (m_host.isFlooded() && !m_toldFlood) {
                m_toldFlood = true;
                say({PacWord::Flood});
            }
            if (answer.problem)
                say({PacWord::NoAnswer, i, answer.problem->line, answer.problem->text});
            else
                say({PacWord::Answer, i, 0, answer.text});
            m_answers << answer.text;
        }
        return true;
    }

    void nameRules()
    {
        running = &m_marked;
        m_host.askNothingNew();
        if (m_marked.load(m_task.marked))
            return;
        for (int i = 0; i < int(m_answers.size()); ++i) {
            m_host.beginHost();
            const auto answer = m_marked.ask(m_task.work.hosts[i]);
            if (answer.problem && answer.problem->interrupted)
                return;
            if (!answer.problem && answer.rule > 0 && answer.text == m_answers[i])
                say({PacWord::Rule, i, answer.rule});
        }
    }

    std::optional<QStringList> lookUp(const QString &name)
    {
        say({PacWord::Lookup, 0, 0, QString::fromUtf8(name.toUtf8())});
        const auto line = m_wire.line();
        return line ? surroundings::parsePacAddresses(*line) : std::nullopt;
    }

    void say(const PacMessage &message)
    {
        if (!m_wire.write(message.toLine()))
            leave(0); // nobody listens any more
    }

    PacWire &m_wire;
    const PacTask &m_task;
    PacHost m_host;
    PacEngine m_original;
    PacEngine m_marked;
    QStringList m_answers;
    bool m_toldFlood = false;
};

} // namespace

void serve(PacWire &wire, const PacTask &task)
{
    forbidMachineCode();
    Session session(wire, task);
    session.run();
    leave(0);
}

} // namespace clearway::pac
