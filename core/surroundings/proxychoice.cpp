// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/proxychoice.h"

#include "surroundings/proxyurl.h"

#include <algorithm>

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using evidence::ProxyOrigin;
using evidence::ProxySource;
using namespace Qt::StringLiterals;

bool namesProxy(const ProxySource &source)
{
    switch (source.mode) {
    case ProxyMode::Manual:
        return !source.servers.empty();
    case ProxyMode::Pac:
    case ProxyMode::Wpad:
        return !source.pacUrl.isEmpty();
    case ProxyMode::None:
    case ProxyMode::System:
    case ProxyMode::Unreadable:
        return false;
    }
    return false;
}

bool answers(const ProxySource &source, const std::vector<evidence::ProxyServer> &answering)
{
    return std::ranges::any_of(source.servers, [&](const evidence::ProxyServer &server) {
        return std::ranges::find(answering, server) != answering.end();
    });
}

std::optional<std::size_t> choice(const std::vector<ProxySource> &sources, const QString &setting,
                                  const std::vector<evidence::ProxyServer> &answering)
{
    const auto first = [&](auto &&fits) -> std::optional<std::size_t> {
        const auto found = std::ranges::find_if(sources, fits);
        return found == sources.end() ? std::nullopt : std::optional(std::size_t(found - sources.begin()));
    };
    if (setting == "none"_L1)
        return std::nullopt;
    const auto stored = first([&](const ProxySource &source) {
        return source.origin == ProxyOrigin::GotoStored && answers(source, answering);
    });
    if (stored)
        return stored;
    const bool discover = setting == "system"_L1;
    return first([&](const ProxySource &source) {
        return source.origin != ProxyOrigin::GotoStored && namesProxy(source)
            && (discover || source.origin == ProxyOrigin::CommandLine);
    });
}

} // namespace

ProxySource commandLineProxy(const QString &setting)
{
    const ProxyUrl url = readProxyUrl(setting);
    ProxySource source;
    source.origin = ProxyOrigin::CommandLine;
    source.place = u"--proxy"_s;
    source.mode = url.server ? ProxyMode::Manual : ProxyMode::Unreadable;
    source.raw = url.shown;
    source.problem = url.problem;
    source.credentialsDropped = url.credentialsDropped;
    if (url.server)
        source.servers.push_back(*url.server);
    return source;
}

std::optional<std::size_t> chooseProxy(std::vector<ProxySource> &sources, const QString &setting,
                                       const std::vector<evidence::ProxyServer> &answering)
{
    const auto chosen = choice(sources, setting, answering);
    for (std::size_t i = 0; i < sources.size(); ++i)
        sources[i].chosen = chosen == i;
    return chosen;
}

} // namespace clearway::surroundings
