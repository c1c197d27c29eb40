// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/statuspaint.h"

using namespace Qt::StringLiterals;

namespace clearway::cli {
namespace {

using verdict::Status;

/// Bold, in one of the sixteen colours that every terminal theme defines.
QString painted(Status status, const QString &word)
{
    const auto colour = [status] {
        switch (status) {
        case Status::Ok:
            return u"32"_s;
        case Status::Limited:
            return u"33"_s;
        case Status::Failed:
            return u"31"_s;
        case Status::Unclear:
            return u"35"_s;
        case Status::NotTested:
        case Status::NotNeeded:
            return QString();
        }
        return QString();
    }();
    return colour.isEmpty() ? word : u"\u001b[1;%1m%2\u001b[0m"_s.arg(colour, word);
}

} // namespace

report::StatusPaint statusPaint(bool colour)
{
    return colour ? report::StatusPaint(painted) : report::StatusPaint();
}

} // namespace clearway::cli
