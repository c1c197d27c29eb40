// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "upload/parcel.h"

#include <QRandomGenerator>

#include <algorithm>

namespace clearway::upload {
namespace {

QByteArray boundaryOf(const QByteArray &key)
{
    return "clearway-" + key;
}

QByteArray randomKey()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

/// RFC 7578 4.2: no name of ours needs escaping; what could break out of the quotes is left out all the same.
QByteArray quotable(const QString &name)
{
    QByteArray plain = name.toLatin1();
    plain.removeIf([](char c) { return c <= 0x20 || c >= 0x7f || c == '"' || c == '\\'; });
    return plain;
}

Part field(const char *name, const QString &text)
{
    return {name, {}, {}, text.toUtf8()};
}

} // namespace

QByteArray Parcel::contentType() const
{
    return "multipart/form-data; boundary=" + boundaryOf(key);
}

QByteArray Parcel::body() const
{
    QByteArray all;
    for (const Part &part : parts) {
        all += "--" + boundaryOf(key) + "\r\nContent-Disposition: form-data; name=\"" + part.field + '"';
        if (!part.fileName.isEmpty())
            all += "; filename=\"" + part.fileName + '"';
        all += part.type.isEmpty() ? QByteArray("\r\n") : "\r\nContent-Type: " + part.type + "\r\n";
        all += "\r\n" + part.bytes + "\r\n";
    }
    return all + "--" + boundaryOf(key) + "--\r\n";
}

Parcel parcelOf(const Contents &contents)
{
    const QByteArray name = quotable(contents.fileName);
    Parcel parcel;
    parcel.parts = {field("code", contents.code), field("redaction", contents.redaction)};
    if (!contents.rehearsal.isEmpty())
        parcel.parts.push_back(field("rehearsal", contents.rehearsal));
    parcel.parts.push_back({"ticket", "text/markdown; charset=utf-8", name + ".md", contents.ticket});
    parcel.parts.push_back({"report", "application/json", name + ".json", contents.report});
    do { // RFC 2046 5.1.1: no part may hold the boundary
        parcel.key = randomKey();
    } while (std::ranges::any_of(
        parcel.parts, [&](const Part &part) { return part.bytes.contains(boundaryOf(parcel.key)); }));
    return parcel;
}

} // namespace clearway::upload
