// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/firstscreentext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<FirstScreen>>({
    {FirstScreen::View, QT_TRANSLATE_NOOP("Clearway", "View")},
    {FirstScreen::RowsNotTested, QT_TRANSLATE_NOOP("Clearway", "%1 of %2 rows are not tested")},
    // The way to GoTo
    {FirstScreen::Way, QT_TRANSLATE_NOOP("Clearway", "The way to GoTo")},
    {FirstScreen::NoNetwork, QT_TRANSLATE_NOOP("Clearway", "No network")},
    {FirstScreen::Proxy, QT_TRANSLATE_NOOP("Clearway", "Proxy")},
    {FirstScreen::WebTraffic, QT_TRANSLATE_NOOP("Clearway", "Web traffic")},
    {FirstScreen::DirectMedia, QT_TRANSLATE_NOOP("Clearway", "Direct audio and video")},
    {FirstScreen::MediaPastVpn, QT_TRANSLATE_NOOP("Clearway", "Direct audio and video, past the VPN")},
    {FirstScreen::MediaIntoVpn, QT_TRANSLATE_NOOP("Clearway", "Direct audio and video, through the VPN")},
    {FirstScreen::LaneAnswer, QT_TRANSLATE_NOOP("Clearway", "%1: %2")},
    {FirstScreen::LaneWorks, QT_TRANSLATE_NOOP("Clearway", "reaches GoTo")},
    {FirstScreen::LaneTested, QT_TRANSLATE_NOOP("Clearway", "being tested")},
    {FirstScreen::LaneNotTested, QT_TRANSLATE_NOOP("Clearway", "not tested")},
    {FirstScreen::LaneSilent, QT_TRANSLATE_NOOP("Clearway", "no answer seen")},
    {FirstScreen::LaneUnclear, QT_TRANSLATE_NOOP("Clearway", "no clear answer")},
    {FirstScreen::LanePartly, QT_TRANSLATE_NOOP("Clearway", "%1 of %2 destinations answer")},
    {FirstScreen::StopsAt, QT_TRANSLATE_NOOP("Clearway", "stops at %1")},
    {FirstScreen::StopsAtProxy, QT_TRANSLATE_NOOP("Clearway", "stops at the proxy")},
    {FirstScreen::ProxySilent, QT_TRANSLATE_NOOP("Clearway", "the proxy cannot be reached")},
    {FirstScreen::StopsOnTheWay, QT_TRANSLATE_NOOP("Clearway", "stops on the way")},
    {FirstScreen::StopsForSome, QT_TRANSLATE_NOOP("Clearway", "stops for %1 of %2 destinations")},
    {FirstScreen::StopsAtForSome, QT_TRANSLATE_NOOP("Clearway", "stops at %1 for %2 of %3")},
    {FirstScreen::StopsAtHop, QT_TRANSLATE_NOOP("Clearway", "stops at hop %1")},
    {FirstScreen::StopsAtHopForSome, QT_TRANSLATE_NOOP("Clearway", "stops at hop %1 for %2 of %3")},
    {FirstScreen::ThroughProxy, QT_TRANSLATE_NOOP("Clearway", "%1 through the proxy %2")},
    // The facts
    {FirstScreen::TestCallWas, QT_TRANSLATE_NOOP("Clearway", "A test call to the media peer was %1")},
    {FirstScreen::QualityIs, QT_TRANSLATE_NOOP("Clearway", "quality of a call: %1")},
    // What it needs
    {FirstScreen::Parts, QT_TRANSLATE_NOOP("Clearway", "What a meeting needs")},
    {FirstScreen::PartAnswer, QT_TRANSLATE_NOOP("Clearway", "%1: %2")},
    {FirstScreen::ProxySignIn, QT_TRANSLATE_NOOP("Clearway", "Proxy sign-in")},
    // The buttons below
    {FirstScreen::Actions, QT_TRANSLATE_NOOP("Clearway", "What to do with this result")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::firstScreen(FirstScreen text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
