// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/environmentproxy.h"

#include "base/peertext.h"
#include "surroundings/proxybypass.h"
#include "surroundings/proxyurl.h"

namespace clearway::surroundings {
namespace {

using evidence::ProxyMode;
using namespace Qt::StringLiterals;

struct Variable {
    QString name;
    QString value; ///< empty: not set
    bool contradicted = false; ///< the upper case says something else
};

Variable variable(const QHash<QString, QString> &environment, const QString &name)
{
    const QString upper = name.toUpper();
    const QString low = environment.value(name).trimmed();
    const QString high = environment.value(upper).trimmed();
    if (low.isEmpty())
        return {upper, high, false};
    return {name, low, !high.isEmpty() && high != low};
}

} // namespace

void readVariable(evidence::ProxySource &source, const QString &value)
{
    if (value.startsWith("pac+"_L1, Qt::CaseInsensitive)) {
        source.raw = readPacUrl(value.mid(4)).shown.prepend("pac+"_L1);
        setPac(source, value.mid(4));
        return;
    }
    const ProxyUrl url = readProxyUrl(value);
    source.raw = url.shown;
    if (value.startsWith("wpad:"_L1, Qt::CaseInsensitive)) {
        source.mode = ProxyMode::Wpad;
    } else if (value.startsWith("direct:"_L1, Qt::CaseInsensitive)) {
        source.mode = ProxyMode::None;
    } else {
        addProxy(source, url);
        settleManual(source);
    }
}

std::optional<evidence::ProxySource> environmentProxy(const QHash<QString, QString> &environment)
{
    const Variable exempt = variable(environment, u"no_proxy"_s);
    for (const QString &name : {u"https_proxy"_s, u"http_proxy"_s, u"all_proxy"_s}) {
        const Variable deciding = variable(environment, name);
        if (deciding.value.isEmpty())
            continue;
        evidence::ProxySource source;
        source.origin = evidence::ProxyOrigin::Environment;
        source.place = deciding.name;
        readVariable(source, deciding.value);
        source.bypass = bypassEntries(exempt.value, u", ;\t"_s);
        if (deciding.contradicted)
            addProblem(source, name.toUpper() + u" says something else"_s);
        if (exempt.contradicted)
            addProblem(source, u"NO_PROXY says something else"_s);
        return source;
    }
    return std::nullopt;
}

} // namespace clearway::surroundings
