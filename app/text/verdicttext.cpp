// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The words of contract.md for statuses and modes, and the first screen's sentences.
#include "text/wording.h"

#include <algorithm>

namespace clearway::text {
namespace {

using verdict::FindingCode;
using verdict::Grade;
using verdict::Headline;
using verdict::Status;

const verdict::Finding *findingOf(const verdict::Verdict &verdict, FindingCode code)
{
    const auto found = std::ranges::find(verdict.findings, code, &verdict::Finding::code);
    return found == verdict.findings.end() ? nullptr : &*found;
}

/// No port of these networks is known to carry audio and video (findingrules.h, "NETS").
bool takesAllUdp(const verdict::Finding *finding)
{
    return finding && finding->arguments.value(3).isEmpty();
}

/// True when audio and video are what is limited: no UDP in the best mode, or a finding says so.
bool mediaSuffers(const verdict::Verdict &verdict)
{
    return verdict.bestMode == catalogue::ModeId::ProxyOnly
        || takesAllUdp(findingOf(verdict, FindingCode::UdpBlocked))
        || takesAllUdp(findingOf(verdict, FindingCode::UdpUnconfirmed));
}

/// The proxy asks for a sign-in that Clearway can give; it answers no other scheme.
bool canSignIn(const verdict::Verdict &verdict)
{
    const verdict::Finding *asked = findingOf(verdict, FindingCode::ProxyAuthRequired);
    const QStringList offered = asked ? asked->arguments.value(2).split(QStringLiteral(", ")) : QStringList();
    return offered.contains(QLatin1StringView("basic"), Qt::CaseInsensitive)
        || offered.contains(QLatin1StringView("digest"), Qt::CaseInsensitive);
}

/// Of a call to the media peer; good where there was none.
Grade gradeIn(const verdict::Verdict &verdict)
{
    return verdict.quality ? verdict.quality->grade : Grade::Good;
}

constexpr const char *poorMedia
    = QT_TRANSLATE_NOOP("Clearway", "You can join, but audio and video may be poor");
constexpr const char *dialIn
    = QT_TRANSLATE_NOOP("Clearway", "Dial in by phone for the sound, and leave your camera off.");

/// The quality of a call changes no verdict, but the sentence must not promise more than it.
const char *readySentence(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        break;
    case Grade::Fair:
        return QT_TRANSLATE_NOOP("Clearway", "You can join; audio and video may falter at times");
    case Grade::Poor:
        return poorMedia;
    }
    return QT_TRANSLATE_NOOP("Clearway", "Ready for your meeting");
}

const char *readyAdvice(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        break;
    case Grade::Fair:
        return QT_TRANSLATE_NOOP("Clearway",
                                 "Join your meeting. If the sound falters, turn your camera off.");
    case Grade::Poor:
        return dialIn;
    }
    return QT_TRANSLATE_NOOP("Clearway", "Nothing. You can join your meeting.");
}

} // namespace

QString Wording::headline(const report::Report &report) const
{
    switch (report.verdict.headline) {
    case Headline::Ready:
        return say(readySentence(gradeIn(report.verdict)));
    case Headline::JoinWithLimits:
        return mediaSuffers(report.verdict)
            ? say(poorMedia)
            : say(QT_TRANSLATE_NOOP("Clearway", "You can join, but with limits"));
    case Headline::WillNotWork:
        return say(QT_TRANSLATE_NOOP("Clearway", "You will probably not be able to join"));
    case Headline::CouldNotTell:
        return report.evidence.run.complete
            ? say(QT_TRANSLATE_NOOP("Clearway", "The check found no clear answer"))
            : say(QT_TRANSLATE_NOOP("Clearway", "The check could not finish"));
    }
    return QString();
}

QString Wording::advice(const report::Report &report) const
{
    const verdict::Verdict &verdict = report.verdict;
    if (findingOf(verdict, FindingCode::NoNetwork))
        return say(QT_TRANSLATE_NOOP("Clearway", "Connect this computer to a network, then check again."));
    if (findingOf(verdict, FindingCode::CaptivePortal))
        return say(QT_TRANSLATE_NOOP(
            "Clearway", "Open any web page in your browser, sign in to this network, then check again."));
    if (verdict.headline == Headline::WillNotWork && canSignIn(verdict))
        return say(QT_TRANSLATE_NOOP(
            "Clearway",
            "Sign in to the proxy in the helpdesk view, on the page “Proxies”; that checks again."));
    switch (verdict.headline) {
    case Headline::Ready:
        return say(readyAdvice(gradeIn(verdict)));
    case Headline::JoinWithLimits:
        return mediaSuffers(verdict)
            ? say(dialIn)
            : say(QT_TRANSLATE_NOOP("Clearway",
                                    "Join a few minutes early, so that there is time if something is slow."));
    case Headline::WillNotWork:
        return say(QT_TRANSLATE_NOOP(
            "Clearway",
            "Dial in by phone or join from another network, and send this report to your helpdesk."));
    case Headline::CouldNotTell:
        return say(QT_TRANSLATE_NOOP(
            "Clearway", "Check again. If the answer stays unclear, send this report to your helpdesk."));
    }
    return QString();
}

QString Wording::bestMode(const verdict::Verdict &verdict) const
{
    if (verdict.status == verdict::Status::Failed)
        return say(QT_TRANSLATE_NOOP("Clearway", "None of the four network modes works."));
    if (!verdict.bestMode)
        return say(QT_TRANSLATE_NOOP("Clearway", "None of the four network modes is known to work."));
    return say({QT_TRANSLATE_NOOP("Clearway", "Best mode today: %1.")}, {mode(*verdict.bestMode)});
}

QString Wording::status(Status status) const
{
    switch (status) {
    case Status::Ok:
        return say(QT_TRANSLATE_NOOP("Clearway", "Works"));
    case Status::Limited:
        return say(QT_TRANSLATE_NOOP("Clearway", "Works with limits"));
    case Status::Failed:
        return say(QT_TRANSLATE_NOOP("Clearway", "Does not work"));
    case Status::Unclear:
        return say(QT_TRANSLATE_NOOP("Clearway", "Cannot tell"));
    case Status::NotTested:
        return say(QT_TRANSLATE_NOOP("Clearway", "Not tested"));
    case Status::NotNeeded:
        return say(QT_TRANSLATE_NOOP("Clearway", "Not needed here"));
    }
    return QString();
}

QString Wording::confidence(verdict::Confidence confidence) const
{
    switch (confidence) {
    case verdict::Confidence::Confirmed:
        return say(QT_TRANSLATE_NOOP("Clearway", "Confirmed"));
    case verdict::Confidence::Likely:
        return say(QT_TRANSLATE_NOOP("Clearway", "Likely"));
    case verdict::Confidence::Possible:
        return say(QT_TRANSLATE_NOOP("Clearway", "Possible"));
    }
    return QString();
}

QString Wording::fixer(verdict::Fixer fixer) const
{
    switch (fixer) {
    case verdict::Fixer::You:
        return say(QT_TRANSLATE_NOOP("Clearway", "You"));
    case verdict::Fixer::Helpdesk:
        return say(QT_TRANSLATE_NOOP("Clearway", "Your helpdesk"));
    case verdict::Fixer::NetworkTeam:
        return say(QT_TRANSLATE_NOOP("Clearway", "Network team"));
    case verdict::Fixer::Goto:
        return QStringLiteral("GoTo");
    }
    return QString();
}

QString Wording::mode(catalogue::ModeId mode) const
{
    switch (mode) {
    case catalogue::ModeId::ProxyOnly:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy only"));
    case catalogue::ModeId::ProxyWithUdp:
        return say(QT_TRANSLATE_NOOP("Clearway", "Proxy, UDP direct"));
    case catalogue::ModeId::Split:
        return say(QT_TRANSLATE_NOOP("Clearway", "GoTo networks direct"));
    case catalogue::ModeId::Unrestricted:
        return say(QT_TRANSLATE_NOOP("Clearway", "All outgoing open"));
    }
    return QString();
}

QString Wording::modeDescription(catalogue::ModeId mode) const
{
    switch (mode) {
    case catalogue::ModeId::ProxyOnly:
        return say(QT_TRANSLATE_NOOP("Clearway", "All TCP on port 443 through the HTTPS proxy, no UDP."));
    case catalogue::ModeId::ProxyWithUdp:
        return say(QT_TRANSLATE_NOOP(
            "Clearway", "All TCP on port 443 through the HTTPS proxy, UDP directly through the firewall."));
    case catalogue::ModeId::Split:
        return say(QT_TRANSLATE_NOOP("Clearway",
                                     "TCP and UDP to the GoTo networks directly through the firewall, "
                                     "all other TCP through the HTTPS proxy."));
    case catalogue::ModeId::Unrestricted:
        return say(QT_TRANSLATE_NOOP("Clearway", "The firewall lets all outgoing TCP and UDP through."));
    }
    return QString();
}

} // namespace clearway::text
