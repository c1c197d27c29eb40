// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A run: its steps while it goes on, its products, when it was.
#include "text/wording.h"

#include "base/peertext.h"
#include "report/amendment.h"

#include <cmath>

namespace clearway::text {

using checkup::Step;

QString Wording::step(Step step) const
{
    switch (step) {
    case Step::Network:
        return say(QT_TRANSLATE_NOOP("Clearway", "This network"));
    case Step::SignIn:
        return say(QT_TRANSLATE_NOOP("Clearway", "Start and sign in"));
    case Step::ScreenSharing:
        return say(QT_TRANSLATE_NOOP("Clearway", "Screen sharing"));
    case Step::Media:
        return say(QT_TRANSLATE_NOOP("Clearway", "Audio and video"));
    }
    return QString();
}

QString Wording::stepDescription(Step step) const
{
    switch (step) {
    case Step::Network:
        return say(QT_TRANSLATE_NOOP("Clearway", "Looking up the names of GoTo's servers"));
    case Step::SignIn:
        return say(QT_TRANSLATE_NOOP("Clearway", "Connecting to GoTo's sites and its gateway"));
    case Step::ScreenSharing:
        return say(QT_TRANSLATE_NOOP("Clearway", "Connecting to GoTo's networks on TCP"));
    case Step::Media:
        return say(QT_TRANSLATE_NOOP("Clearway", "Sending test packets to GoTo's audio and video networks"));
    }
    return QString();
}

QString Wording::stepProgress(const checkup::StepProgress &progress) const
{
    return progress.total == 0 ? say(QT_TRANSLATE_NOOP("Clearway", "waiting"))
                               : cellCount(progress.done, progress.total);
}

QString Wording::seconds(evidence::Duration duration) const
{
    const auto rounded = std::llround(double(duration.count()) / 1'000'000.0);
    if (rounded == 0)
        return this->duration(duration);
    return say({QT_TRANSLATE_N_NOOP("Clearway", "%n seconds"), "%n second", 0}, {QString::number(rounded)});
}

QString Wording::elapsedSoFar(evidence::Duration elapsed) const
{
    return say({QT_TRANSLATE_NOOP("Clearway", "%1 so far")}, {seconds(elapsed)});
}

QString Wording::checkedLine(const evidence::Run &run) const
{
    const QDateTime started = run.started.toLocalTime();
    const QString day = m_locale.toString(started.date(),
                                          m_language == Language::De ? QStringLiteral("dd.MM.yyyy")
                                                                     : QStringLiteral("d MMM yyyy"));
    const QString time = started.time().toString(QStringLiteral("HH:mm"));
    return say({run.complete ? QT_TRANSLATE_NOOP("Clearway", "checked on %1 at %2 in %3")
                             : QT_TRANSLATE_NOOP("Clearway", "stopped early, checked on %1 at %2 for %3")},
               {day, time, seconds(run.duration)})
        + rowsTestedAgain(run);
}

QString Wording::networkChanges(const evidence::Run &run) const
{
    QStringList changes;
    for (const evidence::NetworkChange change : run.networkChanges) {
        switch (change) {
        case evidence::NetworkChange::DefaultRoute:
            changes << say(QT_TRANSLATE_NOOP("Clearway", "the default route"));
            break;
        case evidence::NetworkChange::Addresses:
            changes << say(QT_TRANSLATE_NOOP("Clearway", "this computer's addresses"));
            break;
        case evidence::NetworkChange::Tunnel:
            changes << say(QT_TRANSLATE_NOOP("Clearway", "the VPN"));
            break;
        }
    }
    if (changes.isEmpty())
        return {};
    return say({QT_TRANSLATE_NOOP("Clearway",
                                  "Something changed while this check ran: %1. Its results may mix two "
                                  "networks; check again.")},
               {changes.join(QStringLiteral(", "))});
}

QString Wording::checkedLine(const evidence::Run &run, QDate today) const
{
    const QDateTime started = run.started.toLocalTime();
    if (started.date() != today)
        return checkedLine(run);
    return say({run.complete ? QT_TRANSLATE_NOOP("Clearway", "checked today at %1 in %2")
                             : QT_TRANSLATE_NOOP("Clearway", "stopped early, checked today at %1 for %2")},
               {started.time().toString(QStringLiteral("HH:mm")), seconds(run.duration)})
        + rowsTestedAgain(run);
}

QString Wording::rowsTestedAgain(const evidence::Run &run) const
{
    QStringList rows;
    QDateTime last, swept;
    for (const evidence::Amendment &each : run.amendments) {
        const bool carriedOn = report::isCarriedOn(run, each);
        (carriedOn ? swept : last) = each.started.toLocalTime();
        if (!carriedOn)
            rows << each.requirement;
    }
    rows.removeDuplicates();
    const auto clock = [](const QDateTime &time) { return time.time().toString(QStringLiteral("HH:mm")); };
    QString said;
    if (swept.isValid())
        said += say({QT_TRANSLATE_NOOP("Clearway", ", every address last tried at %1")}, {clock(swept)});
    if (!rows.isEmpty())
        said += say({QT_TRANSLATE_N_NOOP("Clearway", ", %n rows tested again until %2"),
                     ", one row tested again at %2", 0},
                    {QString::number(rows.size()), clock(last)});
    return said;
}

QString Wording::product(catalogue::Product product) const
{
    switch (product) {
    case catalogue::Product::Meeting:
        return QStringLiteral("GoTo Meeting");
    case catalogue::Product::Webinar:
        return QStringLiteral("GoTo Webinar");
    case catalogue::Product::Training:
        return QStringLiteral("GoTo Training");
    }
    return QString();
}

QString Wording::products(const QStringList &words) const
{
    QStringList shown;
    for (const QString &word : words) {
        const auto known = base::fromName<catalogue::Product>(word);
        shown += known ? product(*known) : base::PeerText(word).forLabel();
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace clearway::text
