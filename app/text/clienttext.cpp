// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/clienttext.h"

#include "text/sentence.h"
#include "text/sentencetable.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

constexpr std::array rows = std::to_array<TextRow<ClientText>>({
    {ClientText::NotLooked,
     QT_TRANSLATE_NOOP("Clearway", "The logs of the GoTo client were not read for this report.")},
    {ClientText::NoLogs, QT_TRANSLATE_NOOP("Clearway", "No logs of the GoTo client were found.")},
    {ClientText::OtherLogs,
     QT_TRANSLATE_NOOP("Clearway", "Logs of another computer are read by --logs FOLDER.")},
    {ClientText::Folders, QT_TRANSLATE_NOOP("Clearway", "Log folders of the GoTo client")},
    {ClientText::Folder, QT_TRANSLATE_NOOP("Clearway", "%1 (log files: %2, the newest of %3)")},
    {ClientText::EmptyFolder, QT_TRANSLATE_NOOP("Clearway", "%1 (no log files)")},
    {ClientText::CitrixFolder, QT_TRANSLATE_NOOP("Clearway", "%1 (a client of the Citrix era: years old)")},
    {ClientText::Unreadable, QT_TRANSLATE_NOOP("Clearway", "%1: %2")},
    {ClientText::NamedProxies, QT_TRANSLATE_NOOP("Clearway", "Proxies that the logs name")},
    {ClientText::NamedProxy, QT_TRANSLATE_NOOP("Clearway", "%1 (lines: %2, last in %3)")},
    {ClientText::NoNamedProxy, QT_TRANSLATE_NOOP("Clearway", "The logs name no proxy.")},
    {ClientText::Settings, QT_TRANSLATE_NOOP("Clearway", "Today's settings of this computer")},
    {ClientText::NoSettings, QT_TRANSLATE_NOOP("Clearway", "No proxy is set up on this computer.")},
    {ClientText::Agrees, QT_TRANSLATE_NOOP("Clearway", "The log and today's settings both name %1.")},
    {ClientText::OnlyLogged,
     QT_TRANSLATE_NOOP("Clearway",
                       "The log shows %1, today no proxy is set up. The client may still use what it "
                       "remembered.")},
    {ClientText::Differs,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "The log shows %1, today's settings say %2. The client may still use what it remembered.")},
    {ClientText::Stored, QT_TRANSLATE_NOOP("Clearway", "Remembered by the client: %1")},
    {ClientText::NothingStored, QT_TRANSLATE_NOOP("Clearway", "The client remembers no proxy.")},
    {ClientText::Lines, QT_TRANSLATE_NOOP("Clearway", "Lines about proxies and connections")},
    {ClientText::Line, QT_TRANSLATE_NOOP("Clearway", "%1, line %2:")},
    {ClientText::CutShort, QT_TRANSLATE_NOOP("Clearway", "There is more in the logs than is read here.")},
    {ClientText::Interrupted,
     QT_TRANSLATE_NOOP("Clearway",
                       "An earlier check was interrupted. What it had seen: clearway-cli judge %1")},
    {ClientText::Recovered,
     QT_TRANSLATE_NOOP(
         "Clearway",
         "Recovered from a check that was interrupted. There is no earlier verdict to compare with.")},
});
static_assert(isComplete(rows));

} // namespace

QString Wording::client(ClientText text, const QStringList &arguments) const
{
    return say(Sentence{rows[std::size_t(text)].source}, arguments);
}

} // namespace clearway::text
