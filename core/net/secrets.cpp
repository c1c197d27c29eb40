// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "net/secrets.h"

#include <algorithm>

namespace clearway::net {
namespace {

/// A secret cut off by a limit still gives itself away from this many bytes on.
constexpr qsizetype tellingPart = 4;

/// The most bytes of `secret`'s beginning, but not all, that `text` ends with.
qsizetype sharedEnd(const QByteArray &text, const QByteArray &secret)
{
    for (qsizetype size = std::min(text.size(), secret.size() - 1); size > 0; --size)
        if (text.endsWith(secret.left(size)))
            return size;
    return 0;
}

} // namespace

void Secrets::add(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    for (const QByteArray &form :
         {secret, secret.toPercentEncoding(), secret.toBase64(QByteArray::OmitTrailingEquals)})
        m_forms.push_back(form.toLower());
}

QByteArray Secrets::masked(QByteArray text) const
{
    const QByteArray lower = text.toLower();
    for (const QByteArray &form : m_forms) {
        if (form.size() < tellingPart)
            continue;
        for (qsizetype at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1))
            text.replace(at, form.size(), QByteArray(form.size(), '*'));
    }
    return text;
}

qsizetype Secrets::openEnd(const QByteArray &text) const
{
    const QByteArray lower = text.toLower();
    qsizetype longest = 0;
    for (const QByteArray &form : m_forms)
        if (form.size() >= tellingPart)
            longest = std::max(longest, sharedEnd(lower, form));
    return longest;
}

void Secrets::cleanse(QString &text) const
{
    const QByteArray lower = text.toUtf8().toLower();
    const bool holds = std::ranges::any_of(m_forms, [&](const QByteArray &form) {
        return lower.contains(form) || sharedEnd(lower, form) >= tellingPart;
    });
    if (holds)
        text = QStringLiteral("[dropped]");
}

void Secrets::cleanse(evidence::HttpAnswer &answer) const
{
    cleanse(answer.reason);
    for (evidence::HttpHeader &header : answer.headers) {
        cleanse(header.name);
        cleanse(header.value);
    }
    for (QString &scheme : answer.authSchemes)
        cleanse(scheme);
}

} // namespace clearway::net
