// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "text/sentence.h"
#include "text/wording.h"

namespace clearway::text {
namespace {

const char *source(supply::Remark::Kind kind)
{
    switch (kind) {
    case supply::Remark::Kind::Refused:
        return QT_TRANSLATE_NOOP("Clearway", "The catalogue %1 is not used: %2");
    case supply::Remark::Kind::Expired:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "This catalogue should have been replaced by %1; a newer one may name other servers.");
    case supply::Remark::Kind::UnknownKey:
        return QT_TRANSLATE_NOOP(
            "Clearway", "The catalogue %1 counts as not signed: this computer does not know key %2.");
    case supply::Remark::Kind::KeyRefused:
        return QT_TRANSLATE_NOOP("Clearway", "The key %1 does not count: %2");
    case supply::Remark::Kind::NotRemembered:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "The catalogue's version could not be noted in %1, so an older one would not be noticed later.");
    }
    return "";
}

} // namespace

QString Wording::supplied(const QString &source) const
{
    if (source == QLatin1StringView("built-in"))
        return heading(report::Heading::CatalogueBuiltIn);
    return source == QLatin1StringView("rehearsal") ? say(QT_TRANSLATE_NOOP("Clearway", "of the rehearsal"))
                                                    : source;
}

QString Wording::catalogueRemark(const supply::Remark &remark) const
{
    return say(Sentence{source(remark.kind)}, remark.arguments);
}

} // namespace clearway::text
