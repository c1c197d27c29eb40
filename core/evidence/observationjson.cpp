// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/observationjson.h"

#include "evidence/evidencejson.h"
#include "evidence/hoptracejson.h"
#include "evidence/jsonfields.h"
#include "evidence/mediapeerjson.h"
#include "evidence/sweepseenjson.h"
#include "evidence/webseenjson.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace clearway::evidence {
namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray readHex(const base::JsonCursor &json)
{
    const QByteArray text = json.string().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    if (bytes.toHex() != text)
        json.fail(u"pairs of lower-case hexadecimal digits"_s);
    return bytes;
}

base::IpAddress readAddress(const base::JsonCursor &json)
{
    const auto address = base::IpAddress::parse(json.string());
    if (!address)
        json.fail(u"an IP address"_s);
    return address.value_or(base::IpAddress());
}

struct Writer {
    QJsonObject &json;

    void operator()(std::monostate) const { }
    void operator()(const DnsSeen &dns) const;
    void operator()(const ConnectSeen &connect) const
    {
        json.insert("local"_L1, orNull(connect.local));
        if (connect.hopLimit)
            json.insert("hop_limit"_L1, *connect.hopLimit);
    }
    void operator()(const FirstBytes &first) const { json.insert("first_bytes"_L1, hex(first.bytes)); }
    void operator()(const TlsSeen &tls) const;
    void operator()(const UdpSeen &udp) const;
    template<class Web> void operator()(const Web &web) const { write(json, web); }
};

void Writer::operator()(const DnsSeen &dns) const
{
    QJsonArray records;
    for (const DnsRecord &record : dns.records) {
        QJsonObject row;
        row.insert("type"_L1, name(record.type));
        row.insert("owner"_L1, record.owner);
        row.insert("value"_L1, record.value);
        row.insert("ttl_s"_L1, qint64(record.ttl.count()));
        records.append(row);
    }
    QJsonArray addresses;
    for (const base::IpAddress &address : dns.addresses())
        addresses.append(address.toString());
    json.insert("question"_L1, name(dns.question));
    json.insert("server"_L1, dns.server);
    json.insert("rcode"_L1, dns.rcode);
    json.insert("records"_L1, records);
    json.insert("addresses"_L1, addresses);
}

DnsSeen readDns(const base::JsonCursor &json)
{
    DnsSeen dns;
    dns.question = json.member("question"_L1).word<DnsType>();
    dns.server = json.member("server"_L1).string();
    dns.rcode = int(json.member("rcode"_L1).integer(-1, 0xffff));
    for (const base::JsonCursor &row : json.member("records"_L1).elements(10'000))
        dns.records.push_back({row.member("type"_L1).word<DnsType>(),
                               row.member("owner"_L1).string(longestForeignText),
                               row.member("value"_L1).string(longestForeignText),
                               std::chrono::seconds(row.member("ttl_s"_L1).integer(0, 0xffff'ffff))});
    return dns;
}

QJsonObject toJson(const CertificateSeen &certificate)
{
    QJsonObject json;
    json.insert("subject"_L1, certificate.subject);
    json.insert("issuer"_L1, certificate.issuer);
    json.insert("subject_common_name"_L1, certificate.subjectCommonName);
    json.insert("issuer_common_name"_L1, certificate.issuerCommonName);
    json.insert("issuer_organization"_L1, certificate.issuerOrganization);
    json.insert("names"_L1, QJsonArray::fromStringList(certificate.names));
    json.insert("not_before"_L1, timeToJson(certificate.notBefore));
    json.insert("not_after"_L1, timeToJson(certificate.notAfter));
    json.insert("sha256"_L1, certificate.sha256);
    json.insert("pem"_L1, QString::fromLatin1(certificate.pem));
    json.insert("key_type"_L1, certificate.keyType);
    json.insert("key_bits"_L1, certificate.keyBits);
    json.insert("signature_algorithm"_L1, certificate.signatureAlgorithm);
    json.insert("timestamps"_L1, certificate.timestamps);
    return json;
}

CertificateSeen readCertificate(const base::JsonCursor &json)
{
    const auto text = [&](QLatin1StringView key) { return json.member(key).string(longestForeignText); };
    const auto time = [&](QLatin1StringView key) {
        const auto member = json.optionalMember(key);
        return member ? readTime(*member) : QDateTime();
    };
    CertificateSeen certificate;
    certificate.subject = text("subject"_L1);
    certificate.issuer = text("issuer"_L1);
    certificate.subjectCommonName = text("subject_common_name"_L1);
    certificate.issuerCommonName = text("issuer_common_name"_L1);
    certificate.issuerOrganization = text("issuer_organization"_L1);
    for (const base::JsonCursor &entry : json.member("names"_L1).elements(1000))
        certificate.names << entry.string(longestForeignText);
    certificate.notBefore = time("not_before"_L1);
    certificate.notAfter = time("not_after"_L1);
    certificate.sha256 = json.member("sha256"_L1).string(64);
    certificate.pem = text("pem"_L1).toLatin1();
    // What reports of the first days lack.
    if (const auto type = json.optionalMember("key_type"_L1))
        certificate.keyType = type->string();
    if (const auto bits = json.optionalMember("key_bits"_L1))
        certificate.keyBits = int(bits->integer(0, largestInt));
    if (const auto algorithm = json.optionalMember("signature_algorithm"_L1))
        certificate.signatureAlgorithm = algorithm->string();
    if (const auto timestamps = json.optionalMember("timestamps"_L1))
        certificate.timestamps = int(timestamps->integer(-1, largestInt));
    return certificate;
}

QJsonArray toJson(const std::vector<CertificateSeen> &certificates)
{
    QJsonArray all;
    for (const CertificateSeen &certificate : certificates)
        all.append(toJson(certificate));
    return all;
}

std::vector<CertificateSeen> readCertificates(const base::JsonCursor &json)
{
    std::vector<CertificateSeen> all;
    for (const base::JsonCursor &row : json.elements(1000))
        all.push_back(readCertificate(row));
    return all;
}

QJsonObject toJson(const TrustSeen &trust)
{
    QJsonObject json;
    json.insert("trusted"_L1, trust.trusted);
    json.insert("error"_L1, trust.error);
    json.insert("depth"_L1, trust.depth);
    json.insert("text"_L1, trust.text);
    json.insert("path"_L1, QJsonArray::fromStringList(trust.path));
    json.insert("added"_L1, toJson(trust.added));
    return json;
}

TrustSeen readTrust(const base::JsonCursor &json)
{
    TrustSeen trust;
    trust.trusted = json.member("trusted"_L1).boolean();
    trust.error = int(json.member("error"_L1).integer(0, largestInt));
    trust.depth = int(json.member("depth"_L1).integer(0, largestInt));
    trust.text = json.member("text"_L1).string();
    if (const auto path = json.optionalMember("path"_L1))
        for (const base::JsonCursor &entry : path->elements(1000))
            trust.path << entry.string(64);
    if (const auto added = json.optionalMember("added"_L1))
        trust.added = readCertificates(*added);
    return trust;
}

void Writer::operator()(const TlsSeen &tls) const
{
    json.insert("server_name"_L1, tls.serverName);
    json.insert("version"_L1, tls.version);
    json.insert("cipher"_L1, tls.cipher);
    json.insert("completed"_L1, tls.completed);
    json.insert("name_matches"_L1, tls.nameMatches);
    json.insert("public_roots"_L1, toJson(tls.publicRoots));
    json.insert("local_roots"_L1, toJson(tls.localRoots));
    json.insert("chain"_L1, toJson(tls.chain));
    json.insert("first_bytes"_L1, hex(tls.firstBytes));
    json.insert("certificate_ms"_L1, orNull(tls.certificateAfter));
}

TlsSeen readTls(const base::JsonCursor &json)
{
    TlsSeen tls;
    tls.serverName = json.member("server_name"_L1).string();
    tls.version = json.member("version"_L1).string();
    tls.cipher = json.member("cipher"_L1).string();
    tls.completed = json.member("completed"_L1).boolean();
    tls.nameMatches = json.member("name_matches"_L1).boolean();
    tls.publicRoots = readTrust(json.member("public_roots"_L1));
    tls.localRoots = readTrust(json.member("local_roots"_L1));
    tls.chain = readCertificates(json.member("chain"_L1));
    tls.firstBytes = readHex(json.member("first_bytes"_L1));
    tls.certificateAfter = readOptionalMilliseconds(json.optionalMember("certificate_ms"_L1));
    return tls;
}

void Writer::operator()(const UdpSeen &udp) const
{
    json.insert("sent"_L1, udp.sent);
    json.insert("received"_L1, udp.received);
    json.insert("stray"_L1, udp.stray);
    json.insert("reflexive"_L1, orNull(udp.reflexive));
    json.insert("rtt_ms"_L1, orNull(udp.roundTrip));
}

UdpSeen readUdp(const base::JsonCursor &json)
{
    UdpSeen udp;
    udp.sent = int(json.member("sent"_L1).integer(0, largestInt));
    udp.received = int(json.member("received"_L1).integer(0, largestInt));
    udp.stray = int(json.member("stray"_L1).integer(0, largestInt));
    udp.reflexive = readOptionalEndpoint(json.optionalMember("reflexive"_L1));
    udp.roundTrip = readOptionalMilliseconds(json.optionalMember("rtt_ms"_L1));
    return udp;
}

ConnectSeen readConnect(const base::JsonCursor &json)
{
    ConnectSeen connect{readOptionalEndpoint(json.optionalMember("local"_L1)), std::nullopt};
    if (const auto limit = json.optionalMember("hop_limit"_L1))
        connect.hopLimit = int(limit->integer(1, 255));
    return connect;
}

/// Each kind of measurement has one member that no other kind has; it tells the kind. An operation that
/// succeeded without its measurement would be a claim without evidence, so there the member must be present.
Seen readSeen(const base::JsonCursor &json, const Observation &observation)
{
    const QJsonObject object = json.value().toObject();
    const auto is = [&](QLatin1StringView key, base::Operation operation) {
        return object.contains(key)
            || (observation.operation == operation && observation.outcome == Outcome::Ok);
    };
    if (is("question"_L1, base::Operation::Resolve))
        return readDns(json);
    if (is("server_name"_L1, base::Operation::Tls))
        return readTls(json);
    if (is("burst_loss_max"_L1, base::Operation::MediaPeer)) // before UDP, whose counts it has too
        return readMediaPeer(json);
    if (is("sent"_L1, base::Operation::Udp))
        return readUdp(json);
    if (is("first_bytes"_L1, base::Operation::FirstBytes))
        return FirstBytes{readHex(json.member("first_bytes"_L1))};
    if (is("proxy"_L1, base::Operation::Tunnel))
        return readTunnel(json);
    if (is("inside_tls"_L1, base::Operation::Http))
        return readHttp(json);
    if (is("accepted"_L1, base::Operation::WebSocket))
        return readWebSocket(json);
    if (is("lookups"_L1, base::Operation::Pac))
        return readPac(json);
    if (is("method"_L1, base::Operation::Wpad))
        return readWpad(json);
    if (is("hops"_L1, base::Operation::HopTrace))
        return readHopTrace(json);
    if (is("course"_L1, base::Operation::Sweep))
        return readSweep(json);
    if (object.contains("local"_L1))
        return readConnect(json);
    return {};
}

QJsonValue toJson(const std::optional<base::Failure> &failure)
{
    if (!failure)
        return {};
    QJsonObject json;
    json.insert("operation"_L1, name(failure->operation));
    json.insert("code"_L1, name(failure->code));
    json.insert("native"_L1, failure->native);
    json.insert("detail"_L1, failure->detail);
    return json;
}

base::Failure readFailure(const base::JsonCursor &json)
{
    return {json.member("operation"_L1).word<base::Operation>(),
            json.member("code"_L1).word<base::FailureCode>(),
            int(json.member("native"_L1).integer(-largestInt, largestInt)),
            json.member("detail"_L1).string(longestForeignText)};
}

IcmpError readIcmp(const base::JsonCursor &json)
{
    return {int(json.member("type"_L1).integer(0, 255)), int(json.member("code"_L1).integer(0, 255)),
            readAddress(json.member("sender"_L1))};
}

} // namespace

QJsonObject toJson(const Observation &observation)
{
    QJsonObject json;
    json.insert("id"_L1, observation.id);
    json.insert("operation"_L1, name(observation.operation));
    json.insert("target"_L1, observation.target);
    json.insert("path"_L1, observation.path);
    json.insert("started_ms"_L1, milliseconds(observation.started));
    json.insert("elapsed_ms"_L1, milliseconds(observation.elapsed));
    json.insert("outcome"_L1, name(observation.outcome));
    json.insert("failure"_L1, toJson(observation.failure));
    if (!observation.host.isEmpty())
        json.insert("host"_L1, observation.host);
    if (observation.endpoint) {
        json.insert("address"_L1, observation.endpoint->address.toString());
        json.insert("port"_L1, observation.endpoint->port);
    } else if (observation.namedPort != 0) {
        json.insert("port"_L1, observation.namedPort);
    }
    if (observation.icmp) {
        QJsonObject icmp;
        icmp.insert("type"_L1, observation.icmp->type);
        icmp.insert("code"_L1, observation.icmp->code);
        icmp.insert("sender"_L1, observation.icmp->sender.toString());
        json.insert("icmp"_L1, icmp);
    }
    std::visit(Writer{json}, observation.seen);
    return json;
}

Observation readObservation(const base::JsonCursor &json)
{
    Observation observation;
    observation.id = int(json.member("id"_L1).integer(1, largestInt));
    observation.operation = json.member("operation"_L1).word<base::Operation>();
    observation.target = json.member("target"_L1).string(longestForeignText);
    observation.path = json.member("path"_L1).string();
    observation.started = readMilliseconds(json.member("started_ms"_L1));
    observation.elapsed = readMilliseconds(json.member("elapsed_ms"_L1));
    observation.outcome = json.member("outcome"_L1).word<Outcome>();
    if (const auto failure = json.nullableMember("failure"_L1))
        observation.failure = readFailure(*failure);
    if (const auto host = json.optionalMember("host"_L1))
        observation.host = host->string(longestForeignText);
    if (const auto address = json.optionalMember("address"_L1))
        observation.endpoint
            = base::Endpoint{readAddress(*address), std::uint16_t(json.member("port"_L1).integer(0, 0xffff))};
    else if (const auto port = json.optionalMember("port"_L1))
        observation.namedPort = std::uint16_t(port->integer(1, 0xffff));
    if (const auto icmp = json.optionalMember("icmp"_L1))
        observation.icmp = readIcmp(*icmp);
    observation.seen = readSeen(json, observation);
    return observation;
}

} // namespace clearway::evidence
