// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/peertext.h"
#include "base/strictjson.h"
#include "catalogue/allowlist.h"
#include "catalogue/cataloguefile.h"
#include "cli/catalogueaudit.h"
#include "cli/catalogueoption.h"
#include "cli/cataloguetext.h"
#include "cli/checkoptions.h"
#include "cli/judgedfile.h"
#include "cli/namedinput.h"
#include "cli/settledoptions.h"
#include "cli/verb.h"
#include "report/jsontext.h"
#include "settings/settledcatalogue.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

base::Result<catalogue::ListScope, UsageError> readScope(const Arguments &arguments)
{
    catalogue::ListScope scope;
    const auto products = readProducts(arguments, scope.products);
    if (!products)
        return products.error();
    scope.products = *products;
    if (!arguments.has("--mode"_L1))
        return scope;
    const auto mode = wordValue<catalogue::ModeId>("--mode"_L1, arguments.value("--mode"_L1));
    if (!mode)
        return mode.error();
    scope.mode = *mode;
    return scope;
}

/// One command line of this verb.
class Work {
public:
    Work(const Arguments &arguments, const Settled &settled, Console &console)
        : m_arguments(arguments), m_settled(settled), m_wording(settled.language), m_console(console)
    {
    }

    ExitCode show()
    {
        const auto supplied = chosen();
        if (!supplied)
            return unreadable(supplied.error());
        if (m_arguments.has("--json"_L1))
            return m_console.result(report::withControlsSpelled(supplied->json));
        return m_console.result(catalogueText(supplied->catalogue, m_wording));
    }

    /// Without a key, whether anybody signed the file is not asked: it may be about to be signed.
    ExitCode validate()
    {
        if (m_arguments.words().size() != 2)
            return refused({u"name one file: clearway-cli catalogue validate FILE"_s});
        report(m_settled, {}, m_wording, m_console);
        const QString file = m_arguments.words().at(1);
        const QString key = m_arguments.value("--catalogue-key"_L1);
        if (key.isEmpty()) {
            const auto json = readNamedInput(file, base::JsonLimits().bytes);
            if (!json)
                return unreadable(json.error());
            const auto catalogue = catalogue::readCatalogue(*json, shownInput(file));
            return catalogue ? m_console.result(u"OK: "_s + catalogueCounts(*catalogue) + u'\n')
                             : unreadable(catalogue.error());
        }
        const auto supplied = supply::chooseCatalogue({file, key}, {}, {});
        if (!supplied)
            return unreadable(supplied.error());
        return m_console.result(
            u"OK: %1, signed by %2: %3\n"_s.arg(catalogueCounts(supplied->catalogue), supplied->key,
                                                base::PeerText(supplied->comment).forTerminal()));
    }

    ExitCode allowlist()
    {
        if (!m_arguments.has("--for"_L1))
            return refused(
                {u"catalogue allowlist needs --for with one of "_s + base::allNames<catalogue::RuleKind>()});
        const auto kind = wordValue<catalogue::RuleKind>("--for"_L1, m_arguments.value("--for"_L1));
        if (!kind)
            return refused(kind.error());
        const auto scope = readScope(m_arguments);
        if (!scope)
            return refused(scope.error());
        const auto supplied = chosen();
        if (!supplied)
            return unreadable(supplied.error());
        return m_console.result(catalogue::allowlist(supplied->catalogue, *kind, *scope));
    }

    ExitCode audit()
    {
        if (m_arguments.words().size() != 2)
            return refused({u"name one list: clearway-cli catalogue audit LIST (- for standard input)"_s});
        const auto scope = readScope(m_arguments);
        if (!scope)
            return refused(scope.error());
        const auto supplied = chosen();
        if (!supplied)
            return unreadable(supplied.error());
        return auditCatalogue(m_arguments, supplied->catalogue, *scope, m_wording, m_console);
    }

private:
    ExitCode refused(const UsageError &error) { return refuse(m_console, "catalogue"_L1, error); }

    ExitCode unreadable(const base::InputError &error)
    {
        return cli::unreadable(text::Label::CatalogueNotRead, error, m_wording, m_console);
    }

    /// The catalogue that counts, after what is to be said of it.
    base::Result<supply::Supplied> chosen()
    {
        report(m_settled, {settings::Setting::Catalogue}, m_wording, m_console);
        auto supplied
            = settings::settledCatalogue(m_settled.effective, m_arguments.value("--catalogue-key"_L1));
        if (supplied)
            report(supplied->remarks, m_wording, m_console);
        return supplied;
    }

    const Arguments &m_arguments;
    const Settled &m_settled;
    const text::Wording m_wording;
    Console &m_console;
};

std::vector<Option> optionTable()
{
    std::vector<Option> options = catalogueOptions();
    const std::vector<Option> own{
        {"--json"_L1, {}, "show: the catalogue file itself; audit: the result as JSON"_L1},
        {"--for"_L1, "KIND"_L1, "allowlist: nftables, squid, cisco-wsa, pac or csv"_L1},
        {"--product"_L1, "PRODUCT"_L1, "allowlist, audit: meeting, webinar or training; default all"_L1,
         true},
        {"--mode"_L1, "MODE"_L1,
         "allowlist, audit: proxy-only, proxy-with-udp, split or unrestricted; default any but the last"_L1},
        {"--whole"_L1, {}, "audit: names and networks must both be in the list"_L1},
        {"--language"_L1, "de|en"_L1, "default the system's"_L1}};
    options.insert(options.end(), own.begin(), own.end());
    return options;
}

ExitCode catalogueWork(const Arguments &arguments, Console &console)
{
    const auto settled = settle(arguments);
    if (!settled)
        return refuse(console, "catalogue"_L1, settled.error());
    Work work(arguments, *settled, console);
    const QString name = arguments.words().value(0);
    const bool alone = arguments.words().size() == 1;
    if (name == u"show"_s && alone)
        return work.show();
    if (name == u"validate"_s)
        return work.validate();
    if (name == u"allowlist"_s && alone)
        return work.allowlist();
    if (name == u"audit"_s)
        return work.audit();
    const QStringList works{u"show"_s, u"validate"_s, u"allowlist"_s, u"audit"_s};
    if (works.contains(name))
        return refuse(console, "catalogue"_L1, {u"unexpected word \"%1\""_s.arg(arguments.words().at(1))});
    const QString other = name.isEmpty() ? QString() : u", not \"%1\"%2"_s.arg(name, didYouMean(name, works));
    return refuse(console, "catalogue"_L1, {u"takes one of "_s + works.join(u", "_s) + other});
}

} // namespace

Verb catalogueVerb()
{
    return {"catalogue"_L1, "show | validate FILE | allowlist --for KIND | audit LIST"_L1,
            "What must be reachable; checks a catalogue file; prints rules for a product; checks a list."_L1,
            optionTable(), catalogueWork};
}

} // namespace clearway::cli
