// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A long cable between two network interfaces: carries every frame from one to the other after a delay.
//
// The lab needs a round trip, and neither netem nor tun devices are there for it everywhere: netem is missing
// from some kernels and unprivileged users get no tun device. Packet sockets on two veths work for both. With
// PACKET_VNET_HDR the kernel hands over segments it has not split yet and checksums it has not computed yet
// together with a note of what is left to do (struct virtio_net_hdr), and takes both back the same way
// (packet(7)).
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <deque>
#include <optional>
#include <random>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock; // CLOCK_MONOTONIC, the same as the timerfd below
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int framesPerCall = 32;
constexpr int mostCallsInARow = 8; // then the other direction gets its turn
constexpr std::size_t noteSize
    = 10; // struct virtio_net_hdr, whose header is not C++ ("class" is a member's name)
constexpr std::size_t largestFrame = noteSize + ETHER_HDR_LEN + 65536; // an unsplit segment
constexpr int ignoreOutgoing = 23; // PACKET_IGNORE_OUTGOING, Linux 4.20; older headers lack the name

struct Options {
    std::string left;
    std::string right;
    Milliseconds delay{25}; ///< left to right
    Milliseconds delayBack{25}; ///< right to left
    Milliseconds jitter{0}; ///< up to this much more for each frame; frames never overtake each other
    std::optional<Milliseconds> jitterBack; ///< right to left; unset: the same
    double lossPercent = 0; ///< chance of each frame, both ways
    std::uint64_t seed = 1;
};

[[noreturn]] void fail(const std::string &what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

/// A packet socket on one interface. Sees what arrives there and puts frames out there.
class Port {
public:
    explicit Port(const std::string &interface)
        : m_descriptor(::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        if (m_descriptor < 0)
            fail("packet socket");
        set(PACKET_VNET_HDR, 1, "PACKET_VNET_HDR");
        set(ignoreOutgoing, 1, "PACKET_IGNORE_OUTGOING");
        const int buffer = 64 << 20; // cut to net.core.rmem_max for the unprivileged
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);

        sockaddr_ll address{};
        address.sll_family = AF_PACKET;
        address.sll_protocol = htons(ETH_P_ALL);
        address.sll_ifindex = int(if_nametoindex(interface.c_str()));
        if (address.sll_ifindex == 0)
            fail(interface);
        const void *bytes = &address;
        if (::bind(m_descriptor, static_cast<const sockaddr *>(bytes), sizeof address) != 0)
            fail("bind to " + interface);
    }
    Port(const Port &) = delete;
    Port &operator=(const Port &) = delete;
    ~Port() { ::close(m_descriptor); }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Frames the kernel had no room for since the last call.
    [[nodiscard]] unsigned overflow() const
    {
        tpacket_stats stats{};
        socklen_t size = sizeof stats;
        return ::getsockopt(m_descriptor, SOL_PACKET, PACKET_STATISTICS, &stats, &size) == 0 ? stats.tp_drops
                                                                                             : 0;
    }

private:
    void set(int option, int value, const char *name) const
    {
        if (::setsockopt(m_descriptor, SOL_PACKET, option, &value, sizeof value) != 0)
            fail(name);
    }
    int m_descriptor;
};

/// Room for one call of recvmmsg().
class Inbox {
public:
    Inbox()
    {
        for (std::size_t i = 0; i < framesPerCall; ++i) {
            m_parts[i] = {m_bytes.data() + i * largestFrame, largestFrame};
            m_messages[i].msg_hdr.msg_iov = &m_parts[i];
            m_messages[i].msg_hdr.msg_iovlen = 1;
        }
    }
    /// Number of frames read; 0 when none waits. An interface that goes down ends the wire.
    int fill(const Port &from)
    {
        const int count
            = ::recvmmsg(from.descriptor(), m_messages.data(), framesPerCall, MSG_DONTWAIT, nullptr);
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            fail("receive");
        return std::max(count, 0);
    }
    [[nodiscard]] std::span<const char> frame(int i) const
    {
        return {m_bytes.data() + std::size_t(i) * largestFrame, m_messages[std::size_t(i)].msg_len};
    }

private:
    std::vector<char> m_bytes = std::vector<char>(framesPerCall * largestFrame);
    std::array<iovec, framesPerCall> m_parts{};
    std::array<mmsghdr, framesPerCall> m_messages{};
};

/// One way of the cable.
class Direction {
public:
    Direction(const Port &from, const Port &to, Milliseconds delay, Milliseconds jitter,
              const Options &options, std::uint64_t seed)
        : m_from(from)
        , m_to(to)
        , m_delay(delay)
        , m_jitter(0, std::max(jitter.count(), 1e-9))
        , m_loss(options.lossPercent / 100)
        , m_random(seed)
    {
    }

    void takeIn(Inbox &inbox)
    {
        for (int calls = 0; calls < mostCallsInARow; ++calls) {
            const int count = inbox.fill(m_from);
            const auto now = Clock::now();
            for (int i = 0; i < count; ++i)
                enqueue(inbox.frame(i), now);
            if (count < framesPerCall)
                return;
        }
    }
    void putOut(Clock::time_point now)
    {
        while (!m_queue.empty() && m_queue.front().due <= now) {
            const auto &frame = m_queue.front().bytes;
            if (::send(m_to.descriptor(), frame.data(), frame.size(), MSG_DONTWAIT) < 0)
                ++m_refused;
            else
                ++m_carried;
            m_queue.pop_front();
        }
    }
    [[nodiscard]] std::optional<Clock::time_point> nextDue() const
    {
        return m_queue.empty() ? std::nullopt : std::optional(m_queue.front().due);
    }
    void print(const char *name) const
    {
        std::printf("%s carried %llu lost %llu overflow %llu\n", name, m_carried, m_lost,
                    m_refused + m_from.overflow());
    }

private:
    struct Waiting {
        Clock::time_point due;
        std::vector<char> bytes;
    };
    void enqueue(std::span<const char> frame, Clock::time_point now)
    {
        if (m_loss(m_random)) {
            ++m_lost;
            return;
        }
        const Milliseconds wait = m_delay + Milliseconds(m_jitter(m_random));
        auto due = now + std::chrono::duration_cast<Clock::duration>(wait);
        if (!m_queue.empty())
            due = std::max(due, m_queue.back().due); // a cable does not reorder
        m_queue.push_back({due, {frame.begin(), frame.end()}});
    }

    const Port &m_from;
    const Port &m_to;
    Milliseconds m_delay;
    std::uniform_real_distribution<double> m_jitter;
    std::bernoulli_distribution m_loss;
    std::mt19937_64 m_random;
    std::deque<Waiting> m_queue;
    unsigned long long m_carried = 0;
    unsigned long long m_lost = 0;
    unsigned long long m_refused = 0;
};

/// Wakes the loop when the next frame is due; sleeps for good when none is on its way.
class Alarm {
public:
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void set(std::optional<Clock::time_point> due) const
    {
        itimerspec spec{};
        if (due) {
            const auto since = std::max(due->time_since_epoch(), Clock::duration(1)); // 0 would disarm
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since);
            spec.it_value.tv_sec = seconds.count();
            spec.it_value.tv_nsec = std::chrono::nanoseconds(since - seconds).count();
        }
        if (::timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME, &spec, nullptr) != 0)
            fail("timer");
    }
    void acknowledge() const
    {
        std::uint64_t expirations = 0;
        [[maybe_unused]] const auto size = ::read(m_descriptor, &expirations, sizeof expirations);
    }

private:
    int m_descriptor = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
};

std::optional<Clock::time_point> earlier(std::optional<Clock::time_point> a,
                                         std::optional<Clock::time_point> b)
{
    if (a && b)
        return std::min(*a, *b);
    return a ? a : b;
}

int signalsAsDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

void carry(const Options &options)
{
    const Port left(options.left);
    const Port right(options.right);
    Direction forth(left, right, options.delay, options.jitter, options, options.seed);
    Direction back(right, left, options.delayBack, options.jitterBack.value_or(options.jitter), options,
                   options.seed + 1);
    const Alarm alarm;
    const int ending = signalsAsDescriptor();
    const int loop = ::epoll_create1(EPOLL_CLOEXEC);
    for (const int descriptor : {left.descriptor(), right.descriptor(), alarm.descriptor(), ending}) {
        epoll_event interest{.events = EPOLLIN, .data = {.fd = descriptor}};
        if (::epoll_ctl(loop, EPOLL_CTL_ADD, descriptor, &interest) != 0)
            fail("epoll");
    }
    std::puts("ready");
    std::fflush(stdout);

    Inbox inbox;
    for (bool ended = false; !ended;) {
        std::array<epoll_event, 4> events{};
        const int count = ::epoll_wait(loop, events.data(), int(events.size()), -1);
        ended = std::any_of(events.begin(), events.begin() + std::max(count, 0),
                            [ending](const epoll_event &event) { return event.data.fd == ending; });
        alarm.acknowledge();
        forth.takeIn(inbox);
        back.takeIn(inbox);
        const auto now = Clock::now();
        forth.putOut(now);
        back.putOut(now);
        alarm.set(earlier(forth.nextDue(), back.nextDue()));
    }
    forth.print("forth");
    back.print("back");
}

template<class Number>
Number number(std::string_view text, Number least, Number most, const std::string &option)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw std::invalid_argument(option + " does not take \"" + std::string(text) + "\"");
    return value;
}

Options parse(std::span<char *> arguments)
{
    if (arguments.size() < 3 || arguments.size() % 2 == 0)
        throw std::invalid_argument(
            "usage: lab-wire LEFT RIGHT [--delay-ms N] [--delay-back-ms N] [--jitter-ms N]"
            " [--jitter-back-ms N] [--loss-pct N] [--seed N]");
    Options options{};
    options.left = arguments[1];
    options.right = arguments[2];
    for (std::size_t i = 3; i + 1 < arguments.size(); i += 2) {
        const std::string option = arguments[i];
        const std::string_view value = arguments[i + 1];
        if (option == "--delay-ms")
            options.delay = Milliseconds(number(value, 0.0, 60'000.0, option));
        else if (option == "--delay-back-ms")
            options.delayBack = Milliseconds(number(value, 0.0, 60'000.0, option));
        else if (option == "--jitter-ms")
            options.jitter = Milliseconds(number(value, 0.0, 60'000.0, option));
        else if (option == "--jitter-back-ms")
            options.jitterBack = Milliseconds(number(value, 0.0, 60'000.0, option));
        else if (option == "--loss-pct")
            options.lossPercent = number(value, 0.0, 100.0, option);
        else if (option == "--seed")
            options.seed = number<std::uint64_t>(value, 0, UINT64_MAX, option);
        else
            throw std::invalid_argument("unknown option " + option);
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        carry(parse({argv, std::size_t(argc)}));
        return 0;
    } catch (const std::invalid_argument &error) {
        std::fprintf(stderr, "lab-wire: %s\n", error.what());
        return 64;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "lab-wire: %s\n", error.what());
        return 1;
    }
}
