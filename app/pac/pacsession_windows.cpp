// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "pac/loopbackfile_windows.h"
#include "pac/pacjail.h"
#include "pac/pacsession.h"

#include <condition_variable>
#include <mutex>
#include <windows.h>
#include <winhttp.h>

namespace clearway::pac {
namespace {

using surroundings::PacMessage;
using surroundings::PacWord;

/// What WinHTTP says of one host.
struct Answer {
    DWORD error = NO_ERROR;
    QString text; ///< as a PAC file would answer; empty when it failed
};

/// An entry of the answer, in the words of a PAC file.
QString entryText(const WINHTTP_PROXY_RESULT_ENTRY &entry)
{
    if (!entry.fProxy || !entry.pwszProxy)
        return QStringLiteral("DIRECT");
    const QString word = entry.ProxyScheme == INTERNET_SCHEME_SOCKS ? QStringLiteral("SOCKS")
        : entry.ProxyScheme == INTERNET_SCHEME_HTTPS                ? QStringLiteral("HTTPS")
                                                                    : QStringLiteral("PROXY");
    return QStringLiteral("%1 %2:%3")
        .arg(word, QString::fromWCharArray(entry.pwszProxy))
        .arg(entry.ProxyPort);
}

WINHTTP_AUTOPROXY_OPTIONS optionsFor(const std::wstring &file)
{
    WINHTTP_AUTOPROXY_OPTIONS options = {};
    options.dwFlags = WINHTTP_AUTOPROXY_CONFIG_URL;
    options.lpszAutoConfigUrl = file.c_str();
    return options;
}

/// WinHttpGetProxyForUrl tells http proxies alone, "a:1;b:2", and no DIRECT behind them.
Answer askAsBefore(const std::wstring &file, const QString &url)
{
    const HINTERNET session = ::WinHttpOpen(L"Clearway", WINHTTP_ACCESS_TYPE_NO_PROXY, nullptr, nullptr, 0);
    auto options = optionsFor(file);
    WINHTTP_PROXY_INFO info = {};
    Answer answer{NO_ERROR, QStringLiteral("DIRECT")};
    if (!::WinHttpGetProxyForUrl(session, url.toStdWString().c_str(), &options, &info))
        answer = {::GetLastError(), {}};
    else if (info.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY && info.lpszProxy)
        answer.text = QStringLiteral("PROXY ")
            + QString::fromWCharArray(info.lpszProxy)
                  .split(u';', Qt::SkipEmptyParts)
                  .join(QStringLiteral("; PROXY "));
    ::GlobalFree(info.lpszProxy);
    ::GlobalFree(info.lpszProxyBypass);
    ::WinHttpCloseHandle(session);
    return answer;
}

/// One question at a time. WinHttpGetProxyForUrlEx rather than WinHttpGetProxyForUrl: only it tells DIRECT,
/// the kind of each proxy, and their order. Where it is missing (before Windows 8, Wine 8) the older one
/// answers.
class Resolver {
public:
    explicit Resolver(const QString &file) : m_file(file.toStdWString())
    {
        m_session
            = ::WinHttpOpen(L"Clearway", WINHTTP_ACCESS_TYPE_NO_PROXY, nullptr, nullptr, WINHTTP_FLAG_ASYNC);
        ::WinHttpSetStatusCallback(
            m_session, &Resolver::onStatus,
            WINHTTP_CALLBACK_FLAG_GETPROXYFORURL_COMPLETE | WINHTTP_CALLBACK_FLAG_REQUEST_ERROR, 0);
    }

    [[nodiscard]] Answer ask(const QString &url)
    {
        HINTERNET resolver = nullptr;
        if (::WinHttpCreateProxyResolver(m_session, &resolver) != NO_ERROR)
            return askAsBefore(m_file, url);
        auto options = optionsFor(m_file);
        m_done = false;
        DWORD error = ::WinHttpGetProxyForUrlEx(resolver, url.toStdWString().c_str(), &options,
                                                reinterpret_cast<DWORD_PTR>(this));
        if (error == ERROR_IO_PENDING)
            error = wait();
        const Answer answer = error == NO_ERROR ? taken(resolver) : Answer{error, {}};
        ::WinHttpCloseHandle(resolver);
        return answer;
    }

private:
    static void CALLBACK onStatus(HINTERNET, DWORD_PTR context, DWORD status, void *information, DWORD)
    {
        if (auto *self = reinterpret_cast<Resolver *>(context))
            self->ended(status == WINHTTP_CALLBACK_STATUS_REQUEST_ERROR
                            ? static_cast<const WINHTTP_ASYNC_RESULT *>(information)->dwError
                            : NO_ERROR);
    }
    void ended(DWORD error)
    {
        const std::lock_guard guard(m_lock);
        m_error = error;
        m_done = true;
        m_isDone.notify_one();
    }
    /// The parent ends this process when it takes too long.
    [[nodiscard]] DWORD wait()
    {
        std::unique_lock guard(m_lock);
        m_isDone.wait(guard, [this] { return m_done; });
        return m_error;
    }
    [[nodiscard]] static Answer taken(HINTERNET resolver)
    {
        WINHTTP_PROXY_RESULT result = {};
        if (const DWORD error = ::WinHttpGetProxyResult(resolver, &result); error != NO_ERROR)
            return {error, {}};
        QStringList entries;
        for (DWORD i = 0; i < result.cEntries; ++i)
            entries << entryText(result.pEntries[i]);
        ::WinHttpFreeProxyResult(&result);
        return {NO_ERROR, entries.isEmpty() ? QStringLiteral("DIRECT") : entries.join(QStringLiteral("; "))};
    }

    std::wstring m_file;
    HINTERNET m_session = nullptr;
    std::mutex m_lock;
    std::condition_variable m_isDone;
    bool m_done = false;
    DWORD m_error = NO_ERROR;
};

/// Windows' own words are in the language of its user; a report's are not.
QString reason(DWORD error)
{
    switch (error) {
    case ERROR_WINHTTP_BAD_AUTO_PROXY_SCRIPT:
    case ERROR_WINHTTP_SCRIPT_EXECUTION_ERROR:
        return QStringLiteral("Windows could not run it (WinHTTP error %1)").arg(error);
    case ERROR_WINHTTP_UNABLE_TO_DOWNLOAD_SCRIPT:
        return QStringLiteral("Windows could not load it (WinHTTP error %1)").arg(error);
    case ERROR_WINHTTP_AUTO_PROXY_SERVICE_ERROR:
        return QStringLiteral("Windows' service for it does not run (WinHTTP error %1)").arg(error);
    default:
        return QStringLiteral("WinHTTP error %1").arg(error);
    }
}

} // namespace

void serve(PacWire &wire, const PacTask &task)
{
    // No ban on machine code here: the engine of Windows decides by itself how it runs a program.
    enterJail({}, [] {});
    const LoopbackFile file(task.source.toUtf8());
    Resolver resolver(file.url());
    bool heard = true;
    for (int i = 0; i < int(task.work.hosts.size()) && heard; ++i) {
        const Answer answer = resolver.ask(QStringLiteral("https://%1/").arg(task.work.hosts[i]));
        heard = wire.write(
            answer.error == NO_ERROR
                ? PacMessage{PacWord::Answer, i, 0, answer.text.left(surroundings::mostPacAnswer)}.toLine()
                : PacMessage{PacWord::NoAnswer, i, 0, reason(answer.error)}.toLine());
    }
    if (heard)
        wire.write(PacMessage{PacWord::Done}.toLine());
    leave(0);
}

} // namespace clearway::pac
