// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/redaction.h"

#include "catalogue/cataloguefile.h"
#include "evidence/evidencejson.h"
#include "report/redactor.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clearway::report {
namespace {

QJsonObject formOf(const evidence::Evidence &evidence)
{
    QJsonArray observations;
    for (const evidence::Observation &row : evidence.observations)
        observations.append(evidence::toJson(row));
    return {{"schema"_L1, QString(evidence::reportSchema)},
            {"run"_L1, evidence::toJson(evidence.run)},
            {"machine"_L1, evidence::toJson(evidence.machine)},
            {"observations"_L1, observations},
            {"journal"_L1, QJsonArray::fromStringList(evidence.journal)}};
}

/// Visits every text of a report.
class Visitor {
public:
    explicit Visitor(Redactor &redactor) : m_redactor(redactor) { }

    QJsonValue visit(const QString &path, const QJsonValue &value)
    {
        if (value.isString())
            return m_redactor.text(placeOf(path), value.toString(), m_public);
        if (value.isArray())
            return visitArray(path + u"[]"_s, value.toArray());
        return value.isObject() ? QJsonValue(visitObject(path, value.toObject())) : value;
    }

private:
    QJsonArray visitArray(const QString &path, const QJsonArray &array)
    {
        QJsonArray all;
        qsizetype index = 0;
        for (const QJsonValue &element : array) {
            // The leaf of a public chain may still be somebody's own.
            const bool whole = std::exchange(m_public, m_public && (index > 0 || m_gotoLeaf));
            all.append(visit(path, element));
            m_public = whole;
            ++index;
        }
        return all;
    }

    QJsonObject visitObject(const QString &path, const QJsonObject &object)
    {
        if (path == u"observations[].answer.headers[]"_s) {
            const auto [name, value]
                = m_redactor.header(object["name"_L1].toString(), object["value"_L1].toString());
            return {{"name"_L1, name}, {"value"_L1, value}};
        }
        if (path == u"observations[]"_s) {
            m_public = object["public_roots"_L1]["trusted"_L1].toBool();
            m_gotoLeaf = object["name_matches"_L1].toBool();
        }
        QJsonObject all;
        for (auto member = object.begin(); member != object.end(); ++member)
            all.insert(member.key(),
                       visit(path.isEmpty() ? member.key() : path + u'.' + member.key(), member.value()));
        return all;
    }

    Redactor &m_redactor;
    bool m_public = false; ///< the observation's chain leads to a public root
    bool m_gotoLeaf = false; ///< and is for the name that was asked for
};

/// The domain in which this computer looked for a PAC file is its own.
base::KnownNames completed(base::KnownNames names, const evidence::Evidence &evidence)
{
    for (const evidence::Observation &row : evidence.observations)
        if (const auto *wpad = row.as<evidence::WpadSeen>())
            for (const QString &url : wpad->tried)
                if (const QString host = QUrl(url).host();
                    host.startsWith(u"wpad."_s) && host.count(u'.') > 1)
                    names.domains << host.mid(5);
    // The longest first: a domain below another is taken out as a whole.
    for (QStringList *list : {&names.users, &names.computers, &names.domains}) {
        list->removeDuplicates();
        std::ranges::stable_sort(*list, std::greater{}, &QString::size);
    }
    return names;
}

std::vector<evidence::Removed> sum(std::vector<evidence::Removed> all,
                                   const std::vector<evidence::Removed> &more)
{
    for (const evidence::Removed &entry : more) {
        const auto same = std::ranges::find(all, entry.kind, &evidence::Removed::kind);
        if (same == all.end())
            all.push_back(entry);
        else
            same->count += entry.count;
    }
    std::ranges::sort(all, {}, &evidence::Removed::kind);
    return all;
}

} // namespace

QLatin1StringView name(Level level)
{
    switch (level) {
    case Level::Internal:
        return "internal"_L1;
    case Level::Standard:
        return "standard"_L1;
    case Level::Strict:
        return "strict"_L1;
    }
    return "strict"_L1;
}

Redacted redacted(const evidence::Evidence &evidence, const catalogue::Catalogue &catalogue, Level level,
                  const base::KnownNames &names)
{
    const Level before = base::fromName<Level>(evidence.run.redaction).value_or(Level::Internal);
    level = std::max(level, before);
    Redactor redactor(evidence, catalogue, level, completed(names, evidence));
    Visitor visitor(redactor);
    const QJsonObject form = visitor.visit({}, formOf(evidence)).toObject();
    auto read = evidence::readEvidence(base::JsonCursor(form, u"redacted report"_s));
    Redacted result;
    if (read) {
        result.evidence = std::move(read).value();
    } else {
        // Rather nothing than something that nobody looked through.
        result.evidence.run.code = evidence.run.code;
        result.evidence.run.started = evidence.run.started;
        result.evidence.journal << u"redaction: "_s + read.error().place + u": expected "_s
                + read.error().expected;
    }
    result.evidence.run.redaction = name(level);
    result.evidence.run.removed = sum(evidence.run.removed, redactor.standIns().counts());
    result.map = redactor.standIns().map();
    return result;
}

Report redactedReport(const Report &report, Level level, const base::KnownNames &names)
{
    const catalogue::Catalogue catalogue
        = report.catalogue ? *report.catalogue : catalogue::builtInCatalogue();
    return makeReport(redacted(report.evidence, catalogue, level, names).evidence, catalogue);
}

} // namespace clearway::report
