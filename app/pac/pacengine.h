// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A PAC file in an engine of its own.
//
// app/pac is the program clearway-pac: it evaluates one PAC file in a process with limits on time, memory and
// system calls, and asks its parent for everything it needs. It opens no file and no socket, and links none
// of the parts of core that do.
#pragma once

#include "pac/pachost.h"

#include <QJSEngine>

#include <optional>

namespace clearway::pac {

/// Why a program, or a question to it, failed.
struct PacProblem {
    QString text; ///< foreign: messages come from the program
    int line = 0; ///< 0: unknown
    bool interrupted = false; ///< it ran out of time
};

class PacEngine {
public:
    /// Knows the functions for PAC files; `host` must outlive it.
    explicit PacEngine(PacHost &host);

    /// Runs the file's top level; a problem when that fails or no FindProxyForURL is there afterwards. An
    /// answer that hangs on a regular expression the engine gave up on is a problem too, here and in `ask`.
    [[nodiscard]] std::optional<PacProblem> load(const QString &source);

    struct Answer {
        QString text;
        int rule = 0; ///< what the program set the rule variable to: a line; 0: nothing
        std::optional<PacProblem> problem;
    };
    /// Asks about https://HOST/, as browsers do: without a path. FindProxyForURLEx is asked where
    /// FindProxyForURL is missing.
    [[nodiscard]] Answer ask(const QString &host);

    /// From a signal or another thread: what runs ends soon with `interrupted`.
    void interrupt() { m_engine.setInterrupted(true); }
    /// For tests of single functions: the value of an expression as text.
    [[nodiscard]] QString valueOf(const QString &expression);

private:
    [[nodiscard]] PacProblem problem(const QJSValue &error) const;

    PacHost &m_host;
    QJSEngine m_engine;
    QJSValue m_call; ///< calls a function and tells the host when it returns
    QJSValue m_find; ///< FindProxyForURL
};

} // namespace clearway::pac
