// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "surroundings/pacmessage.h"

#include "base/strictjson.h"

#include <QJsonDocument>

namespace clearway::surroundings {
namespace {

using namespace Qt::StringLiterals;

/// Names the protocol and its version, so that a line typed by hand is told apart.
constexpr QLatin1StringView protocol("clearway-pac/1");
constexpr base::JsonLimits limits{.bytes = mostPacLine, .depth = 3, .nodes = 1024};
constexpr qint64 mostProgramBytes
    = 4 * 1024 * 1024; // 1 MB of Latin-1 or UTF-16 grows in UTF-8, marks add to it
constexpr qsizetype mostHostLength = 255;
constexpr qsizetype mostAddresses = 32;

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// What `read` makes of the members of one line; nothing when one is missing or wrong.
template<typename Read>
auto parsed(const QByteArray &text, Read read)
    -> std::optional<decltype(read(std::declval<base::JsonCursor>()))>
{
    const auto object = base::parseStrictJson(text.trimmed(), {}, limits);
    if (!object)
        return std::nullopt;
    const base::JsonCursor root(*object, {});
    auto value = read(root);
    return root.ok() ? std::optional(std::move(value)) : std::nullopt;
}

QStringList strings(const base::JsonCursor &array, qsizetype most, qsizetype mostLength)
{
    QStringList all;
    for (const auto &element : array.elements(most))
        all << element.string(mostLength);
    return all;
}

} // namespace

QLatin1StringView name(PacWord word)
{
    switch (word) {
    case PacWord::Lookup:
        return "lookup"_L1;
    case PacWord::Answer:
        return "answer"_L1;
    case PacWord::NoAnswer:
        return "no-answer"_L1;
    case PacWord::Rule:
        return "rule"_L1;
    case PacWord::Flood:
        return "flood"_L1;
    case PacWord::Broken:
        return "broken"_L1;
    case PacWord::Timeout:
        return "timeout"_L1;
    case PacWord::Memory:
        return "memory"_L1;
    case PacWord::Done:
        return "done"_L1;
    }
    return "done"_L1;
}

QByteArray PacWork::toLine() const
{
    return line({{"protocol"_L1, protocol},
                 {"source_bytes"_L1, sourceBytes},
                 {"marked_bytes"_L1, markedBytes},
                 {"hosts"_L1, QJsonArray::fromStringList(hosts)},
                 {"now"_L1, now},
                 {"utc_offset"_L1, utcOffset},
                 {"lookups"_L1, lookups},
                 {"lookups_per_host"_L1, lookupsPerHost}});
}

std::optional<PacWork> PacWork::parse(const QByteArray &text)
{
    bool known = false;
    const auto read = [&known](const base::JsonCursor &root) {
        known = root.member("protocol"_L1).string(32) == protocol;
        return PacWork{
            .sourceBytes = root.member("source_bytes"_L1).integer(1, mostProgramBytes),
            .markedBytes = root.member("marked_bytes"_L1).integer(0, mostProgramBytes),
            .hosts = strings(root.member("hosts"_L1), mostPacHosts, mostHostLength),
            .now = root.member("now"_L1).integer(0, qint64(1) << 50),
            .utcOffset = int(root.member("utc_offset"_L1).integer(-86400, 86400)),
            .lookups = int(root.member("lookups"_L1).integer(0, 1024)),
            .lookupsPerHost = int(root.member("lookups_per_host"_L1).integer(0, 1024)),
        };
    };
    auto work = parsed(text, read);
    return known ? work : std::nullopt;
}

QByteArray pacAddressesLine(const QStringList &addresses)
{
    return line({{"addresses"_L1,
                  QJsonArray::fromStringList(addresses.first(std::min(addresses.size(), mostAddresses)))}});
}

std::optional<QStringList> parsePacAddresses(const QByteArray &text)
{
    return parsed(text, [](const base::JsonCursor &root) {
        return strings(root.member("addresses"_L1), mostAddresses, 64);
    });
}

QByteArray PacMessage::toLine() const
{
    return clearway::surroundings::line(
        {{"word"_L1, name(word)}, {"host"_L1, host}, {"line"_L1, line}, {"text"_L1, text}});
}

std::optional<PacMessage> PacMessage::parse(const QByteArray &text)
{
    return parsed(text, [](const base::JsonCursor &root) {
        return PacMessage{
            root.member("word"_L1).word<PacWord>(), int(root.member("host"_L1).integer(0, mostPacHosts)),
            int(root.member("line"_L1).integer(0, 1 << 24)), root.member("text"_L1).string(mostPacAnswer)};
    });
}

} // namespace clearway::surroundings
