// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Signatures of Debian's own minisign, and every way to spoil them.
#include "catalogue/cataloguefile.h"
#include "signer.h"
#include "supply/minisign.h"
#include "support/testprogram.h"

using namespace clearway;
using namespace clearway::supply;
using namespace Qt::StringLiterals;

class TestMinisign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void namesKeysAsMinisignDoes_data();
    void namesKeysAsMinisignDoes();
    void everyFlippedBitIsRejected_data();
    void everyFlippedBitIsRejected();
    void rejects_data();
    void rejects();
    void refusesKeys_data();
    void refusesKeys();

private:
    test::Signer m_signer;
    test::Signer m_stranger;
};

namespace {

bool verifies(const QByteArray &content, const QByteArray &signature, const QByteArray &key)
{
    const auto read = readSignature(signature, u"s"_s);
    const auto publicKey = readPublicKey(key, u"k"_s);
    return read && publicKey && isSignedBy(*publicKey, *read, content);
}

QByteArray catalogueJson()
{
    return catalogue::builtInCatalogueJson();
}

/// The number of single-bit changes of `bytes` that still verify, of every byte and `bits` bits of each.
template<class Verifies> int surviving(const QByteArray &bytes, int bits, Verifies verified)
{
    int count = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (int bit = 0; bit < bits; ++bit) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ (1 << ((bit + i) % 8)));
            count += verified(changed);
        }
    return count;
}

} // namespace

void TestMinisign::accepts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("hashed") << catalogueJson() << QStringList{};
    QTest::newRow("not-hashed") << catalogueJson() << QStringList{u"-l"_s};
    QTest::newRow("with-a-comment") << catalogueJson() << QStringList{u"-t"_s, u"goto-v10 2026-12, \u00fc"_s};
    QTest::newRow("one-byte") << QByteArray("x") << QStringList{};
    QTest::newRow("any-bytes") << QByteArray("\0\xff\n\0", 4) << QStringList{};
}

void TestMinisign::accepts()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, options);
    const QByteArray signature = m_signer.signatureOf(content, options);
    QVERIFY2(verifies(content, signature, m_signer.publicKey()), signature.constData());
    const auto key = readPublicKey(m_signer.publicKey(), u"k"_s);
    QVERIFY(m_signer.publicKey().contains(keyName(key->id).toLatin1()));
}

void TestMinisign::namesKeysAsMinisignDoes_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all-digits") << QByteArray::fromHex("a1bb926646ea58f0") << u"F058EA466692BBA1"_s;
    QTest::newRow("begins-with-zeros") << QByteArray::fromHex("a1bb926646ea0500") << u"5EA466692BBA1"_s;
}

void TestMinisign::namesKeysAsMinisignDoes()
{
    QFETCH(QByteArray, id);
    QTEST(keyName(id), "shown");
}

void TestMinisign::everyFlippedBitIsRejected_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("hashed") << QStringList{};
    QTest::newRow("not-hashed") << QStringList{u"-l"_s};
}

void TestMinisign::everyFlippedBitIsRejected()
{
    QFETCH(QStringList, options);
    const QByteArray content = catalogueJson().left(2'500); // each byte costs a whole verification
    const QByteArray signature = m_signer.signatureOf(content, options);
    const QByteArray key = m_signer.publicKey();
    const QByteArray keyLine = key.split('\n').value(1);
    QVERIFY(verifies(content, signature, key));
    QCOMPARE(
        surviving(content, 1, [&](const QByteArray &changed) { return verifies(changed, signature, key); }),
        0);
    QCOMPARE(
        surviving(signature, 8, [&](const QByteArray &changed) { return verifies(content, changed, key); }),
        0);
    QCOMPARE(surviving(keyLine, 8,
                       [&](const QByteArray &changed) {
                           return verifies(content, signature, QByteArray(key).replace(keyLine, changed));
                       }),
             0);
}

void TestMinisign::rejects_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray content = "content";
    const QByteArray right = m_signer.signatureOf(content);
    const QByteArray commented = m_signer.signatureOf(content, {u"-t"_s, u"another"_s});
    const auto lines = right.split('\n');
    QTest::newRow("other-content") << QByteArray("contend") << right;
    QTest::newRow("longer-content") << QByteArray("content\n") << right;
    QTest::newRow("no-content") << QByteArray() << right;
    QTest::newRow("no-signature") << content << QByteArray();
    QTest::newRow("by-a-stranger") << content << m_stranger.signatureOf(content);
    QTest::newRow("comment-of-another-signature")
        << content << QByteArray(right).replace(lines[2], commented.split('\n').value(2));
    QTest::newRow("comment-and-its-signature-of-another-content")
        << content
        << lines[0] + '\n' + lines[1] + '\n' + m_signer.signatureOf("other").split('\n').mid(2).join('\n');
    QTest::newRow("without-the-comment") << content << lines[0] + '\n' + lines[1] + '\n';
    QTest::newRow("without-the-last-line-break") << content << right.chopped(1);
    QTest::newRow("with-more-lines") << content << right + "more\n";
    QTest::newRow("line-breaks-of-windows") << content << QByteArray(right).replace("\n", "\r\n");
    QTest::newRow("untrusted-comment-with-a-message")
        << content << QByteArray(right).replace("signature from minisign secret key", "call 555-0100");
    QTest::newRow("long") << content << QByteArray(10'000, 'A');
}

void TestMinisign::rejects()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, signature);
    QVERIFY(verifies("content", m_signer.signatureOf("content"), m_signer.publicKey()));
    QVERIFY(!verifies(content, signature, m_signer.publicKey()));
}

void TestMinisign::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("comment-only") << QByteArray("untrusted comment: x\n");
    QTest::newRow("secret-key") << QByteArray("untrusted comment: x\nRWRTY0IyAAAAAAA=\n");
    QTest::newRow("too-short") << QByteArray("untrusted comment: x\nRWQ=\n");
    QTest::newRow("no-base64") << QByteArray("untrusted comment: x\n!!!\n");
}

void TestMinisign::refusesKeys()
{
    QFETCH(QByteArray, key);
    QVERIFY(!readPublicKey(key, u"k.pub"_s));
}

CLEARWAY_TEST(TestMinisign)
#include "tst_minisign.moc"
