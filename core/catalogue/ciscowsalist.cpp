// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listwriting.h"

using namespace Qt::StringLiterals;

namespace clearway::catalogue {

QString ciscoWsaList(const QStringList &head, const Passages &passages)
{
    const QStringList sites = proxiedNames(passages) + proxiedNetworks(passages);
    QStringList remarks{
        u"Web Security Manager > Custom and External URL Categories > Add Category."_s,
        u"Paste the lines without \"#\" into Sites."_s,
        u"Decryption policies: Pass Through for this category."_s,
        u"Transparent mode: the client cannot sign in. Add an identification profile for this"_s,
        u"category, or for the clients' subnets, that is exempt from authentication."_s,
        u"UDP cannot pass the appliance; the firewall must carry it."_s};
    if (sites.isEmpty())
        remarks += u"In this mode nothing of GoTo has to pass a proxy."_s;
    return lines(head + remarks, u"# "_s) + lines(sites);
}

} // namespace clearway::catalogue
