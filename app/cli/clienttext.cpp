// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/clienttext.h"

#include "report/textlayout.h"
#include "text/clientstory.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

QString paragraph(const text::StoryPart &part)
{
    QString text = part.title.isEmpty() ? QString() : part.title + u'\n';
    const QString before = part.title.isEmpty() ? QString() : u"  "_s;
    for (const QString &line : part.lines)
        text += report::hanging(before, line, report::textWidth);
    return text;
}

} // namespace

QString clientText(const evidence::ClientSeen &client, const std::vector<evidence::ProxySource> &settings,
                   const text::Wording &wording)
{
    QStringList paragraphs;
    for (const text::StoryPart &part : text::clientStory(client, settings, wording))
        paragraphs << paragraph(part);
    if (client.folders.empty())
        paragraphs.front()
            += report::hanging({}, wording.client(text::ClientText::OtherLogs), report::textWidth);
    return paragraphs.join(u'\n');
}

} // namespace clearway::cli
