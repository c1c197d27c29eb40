// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reading JSON that somebody else wrote.
//
// QJsonDocument accepts duplicate keys and needs about thirty times the file's size for many tiny nodes, so
// the text is scanned first: size, depth, nodes, duplicate keys and broken strings are refused with their
// place. `JsonCursor` then reads typed members and remembers the first error with its JSON path, so readers
// are written without a branch per member.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <optional>
#include <vector>

namespace clearway::base {

/// Limits of goal G11 (report) unless a reader asks for less.
struct JsonLimits {
    qsizetype bytes = 8 * 1024 * 1024;
    int depth = 32;
    int nodes = 100'000;
};

/// Parses one JSON object. Errors name the line, or the JSON path for a duplicate key.
[[nodiscard]] Result<QJsonObject> parseStrictJson(const QByteArray &text, const QString &file,
                                                  const JsonLimits &limits = {});

/// Reads a whole file of at most `limits.bytes`; a directory, a FIFO or an unreadable file is an error, never
/// a hang.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &file, const JsonLimits &limits = {});

/// A position in a JSON document. Reads never throw: the first error of the whole document is kept and every
/// later read returns a default value.
class JsonCursor {
public:
    JsonCursor(const QJsonObject &root, const QString &file);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool ok() const { return !m_shared->error; }
    [[nodiscard]] const std::optional<InputError> &error() const { return m_shared->error; }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] bool isNull() const { return m_value.isNull() || m_value.isUndefined(); }

    /// Member of an object; an error when it is missing.
    [[nodiscard]] JsonCursor member(QLatin1StringView key) const;
    /// Member of an object, or nothing when it is null; an error when it is missing.
    [[nodiscard]] std::optional<JsonCursor> nullableMember(QLatin1StringView key) const;
    /// Member of an object, or nothing when it is missing or null.
    [[nodiscard]] std::optional<JsonCursor> optionalMember(QLatin1StringView key) const;
    /// Elements of an array of at most `most` elements; an error and no elements otherwise.
    [[nodiscard]] std::vector<JsonCursor> elements(qsizetype most = 100'000) const;

    [[nodiscard]] QString string(qsizetype most = 4096) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] double number() const; ///< finite
    [[nodiscard]] qint64 integer(qint64 least, qint64 most) const; ///< bounds beyond 2^53 are drawn in to it
    /// One of an enum's words.
    template<class E> [[nodiscard]] E word() const;

    /// Records an error here, if it is the first.
    void fail(const QString &expected) const;

private:
    struct Shared {
        QString file;
        std::optional<InputError> error;
    };
    JsonCursor(QJsonValue value, QString path, std::shared_ptr<Shared> shared);

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<Shared> m_shared;
};

} // namespace clearway::base

#include "base/names.h"

namespace clearway::base {

template<class E> E JsonCursor::word() const
{
    const QString text = string(64);
    const auto found = fromName<E>(text);
    if (!found && ok())
        fail(QLatin1StringView("one of ") + allNames<E>());
    return found.value_or(E{});
}

} // namespace clearway::base
