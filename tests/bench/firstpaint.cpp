// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A Qt plugin that says when any Qt program has painted for the first time, and ends it.
//
// Loaded by QT_QPA_GENERIC_PLUGINS=firstpaint, so that the program under test needs no code for being
// measured and an empty window is measured the same way. Prints one JSON line: milliseconds since
// FIRSTPAINT_SINCE (seconds of CLOCK_MONOTONIC, noted by whoever started the program) and the peak of memory.
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QObject>
#include <QTimer>

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <cstdio>

namespace {

double now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

class FirstPaint final : public QObject {
    Q_OBJECT
public:
    FirstPaint() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && watched->isWidgetType()) {
            m_seen = true;
            // Runs when the whole window of this paint event has been painted and handed to the screen.
            QTimer::singleShot(0, this, &FirstPaint::tell);
        }
        return false;
    }

private:
    static void tell()
    {
        const double elapsed = now() - qgetenv("FIRSTPAINT_SINCE").toDouble();
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        std::printf("{\"first_paint_ms\": %.3f, \"rss_mib\": %.1f}\n", elapsed * 1000,
                    double(used.ru_maxrss) / 1024);
        std::fflush(stdout);
        ::_exit(0); // what comes after the first paint is not measured, so it need not end well either
    }
    bool m_seen = false;
};

class FirstPaintPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")
public:
    QObject *create(const QString &key, const QString &) override
    {
        return key == QLatin1StringView("firstpaint") ? new FirstPaint : nullptr;
    }
};

} // namespace

#include "firstpaint.moc"
