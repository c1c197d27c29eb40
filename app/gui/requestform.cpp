// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/requestform.h"

#include "gui/preferences.h"
#include "settings/settledrequest.h"

namespace clearway::gui {

checkup::Request RequestForm::check(const Products &products) const
{
    checkup::Request request;
    request.proxy = proxy;
    return filled(std::move(request), products);
}

checkup::Request RequestForm::sweep(const Products &products) const
{
    checkup::Request request;
    request.proxy = proxy;
    request.sweep = true;
    request.timeLimit = checkup::sweepTimeLimit;
    return filled(std::move(request), products);
}

checkup::Request RequestForm::signedIn(const ProxySignIn &signIn, const Products &products) const
{
    checkup::Request request;
    signIn.applyTo(request);
    return filled(std::move(request), products);
}

checkup::Request RequestForm::filled(checkup::Request request, const Products &products) const
{
    request.tool = QStringLiteral("clearway");
    request.rehearsal = rehearsal;
    request.mediaPeer = mediaPeer;
    if (preferences)
        settings::applyTo(request, preferences->effective());
    request.products = products;
    return request;
}

} // namespace clearway::gui
