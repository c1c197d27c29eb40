// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "upload/upload.h"

#include "net/threadstate.h"
#include "upload/answerrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace clearway::upload {

base::Result<checkup::Prepared> wayFor(const Order &order, checkup::Request request)
{
    std::optional<rehearsal::Scenario> scenario;
    if (!order.rehearsal.isEmpty()) {
        scenario = base::fromName<rehearsal::Scenario>(order.rehearsal);
        if (!scenario) // as a real report it would go to the real server
            return base::InputError{
                {}, QStringLiteral("rehearsal"), QStringLiteral("a rehearsal network"), order.rehearsal};
    }
    if (request.rehearsal != scenario)
        request = {};
    if (scenario && base::IpAddress::parse(order.address.host))
        return base::InputError{{},
                                QStringLiteral("rehearsal"),
                                QStringLiteral("an address with a name; a rehearsal plays no others"),
                                order.address.host};
    request.tool = QStringLiteral("clearway");
    request.rehearsal = scenario;
    request.receiver = order.address.host;
    // Neither the catalogue nor the row tested says anything about the way to the helpdesk.
    request.catalogueFile.clear();
    request.catalogueKeyFile.clear();
    request.publicRootsFile.clear();
    request.row.clear();
    return checkup::prepare(request);
}

/// On the thread of the upload. Each attempt gets fresh means: the network may have changed meanwhile.
class Upload::Courier final : public QObject {
public:
    Courier(Upload &owner, WayMaker way, Order order, Pace pace)
        : m_owner(owner), m_maker(std::move(way)), m_order(std::move(order)), m_pace(std::move(pace))
    {
    }

    void begin()
    {
        if (m_order.parcel.body().size() > mostParcelBytes)
            return end({.ending = Ending::Impossible});
        auto way = m_maker();
        if (!way)
            return end({.ending = Ending::Impossible, .problem = way.error().text()});
        m_way = std::move(*way);
        m_tasks = std::make_unique<async::Group>();
        m_tasks->add(run());
    }
    void stop()
    {
        end({.ending = Ending::Stopped,
             .attempts = m_attempts,
             .mayHaveArrived = m_sentWhole || m_allHasGone});
    }

private:
    async::Task<> run()
    {
        Receipt receipt;
        for (std::size_t tries = 0; tries <= m_pace.pauses.size(); ++tries) {
            auto trying = tryOnce();
            receipt = co_await trying;
            const auto pause = pauseAfter(receipt, tries);
            if (!pause)
                break;
            tell({.attempt = m_attempts, .pause = std::chrono::ceil<std::chrono::seconds>(*pause)});
            auto waiting = async::sleepFor(*pause);
            co_await waiting;
        }
        receipt.attempts = m_attempts;
        receipt.mayHaveArrived |= m_sentWhole;
        QMetaObject::invokeMethod( // not from here: ending destroys this very frame
            this, [this, receipt] { end(receipt); }, Qt::QueuedConnection);
    }

    async::Task<Receipt> tryOnce()
    {
        ++m_attempts;
        m_allHasGone = false;
        tell({.attempt = m_attempts});
        checkup::Plan plan = m_way.plan; // an attempt adds answers to its proxy settings
        net::ObservationLog log(m_clock); // thrown away
        checkup::Means means(plan, plan.catalogue, log, m_clock);
        const Sent sent = [this](qint64 gone, qint64 whole) {
            m_allHasGone = gone == whole;
            tell({.sent = gone, .whole = whole, .attempt = m_attempts});
        };
        auto trying = attempt(means, m_order, m_pace.limits, sent);
        Receipt receipt = co_await trying;
        m_sentWhole |= receipt.mayHaveArrived;
        m_allHasGone = false; // it was answered, or it broke off
        co_return receipt;
    }

    /// Nothing when it is over.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const Receipt &receipt,
                                                                      std::size_t tries) const
    {
        const auto asked = receipt.askedToWait.value_or(std::chrono::seconds::zero());
        if (!mayPass(receipt) || tries >= m_pace.pauses.size() || asked > m_pace.mostAsked)
            return std::nullopt;
        return std::max<std::chrono::milliseconds>(m_pace.pauses[tries], asked);
    }

    void tell(const Progress &progress) { Q_EMIT m_owner.progressed(progress); }
    void end(const Receipt &receipt)
    {
        if (std::exchange(m_ended, true))
            return;
        m_tasks.reset();
        net::releaseThreadState();
        Q_EMIT m_owner.finished(receipt);
    }

    Upload &m_owner;
    WayMaker m_maker;
    checkup::Prepared m_way;
    Order m_order;
    Pace m_pace;
    base::SystemClock m_clock;
    std::unique_ptr<async::Group> m_tasks;
    int m_attempts = 0;
    bool m_allHasGone = false; ///< of the attempt that goes on
    bool m_sentWhole = false; ///< by an attempt that ended without a no
    bool m_ended = false;
};

Upload::Upload(WayMaker way, Order order, Pace pace, QObject *parent)
    : QObject(parent), m_courier(new Courier(*this, std::move(way), std::move(order), std::move(pace)))
{
    qRegisterMetaType<Progress>();
    qRegisterMetaType<Receipt>();
    m_thread.setObjectName(QStringLiteral("clearway-upload"));
    m_courier->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_courier, &QObject::deleteLater);
}

Upload::~Upload()
{
    disconnect(this, nullptr, nullptr, nullptr);
    if (!m_thread.isRunning()) {
        delete m_courier;
        return;
    }
    stop();
    m_thread.quit();
    m_thread.wait();
}

void Upload::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_courier, [courier = m_courier] { courier->begin(); }, Qt::QueuedConnection);
}

void Upload::stop()
{
    QMetaObject::invokeMethod(
        m_courier, [courier = m_courier] { courier->stop(); }, Qt::QueuedConnection);
}

} // namespace clearway::upload
