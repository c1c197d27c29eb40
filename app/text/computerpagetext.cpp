// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/computerpagetext.h"

#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<ComputerPage>>({
    // Groups and facts
    {ComputerPage::Hint, QT_TRANSLATE_NOOP("Clearway", "As it was set up when the check ran.")},
    {ComputerPage::Area, QT_TRANSLATE_NOOP("Clearway", "How the computer is set up")},
    {ComputerPage::CheckedWith, QT_TRANSLATE_NOOP("Clearway", "Checked with")},
    {ComputerPage::ThisProgram, QT_TRANSLATE_NOOP("Clearway", "This program")},
    {ComputerPage::CopyAll, QT_TRANSLATE_NOOP("Clearway", "Copy all")},
    {ComputerPage::Up, QT_TRANSLATE_NOOP("Clearway", "up")},
    {ComputerPage::Down, QT_TRANSLATE_NOOP("Clearway", "down")},
    {ComputerPage::NoAddress, QT_TRANSLATE_NOOP("Clearway", "no address")},
    {ComputerPage::WaysOut, QT_TRANSLATE_NOOP("Clearway", "Ways out")},
    {ComputerPage::RestOfTheInternet, QT_TRANSLATE_NOOP("Clearway", "rest of the Internet")},
    {ComputerPage::NoWay, QT_TRANSLATE_NOOP("Clearway", "no way there")},
    {ComputerPage::Via, QT_TRANSLATE_NOOP("Clearway", "via %1, %2")},
    {ComputerPage::OnLink, QT_TRANSLATE_NOOP("Clearway", "directly, %1")},
    {ComputerPage::NothingRead, QT_TRANSLATE_NOOP("Clearway", "none read")},
    {ComputerPage::RootsIn, QT_TRANSLATE_NOOP("Clearway", "%1, %2")},
    {ComputerPage::CatalogueIn, QT_TRANSLATE_NOOP("Clearway", "%1 %2, %3")},
    {ComputerPage::Invented, QT_TRANSLATE_NOOP("Clearway", "Computer of the rehearsal (invented)")},
    {ComputerPage::Client, QT_TRANSLATE_NOOP("Clearway", "GoTo client")},
    {ComputerPage::FoundBesides, QT_TRANSLATE_NOOP("Clearway", "This check found: %1")},
});

static_assert(isComplete(rows));

} // namespace

QString Wording::adapterKind(evidence::AdapterKind kind) const
{
    switch (kind) {
    case evidence::AdapterKind::Ethernet:
        return say(QT_TRANSLATE_NOOP("Clearway", "Ethernet"));
    case evidence::AdapterKind::Wireless:
        return say(QT_TRANSLATE_NOOP("Clearway", "Wi-Fi"));
    case evidence::AdapterKind::Cellular:
        return say(QT_TRANSLATE_NOOP("Clearway", "Mobile network"));
    case evidence::AdapterKind::Tunnel:
        return say(QT_TRANSLATE_NOOP("Clearway", "Tunnel (VPN)"));
    case evidence::AdapterKind::PointToPoint:
        return say(QT_TRANSLATE_NOOP("Clearway", "Point-to-point line"));
    case evidence::AdapterKind::Virtual:
        return say(QT_TRANSLATE_NOOP("Clearway", "Virtual adapter"));
    case evidence::AdapterKind::Loopback:
        return say(QT_TRANSLATE_NOOP("Clearway", "Loopback"));
    case evidence::AdapterKind::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Clearway", "Network"));
}

QString Wording::computerPage(ComputerPage text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
