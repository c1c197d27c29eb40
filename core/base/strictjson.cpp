// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"

#include "base/ownedfile.h"
#include "base/peertext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace clearway::base {
namespace {

QString shortened(const QString &text)
{
    return text.size() > 60 ? text.left(57) + QLatin1StringView("...") : text;
}

/// Whole numbers beyond this are not exact in a double, and readers differ on them (RFC 8259 section 6).
constexpr qint64 mostExact = qint64(1) << 53;

/// Walks the tokens of a JSON text and checks what QJsonDocument does not: depth, node count, duplicate keys,
/// raw control characters (RFC 8259 section 7) and lone surrogates (RFC 7493 2.1). Syntax is left to
/// QJsonDocument; on broken syntax the scan just ends early.
class Scanner {
public:
    Scanner(const QByteArray &text, const JsonLimits &limits) : m_text(text), m_limits(limits) { }

    [[nodiscard]] std::optional<InputError> scan()
    {
        for (m_at = 0; m_at < m_text.size() && !m_error; ++m_at)
            step(m_text[m_at]);
        return m_error;
    }

private:
    struct Level {
        bool object = false;
        bool keyExpected = false;
        qsizetype index = 0;
        QString key;
        QSet<QString> keys;
    };

    void step(char c)
    {
        switch (c) {
        case '{':
        case '[':
            open(c == '{');
            break;
        case '}':
        case ']':
            if (!m_levels.empty())
                m_levels.pop_back();
            break;
        case ',':
            if (!m_levels.empty()) {
                m_levels.back().keyExpected = m_levels.back().object;
                ++m_levels.back().index;
            }
            countNode();
            break;
        case '"':
            string();
            break;
        case '\n':
            ++m_line;
            break;
        default:
            break;
        }
    }

    void open(bool object)
    {
        countNode();
        m_levels.push_back({object, object, 0, {}, {}});
        if (int(m_levels.size()) > m_limits.depth)
            fail(QStringLiteral("at most %1 nested levels").arg(m_limits.depth), QStringLiteral("more"));
    }

    void countNode()
    {
        if (++m_nodes > m_limits.nodes)
            fail(QStringLiteral("at most %1 values").arg(m_limits.nodes), QStringLiteral("more"));
    }

    void string()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (quint8(m_text[m_at]) < 0x20)
                return failOnLine(QStringLiteral("control characters to be escaped"),
                                  QStringLiteral("one as it is"));
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        if (m_at > m_text.size())
            return;
        const QByteArray body = QByteArray::fromRawData(m_text.constData() + start, m_at - start);
        const bool isKey = !m_levels.empty() && m_levels.back().keyExpected;
        if (!isKey && !body.contains('\\'))
            return;
        const QString text = unescaped(body);
        if (!text.isValidUtf16())
            return failOnLine(QStringLiteral("surrogates in pairs"), QStringLiteral("half of one"));
        if (isKey)
            key(text);
    }

    void key(const QString &text)
    {
        Level &level = m_levels.back();
        level.keyExpected = false;
        level.key = text;
        if (level.keys.contains(level.key))
            fail(QStringLiteral("each member once"), QStringLiteral("a second one"));
        level.keys.insert(level.key);
    }

    static QString unescaped(const QByteArray &body)
    {
        if (!body.contains('\\'))
            return QString::fromUtf8(body);
        const auto document = QJsonDocument::fromJson("[\"" + body + "\"]");
        return document.array().at(0).toString();
    }

    void fail(const QString &expected, const QString &found)
    {
        QString path = QStringLiteral("$");
        for (const Level &level : m_levels)
            path += level.object
                ? (level.key.isEmpty() ? QString() : u'.' + PeerText(shortened(level.key)).forLabel())
                : QStringLiteral("[%1]").arg(level.index);
        // A path of hundreds of levels helps nobody.
        if (path.size() > 200)
            return failOnLine(expected, found);
        m_error = InputError{{}, path, expected, found};
    }

    void failOnLine(const QString &expected, const QString &found)
    {
        m_error = InputError{{}, QStringLiteral("line %1").arg(m_line), expected, found};
    }

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    std::vector<Level> m_levels;
    std::optional<InputError> m_error;
    qsizetype m_at = 0;
    int m_nodes = 0;
    int m_line = 1;
};

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String:
        return u'"' + shortened(value.toString()) + u'"';
    case QJsonValue::Array:
        return QStringLiteral("an array");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    }
    return {};
}

} // namespace

Result<QJsonObject> parseStrictJson(const QByteArray &text, const QString &file, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return InputError{
            file, {}, QStringLiteral("at most %1 bytes").arg(limits.bytes), QString::number(text.size())};
    if (text.isEmpty())
        return InputError{file, {}, QStringLiteral("JSON in UTF-8"), QStringLiteral("an empty file")};
    if (auto refused = Scanner(text, limits).scan()) {
        refused->file = file;
        return *refused;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.left(error.offset).count('\n') + 1;
        return InputError{file, QStringLiteral("line %1").arg(line), QStringLiteral("JSON in UTF-8"),
                          error.errorString()};
    }
    if (!document.isObject())
        return InputError{file, QStringLiteral("$"), QStringLiteral("an object"), QStringLiteral("an array")};
    return document.object();
}

Result<QByteArray> readInputFile(const QString &file, const JsonLimits &limits)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink() && !isNothingAt(file))
        return InputError{
            file, {}, QStringLiteral("a file"), QStringLiteral("a path that cannot be followed")};
    if (!info.exists())
        return InputError{file, {}, QStringLiteral("a file"), QStringLiteral("nothing at that path")};
    if (!info.isFile())
        return InputError{file,
                          {},
                          QStringLiteral("a regular file"),
                          info.isDir() ? QStringLiteral("a folder") : QStringLiteral("a special file")};
    if (info.size() > limits.bytes)
        return InputError{
            file, {}, QStringLiteral("at most %1 bytes").arg(limits.bytes), QString::number(info.size())};
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return InputError{file, {}, QStringLiteral("a readable file"), input.errorString()};
    QByteArray bytes = input.read(limits.bytes + 1);
    if (bytes.size() > limits.bytes) // it grew, or told no size, as files of /proc do
        return InputError{
            file, {}, QStringLiteral("at most %1 bytes").arg(limits.bytes), QStringLiteral("more")};
    return bytes;
}

JsonCursor::JsonCursor(const QJsonObject &root, const QString &file)
    : JsonCursor(root, QStringLiteral("$"), std::make_shared<Shared>(Shared{file, {}}))
{
}

JsonCursor::JsonCursor(QJsonValue value, QString path, std::shared_ptr<Shared> shared)
    : m_value(std::move(value)), m_path(std::move(path)), m_shared(std::move(shared))
{
}

JsonCursor JsonCursor::member(QLatin1StringView key) const
{
    JsonCursor child(m_value.toObject().value(key), m_path + u'.' + key, m_shared);
    if (!m_value.isObject())
        fail(QStringLiteral("an object"));
    else if (child.m_value.isUndefined())
        child.fail(QStringLiteral("this member"));
    return child;
}

std::optional<JsonCursor> JsonCursor::nullableMember(QLatin1StringView key) const
{
    JsonCursor child = member(key);
    return child.isNull() ? std::nullopt : std::optional(std::move(child));
}

std::optional<JsonCursor> JsonCursor::optionalMember(QLatin1StringView key) const
{
    if (!m_value.isObject())
        fail(QStringLiteral("an object"));
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return JsonCursor(value, m_path + u'.' + key, m_shared);
}

std::vector<JsonCursor> JsonCursor::elements(qsizetype most) const
{
    std::vector<JsonCursor> all;
    const QJsonArray array = m_value.toArray();
    if (!m_value.isArray())
        fail(QStringLiteral("an array"));
    else if (array.size() > most)
        fail(QStringLiteral("at most %1 elements").arg(most));
    else
        for (qsizetype i = 0; i < array.size(); ++i)
            all.push_back(JsonCursor(array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), m_shared));
    return all;
}

QString JsonCursor::string(qsizetype most) const
{
    if (!m_value.isString())
        fail(QStringLiteral("a string"));
    else if (m_value.toString().size() > most)
        fail(QStringLiteral("a string of at most %1 characters").arg(most));
    return ok() ? m_value.toString() : QString();
}

bool JsonCursor::boolean() const
{
    if (!m_value.isBool())
        fail(QStringLiteral("true or false"));
    return m_value.toBool();
}

double JsonCursor::number() const
{
    if (!m_value.isDouble() || !std::isfinite(m_value.toDouble()))
        fail(QStringLiteral("a number"));
    return ok() ? m_value.toDouble() : 0;
}

qint64 JsonCursor::integer(qint64 least, qint64 most) const
{
    least = std::max(least, -mostExact);
    most = std::min(most, mostExact);
    const double value = m_value.toDouble(std::nan(""));
    if (!m_value.isDouble() || value != std::floor(value) || value < double(least) || value > double(most)) {
        fail(QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return qint64(value);
}

void JsonCursor::fail(const QString &expected) const
{
    if (!m_shared->error)
        m_shared->error = InputError{m_shared->file, m_path, expected, typeName(m_value)};
}

} // namespace clearway::base
