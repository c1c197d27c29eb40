// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/interceptorfile.h"

#include "base/peertext.h"
#include "base/strictjson.h"

#include <QFile>

/// Keeps the linker from dropping the file; the macro must stand outside every namespace.
static void nameResource()
{
    Q_INIT_RESOURCE(clearway_interceptor_files);
}

namespace clearway::catalogue {
namespace {

using base::JsonCursor;

constexpr base::JsonLimits limits{.bytes = 256 * 1024, .depth = 4, .nodes = 20'000};
constexpr QLatin1StringView schema("clearway-interceptors/1");
constexpr qsizetype mostRows = 1000;

QString line(const JsonCursor &at)
{
    const QString text = at.string(300);
    if (text.trimmed().isEmpty() || base::PeerText(text).forLabel() != text)
        at.fail(QStringLiteral("one line of text without control characters"));
    return text;
}

IssuerName only(IssuerField field, const QString &text)
{
    IssuerName name;
    switch (field) {
    case IssuerField::CommonName:
        name.commonName = text;
        break;
    case IssuerField::Organization:
        name.organization = text;
        break;
    case IssuerField::Unit:
        name.unit = text;
        break;
    case IssuerField::Email:
        name.email = text;
        break;
    }
    return name;
}

Interceptor interceptor(const JsonCursor &at)
{
    Interceptor row;
    row.vendor = line(at.member(QLatin1StringView("vendor")));
    row.kind = at.member(QLatin1StringView("kind")).word<InterceptorKind>();
    row.field = at.member(QLatin1StringView("field")).word<IssuerField>();
    const auto pattern = at.member(QLatin1StringView("pattern"));
    row.pattern = line(pattern);
    const auto sample = at.member(QLatin1StringView("sample"));
    row.sample = line(sample);
    row.certainty = at.member(QLatin1StringView("certainty")).word<Certainty>();
    row.source = line(at.member(QLatin1StringView("source")));
    if (const auto exemption = at.optionalMember(QLatin1StringView("exemption")))
        row.exemption = exemption->word<Exemption>();
    if (const auto expected = objectionToPattern(row.pattern))
        pattern.fail(*expected);
    else if (!InterceptorTable({row}).find({only(row.field, row.sample)}))
        sample.fail(QStringLiteral("a name that the pattern matches"));
    return row;
}

} // namespace

base::Result<std::vector<Interceptor>> readInterceptors(const QByteArray &json, const QString &file)
{
    const auto object = base::parseStrictJson(json, file, limits);
    if (!object)
        return object.error();
    const JsonCursor root(*object, file);
    const auto version = root.member(QLatin1StringView("schema"));
    if (version.string(64) != schema)
        version.fail(u'"' + QString(schema) + u'"');
    std::vector<Interceptor> rows;
    for (const auto &at : root.member(QLatin1StringView("interceptors")).elements(mostRows)) {
        rows.push_back(interceptor(at));
        if (!root.ok())
            break;
    }
    if (!root.ok())
        return *root.error();
    return rows;
}

const InterceptorTable &builtInInterceptors()
{
    static const InterceptorTable table = [] {
        nameResource();
        QFile resource(QStringLiteral(":/clearway/interceptors.json"));
        if (!resource.open(QIODevice::ReadOnly))
            qFatal("the list of inspection products is missing from this program");
        auto rows = readInterceptors(resource.readAll(), resource.fileName());
        if (!rows)
            qFatal("the list of inspection products is broken: %s", qUtf8Printable(rows.error().text()));
        return InterceptorTable(*std::move(rows));
    }();
    return table;
}

} // namespace clearway::catalogue
