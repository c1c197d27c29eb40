// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/waywords.h"

namespace clearway::gui {
namespace {

using text::FirstScreen;
using text::Label;

QString stopAtHop(const Lane &lane, bool some, const text::Wording &words)
{
    const QString failed = words.locale().toString(lane.failed);
    const QString total = words.locale().toString(lane.total);
    const QString place = lane.address.isEmpty() ? lane.hop : lane.hop + u' ' + u'(' + lane.address + u')';
    return some ? words.firstScreen(FirstScreen::StopsAtHopForSome, {place, failed, total})
                : words.firstScreen(FirstScreen::StopsAtHop, {place});
}

QString stopOf(const Lane &lane, const text::Wording &words)
{
    const QString failed = words.locale().toString(lane.failed);
    const QString total = words.locale().toString(lane.total);
    const bool some = lane.failed < lane.total;
    switch (lane.stop) {
    case Lane::Stop::BeforeProxy:
        return words.firstScreen(FirstScreen::ProxySilent);
    case Lane::Stop::AtProxy:
        return words.firstScreen(FirstScreen::StopsAtProxy);
    case Lane::Stop::AtAddress:
        return some ? words.firstScreen(FirstScreen::StopsAtForSome, {lane.address, failed, total})
                    : words.firstScreen(FirstScreen::StopsAt, {lane.address});
    case Lane::Stop::AtHop:
        return stopAtHop(lane, some, words);
    case Lane::Stop::OnTheWay:
        break;
    }
    return some ? words.firstScreen(FirstScreen::StopsForSome, {failed, total})
                : words.firstScreen(FirstScreen::StopsOnTheWay);
}

QString fateOf(const Lane &lane, const text::Wording &words)
{
    switch (lane.state) {
    case Lane::State::Works:
        return words.firstScreen(FirstScreen::LaneWorks);
    case Lane::State::Stops:
        return stopOf(lane, words);
    case Lane::State::Silent:
        return words.firstScreen(FirstScreen::LaneSilent);
    case Lane::State::Partly:
        return words.firstScreen(FirstScreen::LanePartly,
                                 {words.locale().toString(lane.works), words.locale().toString(lane.total)});
    case Lane::State::Unclear:
        return words.firstScreen(FirstScreen::LaneUnclear);
    case Lane::State::Testing:
        return words.firstScreen(FirstScreen::LaneTested);
    case Lane::State::NotTested:
        return words.firstScreen(FirstScreen::LaneNotTested);
    }
    return {};
}

FirstScreen mediaText(MediaExit exit)
{
    switch (exit) {
    case MediaExit::WithTheRest:
        break;
    case MediaExit::PastVpn:
        return FirstScreen::MediaPastVpn;
    case MediaExit::IntoVpn:
        return FirstScreen::MediaIntoVpn;
    }
    return FirstScreen::DirectMedia;
}

} // namespace

WayWords wayWords(const WayPicture &way, bool own, const text::Wording &words)
{
    const QString webName = words.firstScreen(FirstScreen::WebTraffic);
    const QString mediaName = words.firstScreen(mediaText(way.mediaExit));
    const QString webFate = fateOf(way.web, words);
    const QString mediaFate = fateOf(way.media, words);
    const auto answer = [&](const QString &name, const QString &fate) {
        return words.firstScreen(FirstScreen::LaneAnswer, {name, fate});
    };
    WayWords said;
    said.computer = words.label(own ? Label::ThisComputer : Label::ThatComputer);
    said.network = way.noNetwork ? words.firstScreen(FirstScreen::NoNetwork) : words.adapterKind(way.adapter);
    said.proxy = way.proxy.isEmpty() ? QString() : words.firstScreen(FirstScreen::Proxy);
    said.server = QStringLiteral("GoTo");
    said.web = way.web.state == Lane::State::Works ? webName : answer(webName, webFate);
    const bool mediaWords = way.media.state == Lane::State::Works || way.media.state == Lane::State::Stops;
    said.media = mediaWords ? mediaName : answer(mediaName, mediaFate);
    said.mediaStop = way.media.state == Lane::State::Stops ? mediaFate : QString();
    const QString web
        = way.proxy.isEmpty() ? webName : words.firstScreen(FirstScreen::ThroughProxy, {webName, way.proxy});
    said.spoken = answer(web, webFate) + QStringLiteral(". ") + answer(mediaName, mediaFate) + u'.';
    return said;
}

} // namespace clearway::gui
