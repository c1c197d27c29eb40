// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "async/group.h"
#include "async/once.h"
#include "support/awaited.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway::async;
using namespace std::chrono_literals;

namespace {

/// Counts living objects, so that a frame that is leaked or destroyed twice shows.
struct Counted {
    explicit Counted(int *count) : living(count) { ++*living; }
    ~Counted() { --*living; }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;
    int *living;
};

Task<int> number(int value)
{
    co_return value;
}

Task<int> sum(int a, int b)
{
    auto first = number(a);
    auto second = number(b);
    const int x = co_await first;
    const int y = co_await second;
    co_return x + y;
}

Task<> waitForever(int *living)
{
    const Counted counted(living);
    Once<bool> never;
    co_await never;
}

Task<> nested(int depth, int *living)
{
    const Counted counted(living);
    if (depth == 0) {
        auto leaf = waitForever(living);
        co_await leaf;
        co_return;
    }
    auto inner = nested(depth - 1, living);
    co_await inner;
}

Task<> append(QStringList *order, QString word, Once<bool> *event)
{
    if (event)
        co_await *event;
    order->append(word);
}

Task<> awaitGroup(Group *group, QStringList *order)
{
    co_await *group;
    order->append(QStringLiteral("group"));
}

Task<> pass(Gate *gate, QStringList *order, QString word, Once<bool> *leave)
{
    auto entering = gate->enter();
    const auto place = co_await entering;
    order->append(word);
    co_await *leave;
}

} // namespace

class tst_Task final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTaskStartsOnlyWhenAwaited();
    void resultsTravelUp();
    void destroyingATaskCancelsItsTree();
    void theFirstDoneWins();
    void aDeadlineIsBuiltIn();
    void aGroupEndsWithItsLastTask();
    void destroyingAGroupCancelsItsTasks();
    void aGateLetsOnlySoManyPass();
    void aCancelledTurnGivesItsPlaceBack();
};

void tst_Task::aTaskStartsOnlyWhenAwaited()
{
    int living = 0;
    {
        const auto task = waitForever(&living);
        QCOMPARE(living, 0);
    }
    QCOMPARE(living, 0);
}

void tst_Task::resultsTravelUp()
{
    QCOMPARE(clearway::test::awaited(sum(40, 2)), 42);
}

void tst_Task::destroyingATaskCancelsItsTree()
{
    int living = 0;
    {
        Group group;
        group.add(nested(50, &living));
        QCOMPARE(living, 52);
    }
    QCOMPARE(living, 0);
}

void tst_Task::theFirstDoneWins()
{
    const auto ask = [](Once<int> *event) -> Task<int> { co_return co_await *event; };
    Once<int> event(1h, 0);
    event.done(1);
    event.done(2);
    QCOMPARE(clearway::test::awaited(ask(&event)), 1);
}

void tst_Task::aDeadlineIsBuiltIn()
{
    const auto ask = [](Once<int> *event) -> Task<int> { co_return co_await *event; };
    Once<int> event(1ms, 7);
    QCOMPARE(clearway::test::awaited(ask(&event)), 7);
}

void tst_Task::aGroupEndsWithItsLastTask()
{
    QStringList order;
    Group group;
    Once<bool> first;
    Once<bool> second;
    group.add(append(&order, QStringLiteral("second"), &second));
    group.add(append(&order, QStringLiteral("first"), &first));
    group.add(append(&order, QStringLiteral("at once"), nullptr));
    first.done(true);
    QMetaObject::invokeMethod(
        second.context(), [&] { second.done(true); }, Qt::QueuedConnection);
    clearway::test::await(awaitGroup(&group, &order));
    QCOMPARE(order,
             QStringList({QStringLiteral("at once"), QStringLiteral("first"), QStringLiteral("second"),
                          QStringLiteral("group")}));
}

void tst_Task::destroyingAGroupCancelsItsTasks()
{
    int living = 0;
    {
        Group group;
        for (int i = 0; i < 100; ++i)
            group.add(waitForever(&living));
        QCOMPARE(living, 100);
    }
    QCOMPARE(living, 0);
}

void tst_Task::aGateLetsOnlySoManyPass()
{
    QStringList order;
    Gate gate(2);
    Once<bool> leave;
    Group group;
    for (const char16_t *word : {u"a", u"b", u"c", u"d"})
        group.add(pass(&gate, &order, QString::fromUtf16(word), &leave));
    QCOMPARE(order, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void tst_Task::aCancelledTurnGivesItsPlaceBack()
{
    QStringList order;
    Gate gate(1);
    Once<bool> leave;
    Once<bool> stay;
    auto waiting = std::make_unique<Group>();
    Group group;
    group.add(pass(&gate, &order, QStringLiteral("a"), &leave));
    waiting->add(pass(&gate, &order, QStringLiteral("cancelled"), &stay));
    group.add(pass(&gate, &order, QStringLiteral("b"), &stay));
    waiting.reset();
    leave.done(true);
    QTRY_COMPARE(order, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

CLEARWAY_TEST(tst_Task)
#include "tst_task.moc"
