// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/checkoptions.h"

#include "base/peertext.h"
#include "cli/terminal.h"
#include "surroundings/proxyurl.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using base::Result;
using report::ReportFormat;

constexpr int longestRun = 3600;
constexpr int longestStream = 300;
constexpr int shortestWatch = 5; ///< of a network that others use too
constexpr int longestWatch = 86'400;

/// Reads an option's value into the options; an error when it cannot be meant.
using Outcome = std::optional<UsageError>;

Outcome readSite(const Arguments &arguments, CheckOptions &options)
{
    options.request.site = arguments.value("--site"_L1);
    if (options.request.site.size() > 64
        || base::PeerText(options.request.site).forLabel() != options.request.site)
        return UsageError{u"--site takes at most 64 characters, none of them a control character"_s};
    if (arguments.has("--catalogue-key"_L1) && options.request.catalogueFile.isEmpty())
        return UsageError{u"--catalogue-key goes with --catalogue"_s};
    return {};
}

Outcome readNetwork(const Arguments &arguments, CheckOptions &options)
{
    if (arguments.has("--rehearse"_L1)) {
        const auto scenario
            = wordValue<rehearsal::Scenario>("--rehearse"_L1, arguments.value("--rehearse"_L1));
        if (!scenario)
            return scenario.error();
        options.request.rehearsal = *scenario;
    }
    for (const QString &word : arguments.values("--dns"_L1)) {
        const auto resolver = base::Endpoint::parse(word, base::dnsPort);
        if (!resolver)
            return UsageError{u"--dns takes an IP address with an optional port, not \"%1\""_s.arg(word)};
        options.request.dns.push_back(*resolver);
    }
    return {};
}

Outcome readProxy(const Arguments &arguments, CheckOptions &options)
{
    const QString user = arguments.value("--proxy-user"_L1);
    if (arguments.has("--proxy-user"_L1) && (user.isEmpty() || user.contains(u':')))
        return UsageError{u"--proxy-user takes a name, without a colon (RFC 7617 2)"_s};
    options.request.proxyUser = user;
    const QString proxy = arguments.has("--proxy"_L1) ? arguments.value("--proxy"_L1) : u"system"_s;
    options.request.proxy = proxy;
    if (proxy == u"system"_s)
        return {};
    if (proxy == u"none"_s)
        return user.isEmpty() ? Outcome() : UsageError{u"--proxy-user has no use with --proxy none"_s};
    // Where the scheme is missing too, the error would repeat them.
    const bool whole = proxy.contains(u"://");
    const surroundings::ProxyUrl url = surroundings::readProxyUrl(whole ? proxy : u"http://"_s + proxy);
    if (url.credentialsDropped)
        return UsageError{
            u"--proxy takes no name and password, because others can read command lines; give the "
            "name by --proxy-user"_s};
    if (!whole)
        return UsageError{
            u"--proxy takes none, system or an address such as http://proxy.example:3128, not \"%1\"%2"_s.arg(
                proxy, didYouMean(proxy, {u"none"_s, u"system"_s}))};
    if (!url.server || !url.problem.isEmpty())
        return UsageError{u"--proxy: \"%1\" is no proxy's address: %2"_s.arg(url.shown, url.problem)};
    return {};
}

/// A row is tested again and again, a network every minute; neither may mean tens of thousands of
/// connections.
Outcome readSweep(const Arguments &arguments, CheckOptions &options)
{
    if (!arguments.has("--sweep"_L1))
        return {};
    for (const QLatin1StringView other : {"--watch"_L1, "--only"_L1})
        if (arguments.has(other))
            return UsageError{u"--sweep tries every address once and does not go with %1"_s.arg(other)};
    options.request.sweep = true;
    options.request.timeLimit = checkup::sweepTimeLimit;
    return {};
}

Outcome readLimits(const Arguments &arguments, CheckOptions &options)
{
    if (!arguments.has("--time-limit"_L1))
        return {};
    const QString word = arguments.value("--time-limit"_L1);
    bool ok = false;
    const int seconds = word.toInt(&ok);
    if (!ok || seconds < 1 || seconds > longestRun)
        return UsageError{
            u"--time-limit takes whole seconds from 1 to %1, not \"%2\""_s.arg(longestRun).arg(word)};
    options.request.timeLimit = std::chrono::seconds(seconds);
    return {};
}

Outcome readMediaPeer(const Arguments &arguments, CheckOptions &options)
{
    if (!arguments.has("--media-peer"_L1))
        return arguments.has("--media-seconds"_L1)
            ? Outcome(UsageError{u"--media-seconds goes with --media-peer"_s})
            : Outcome();
    const QString word = arguments.value("--media-peer"_L1);
    options.request.mediaPeer = probes::MediaPeer::parse(word);
    if (!options.request.mediaPeer)
        return UsageError{
            u"--media-peer takes a host and a port, such as peer.example:8200, not \"%1\""_s.arg(word)};
    if (!arguments.has("--media-seconds"_L1))
        return {};
    bool ok = false;
    const int seconds = arguments.value("--media-seconds"_L1).toInt(&ok);
    if (!ok || seconds < 1 || seconds > longestStream)
        return UsageError{u"--media-seconds takes whole seconds from 1 to %1, not \"%2\""_s.arg(longestStream)
                              .arg(arguments.value("--media-seconds"_L1))};
    options.request.mediaPeer->length = std::chrono::seconds(seconds);
    return {};
}

/// On standard output one check's report follows the other's, which not every format can bear.
Outcome readWatch(const Arguments &arguments, CheckOptions &options)
{
    if (!arguments.has("--watch"_L1))
        return {};
    const auto cannotFollow = [](const Target &target) {
        return target.file.isEmpty() && target.format != ReportFormat::Json
            && target.format != ReportFormat::Events;
    };
    if (const auto found = std::ranges::find_if(options.targets, cannotFollow);
        found != options.targets.end())
        return UsageError{
            u"--watch writes one report after the other to standard output, as json or ndjson, not as %1"_s
                .arg(report::name(found->format))};
    const int shortest = options.request.rehearsal ? 1 : shortestWatch;
    bool ok = false;
    const int seconds = arguments.value("--watch"_L1).toInt(&ok);
    if (!ok || seconds < shortest || seconds > longestWatch)
        return UsageError{u"--watch takes whole seconds from %1 to %2, not \"%3\""_s.arg(shortest)
                              .arg(longestWatch)
                              .arg(arguments.value("--watch"_L1))};
    options.watch = std::chrono::seconds(seconds);
    return {};
}

Outcome readRedaction(const Arguments &arguments, CheckOptions &options)
{
    options.redactionMap = arguments.value("--redaction-map"_L1);
    if (!arguments.has("--redact"_L1))
        return {};
    const auto level = wordValue<report::Level>("--redact"_L1, arguments.value("--redact"_L1));
    if (!level)
        return level.error();
    options.redaction = *level;
    return {};
}

Result<Target, UsageError> targetFor(const QString &file, const Arguments &arguments)
{
    if (file == u"-"_s) {
        if (!arguments.has("--format"_L1))
            return UsageError{u"--report - needs --format, one of %1"_s.arg(base::allNames<ReportFormat>())};
        const auto format = wordValue<ReportFormat>("--format"_L1, arguments.value("--format"_L1));
        return format ? Result<Target, UsageError>(Target{{}, *format}) : format.error();
    }
    if (const auto format = report::formatOfFile(file))
        return Target{file, *format};
    return UsageError{u"--report takes a file that ends in .%1, not \"%2\""_s.arg(
        base::allNames<ReportFormat>(", ."_L1), file)};
}

Outcome readReports(const Arguments &arguments, CheckOptions &options)
{
    auto targets = readTargets(arguments);
    if (!targets)
        return targets.error();
    options.targets = std::move(targets).value();
    const bool onOutput = std::ranges::count(options.targets, QString(), &Target::file) > 0;
    if (onOutput && arguments.has("--summary-line"_L1))
        return UsageError{u"standard output takes one of --json, --report - and --summary-line"_s};
    return {};
}

Outcome readManners(const Arguments &arguments, CheckOptions &options)
{
    const auto language = readLanguage(arguments);
    if (!language)
        return language.error();
    options.language = language->value_or(options.language);
    options.summaryLine = arguments.has("--summary-line"_L1);
    options.quiet = arguments.has("--quiet"_L1);
    if (arguments.has("--fail-on"_L1)) {
        const auto failOn = wordValue<FailOn>("--fail-on"_L1, arguments.value("--fail-on"_L1));
        if (!failOn)
            return failOn.error();
        options.failOn = *failOn;
    }
    return {};
}

} // namespace

QLatin1StringView name(FailOn failOn)
{
    switch (failOn) {
    case FailOn::Limited:
        return "limited"_L1;
    case FailOn::Failed:
        return "failed"_L1;
    case FailOn::Unclear:
        return "unclear"_L1;
    }
    return "failed"_L1;
}

Result<std::set<catalogue::Product>, UsageError> readProducts(const Arguments &arguments,
                                                              const std::set<catalogue::Product> &otherwise)
{
    std::set<catalogue::Product> products;
    for (const QString &word : arguments.values("--product"_L1)) {
        const auto product = wordValue<catalogue::Product>("--product"_L1, word);
        if (!product)
            return product.error();
        products.insert(*product);
    }
    return products.empty() ? otherwise : products;
}

Result<std::vector<Target>, UsageError> readTargets(const Arguments &arguments)
{
    std::vector<Target> targets;
    const QStringList files = arguments.values("--report"_L1);
    for (const QString &file : files) {
        const auto target = targetFor(file, arguments);
        if (!target)
            return target.error();
        targets.push_back(*target);
    }
    if (arguments.has("--format"_L1) && !files.contains(u"-"_s))
        return UsageError{u"--format goes with --report -; a file's ending names its format"_s};
    if (arguments.has("--json"_L1))
        targets.push_back({{}, ReportFormat::Json});
    if (std::ranges::count(targets, QString(), &Target::file) > 1)
        return UsageError{u"standard output takes one of --json, --report - and --summary-line"_s};
    return targets;
}

Result<std::optional<text::Language>, UsageError> readLanguage(const Arguments &arguments)
{
    if (!arguments.has("--language"_L1))
        return std::optional<text::Language>();
    const auto language = wordValue<text::Language>("--language"_L1, arguments.value("--language"_L1));
    return language ? Result<std::optional<text::Language>, UsageError>(std::optional(*language))
                    : language.error();
}

Result<CheckOptions, UsageError> withPassword(CheckOptions options)
{
    if (options.request.proxyUser.isEmpty())
        return options;
    const char *variable = "CLEARWAY_PROXY_PASSWORD";
    if (qEnvironmentVariableIsSet(variable)) {
        options.request.proxyPassword = qEnvironmentVariable(variable);
        return options;
    }
    const text::Wording wording(options.language);
    const auto typed = askSecret(wording.label(text::Label::ProxyPassword, {options.request.proxyUser}));
    if (!typed)
        return UsageError{
            u"--proxy-user needs the environment variable CLEARWAY_PROXY_PASSWORD, or a terminal to ask "
            "for the password"_s};
    options.request.proxyPassword = *typed;
    return options;
}

std::vector<Option> checkOptionTable()
{
    return {
        {"--product"_L1, "PRODUCT"_L1, "meeting, webinar or training; default meeting"_L1, true},
        {"--rehearse"_L1, "SCENARIO"_L1, "run on a built-in rehearsal network (rehearse --list)"_L1},
        {"--catalogue"_L1, "FILE"_L1, "what must be reachable, instead of the newest catalogue here"_L1},
        {"--catalogue-key"_L1, "FILE"_L1, "a public key of minisign that must have signed it"_L1},
        {"--site"_L1, "NAME"_L1, "what `fleet summarize` counts the run for, such as a city"_L1},
        {"--dns"_L1, "ADDRESS[:PORT]"_L1, "ask this resolver instead of the system's"_L1, true},
        {"--proxy"_L1, "none|system|URL"_L1, "proxy to check; default: what this computer is set up for"_L1},
        {"--proxy-user"_L1, "NAME"_L1,
         "signs in to that proxy; password: $CLEARWAY_PROXY_PASSWORD or asked"_L1},
        {"--public-roots"_L1, "FILE"_L1, "PEM; replaces the built-in public root set"_L1},
        {"--report"_L1, "FILE"_L1, ".json .html .pdf .md .txt .eml .ndjson .prom; - with --format"_L1, true},
        {"--format"_L1, "FORMAT"_L1, "of --report -: json, html, pdf, md, txt, eml, ndjson or prom"_L1},
        {"--json"_L1, {}, "the report as JSON on standard output"_L1},
        {"--redact"_L1, "internal|standard|strict"_L1,
         "how much is removed from what is written; default standard"_L1},
        {"--redaction-map"_L1, "FILE"_L1, "what was removed and what stands for it; stays with you"_L1},
        {"--media-peer"_L1, "HOST:PORT"_L1,
         "tests UDP and its quality with this STUN server (respond runs one)"_L1},
        {"--media-seconds"_L1, "SECONDS"_L1, "length of the stream to it; default 10"_L1},
        {"--only"_L1, "ROW"_L1, "test one row of the matrix alone, such as gateway or udp/173.199.0.0/18"_L1},
        {"--watch"_L1, "SECONDS"_L1, "check again that often until Ctrl+C; prints only what changes"_L1},
        {"--sweep"_L1, {}, "every TCP address, 100 a second, limit 900 s; tell the network's team first"_L1},
        {"--time-limit"_L1, "SECONDS"_L1, "for the whole run; default 60"_L1},
        {"--language"_L1, "de|en"_L1, "of verdict and reports; default the system's"_L1},
        {"--summary-line"_L1, {}, "a last line with stable words; nothing on standard error"_L1},
        {"--fail-on"_L1, "limited|unclear|failed"_L1, "exit code 1 from this verdict on, else 0"_L1},
        {"--quiet"_L1, {}, "no verdict text and no progress"_L1}};
}

Result<CheckOptions, UsageError> readCheckOptions(const Arguments &arguments)
{
    if (!arguments.words().isEmpty())
        return UsageError{u"unexpected word \"%1\""_s.arg(arguments.words().first())};
    CheckOptions options;
    options.request.row = arguments.value("--only"_L1);
    options.request.catalogueFile = arguments.value("--catalogue"_L1);
    options.request.catalogueKeyFile = arguments.value("--catalogue-key"_L1);
    options.request.publicRootsFile = arguments.value("--public-roots"_L1);
    const auto products = readProducts(arguments, options.request.products);
    if (!products)
        return products.error();
    options.request.products = *products;
    for (const Outcome &error :
         {readSite(arguments, options), readNetwork(arguments, options), readProxy(arguments, options),
          readSweep(arguments, options), readLimits(arguments, options), readMediaPeer(arguments, options),
          readRedaction(arguments, options), readReports(arguments, options), readWatch(arguments, options),
          readManners(arguments, options)})
        if (error)
            return *error;
    return options;
}

} // namespace clearway::cli
