// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/connectionblob.h"

#include <QtEndian>

namespace clearway::surroundings {

std::optional<ConnectionBlob> connectionBlob(const QByteArray &bytes)
{
    constexpr qsizetype flagsAt = 8;
    constexpr qsizetype textsAt = 12;
    if (bytes.size() < textsAt)
        return std::nullopt;
    ConnectionBlob blob;
    blob.flags = qFromLittleEndian<quint32>(bytes.constData() + flagsAt);
    qsizetype at = textsAt;
    for (QString *text : {&blob.proxy, &blob.bypass, &blob.pacUrl}) {
        if (at + 4 > bytes.size())
            break;
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at);
        at += 4;
        if (length > bytes.size() - at) {
            blob.truncated = true;
            break;
        }
        *text = QString::fromLatin1(bytes.mid(at, length));
        at += length;
    }
    return blob;
}

} // namespace clearway::surroundings
