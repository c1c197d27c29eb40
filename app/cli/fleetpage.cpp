// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/fleetpage.h"

#include "base/peertext.h"
#include "report/textlayout.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using fleet::Counts;
using fleet::Summary;
using text::FleetText;
using verdict::Status;

constexpr std::size_t mostRows = 40;
constexpr std::size_t mostDamaged = 20;
constexpr Status shown[] = {Status::Ok, Status::Limited, Status::Failed, Status::Unclear};

QString inert(const QString &text)
{
    return base::PeerText(text, 200).forTerminal();
}

class FleetPage {
public:
    FleetPage(const Summary &summary, const text::Wording &wording) : m_summary(summary), m_wording(wording)
    {
    }

    [[nodiscard]] QString text() const
    {
        const fleet::SiteSummary total = m_summary.total();
        if (fleet::sum(total.runs) == 0)
            return counts(0) + damaged() + notEntered();
        return counts(fleet::sum(total.runs)) + sites() + modes(total) + causes(total) + damaged()
            + notEntered();
    }

private:
    [[nodiscard]] QString said(FleetText text, const QStringList &arguments = {}) const
    {
        return m_wording.fleet(text, arguments);
    }

    [[nodiscard]] QString counts(int runs) const
    {
        const auto number = [](int value) { return QString::number(value); };
        QString text = said(FleetText::Runs, {number(runs)}) + u'\n';
        if (m_summary.first.isValid())
            text += said(FleetText::Between,
                         {m_summary.first.toString(u"yyyy-MM-dd HH:mm"_s),
                          m_summary.last.toString(u"yyyy-MM-dd HH:mm"_s)})
                + u'\n';
        text += said(FleetText::Files, {number(m_summary.files)}) + u'\n';
        if (m_summary.incomplete > 0)
            text += said(FleetText::Incomplete, {number(m_summary.incomplete)}) + u'\n';
        if (m_summary.rehearsals + m_summary.repeated > 0)
            text += said(FleetText::LeftOut, {number(m_summary.rehearsals), number(m_summary.repeated)})
                + u'\n';
        if (m_summary.beyond > 0)
            text += said(FleetText::Beyond, {number(m_summary.beyond)}) + u'\n';
        return text;
    }

    /// A table's row: a name, then a count for each status, then a last word.
    [[nodiscard]] static QString row(const QString &name, const QStringList &numbers,
                                     const QString &last = {})
    {
        std::vector<report::TextCell> cells{{name}};
        std::vector<int> widths{22};
        for (const QString &number : numbers) {
            cells.push_back({number});
            widths.push_back(9);
        }
        cells.push_back({last});
        widths.push_back(24);
        return u"  "_s + report::tableRow(cells, widths);
    }

    [[nodiscard]] QString head(FleetText name, FleetText last) const
    {
        QStringList words;
        for (const Status status : shown)
            words << m_wording.status(status);
        return row(said(name), words, last == name ? QString() : said(last));
    }

    [[nodiscard]] static QStringList numbers(const Counts &counts)
    {
        QStringList all;
        for (const Status status : shown)
            all << QString::number(counts[std::size_t(status)]);
        return all;
    }

    /// Sites with the most runs that do not work first.
    [[nodiscard]] QString sites() const
    {
        QStringList names = m_summary.sites.keys();
        const auto bad = [this](const QString &name) {
            const Counts &runs = m_summary.sites[name].runs;
            return runs[std::size_t(Status::Failed)];
        };
        std::ranges::stable_sort(names, std::greater(), bad);
        QString text
            = u'\n' + said(FleetText::BySite) + u'\n' + head(FleetText::Site, FleetText::MostFrequent);
        for (const QString &name : names.mid(0, mostRows)) {
            const fleet::SiteSummary site = m_summary.sites[name];
            const auto causes = fleet::byFrequency(site.causes);
            text += row(name.isEmpty() ? said(FleetText::NoSite) : inert(name), numbers(site.runs),
                        causes.empty() ? QString()
                                       : u"%1 (%2)"_s.arg(causes.front().first).arg(causes.front().second));
        }
        text += more(std::size_t(names.size()), mostRows);
        if (fleet::sum(m_summary.furtherSites.runs) > 0)
            text += row(said(FleetText::FurtherSites), numbers(m_summary.furtherSites.runs));
        return text;
    }

    [[nodiscard]] QString modes(const fleet::SiteSummary &total) const
    {
        QString text = u'\n' + said(FleetText::ByMode) + u'\n' + head(FleetText::Mode, FleetText::Mode);
        for (const catalogue::ModeId mode : catalogue::allModes)
            text += row(m_wording.mode(mode), numbers(total.modes[std::size_t(mode)]));
        return text;
    }

    [[nodiscard]] QString causes(const fleet::SiteSummary &total) const
    {
        const auto causes = fleet::byFrequency(total.causes);
        if (causes.empty())
            return {};
        const auto line = [](const QString &cause, const QString &runs, const QString &sites) {
            return u"  "_s + report::tableRow({{cause}, {runs}, {sites}}, {40, 9, 9});
        };
        QString text = u'\n' + said(FleetText::ByCause) + u'\n'
            + line(said(FleetText::Cause), said(FleetText::RunsColumn), said(FleetText::Sites));
        for (const auto &[code, runs] : causes)
            text += line(code, QString::number(runs), QString::number(m_summary.sitesWith(code)));
        if (m_summary.furtherCauses > 0)
            text += line(said(FleetText::FurtherCauses), QString::number(m_summary.furtherCauses), {});
        return text;
    }

    [[nodiscard]] QString damaged() const
    {
        return errors(FleetText::Damaged, m_summary.damagedCount, m_summary.damaged);
    }

    [[nodiscard]] QString notEntered() const
    {
        return errors(FleetText::NotEntered, m_summary.notEnteredCount, m_summary.notEntered);
    }

    [[nodiscard]] QString errors(FleetText heading, int count,
                                 const std::vector<base::InputError> &errors) const
    {
        if (count == 0)
            return {};
        QString text = u'\n' + said(heading, {QString::number(count)}) + u'\n';
        for (const base::InputError &error : errors | std::views::take(mostDamaged))
            text += report::hanging(u"  "_s, inert(error.text()), report::textWidth);
        return text + more(std::size_t(count), mostDamaged);
    }

    [[nodiscard]] QString more(std::size_t all, std::size_t most) const
    {
        return all > most ? u"  "_s + said(FleetText::AndMore, {QString::number(all - most)}) + u'\n'
                          : QString();
    }

    const Summary &m_summary;
    const text::Wording &m_wording;
};

} // namespace

QString fleetPage(const Summary &summary, const text::Wording &wording)
{
    return FleetPage(summary, wording).text();
}

} // namespace clearway::cli
