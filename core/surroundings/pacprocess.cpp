// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacprocess.h"

#include "async/group.h"
#include "base/peertext.h"
#include "surroundings/pacanswer.h"
#include "surroundings/pacchild.h"
#include "surroundings/pacconstructs.h"
#include "surroundings/pacfile.h"
#include "surroundings/pacmessage.h"
#include "surroundings/pacrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace clearway::surroundings {
namespace {

using base::FailureCode;
using std::chrono::milliseconds;
using Addresses = std::vector<base::IpAddress>;

constexpr qsizetype mostRule = 200;
constexpr qsizetype mostDetail = 200;

base::Failure failure(FailureCode code, const QString &detail, int native = 0)
{
    return {base::Operation::Pac, code, native, detail};
}

/// What may be handed to a resolver: RFC 1123 2.1, with the underscore that practice allows.
bool isHostName(const QString &text)
{
    const auto isLetter = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    };
    const bool sized
        = !text.isEmpty() && text.size() <= 253 && !text.startsWith(u'.') && !text.contains(u"..");
    const auto labels = text.split(u'.');
    return sized && std::ranges::all_of(text, isLetter) && !base::IpAddress::parse(text)
        && std::ranges::all_of(labels, [](const QString &label) { return label.size() <= 63; });
}

async::Task<> keepAddresses(PacLookups &lookups, QString name, async::Once<Addresses> &found)
{
    auto resolving = lookups.resolve(std::move(name));
    auto addresses = co_await resolving;
    found.done(std::move(addresses));
}

/// One evaluation: what the child says, checked, becomes the outcome.
class Conversation {
public:
    Conversation(PacRequest request, PacLookups &lookups)
        : m_request(std::move(request)), m_lookups(lookups), m_waiting(m_request.limits.waiting)
    {
        m_request.hosts = m_request.hosts.mid(0, mostPacHosts);
        m_answers.resize(std::size_t(m_request.hosts.size()));
    }

    async::Task<PacOutcome> run()
    {
        if (read()) {
            auto asking = ask();
            co_await asking;
        }
        for (auto &answer : m_answers)
            if (answer)
                m_outcome.seen.answers.push_back(std::move(*answer));
        co_return std::move(m_outcome);
    }

private:
    /// What can be told without running it; whether it is worth running.
    bool read()
    {
        evidence::PacSeen &seen = m_outcome.seen;
        seen.url = m_request.url;
        seen.bytes = m_request.file.size();
        PacText text = readPacBytes(m_request.file);
        if (!m_request.file.isEmpty() && seen.bytes <= mostPacBytes)
            seen.sha256 = QString::fromLatin1(
                QCryptographicHash::hash(m_request.file, QCryptographicHash::Sha256).toHex());
        if (text.failure) {
            m_outcome.failure = std::move(text.failure);
            return false;
        }
        m_source = std::move(text.source);
        seen.constructs = limitedConstructs(m_source);
        if (m_request.program.isEmpty())
            m_request.program = pacProgram();
        if (m_request.program.isEmpty())
            m_outcome.failure
                = failure(FailureCode::Unsupported, QStringLiteral("clearway-pac is not installed"));
        return !m_request.program.isEmpty();
    }

    async::Task<> ask()
    {
        PacChild child(m_request.program, m_request.now.offsetFromUtc(), m_request.limits.whole);
        begin(child);
        while (!m_ended) {
            auto next = child.line();
            const auto line = co_await next;
            if (!line) {
                ended(child);
                break;
            }
            const auto message = PacMessage::parse(*line);
            if (!message || !isInTurn(*message)) {
                refuse(QStringLiteral("clearway-pac answered out of turn"));
            } else if (message->word == PacWord::Lookup) {
                auto looking = lookUp(child, message->text);
                co_await looking;
            } else {
                take(*message);
            }
        }
    }

    void begin(PacChild &child)
    {
        const QByteArray source = m_source.toUtf8();
        const QByteArray marked = withRuleMarks(m_source).toUtf8();
        const PacWork work{.sourceBytes = source.size(),
                           .markedBytes = marked.size(),
                           .hosts = m_request.hosts,
                           .now = std::max<qint64>(m_request.now.toMSecsSinceEpoch(), 0),
                           .utcOffset = m_request.now.offsetFromUtc(),
                           .lookups = m_request.limits.lookups,
                           .lookupsPerHost = m_request.limits.lookupsPerHost};
        child.write(work.toLine() + source + marked);
    }

    /// Answers come once per host, in order; rules after the answer; look-ups within the limit.
    [[nodiscard]] bool isInTurn(const PacMessage &message) const
    {
        switch (message.word) {
        case PacWord::Answer:
        case PacWord::NoAnswer:
            return message.host == m_asked && m_asked < int(m_answers.size());
        case PacWord::Rule:
            return message.host < m_asked;
        case PacWord::Lookup:
            return m_outcome.seen.lookups < m_request.limits.lookups;
        case PacWord::Done:
            return m_asked == int(m_answers.size());
        case PacWord::Flood:
        case PacWord::Broken:
        case PacWord::Timeout:
        case PacWord::Memory:
            return true;
        }
        return false;
    }

    void take(const PacMessage &message)
    {
        switch (message.word) {
        case PacWord::Answer:
            return answered(message);
        case PacWord::NoAnswer:
            ++m_asked;
            return problem(described(message));
        case PacWord::Rule:
            if (auto &answer = m_answers[std::size_t(message.host)]) {
                answer->rule = pacLine(m_source, message.line, mostRule);
                answer->line = answer->rule.isEmpty() ? 0 : message.line;
            }
            return;
        case PacWord::Flood:
            return problem(QStringLiteral("asks for too many name look-ups; the rest stayed unanswered"));
        case PacWord::Broken:
            return refuse(described(message));
        case PacWord::Timeout:
            return stop(failure(FailureCode::PacTimeout, QStringLiteral("ran out of processor time")));
        case PacWord::Memory:
            return stop(failure(FailureCode::PacMemory, QStringLiteral("ran out of memory")));
        case PacWord::Lookup:
        case PacWord::Done:
            m_ended = true;
            return;
        }
    }

    void answered(const PacMessage &message)
    {
        PacAnswer answer = parsePacAnswer(message.text);
        const QString host = m_request.hosts.value(m_asked);
        if (answer.servers.empty())
            problem(QStringLiteral("the answer for %1 names no proxy: %2")
                        .arg(host, base::PeerText(message.text, mostDetail).forLabel()));
        m_answers[std::size_t(m_asked)] = evidence::ProxyAnswer{host, std::move(answer.servers)};
        ++m_asked;
    }

    [[nodiscard]] QString described(const PacMessage &message) const
    {
        const QString text = base::PeerText(message.text, mostDetail).forLabel();
        return message.line > 0 ? QStringLiteral("line %1: %2").arg(message.line).arg(text) : text;
    }

    /// The first one is told; the evaluation goes on.
    void problem(const QString &detail)
    {
        if (!m_outcome.failure)
            m_outcome.failure = failure(FailureCode::PacError, detail);
    }

    void refuse(const QString &detail) { stop(failure(FailureCode::PacError, detail)); }

    void stop(base::Failure why)
    {
        m_ended = true;
        if (m_asked < int(m_answers.size())) // else it was only the second pass, for the rules
            m_outcome.failure = std::move(why);
    }

    void ended(const PacChild &child)
    {
        switch (child.end()) {
        case PacChild::End::NotStarted:
            return stop(
                failure(FailureCode::Unsupported, QStringLiteral("clearway-pac could not be started")));
        case PacChild::End::Overrun:
            return stop(
                failure(FailureCode::PacTimeout, QStringLiteral("did not end in time and was killed")));
        case PacChild::End::TooLong:
            return refuse(QStringLiteral("clearway-pac answered without end"));
        case PacChild::End::Crashed:
            return stop(failure(FailureCode::PacError, QStringLiteral("crashed the engine that ran it"),
                                child.code()));
        case PacChild::End::Exited:
            return refuse(QStringLiteral("clearway-pac ended early, with code %1").arg(child.code()));
        }
    }

    async::Task<> lookUp(PacChild &child, QString name)
    {
        ++m_outcome.seen.lookups;
        Addresses found;
        if (name.isEmpty()) {
            found = m_lookups.ownAddresses();
        } else if (isHostName(name) && m_waiting > milliseconds::zero()) {
            const QDeadlineTimer budget(m_waiting, Qt::PreciseTimer);
            async::Once<Addresses> answer(m_waiting, {});
            async::Group group;
            group.add(keepAddresses(m_lookups, name, answer));
            found = co_await answer;
            m_waiting = milliseconds(budget.remainingTime());
        }
        QStringList texts;
        for (const auto &address : found)
            texts << address.toString();
        child.write(pacAddressesLine(texts));
    }

    PacRequest m_request;
    PacLookups &m_lookups;
    PacOutcome m_outcome;
    QString m_source;
    std::vector<std::optional<evidence::ProxyAnswer>> m_answers;
    int m_asked = 0; ///< hosts answered or failed
    milliseconds m_waiting; ///< left for look-ups
    bool m_ended = false;
};

} // namespace

QString pacProgram()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("clearway-pac.exe");
#else
    const QString name = QStringLiteral("clearway-pac");
#endif
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {here, here + QStringLiteral("/../bin"), here + u'/' + QStringLiteral(CLEARWAY_PAC_FOLDER)}) {
        const QFileInfo file(folder + u'/' + name);
        if (file.isAbsolute() && file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

async::Task<PacOutcome> evaluatePac(PacRequest request, PacLookups &lookups)
{
    Conversation conversation(std::move(request), lookups);
    auto running = conversation.run();
    co_return co_await running;
}

} // namespace clearway::surroundings
