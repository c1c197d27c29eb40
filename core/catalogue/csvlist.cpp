// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/csv.h"
#include "catalogue/listwriting.h"

using namespace Qt::StringLiterals;

namespace clearway::catalogue {
namespace {

QString kindOf(const Passage &passage)
{
    return passage.isName() ? QString(name(passage.kind)) : u"network"_s;
}

QString words(const std::set<Product> &products)
{
    QStringList all;
    for (const Product product : products)
        all += name(product);
    return all.join(u' ');
}

QString ways(const Passage &passage)
{
    QStringList all;
    if (passage.direct)
        all += name(Carriage::Direct);
    if (passage.proxied)
        all += name(Carriage::Proxy);
    return all.isEmpty() ? QString(name(Carriage::None)) : all.join(u' ');
}

} // namespace

QString csvList(const QStringList &head, const Passages &passages)
{
    QString text;
    for (const QString &line : head)
        text += base::csvRow({u"# "_s + line}); // quoted, so that a comma starts no cell
    text += "kind,target,protocol,ports,products,optional,use_en,use_de,way,inspection\n"_L1;
    for (const Passage &passage : passages)
        text += base::csvRow({kindOf(passage), passage.target(), passage.isUdp() ? u"udp"_s : u"tcp"_s,
                              texts(passage.ports).join(u' '), words(passage.products),
                              passage.optional ? u"optional"_s : QString(), passage.use.en, passage.use.de,
                              ways(passage), passage.uninspected ? u"exempt"_s : QString()});
    return text;
}

} // namespace clearway::catalogue
