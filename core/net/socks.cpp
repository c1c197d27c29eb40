// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socks.h"

namespace clearway::net {
namespace {

using enum base::FailureCode;

constexpr char noSignIn = 0, namePassword = 2; ///< methods, RFC 1928 3
constexpr char atypV4 = 1, atypName = 3, atypV6 = 4; ///< RFC 1928 4
constexpr qsizetype longestField = 255;

base::Failure failure(base::FailureCode code, int native, const char *detail)
{
    return {base::Operation::Tunnel, code, native, QString::fromLatin1(detail)};
}

QByteArray bigEndian(std::uint16_t port)
{
    return QByteArray(1, char(port >> 8)) + char(port & 0xff);
}

QByteArray counted(const QByteArray &field)
{
    return char(field.size()) + field;
}

/// One conversation; its answers are read byte by byte as long as they are, never further.
class Conversation {
public:
    Conversation(Channel &channel, QDeadlineTimer deadline) : m_channel(channel), m_deadline(deadline) { }

    /// Sends, then waits for exactly `size` bytes; fewer mean that `failed()` says why.
    async::Task<QByteArray> ask(QByteArray request, qsizetype size)
    {
        if (!request.isEmpty() && m_channel.send(request) != 0)
            m_failure = failure(ProxyProtocol, 0, "closed inside the negotiation");
        while (!m_failure && m_heard.size() < size) {
            auto receiving = receiveBefore(m_channel, m_deadline);
            const Received received = co_await receiving;
            m_heard += received.bytes;
            if (received.timedOut)
                m_failure = failure(HttpTimeout, 0, "no complete answer");
            else if (received.ended || received.broken || received.error != 0)
                m_failure = failure(ProxyProtocol, received.error, "closed inside the negotiation");
        }
        const QByteArray answer = m_failure ? QByteArray() : m_heard.left(size);
        m_heard.remove(0, answer.size());
        co_return answer;
    }
    [[nodiscard]] const std::optional<base::Failure> &failed() const { return m_failure; }
    [[nodiscard]] QByteArray rest() const { return m_heard; }

private:
    Channel &m_channel;
    QDeadlineTimer m_deadline;
    QByteArray m_heard;
    std::optional<base::Failure> m_failure;
};

/// RFC 1929: one to 255 bytes each.
bool canSignIn(const ProxyCredentials *credentials)
{
    if (!credentials)
        return false;
    const qsizetype user = credentials->user.toUtf8().size(),
                    password = credentials->password.toUtf8().size();
    return user >= 1 && user <= longestField && password >= 1 && password <= longestField;
}

/// RFC 1928 4: VER CMD RSV ATYP DST.ADDR DST.PORT.
QByteArray connectRequest(const SocksRequest &request)
{
    QByteArray text("\x05\x01\x00", 3);
    const auto address = base::IpAddress::parse(request.host);
    if (!address)
        text += atypName + counted(request.host.toLatin1());
    else
        text += (address->isV4() ? atypV4 : atypV6)
            + QByteArray(reinterpret_cast<const char *>(address->bytes().data()), address->isV4() ? 4 : 16);
    return text + bigEndian(request.port);
}

/// RFC 1928 6.
std::optional<base::Failure> refusalOf(int reply)
{
    switch (reply) {
    case 0:
        return std::nullopt;
    case 2:
        return failure(ProxyDenied, reply, "the proxy's rules forbid it");
    case 1:
    case 3:
    case 4:
    case 5:
    case 6:
        return failure(HttpStatus, reply, "the proxy did not reach the target");
    default:
        return failure(ProxyProtocol, reply, "an answer that fits no request of ours");
    }
}

/// Until the proxy knows who we are, as far as it asks.
async::Task<std::optional<base::Failure>> greet(Conversation &talk, const SocksRequest &request,
                                                SocksAnswer &result)
{
    const bool canSign = canSignIn(request.credentials);
    const QByteArray methods = canSign ? QByteArray("\x05\x02\x00\x02", 4) : QByteArray("\x05\x01\x00", 3);
    auto greeting = talk.ask(methods, 2);
    const QByteArray chosen = co_await greeting;
    if (talk.failed())
        co_return talk.failed();
    if (chosen[0] != 5)
        co_return failure(ProxyProtocol, 0, "not SOCKS 5");
    if (chosen[1] == char(0xff))
        co_return failure(ProxyAuthRequired, 0, "the proxy wants another kind of sign-in");
    if (chosen[1] == noSignIn)
        co_return std::nullopt;
    if (chosen[1] != namePassword || !canSign)
        co_return failure(ProxyProtocol, 0, "a method that was not offered");
    const QByteArray who = '\x01' + counted(request.credentials->user.toUtf8())
        + counted(request.credentials->password.toUtf8());
    result.signedIn = true;
    auto signing = talk.ask(who, 2);
    const QByteArray verdict = co_await signing;
    if (talk.failed())
        co_return talk.failed();
    if (verdict[1] != 0)
        co_return failure(ProxyAuthFailed, uchar(verdict[1]), "the proxy did not accept the sign-in");
    co_return std::nullopt;
}

/// What stands behind the first five bytes of a reply: the bound address and port. -1: no such type.
qsizetype restOfReply(const QByteArray &head)
{
    switch (head[3]) {
    case atypV4:
        return 3 + 2;
    case atypV6:
        return 15 + 2;
    case atypName:
        return qsizetype(uchar(head[4])) + 2;
    default:
        return -1;
    }
}

async::Task<SocksAnswer> connect5(Channel &channel, SocksRequest request, QDeadlineTimer deadline)
{
    SocksAnswer result;
    Conversation talk(channel, deadline);
    auto greeting = greet(talk, request, result);
    result.failure = co_await greeting;
    if (result.failure)
        co_return result;
    auto asking = talk.ask(connectRequest(request), 4);
    QByteArray head = co_await asking;
    result.failure = talk.failed();
    if (result.failure)
        co_return result;
    if (head[0] != 5) {
        result.failure = failure(ProxyProtocol, 0, "not SOCKS 5");
        co_return result;
    }
    result.reply = uchar(head[1]);
    result.failure = refusalOf(result.reply);
    if (result.failure) // what is left of the reply says nothing, and some proxies leave it out
        co_return result;
    auto more = talk.ask({}, 1);
    head += co_await more;
    const qsizetype left = talk.failed() ? 0 : restOfReply(head);
    if (left < 0) {
        result.failure = failure(ProxyProtocol, 0, "an address of an unknown type");
        co_return result;
    }
    auto bound = talk.ask({}, left);
    co_await bound;
    result.failure = talk.failed();
    result.rest = talk.rest();
    co_return result;
}

/// VN CD DSTPORT DSTIP USERID NULL, and in 4a, with 0.0.0.x for an address, the name and NULL.
QByteArray connectRequest4(const SocksRequest &request)
{
    const auto address = base::IpAddress::parse(request.host);
    QByteArray text = QByteArray("\x04\x01", 2) + bigEndian(request.port);
    if (address)
        return text + QByteArray(reinterpret_cast<const char *>(address->bytes().data()), 4) + '\0';
    return text + QByteArray("\x00\x00\x00\x01\x00", 5) + request.host.toLatin1() + '\0';
}

async::Task<SocksAnswer> connect4(Channel &channel, SocksRequest request, QDeadlineTimer deadline)
{
    SocksAnswer result;
    const auto address = base::IpAddress::parse(request.host);
    if (address && !address->isV4()) {
        result.failure = failure(Unsupported, 0, "SOCKS 4 has no IPv6");
        co_return result;
    }
    Conversation talk(channel, deadline);
    auto asking = talk.ask(connectRequest4(request), 8);
    const QByteArray reply = co_await asking;
    result.failure = talk.failed();
    if (result.failure)
        co_return result;
    result.reply = uchar(reply[1]);
    result.rest = talk.rest();
    if (reply[0] != 0)
        result.failure = failure(ProxyProtocol, 0, "not SOCKS 4");
    else if (result.reply == 92 || result.reply == 93) // it asks an identd who we are
        result.failure = failure(ProxyAuthRequired, result.reply, "the proxy wants an ident sign-in");
    else if (result.reply == 91) // "rejected or failed": which of the two is not said
        result.failure = failure(HttpStatus, result.reply, "the proxy did not reach the target");
    else if (result.reply != 90)
        result.failure = failure(ProxyProtocol, result.reply, "not a reply of SOCKS 4");
    co_return result;
}

} // namespace

async::Task<SocksAnswer> socksConnect(Channel &channel, SocksRequest request, QDeadlineTimer deadline)
{
    SocksAnswer result;
    const QByteArray name = request.host.toLatin1();
    if (name.isEmpty() || name.size() > longestField || name.contains('\0')) {
        result.failure = failure(Unsupported, 0, "not a name that SOCKS can carry");
        co_return result;
    }
    auto connecting = request.version == evidence::ProxyScheme::Socks4 ? connect4(channel, request, deadline)
                                                                       : connect5(channel, request, deadline);
    co_return co_await connecting;
}

} // namespace clearway::net
