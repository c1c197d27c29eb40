// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/clientstory.h"

#include "base/peertext.h"

using namespace Qt::StringLiterals;

namespace clearway::text {
namespace {

using evidence::ClientSeen;
using evidence::ProxyOrigin;
using evidence::ProxySource;

/// The proxies of the sources, each once: those that the client stored, or those of everybody else.
QStringList proxiesOf(const std::vector<ProxySource> &settings, bool stored)
{
    QStringList all;
    for (const ProxySource &source : settings)
        for (const evidence::ProxyServer &server : source.servers)
            if ((source.origin == ProxyOrigin::GotoStored) == stored && !all.contains(server.toString()))
                all << server.toString();
    return all;
}

StoryPart folders(const ClientSeen &client, const Wording &wording)
{
    StoryPart part{wording.client(ClientText::Folders), {}, {}};
    for (const evidence::ClientLogFolder &folder : client.folders) {
        QString line = folder.files == 0
            ? wording.client(ClientText::EmptyFolder, {base::inert(folder.place)})
            : wording.client(ClientText::Folder,
                             {base::inert(folder.place), QString::number(folder.files),
                              folder.newest.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s)});
        if (folder.citrix)
            line = wording.client(ClientText::CitrixFolder, {line});
        part.lines << line;
        if (!folder.problem.isEmpty())
            part.lines << wording.client(ClientText::Unreadable,
                                         {base::inert(folder.place), base::inert(folder.problem)});
    }
    return part;
}

StoryPart named(const ClientSeen &client, const Wording &wording)
{
    StoryPart part{wording.client(ClientText::NamedProxies), {}, {}};
    if (client.proxies.empty())
        return {{}, {wording.client(ClientText::NoNamedProxy)}, {}};
    for (const evidence::ClientProxy &proxy : client.proxies)
        part.lines << wording.client(
            ClientText::NamedProxy,
            {base::inert(proxy.server.toString()), QString::number(proxy.times), base::inert(proxy.file)});
    return part;
}

StoryPart besideSettings(const ClientSeen &client, const std::vector<ProxySource> &settings,
                         const Wording &wording)
{
    const QStringList today = proxiesOf(settings, false);
    const QStringList stored = proxiesOf(settings, true);
    const QString shown = base::inert(today.join(u", "_s));
    StoryPart part{wording.client(ClientText::Settings), {}, {}};
    part.lines << (today.isEmpty() ? wording.client(ClientText::NoSettings) : shown)
               << (stored.isEmpty()
                       ? wording.client(ClientText::NothingStored)
                       : wording.client(ClientText::Stored, {base::inert(stored.join(u", "_s))}));
    if (client.proxies.empty())
        return part;
    const QString logged = client.proxies.front().server.toString();
    const bool agrees = today.contains(logged);
    part.status = agrees ? verdict::Status::Ok : verdict::Status::Limited;
    part.lines << (agrees                ? wording.client(ClientText::Agrees, {base::inert(logged)})
                       : today.isEmpty() ? wording.client(ClientText::OnlyLogged, {base::inert(logged)})
                                         : wording.client(ClientText::Differs, {base::inert(logged), shown}));
    return part;
}

StoryPart loggedLines(const ClientSeen &client, const Wording &wording)
{
    StoryPart part{wording.client(ClientText::Lines), {}, {}, true};
    for (const evidence::ClientLogLine &line : client.lines) {
        const QString file = base::inert(line.file);
        const QString place = line.line > 0
            ? wording.client(ClientText::Line, {file, QString::number(line.line)})
            : file + u':';
        part.lines << place + u' ' + base::inert(line.text);
    }
    return part;
}

} // namespace

std::vector<StoryPart> clientStory(const ClientSeen &client, const std::vector<ProxySource> &settings,
                                   const Wording &wording)
{
    std::vector<StoryPart> story;
    if (client.folders.empty()) {
        story.push_back(
            {{}, {wording.client(client.looked ? ClientText::NoLogs : ClientText::NotLooked)}, {}});
        if (!client.looked)
            return story;
    } else {
        story.push_back(folders(client, wording));
        story.push_back(named(client, wording));
    }
    story.push_back(besideSettings(client, settings, wording));
    if (!client.lines.empty())
        story.push_back(loggedLines(client, wording));
    if (client.cut)
        story.push_back({{}, {wording.client(ClientText::CutShort)}, {}});
    return story;
}

} // namespace clearway::text
