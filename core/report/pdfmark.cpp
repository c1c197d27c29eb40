// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdfmark.h"

namespace clearway::report::pdf {
namespace {

using verdict::Status;

constexpr Colour white{1, 1, 1};
constexpr Colour none{0.29, 0.333, 0.408};

/// Four Bezier curves that come within a thousandth of a circle (ISO 32000-1 has no arcs).
QByteArray circle(double radius)
{
    const double k = radius * 0.5523;
    const auto at = [](double x, double y) {
        return QByteArray::number(8 + x, 'f', 3) + ' ' + QByteArray::number(8 + y, 'f', 3) + ' ';
    };
    return at(radius, 0) + "m " + at(radius, k) + at(k, radius) + at(0, radius) + "c " + at(-k, radius)
        + at(-radius, k) + at(-radius, 0) + "c " + at(-radius, -k) + at(-k, -radius) + at(0, -radius) + "c "
        + at(k, -radius) + at(radius, -k) + at(radius, 0) + "c h ";
}

} // namespace

MarkShape markShape(Status status)
{
    const QByteArray pen = "2 w 1 J 1 j ";
    switch (status) {
    case Status::Ok:
        return {pen + circle(8) + "f 4.4 7.6 m 6.9 5.1 l 11.6 10.4 l S", {0, 0.4, 0.294}, white};
    case Status::Limited:
        // As in the window: solid brown would look like mud.
        return {"1.2 w 1 J 1 j 8 15 m 15.4 1.4 l 0.6 1.4 l b 2 w 8 10.2 m 8 6.2 l S 8 3.8 m 8 3.7 l S",
                {1, 0.745, 0.18},
                {0.42, 0.27, 0}};
    case Status::Failed:
        return {pen + "0 0 16 16 re f 5 5 m 11 11 l S 11 5 m 5 11 l S", {0.639, 0.149, 0.043}, white};
    case Status::Unclear:
        return {pen
                    + "8 16 m 16 8 l 8 0 l 0 8 l h f 6.2 9.7 m 6.4 12.1 9.9 11.9 9.7 9.7 c 9.6 8.6 8.1 8.3 8 "
                      "7.1 c S "
                      "8 4.4 m 8 4.3 l S",
                {0.357, 0.243, 0.588},
                white};
    case Status::NotTested:
        return {"1.8 w 1 J " + circle(7) + "S 5.4 8 m 10.6 8 l S", none, none};
    case Status::NotNeeded:
        return {circle(2.2) + "f", none, none};
    }
    return {};
}

} // namespace clearway::report::pdf
