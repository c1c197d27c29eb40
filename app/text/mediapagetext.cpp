// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/mediapagetext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<MediaPage>>({
    // Head
    {MediaPage::TitleEnds, QT_TRANSLATE_NOOP("Clearway", "UDP to %1 of %2 networks ends at hop %3")},
    {MediaPage::TitleBlocked, QT_TRANSLATE_NOOP("Clearway", "UDP to %1 of %2 networks is blocked")},
    {MediaPage::TitleOpen, QT_TRANSLATE_NOOP("Clearway", "UDP gets through to all %1 networks")},
    {MediaPage::TitleUnconfirmed,
     QT_TRANSLATE_NOOP("Clearway", "Cannot tell whether UDP reaches %1 of %2 networks")},
    {MediaPage::Title, QT_TRANSLATE_NOOP("Clearway", "Media paths")},
    {MediaPage::HintEnds,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "TCP to the same addresses passes that hop, so something there or right behind it filters UDP.")},
    {MediaPage::Hint,
     QT_TRANSLATE_NOOP("Clearway", "Audio and video go by UDP to these networks, past any proxy.")},
    {MediaPage::NothingTried, QT_TRANSLATE_NOOP("Clearway", "UDP was not tried.")},
    {MediaPage::BothPorts, QT_TRANSLATE_NOOP("Clearway", "Both ports")},
    {MediaPage::Ports, QT_TRANSLATE_NOOP("Clearway", "Ports shown")},
    // Columns
    {MediaPage::Network, QT_TRANSLATE_NOOP("Clearway", "Network")},
    {MediaPage::Hop, QT_TRANSLATE_NOOP("Clearway", "Hop")},
    {MediaPage::Answer, QT_TRANSLATE_NOOP("Clearway", "UDP")},
    // Cells
    {MediaPage::Tcp, QT_TRANSLATE_NOOP("Clearway", "TCP")},
    {MediaPage::Udp, QT_TRANSLATE_NOOP("Clearway", "UDP")},
    {MediaPage::NoTrace, QT_TRANSLATE_NOOP("Clearway", "Hops were not traced")},
    {MediaPage::ByAdapter, QT_TRANSLATE_NOOP("Clearway", "%1, via %2")},
    {MediaPage::ByAdapterAlone, QT_TRANSLATE_NOOP("Clearway", "by %1")},
    {MediaPage::SeveralWays, QT_TRANSLATE_NOOP("Clearway", "by several ways")},
    {MediaPage::NoWay, QT_TRANSLATE_NOOP("Clearway", "no route")},
    {MediaPage::RoundTrip, QT_TRANSLATE_NOOP("Clearway", "Answered after %1")},
    {MediaPage::Spoken, QT_TRANSLATE_NOOP("Clearway", "%1: %2. %3")},
    {MediaPage::SpokenEnd, QT_TRANSLATE_NOOP("Clearway", "UDP ends at hop %1.")},
    {MediaPage::Table, QT_TRANSLATE_NOOP("Clearway", "Media networks and how far packets got")},
    // Legend
    {MediaPage::Legend,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "Filled dot: the hop answered. Hollow dot: it stayed silent. Ring: the GoTo server. A hop "
         "trace is evidence, never a verdict of its own.")},
    // Test stream
    {MediaPage::StreamTo, QT_TRANSLATE_NOOP("Clearway", "Test stream to %1, quality: %2")},
    {MediaPage::StreamRoundTrip, QT_TRANSLATE_NOOP("Clearway", "Round trip")},
    {MediaPage::StreamLoss, QT_TRANSLATE_NOOP("Clearway", "Loss")},
    {MediaPage::StreamPlot, QT_TRANSLATE_NOOP("Clearway", "%1 to %2")},
    {MediaPage::StreamLossPlot, QT_TRANSLATE_NOOP("Clearway", "%1 of %2 lost")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::mediaPage(MediaPage text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
