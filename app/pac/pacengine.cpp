// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/pacengine.h"

#include "surroundings/pacmessage.h"

#include <QFile>

#include <algorithm>

namespace clearway::pac {
namespace {

QString script(const QString &name)
{
    QFile file(QStringLiteral(":/pac/") + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Cut between two entries, so that no name is cut into another one; without halves of surrogate pairs, which
/// JSON cannot carry.
QString answerText(const QString &text)
{
    const QString whole = QString::fromUtf8(text.left(surroundings::mostPacAnswer + 1).toUtf8());
    if (whole.size() <= surroundings::mostPacAnswer)
        return whole;
    return whole.left(std::max<qsizetype>(whole.lastIndexOf(u';', surroundings::mostPacAnswer - 1), 0));
}

} // namespace

PacEngine::PacEngine(PacHost &host) : m_host(host)
{
    QJSEngine::setObjectOwnership(&host, QJSEngine::CppOwnership);
    QJSValue scope = m_engine.globalObject();
    scope.setProperty(surroundings::pacRuleVariable, 0);
    const QJSValue world = m_engine.newQObject(&host);
    QJSValue watch = m_engine.evaluate(script(QStringLiteral("pacexpressions.js")), QStringLiteral("watch"));
    watch.call({world});
    QJSValue install
        = m_engine.evaluate(script(QStringLiteral("pacfunctions.js")), QStringLiteral("functions"));
    m_call = install.call({world, scope});
    // What loads on first use, loads before the process may open nothing more.
    (void)valueOf(
        QStringLiteral("new Date(0).toString() + new Date(0).getHours() + 'a'.localeCompare('b')"
                       " + 'I'.toLowerCase() + /a/i.test('A') + weekdayRange('SUN') + Math.random()"));
}

std::optional<PacProblem> PacEngine::load(const QString &source)
{
    m_host.beginCall();
    const QJSValue result = m_engine.evaluate(source, QStringLiteral("pac"));
    if (result.isError() || m_engine.isInterrupted() || !m_host.unfinished().isEmpty())
        return problem(result);
    for (const char *name : {"FindProxyForURL", "FindProxyForURLEx"}) {
        m_find = m_engine.globalObject().property(QString::fromLatin1(name));
        if (m_find.isCallable())
            return std::nullopt;
    }
    return PacProblem{QStringLiteral("defines no FindProxyForURL")};
}

PacEngine::Answer PacEngine::ask(const QString &host)
{
    m_engine.globalObject().setProperty(surroundings::pacRuleVariable, 0);
    m_host.beginCall();
    const QJSValue result = m_call.call({m_find, QStringLiteral("https://%1/").arg(host), host});
    if (!m_host.hasReturned() || m_engine.isInterrupted() // what was thrown looks like a result
        || !m_host.unfinished().isEmpty())
        return {{}, 0, problem(result)};
    if (!result.isString())
        return {{}, 0, PacProblem{QStringLiteral("answered no text for %1").arg(host)}};
    const QJSValue rule = m_engine.globalObject().property(surroundings::pacRuleVariable);
    return {answerText(result.toString()), rule.isNumber() ? rule.toInt() : 0, std::nullopt};
}

QString PacEngine::valueOf(const QString &expression)
{
    return m_engine.evaluate(expression).toString();
}

PacProblem PacEngine::problem(const QJSValue &error) const
{
    if (m_engine.isInterrupted())
        return {{}, 0, true};
    if (!m_host.unfinished().isEmpty())
        return {answerText(QStringLiteral("a regular expression finds no end: ") + m_host.unfinished())};
    const QJSValue message = error.property(QStringLiteral("message"));
    const QJSValue line = error.property(QStringLiteral("lineNumber"));
    const QString text = message.isString() ? message.toString() : QStringLiteral("threw something");
    return {answerText(text), line.isNumber() ? std::clamp(line.toInt(), 0, 1 << 24) : 0};
}

} // namespace clearway::pac
