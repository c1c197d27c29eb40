// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the media peer showed, in a few lines: which ports, how good, what a NAT does.
#include "text/wording.h"

namespace clearway::text {
namespace {

using evidence::MediaPeerSeen;
using evidence::NatMapping;
using evidence::Observation;
using evidence::PeerQuestion;
using verdict::Grade;
using verdict::QualityFigure;

std::vector<const Observation *> rowsAsking(const report::Report &report, PeerQuestion question)
{
    std::vector<const Observation *> rows;
    for (const Observation &row : report.evidence.observations) {
        const auto *seen = row.as<MediaPeerSeen>();
        if (seen && seen->question == question)
            rows.push_back(&row);
    }
    return rows;
}

const char *mappingSentence(NatMapping mapping)
{
    switch (mapping) {
    case NatMapping::Unknown:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "NAT: this computer is seen as %1. How the mapping depends on the peer is not known.");
    case NatMapping::None:
        return QT_TRANSLATE_NOOP("Clearway", "No NAT: the peer sees this computer's own address, %1.");
    case NatMapping::EndpointIndependent:
        return QT_TRANSLATE_NOOP("Clearway", "NAT: this computer is seen as %1, by everybody alike.");
    case NatMapping::AddressDependent:
        return QT_TRANSLATE_NOOP(
            "Clearway", "NAT: this computer is seen as %1; each other address sees another mapping.");
    case NatMapping::AddressAndPortDependent:
        return QT_TRANSLATE_NOOP(
            "Clearway",
            "NAT: this computer is seen as %1; each other address and port sees another mapping.");
    }
    return "";
}

} // namespace

QString Wording::grade(Grade grade) const
{
    switch (grade) {
    case Grade::Good:
        return say(QT_TRANSLATE_NOOP("Clearway", "good"));
    case Grade::Fair:
        return say(QT_TRANSLATE_NOOP("Clearway", "fair"));
    case Grade::Poor:
        return say(QT_TRANSLATE_NOOP("Clearway", "poor"));
    }
    return QString();
}

QString Wording::qualityFigure(QualityFigure figure) const
{
    switch (figure) {
    case QualityFigure::Loss:
        return say(QT_TRANSLATE_NOOP("Clearway", "lost packets"));
    case QualityFigure::RoundTrip:
        return say(QT_TRANSLATE_NOOP("Clearway", "round trip"));
    case QualityFigure::Jitter:
        return say(QT_TRANSLATE_NOOP("Clearway", "jitter"));
    case QualityFigure::Opinion:
        return say(QT_TRANSLATE_NOOP("Clearway", "estimated quality of speech"));
    }
    return QString();
}

QString Wording::qualityFigures(const MediaPeerSeen &seen) const
{
    const auto decimal = [this](double value) { return m_locale.toString(value, 'f', 1); };
    QStringList figures{
        say({QT_TRANSLATE_N_NOOP("Clearway", "%n packets"), "%n packet", 0}, {QString::number(seen.sent)}),
        say({QT_TRANSLATE_NOOP("Clearway", "%1 % lost, at most %2 in a row")},
            {decimal(seen.lossPercent()), m_locale.toString(seen.burstLossMax)})};
    if (seen.roundTrip)
        figures += say({QT_TRANSLATE_NOOP("Clearway", "round trip %1")}, {duration(*seen.roundTrip)});
    if (seen.jitter)
        figures += say({QT_TRANSLATE_NOOP("Clearway", "jitter %1 ms")},
                       {decimal(double(seen.jitter->count()) / 1000)});
    figures += say({QT_TRANSLATE_NOOP("Clearway", "%1 out of order")}, {m_locale.toString(seen.reordered)});
    if (const auto mos = seen.mos())
        figures += say({QT_TRANSLATE_NOOP("Clearway", "estimated MOS %1 of 4.5")}, {decimal(*mos)});
    return figures.join(QStringLiteral(", "));
}

QString Wording::peerPorts(const report::Report &report) const
{
    QStringList ports;
    for (const Observation *row : rowsAsking(report, PeerQuestion::Reach)) {
        const QString port = QString::number(row->port());
        ports += row->outcome == evidence::Outcome::Ok
            ? say({QT_TRANSLATE_NOOP("Clearway", "UDP %1 reaches it")}, {port})
            : say({QT_TRANSLATE_NOOP("Clearway", "UDP %1: %2")}, {port, observationResult(*row)});
    }
    return ports.join(QStringLiteral("; "));
}

QStringList Wording::mediaPeer(const report::Report &report) const
{
    QStringList lines;
    if (const QString ports = peerPorts(report); !ports.isEmpty())
        lines += ports + u'.';
    for (const Observation *row : rowsAsking(report, PeerQuestion::Quality)) {
        const auto &quality = report.verdict.quality;
        const auto &seen = *row->as<MediaPeerSeen>();
        if (row->outcome != evidence::Outcome::Ok)
            lines += say({QT_TRANSLATE_NOOP("Clearway", "Quality: %1.")}, {observationResult(*row)});
        else if (!quality)
            lines += say({QT_TRANSLATE_NOOP("Clearway", "Quality: %1.")}, {qualityFigures(seen)});
        else
            lines += say({QT_TRANSLATE_NOOP("Clearway", "Quality: %1. %2.")},
                         {grade(quality->grade), qualityFigures(seen)});
        QStringList limits;
        for (const QualityFigure figure : quality ? quality->limitedBy : std::vector<QualityFigure>())
            limits += qualityFigure(figure);
        if (!limits.isEmpty())
            lines += say({QT_TRANSLATE_NOOP("Clearway", "What makes it so: %1.")}, {enumeration(limits)});
    }
    for (const Observation *row : rowsAsking(report, PeerQuestion::Mapping))
        if (const auto &nat = row->as<MediaPeerSeen>()->nat; nat && nat->seenByPeer)
            lines += say({mappingSentence(nat->mapping)}, {nat->seenByPeer->toString()});
    if (!lines.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("Clearway",
                                       "All of this is about the way to the media peer and back; the way to "
                                       "GoTo may differ beyond the own firewall."));
    return lines;
}

} // namespace clearway::text
