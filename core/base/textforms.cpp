// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/textforms.h"

namespace clearway::base {
namespace {

constexpr qsizetype shortestSecret
    = 4; ///< shorter ones would tear up words that have nothing to do with them
constexpr qsizetype shortestName = 2;

bool isWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

template<class Fits>
void addEach(RemovedKind kind, const QString &name, const QString &text, std::vector<Sensitive> &all,
             Fits fits)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive))
        if (fits(at))
            all.push_back({at, at + name.size(), kind, name.toLower()});
}

} // namespace

TextForm textForm(RemovedKind kind, const char *pattern)
{
    return {kind,
            QRegularExpression(QString::fromLatin1(pattern),
                               QRegularExpression::CaseInsensitiveOption
                                   | QRegularExpression::UseUnicodePropertiesOption)};
}

void addForms(const std::vector<TextForm> &forms, const QString &text, std::vector<Sensitive> &all)
{
    for (const TextForm &form : forms)
        for (auto matches = form.pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const int group = match.lastCapturedIndex();
            all.push_back({match.capturedStart(group), match.capturedEnd(group), form.kind,
                           match.captured(group).trimmed().toLower()});
        }
}

void addNames(RemovedKind kind, const QStringList &names, const QString &text, std::vector<Sensitive> &all)
{
    for (const QString &name : names)
        if (name.size() >= shortestName)
            addEach(kind, name, text, all,
                    [&](qsizetype at) { return !isWord(text, at - 1) && !isWord(text, at + name.size()); });
}

void addSecrets(const QStringList &secrets, const QString &text, std::vector<Sensitive> &all)
{
    for (const QString &secret : secrets)
        if (secret.size() >= shortestSecret)
            addEach(RemovedKind::Credential, secret, text, all, [](qsizetype) { return true; });
}

} // namespace clearway::base
