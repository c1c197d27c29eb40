// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/computermodel.h"

#include "base/peertext.h"
#include "catalogue/cataloguefile.h"
#include "checkup/programparts.h"
#include "gui/entryview.h"
#include "text/clientstory.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace clearway::gui {
namespace {

using text::ComputerPage;
using text::Label;

const QString separator = QStringLiteral("  \u00B7  ");

QStringList inert(QStringList lines)
{
    for (QString &line : lines)
        line = base::PeerText(line).forLabel();
    return lines;
}

bool isAboutProxySettings(verdict::FindingCode code)
{
    using verdict::FindingCode;
    return code == FindingCode::ProxyStoredStale || code == FindingCode::ProxyConflict
        || code == FindingCode::ProxyUnreachable;
}

} // namespace

ComputerModel::ComputerModel(const Voice &voice, QObject *parent) : QAbstractListModel(parent), m_voice(voice)
{
    connect(&voice, &Voice::changed, this, &ComputerModel::fill);
}

void ComputerModel::setReport(const ReportPtr &report)
{
    m_report = report;
    fill();
}

void ComputerModel::fill()
{
    auto groups = this->groups();
    if (groups == m_groups) // a run's progress must not move the selection
        return;
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

std::vector<ComputerModel::Group> ComputerModel::groups() const
{
    if (!m_report)
        return {};
    const text::Wording &words = m_voice.words();
    const evidence::Machine &machine = m_report->evidence.machine;
    const catalogue::Catalogue builtIn = catalogue::builtInCatalogue();
    std::vector<Group> groups{
        {words.label(Label::System),
         {m_report->evidence.run.rehearsal ? words.computerPage(ComputerPage::Invented) : machine.system}},
        {words.label(Label::Adapters), adapterLines()},
        {words.label(Label::Routes), routeLines()},
        {words.computerPage(ComputerPage::WaysOut), exitLines()},
        {words.label(Label::Resolvers), machine.resolvers},
        {words.computerPage(ComputerPage::CheckedWith), versionLines()},
        {words.computerPage(ComputerPage::ThisProgram),
         QStringList{QStringLiteral("Clearway ") + QCoreApplication::applicationVersion()}
             + checkup::programLibraries()
             + QStringList{catalogueLine(builtIn.id, builtIn.version, builtIn.source)}}};
    std::ptrdiff_t next = 0; // behind the system
    for (const Group &group : clientGroups())
        groups.insert(group.isLog ? groups.end() : groups.begin() + (++next), group);
    for (Group &group : groups) {
        group.lines.removeAll(QString());
        if (group.lines.isEmpty())
            group.lines << words.computerPage(ComputerPage::NothingRead);
        group.lines = inert(group.lines);
    }
    return groups;
}

std::vector<ComputerModel::Group> ComputerModel::clientGroups() const
{
    const text::Wording &words = m_voice.words();
    const evidence::Machine &machine = m_report->evidence.machine;
    std::vector<Group> groups;
    for (const text::StoryPart &part : text::clientStory(machine.client, machine.proxies, words))
        if (part.title.isEmpty() && !groups.empty())
            groups.back().lines += part.lines;
        else
            groups.push_back({part.title.isEmpty() ? words.computerPage(ComputerPage::Client) : part.title,
                              part.lines, part.status, part.isLog});
    for (Group &group : groups)
        for (const verdict::Finding &finding : m_report->verdict.findings)
            if (group.status && isAboutProxySettings(finding.code))
                group.lines << words.computerPage(ComputerPage::FoundBesides, {words.findingTitle(finding)});
    return groups;
}

QStringList ComputerModel::adapterLines() const
{
    const text::Wording &words = m_voice.words();
    QStringList lines;
    for (const evidence::Adapter &adapter : m_report->evidence.machine.adapters) {
        QStringList parts{adapter.name,
                          words.computerPage(adapter.up ? ComputerPage::Up : ComputerPage::Down)};
        if (adapter.loopback || adapter.kind != evidence::AdapterKind::Unknown)
            parts << words.adapterKind(adapter.loopback ? evidence::AdapterKind::Loopback : adapter.kind);
        parts << (adapter.addresses.isEmpty() ? words.computerPage(ComputerPage::NoAddress)
                                              : adapter.addresses.join(QStringLiteral(", ")));
        lines << parts.join(separator);
    }
    return lines;
}

QStringList ComputerModel::routeLines() const
{
    const text::Wording &words = m_voice.words();
    QStringList lines;
    for (const evidence::Route &route : m_report->evidence.machine.routes)
        lines << route.destination + separator
                + (route.gateway.isEmpty()
                       ? words.computerPage(ComputerPage::OnLink, {route.adapter})
                       : words.computerPage(ComputerPage::Via, {route.gateway, route.adapter}));
    return lines;
}

QStringList ComputerModel::exitLines() const
{
    // Mostly all of them leave the same way.
    const text::Wording &words = m_voice.words();
    std::vector<std::pair<QString, QStringList>> ways;
    for (const evidence::Exit &exit : m_report->evidence.machine.exits) {
        const QString way = !exit.leads() ? words.computerPage(ComputerPage::NoWay)
            : exit.gateway.isEmpty()      ? words.computerPage(ComputerPage::OnLink, {exit.adapter})
                                     : words.computerPage(ComputerPage::Via, {exit.gateway, exit.adapter});
        QString target = exit.target == evidence::restOfTheInternet
            ? words.computerPage(ComputerPage::RestOfTheInternet)
            : exit.target;
        if (!exit.part.isEmpty() && exit.part != exit.target)
            target += QStringLiteral(" (") + exit.part + u')';
        auto known = std::ranges::find(ways, way, &std::pair<QString, QStringList>::first);
        if (known == ways.end())
            known = ways.insert(ways.end(), {way, {}});
        known->second << target;
    }
    QStringList lines;
    for (const auto &[way, targets] : ways)
        lines << way + separator + targets.join(QStringLiteral(", "));
    return lines;
}

QString ComputerModel::catalogueLine(const QString &id, const QString &version, const QString &source) const
{
    const text::Wording &words = m_voice.words();
    return words.label(Label::Catalogue) + QStringLiteral(": ")
        + words.computerPage(ComputerPage::CatalogueIn, {id, version, words.supplied(source)});
}

QStringList ComputerModel::versionLines() const
{
    const text::Wording &words = m_voice.words();
    const evidence::Run &run = m_report->evidence.run;
    const QString roots = words.computerPage(
        ComputerPage::RootsIn,
        {words.supplied(run.publicRoots.source), words.locale().toString(run.publicRoots.count)});
    return {run.tool + u' ' + run.version,
            catalogueLine(run.catalogue.id, run.catalogue.version, run.catalogue.source),
            words.label(Label::PublicRoots) + QStringLiteral(": ") + roots};
}

QString ComputerModel::plainText() const
{
    QString all;
    for (const Group &group : m_groups)
        all += group.title + QStringLiteral("\n    ") + group.lines.join(QStringLiteral("\n    ")) + u'\n';
    return all;
}

int ComputerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

QVariant ComputerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Group &group = m_groups[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case EntryNotes:
        return group.lines;
    case EntryStatus:
        return group.status ? QVariant(int(*group.status)) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(group.title + QStringLiteral(": ") + group.lines.join(QStringLiteral("; ")));
    default:
        return {};
    }
}

} // namespace clearway::gui
