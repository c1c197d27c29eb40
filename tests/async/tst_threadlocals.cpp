// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The program that holds the tests begins as Clearway's programs do (support/testprogram.cpp).
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

class tst_ThreadLocals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threadsThatMatchedAnExpressionEnd();
};

/// Without avoidThreadLocals() one of them took the process with it on Windows: what it kept had been given
/// to another by then.
void tst_ThreadLocals::threadsThatMatchedAnExpressionEnd()
{
    std::atomic<int> matched = 0;
    const auto match = [&matched] {
        static const QRegularExpression expression(u"^(?:a|b)+c$"_s);
        QStringList parts;
        for (int i = 0; i < 20; ++i) {
            matched += expression.match(u"abbac"_s).hasMatch();
            parts << QString(i, u'x');
        }
    };
    for (int i = 0; i < 50; ++i) {
        std::vector<std::thread> threads;
        for (int n = 0; n < 8; ++n)
            threads.emplace_back(match);
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(matched.load(), 50 * 8 * 20);
}

CLEARWAY_TEST(tst_ThreadLocals)

#include "tst_threadlocals.moc"
