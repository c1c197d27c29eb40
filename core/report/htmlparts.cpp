// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/htmlparts.h"

#include "base/peertext.h"
#include "report/textlayout.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace clearway::report::html {
namespace {

using verdict::Status;

/// In a square of 16 units: the shapes of the window (a shape says the same as the colour, and as the word).
QString shape(Status status)
{
    switch (status) {
    case Status::Ok:
        return u"<circle cx=\"8\" cy=\"8\" r=\"8\"/><path class=\"sign\" d=\"M4.4 8.4l2.5 2.5 4.7-5.3\"/>"_s;
    case Status::Limited:
        return u"<path class=\"rim\" d=\"M8 .6L16 15H0z\"/><path class=\"sign\" d=\"M8 5.8v4M8 12.4v.1\"/>"_s;
    case Status::Failed:
        return u"<rect width=\"16\" height=\"16\" rx=\"2\"/><path class=\"sign\" d=\"M5 5l6 6M11 5l-6 6\"/>"_s;
    case Status::Unclear:
        return u"<path d=\"M8 0l8 8-8 8-8-8z\"/><path class=\"sign\" d=\"M6.2 6.3c.2-2.4 3.7-2.2 3.5 0-.1 "
               u"1.1-1.6 "
               "1.2-1.7 2.6M8 11.6v.1\"/>"_s;
    case Status::NotTested:
        return u"<path fill-rule=\"evenodd\" d=\"M8 0a8 8 0 1 0 0 16A8 8 0 1 0 8 0m0 1.8a6.2 6.2 0 1 1 0 "
               "12.4A6.2 6.2 0 1 1 8 1.8\"/><path class=\"sign\" d=\"M5.4 8h5.2\"/>"_s;
    case Status::NotNeeded:
        return u"<circle cx=\"8\" cy=\"8\" r=\"2.2\"/>"_s;
    }
    return QString();
}

QByteArray styleSheet()
{
    QFile file(u":/clearway/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString text(const QString &text)
{
    return keptTogether(base::PeerText(text).forHtml());
}

QString element(const char *name, const QString &content, const char *kind)
{
    const QString tag = QString::fromLatin1(name);
    const QString attribute = *kind ? u" class=\""_s + QString::fromLatin1(kind) + u'"' : QString();
    return u'<' + tag + attribute + u'>' + content + u"</"_s + tag + u">\n"_s;
}

QString mark(Status status)
{
    return u"<svg class=\"mark "_s + name(status) + u"\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">"_s
        + shape(status) + u"</svg>"_s;
}

QString document(const QString &language, const QString &title, const QString &body)
{
    const QByteArray style = styleSheet();
    const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    // 'sha256-…' lets in this very style sheet and no other (CSP level 3, 6.7.3.3).
    const QString policy = u"default-src 'none'; style-src 'sha256-"_s + QString::fromLatin1(digest)
        + u"'; base-uri 'none'; form-action 'none'"_s;
    return u"<!DOCTYPE html>\n<html lang=\""_s + text(language)
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_s
        + policy
        + u"\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" "
          "content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + text(title) + u"</title>\n<style>"_s + QString::fromUtf8(style)
        + u"</style>\n</head>\n<body>\n<main>\n"_s + body + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace clearway::report::html
