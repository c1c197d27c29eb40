// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/hostilereport.h"

#include "catalogue/cataloguefile.h"
#include "report/jsonreport.h"
#include "report/samples.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace clearway::tests {
namespace {

/// Longest first: a place holds payloads cut to the first of these that the reader takes there.
constexpr int limits[] = {20'100, 4'000, 1'000, 250, 60};
constexpr char16_t markSign = 0xe000; // private use: stands in no report

QString mark(int limit)
{
    return QChar(markSign) + QString::number(limit);
}

/// "observations/*/failure/detail": what holds for one element of an array holds for all.
QString kindOf(const QString &path)
{
    static const QRegularExpression index(u"/\\d+"_s);
    return QString(path).replace(index, u"/*"_s);
}

const QStringList parts{u"run"_s, u"machine"_s, u"observations"_s, u"journal"_s};

using Change = std::function<QJsonValue(const QJsonValue &, const QString &path)>;

/// The value with every string in it changed.
QJsonValue mapped(const QJsonValue &value, const QString &path, const Change &change)
{
    if (value.isString())
        return change(value, path);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = mapped(array[i], path + u'/' + QString::number(i), change);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object[key] = mapped(object[key], path + u'/' + key, change);
    return object;
}

bool isRead(const QJsonObject &report)
{
    return report::readReport(QJsonDocument(report).toJson(), u"hostile"_s).hasValue();
}

template<class E> std::vector<E> every()
{
    std::vector<E> all;
    for (int i = 0; i < base::enumCount<E>; ++i)
        all.push_back(E(i));
    return all;
}

void addFindings(verdict::Verdict &verdict, const QString &payload)
{
    constexpr int mostArguments = 15; // inspection has thirteen before its hosts
    QStringList arguments;
    for (int i = 0; i < mostArguments; ++i)
        arguments << payload;
    for (verdict::FindingCode code : every<verdict::FindingCode>())
        verdict.findings.push_back({code,
                                    verdict::Status::Failed,
                                    verdict::Confidence::Likely,
                                    payload,
                                    arguments,
                                    {catalogue::ModeId::Split},
                                    {1, 2},
                                    verdict::Fixer::NetworkTeam});
    for (verdict::ReasonCode code : every<verdict::ReasonCode>())
        verdict.matrix.push_back({u"domain/"_s + payload,
                                  catalogue::allModes[verdict.matrix.size() % 4],
                                  verdict::Status::NotTested,
                                  verdict::Confidence::Possible,
                                  {code, arguments},
                                  {}});
}

} // namespace

HostileReports::HostileReports()
{
    m_template = QJsonDocument::fromJson(report::toJson(wholeReport(), CodePhrases())).object();
    QHash<QString, int> places; // by kind; 0: takes no free text
    for (const QString &part : parts)
        mapped(m_template[part], part, [&](const QJsonValue &value, const QString &path) {
            const QString kind = kindOf(path);
            for (int limit : limits) {
                if (places.value(kind) > 0)
                    break;
                QJsonObject tried = m_template;
                tried[part] = mapped(m_template[part], part, [&](const QJsonValue &old, const QString &at) {
                    return kindOf(at) == kind ? QJsonValue(QString(limit, u'W')) : old;
                });
                places[kind] = isRead(tried) ? limit : 0;
            }
            return value;
        });
    for (const QString &part : parts)
        m_template[part] = mapped(m_template[part], part, [&](const QJsonValue &old, const QString &at) {
            const int limit = places.value(kindOf(at));
            m_places += limit > 0;
            return limit > 0 ? QJsonValue(mark(limit)) : old;
        });
}

report::Report HostileReports::with(const QString &payload) const
{
    QJsonObject json = m_template;
    for (const QString &part : parts)
        json[part] = mapped(json[part], part, [&](const QJsonValue &value, const QString &) {
            const QString text = value.toString();
            return text.startsWith(QChar(markSign)) ? QJsonValue(payload.left(text.mid(1).toInt())) : value;
        });
    auto opened = report::readReport(QJsonDocument(json).toJson(), u"hostile"_s);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    report::Report report = report::makeReport(std::move(opened->evidence), catalogue::builtInCatalogue());
    addFindings(report.verdict, payload);
    return report;
}

} // namespace clearway::tests
