// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "report/redactionplaces.h"

#include <QHash>

#include <vector>

namespace clearway::report {
namespace {

struct Row {
    Place place;
    const char *paths; ///< separated by spaces; "*" in front: of an observation
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> all{
        {Place::Word,
         "schema run.started run.amendments[].started run.redaction run.removed[].kind run.network_changes[] "
         "machine.adapters[].kind"
         " machine.proxies[].origin machine.proxies[].mode machine.client.folders[].newest"
         " machine.client.lines[].topic *operation *outcome *failure.operation *failure.code *question"
         " *records[].type *transport *asked *nat.mapping *kinds[].code *course"},
        {Place::Term,
         "run.code run.tool run.version run.products[] run.rehearsal run.catalogue.version"
         " run.catalogue.date run.catalogue.key run.catalogue.signature run.amendments[].requirement"
         " machine.adapters[].told_by *version *cipher *authenticated *answer.page *method"
         " *constructs[].construct *chain[].not_before *chain[].not_after *chain[].key_type"
         " *chain[].signature_algorithm"},
        {Place::Label, "run.settings.site"},
        {Place::Sentence,
         "machine.proxies[].problem machine.client.folders[].problem *failure.detail *public_roots.text"
         " *local_roots.text"},
        {Place::Where,
         "run.settings.dns[] run.settings.media_peer machine.adapters[].addresses[]"
         " machine.routes[].destination machine.routes[].gateway machine.routes[].source "
         "machine.exits[].target"
         " machine.exits[].part machine.exits[].address machine.exits[].source machine.exits[].gateway"
         " machine.nat64 machine.resolvers[] machine.proxies[].bypass[] machine.proxies[].answers[].host "
         "*target"
         " *host *address *icmp.sender *kinds[].icmp.sender *network *server *records[].owner "
         "*records[].value *addresses[] *local"
         " *server_name *chain[].names[] *reflexive *other_address *hops[].router *proxy_address"
         " *answers[].host *nat.local *nat.seen_by_peer *nat.seen_by_other_address *nat.seen_by_other_port"},
        {Place::Server,
         "machine.proxies[].servers[] machine.proxies[].answers[].servers[] machine.client.proxies[].server"
         " *proxy *answers[].servers[]"},
        {Place::Path, "*path"},
        {Place::Setting, "run.settings.proxy"},
        {Place::Url, "machine.proxies[].pac_url *url *tried[]"},
        {Place::Adapter, "machine.adapters[].name machine.routes[].adapter machine.exits[].adapter"},
        {Place::Bytes, "*first_bytes"},
        {Place::Scheme, "*answer.auth_schemes[]"},
        {Place::System, "machine.os"},
        {Place::File, "run.catalogue.id run.catalogue.source run.public_roots.source"},
        {Place::Name, "*chain[].subject *chain[].issuer"},
        {Place::CommonName, "*chain[].subject_common_name *chain[].issuer_common_name"},
        {Place::Organization, "*chain[].issuer_organization"},
        {Place::Fingerprint, "*sha256 *chain[].sha256 *public_roots.path[] *local_roots.path[]"},
        {Place::Pem, "*chain[].pem"},
        // Known to hold anything; listed so that a new place is noticed.
        {Place::Text,
         "machine.proxies[].place machine.proxies[].raw machine.proxies[].answers[].rule"
         " machine.client.folders[].place machine.client.lines[].file machine.client.lines[].text"
         " machine.client.proxies[].file *answer.reason *answer.headers[].name *answer.headers[].value"
         " *answers[].rule *constructs[].text journal[]"},
    };
    return all;
}

const QHash<QString, Place> &table()
{
    static const QHash<QString, Place> all = [] {
        QHash<QString, Place> places;
        for (const Row &row : rows())
            for (QString path : QString::fromLatin1(row.paths).split(u' '))
                places.insert(path.startsWith(u'*') ? QStringLiteral("observations[].") + path.mid(1) : path,
                              row.place);
        return places;
    }();
    return all;
}

/// Certificates that were added to a chain are certificates like those of the chain.
QString plain(QString path)
{
    return path.replace(QStringLiteral("public_roots.added[]"), QStringLiteral("chain[]"))
        .replace(QStringLiteral("local_roots.added[]"), QStringLiteral("chain[]"));
}

} // namespace

Place placeOf(const QString &path)
{
    return table().value(plain(path), Place::Text);
}

bool isKnownPlace(const QString &path)
{
    return table().contains(plain(path));
}

} // namespace clearway::report
