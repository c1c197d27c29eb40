// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "supply/minisign.h"

#include <QList>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace clearway::supply {
namespace {

constexpr qsizetype idSize = 8;
constexpr qsizetype keySize = 32;
constexpr qsizetype signatureSize = 64;
const QByteArray untrusted = "untrusted comment: ";
const QByteArray trusted = "trusted comment: ";

base::InputError error(const QString &file, int line, const QString &expected)
{
    return {file, u"line %1"_s.arg(line), expected, u"something else"_s};
}

/// Base64 that encodes again to the same text: spare bits are zero, nothing is skipped.
QByteArray decoded(const QByteArray &line, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() == size && bytes.decoded.toBase64() == line ? bytes.decoded
                                                                                     : QByteArray();
}

QByteArray blake2b512(const QByteArray &content)
{
    QByteArray hash(EVP_MAX_MD_SIZE, 0);
    unsigned size = 0;
    const bool done
        = EVP_Digest(content.constData(), std::size_t(content.size()),
                     reinterpret_cast<unsigned char *>(hash.data()), &size, EVP_blake2b512(), nullptr)
        == 1;
    return done ? hash.left(qsizetype(size)) : QByteArray();
}

bool ed25519(const QByteArray &key, const QByteArray &signature, const QByteArray &message)
{
    const auto bytes
        = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pkey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(key), std::size_t(key.size())),
        EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return pkey && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, pkey.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(signature), std::size_t(signature.size()), bytes(message),
                            std::size_t(message.size()))
        == 1;
}

} // namespace

QString keyName(const QByteArray &id)
{
    QByteArray number(id); // whose lowest byte comes first
    std::ranges::reverse(number);
    return QString::number(number.toHex().toULongLong(nullptr, 16), 16)
        .toUpper(); // so does minisign: no zeros before
}

base::Result<PublicKey> readPublicKey(const QByteArray &text, const QString &file)
{
    const auto lines = QByteArray(text).replace("\r\n", "\n").split('\n');
    if (!lines.front().startsWith(untrusted))
        return error(file, 1, u"an untrusted comment"_s);
    const QByteArray bytes = decoded(lines.value(1), 2 + idSize + keySize);
    if (!bytes.startsWith("Ed"))
        return error(file, 2, u"a public key of minisign"_s);
    return PublicKey{bytes.mid(2, idSize), bytes.mid(2 + idSize)};
}

base::Result<Signature> readSignature(const QByteArray &text, const QString &file)
{
    const auto lines = text.split('\n');
    if (lines.size() != 5 || !lines.back().isEmpty())
        return base::InputError{file, {}, u"four lines"_s, u"another number of them"_s};
    if (lines[0] != untrusted + "signature from minisign secret key")
        return error(file, 1, u"minisign's own untrusted comment"_s);
    const QByteArray bytes = decoded(lines[1], 2 + idSize + signatureSize);
    if (!bytes.startsWith("ED") && !bytes.startsWith("Ed"))
        return error(file, 2, u"a signature of minisign"_s);
    if (!lines[2].startsWith(trusted))
        return error(file, 3, u"a trusted comment"_s);
    const QByteArray global = decoded(lines[3], signatureSize);
    if (global.isEmpty())
        return error(file, 4, u"a signature of minisign"_s);
    return Signature{bytes.mid(2, idSize), bytes.startsWith("ED"), bytes.mid(2 + idSize),
                     lines[2].mid(trusted.size()), global};
}

bool isSignedBy(const PublicKey &key, const Signature &signature, const QByteArray &content)
{
    if (key.id != signature.keyId)
        return false;
    const QByteArray message = signature.prehashed ? blake2b512(content) : content;
    return !message.isEmpty() && ed25519(key.key, signature.signature, message)
        && ed25519(key.key, signature.global, signature.signature + signature.comment);
}

} // namespace clearway::supply
