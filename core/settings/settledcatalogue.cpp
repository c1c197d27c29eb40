// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settledcatalogue.h"

#include "base/clock.h"

using namespace Qt::StringLiterals;

namespace clearway::settings {

base::Result<supply::Supplied> settledCatalogue(const Effective &effective, const QString &keyFile)
{
    return supply::chooseCatalogue({effective.word(Setting::Catalogue), keyFile}, supply::systemPlaces(),
                                   base::SystemClock().utcNow().date());
}

base::Result<supply::Supplied> settledJudgingCatalogue(const Effective &effective)
{
    auto supplied = settledCatalogue(effective);
    if (supplied && supplied->catalogue.historic)
        return base::InputError{effective.word(Setting::Catalogue), u"$.historic"_s,
                                u"a current catalogue to judge by"_s, u"a historic one"_s};
    return supplied;
}

} // namespace clearway::settings
