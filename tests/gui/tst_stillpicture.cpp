// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/stillpicture.h"
#include "support/testprogram.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace clearway;
using namespace clearway::gui;

namespace {

constexpr int patience = 60'000; ///< ms

/// Changes in each turn of the event loop, for a number of turns.
class Restless final : public QWidget {
public:
    enum class Habit { Repaints, LaysOut };

    Restless(Habit habit, int turns) : m_habit(habit), m_left(turns) { turn(); }
    [[nodiscard]] int left() const { return m_left; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        // Who lays out looks the same all the time, until the end.
        const int shown = m_habit == Habit::Repaints || m_left == 0 ? m_left : 1;
        QPainter(this).fillRect(rect(), QColor(20 * (shown % 10), 0, 0));
    }

private:
    void turn()
    {
        if (m_left == 0)
            return;
        QTimer::singleShot(0, this, [this] {
            --m_left;
            if (m_habit == Habit::LaysOut)
                QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
            update();
            turn();
        });
    }

    Habit m_habit;
    int m_left;
};

} // namespace

class StillPictureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForTheLastChange_data();
    void waitsForTheLastChange();
    void isTakenOncePerCall();
    void isTakenOfWhatNeverRests();
};

void StillPictureTest::waitsForTheLastChange_data()
{
    QTest::addColumn<bool>("laysOut");
    QTest::addColumn<int>("turns");
    QTest::newRow("still-from-the-start") << false << 0;
    QTest::newRow("repaints-in-every-turn") << false << 9;
    QTest::newRow("lays-out-and-looks-the-same-until-the-end") << true << 9;
}

void StillPictureTest::waitsForTheLastChange()
{
    QFETCH(bool, laysOut);
    QFETCH(int, turns);
    Restless window(laysOut ? Restless::Habit::LaysOut : Restless::Habit::Repaints, turns);
    window.resize(40, 40);
    window.show();
    StillPicture picture(window);
    QSignalSpy taken(&picture, &StillPicture::taken);
    picture.take();
    QVERIFY(taken.wait(patience));
    QCOMPARE(window.left(), 0);
    QCOMPARE(taken.front().front().value<QImage>().pixelColor(5, 5), QColor(0, 0, 0));
}

void StillPictureTest::isTakenOncePerCall()
{
    Restless window(Restless::Habit::Repaints, 3);
    window.show();
    StillPicture picture(window);
    QSignalSpy taken(&picture, &StillPicture::taken);
    picture.take();
    QVERIFY(taken.wait(patience));
    picture.take();
    QVERIFY(taken.wait(patience));
    QCoreApplication::processEvents();
    QCOMPARE(taken.count(), 2);
}

void StillPictureTest::isTakenOfWhatNeverRests()
{
    Restless window(Restless::Habit::LaysOut, 1'000'000);
    window.show();
    StillPicture picture(window);
    QSignalSpy taken(&picture, &StillPicture::taken);
    picture.take();
    QVERIFY(taken.wait(patience));
    QVERIFY(window.left() > 0);
}

CLEARWAY_TEST(StillPictureTest)
#include "tst_stillpicture.moc"
