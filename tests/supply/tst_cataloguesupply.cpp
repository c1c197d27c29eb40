// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// S1 to S6 and S10 of docs/threats.md: a catalogue that was changed, is old, expired, signed by others, or
// cut short; a wrong clock.
#include "catalogue/cataloguefile.h"
#include "signer.h"
#include "supply/cataloguesupply.h"
#include "support/testprogram.h"

#include <QDir>
#include <QRegularExpression>

using namespace clearway;
using namespace clearway::supply;
using namespace Qt::StringLiterals;

class TestCatalogueSupply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void inPlace_data();
    void inPlace();
    void versionsOnlyRise();
    void anotherKeyHasItsOwnVersions();
    void eitherOfTwoKeysCounts();
    void expiryWarns_data();
    void expiryWarns();
    void keysThatDoNotCount_data();
    void keysThatDoNotCount();
    void keysOfSomebodyElseDoNotCount();
    void keysUnderAForeignNumberDoNotFit();
    void placeThatCannotBeEnteredIsNamed_data();
    void placeThatCannotBeEnteredIsNamed();
    void nobodyIsLedBackWhereTheNewestCounts_data();
    void nobodyIsLedBackWhereTheNewestCounts();
    void theBuiltInOneOvertakes();
    void placesForSignedOnes_data();
    void placesForSignedOnes();
    void named_data();
    void named();
    void olderThan_data();
    void olderThan();

private:
    [[nodiscard]] Places places() const { return {m_machine, m_user, m_own}; }
    [[nodiscard]] Supplied chosen(QDate today = QDate(2026, 12, 24)) const
    {
        return chooseCatalogue({}, places(), today).value();
    }
    void trust(const test::Signer &signer, const QString &as = u"a.pub"_s) const
    {
        const QString file = m_machine + u"/catalogue-keys/"_s + as;
        test::write(file, signer.publicKey());
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner)); // whatever the umask
    }
    void putSigned(const QString &folder, const QByteArray &json, const test::Signer &signer) const
    {
        test::write(folder + u"/catalogue.json"_s, json);
        signer.sign(folder + u"/catalogue.json"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_machine;
    QString m_user;
    uint m_own = 0;
    test::Signer m_signer;
    test::Signer m_other;
};

namespace {

QByteArray version(const QByteArray &version, const QByteArray &more = {})
{
    QByteArray json = catalogue::builtInCatalogueJson();
    return json.replace("\"version\": \"2026-11\",", "\"version\": \"" + version + "\"," + more);
}

QString kind(const Remark &remark)
{
    static const QStringList words{u"refused"_s, u"expired"_s, u"unknown key"_s, u"key refused"_s,
                                   u"not remembered"_s};
    return words.value(int(remark.kind));
}

/// "signed 2026-12, refused: …"
QString text(const Supplied &supplied)
{
    QStringList parts{name(supplied.trust) + u' ' + supplied.catalogue.version};
    for (const Remark &remark : supplied.remarks)
        parts << kind(remark) + u": "_s + remark.arguments.value(1);
    return parts.join(u", "_s);
}

} // namespace

void TestCatalogueSupply::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_machine = m_folder->filePath(u"machine"_s);
    m_user = m_folder->filePath(u"user"_s);
    QVERIFY(QDir().mkpath(m_machine + u"/catalogue-keys"_s) && QDir().mkpath(m_user));
    m_own = QFileInfo(m_machine).ownerId();
    QVERIFY(QFile::setPermissions(m_machine + u"/catalogue-keys"_s,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    trust(m_signer);
}

void TestCatalogueSupply::inPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("changed"); ///< put in place of the file after signing
    QTest::addColumn<qsizetype>("signatureBytes"); ///< kept of the signature
    QTest::addColumn<bool>("bySigner");
    QTest::addColumn<QString>("expected");
    const qsizetype all = 10'000;
    const QByteArray newer = version("2026-12");
    QTest::newRow("newer-and-signed") << newer << newer << all << true << u"signed 2026-12"_s;
    QTest::newRow("as-old-as-the-built-in-one")
        << version("2026-11") << version("2026-11") << all << true << u"built-in 2026-11"_s;
    QTest::newRow("older") << version("2026-9") << version("2026-9") << all << true << u"built-in 2026-11"_s;
    QTest::newRow("changed-after-signing") << newer << version("2026-13") << all << true << u"does not fit"_s;
    QTest::newRow("by-a-stranger") << newer << newer << all << false << u"one by key"_s;
    QTest::newRow("signature-cut-short") << newer << newer << qsizetype(100) << true << u"four lines"_s;
    QTest::newRow("no-signature") << newer << newer << qsizetype(0) << true << u"four lines"_s;
    QTest::newRow("file-cut-short") << newer << newer.left(500) << all << true << u"does not fit"_s;
    QTest::newRow("signed-nonsense") << QByteArray("{") << QByteArray("{") << all << true << u"JSON"_s;
    QTest::newRow("another-catalogue") << QByteArray(newer).replace("\"goto-v10\"", "\"else\"")
                                       << QByteArray(newer).replace("\"goto-v10\"", "\"else\"") << all << true
                                       << u"expected a catalogue goto-v10, found else"_s;
}

void TestCatalogueSupply::inPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, changed);
    QFETCH(qsizetype, signatureBytes);
    QFETCH(bool, bySigner);
    QFETCH(QString, expected);
    for (const QString &folder : {m_machine, m_user}) {
        const QString file = folder + u"/catalogue.json"_s;
        putSigned(folder, json, bySigner ? m_signer : m_other);
        test::write(file, changed);
        test::write(file + u".minisig"_s, test::read(file + u".minisig"_s).left(signatureBytes));
        const QString seen = text(chosen());
        QVERIFY2(seen.contains(expected), qPrintable(seen));
        QVERIFY(QFile::remove(file));
    }
}

void TestCatalogueSupply::versionsOnlyRise()
{
    putSigned(m_user, version("2026-12"), m_signer);
    QCOMPARE(text(chosen()), u"signed 2026-12"_s);
    putSigned(m_user, version("2027-1"), m_signer);
    QCOMPARE(text(chosen()), u"signed 2027-1"_s);
    putSigned(m_user, version("2026-12"), m_signer); // S2
    QVERIFY2(text(chosen()).startsWith(u"built-in 2026-11, refused: expected version 2027-1 or newer"_s),
             qPrintable(text(chosen())));
    putSigned(m_user, version("2027-1", "\"note\": 1,"), m_signer);
    QVERIFY(text(chosen()).contains(u"another file before"_s));
    putSigned(m_user, version("2027-1"), m_signer);
    QCOMPARE(text(chosen()), u"signed 2027-1"_s);
}

/// S4: whoever stole a key may have signed version 9999; the key that replaces it starts anew.
void TestCatalogueSupply::anotherKeyHasItsOwnVersions()
{
    putSigned(m_user, version("9999"), m_signer);
    QCOMPARE(text(chosen()), u"signed 9999"_s);
    trust(m_other);
    putSigned(m_user, version("2026-12"), m_other);
    QCOMPARE(text(chosen()), u"signed 2026-12"_s);
    putSigned(m_user, version("9999"), m_signer);
    QVERIFY(text(chosen()).contains(u"one by key"_s));
}

void TestCatalogueSupply::eitherOfTwoKeysCounts()
{
    trust(m_other, u"b.pub"_s);
    putSigned(m_machine, version("2026-12"), m_signer);
    QCOMPARE(text(chosen()), u"signed 2026-12"_s);
    putSigned(m_machine, version("2027-1"), m_other);
    QCOMPARE(text(chosen()), u"signed 2027-1"_s);
}

void TestCatalogueSupply::expiryWarns_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before") << QDate(2027, 1, 30) << u"signed 2026-12"_s;
    QTest::newRow("last-day") << QDate(2027, 1, 31) << u"signed 2026-12"_s;
    QTest::newRow("after") << QDate(2027, 2, 1) << u"signed 2026-12, expired: "_s; // S3: warned, still used
    QTest::newRow("clock-far-ahead") << QDate(2099, 1, 1) << u"signed 2026-12, expired: "_s; // S10
    QTest::newRow("clock-far-behind") << QDate(1970, 1, 1) << u"signed 2026-12"_s;
}

void TestCatalogueSupply::expiryWarns()
{
    QFETCH(QDate, today);
    QFETCH(QString, expected);
    putSigned(m_user, version("2026-12", "\"expires\": \"2027-01-31\","), m_signer);
    QCOMPARE(text(chosen(today)), expected);
}

void TestCatalogueSupply::keysThatDoNotCount_data()
{
    QTest::addColumn<QString>("change"); ///< a shell's, in the machine's folder
    QTest::addColumn<QString>("reason");
    const QString file = u"expected a file that only the administrator can write, found "_s;
    const QString folder = u"expected a folder that only the administrator can write, found "_s;
    QTest::newRow("its-group-can-write-it")
        << u"chmod 664 catalogue-keys/a.pub"_s << file + u"one that others"_s;
    QTest::newRow("everybody-can-write-it")
        << u"chmod 646 catalogue-keys/a.pub"_s << file + u"one that others"_s;
    QTest::newRow("a-symbolic-link") << u"mv catalogue-keys/a.pub k && ln -s ../k catalogue-keys/a.pub"_s
                                     << file + u"a symbolic link"_s;
    QTest::newRow("others-can-write-their-folder")
        << u"chmod 775 catalogue-keys"_s << folder + u"one that others"_s;
    QTest::newRow("their-folder-is-a-link")
        << u"mv catalogue-keys keys && ln -s keys catalogue-keys"_s << folder + u"a symbolic link"_s;
    QTest::newRow("their-folder-is-a-file")
        << u"rm -r catalogue-keys && touch catalogue-keys"_s << folder + u"something else"_s;
    QTest::newRow("a-fifo") << u"rm catalogue-keys/a.pub && mkfifo catalogue-keys/a.pub"_s
                            << u"expected a regular file, found a special file"_s;
    QTest::newRow("no-key") << u"echo x > catalogue-keys/a.pub"_s
                            << u"line 1: expected an untrusted comment"_s;
    QTest::newRow("too-long") << u"head -c 5000 /dev/zero > catalogue-keys/a.pub"_s
                              << u"expected at most 4096 bytes"_s;
}

void TestCatalogueSupply::keysThatDoNotCount()
{
    QFETCH(QString, change);
    QFETCH(QString, reason);
    putSigned(m_user, version("2026-12"), m_signer);
    QCOMPARE(text(chosen()), u"signed 2026-12"_s);
    QProcess shell;
    shell.setWorkingDirectory(m_machine);
    shell.start(u"/bin/sh"_s, {u"-c"_s, change});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const QString seen = text(chosen());
    QVERIFY2(seen.startsWith(u"built-in 2026-11, key refused: "_s), qPrintable(seen));
    QVERIFY2(seen.contains(reason), qPrintable(seen));
}

void TestCatalogueSupply::keysOfSomebodyElseDoNotCount()
{
    putSigned(m_user, version("2026-12"), m_signer);
    Places others = places();
    others.administrator = m_own + 1;
    const QString seen = text(chooseCatalogue({}, others, QDate()).value());
    QVERIFY2(seen.startsWith(u"built-in 2026-11, key refused: "_s) && seen.contains(u"somebody else's"_s),
             qPrintable(seen));
}

/// The key's number is only its name: another key under that name does not fit what the right one signed.
void TestCatalogueSupply::keysUnderAForeignNumberDoNotFit()
{
    const QByteArray mine = QByteArray::fromBase64(m_signer.publicKey().split('\n').value(1));
    const QByteArray other = QByteArray::fromBase64(m_other.publicKey().split('\n').value(1));
    const QString file = m_machine + u"/catalogue-keys/a.pub"_s;
    test::write(file, "untrusted comment: x\n" + (mine.left(10) + other.mid(10)).toBase64() + '\n');
    putSigned(m_user, version("2026-12"), m_signer);
    QVERIFY2(text(chosen()).contains(u"does not fit"_s), qPrintable(text(chosen())));
    test::write(file, "untrusted comment: x\n" + (other.left(10) + mine.mid(10)).toBase64() + '\n');
    QVERIFY2(text(chosen()).contains(u"one by key"_s), qPrintable(text(chosen())));
}

void TestCatalogueSupply::placeThatCannotBeEnteredIsNamed_data()
{
    QTest::addColumn<QString>("loop"); ///< becomes a link onto itself
    QTest::addColumn<QString>("expected");
    QTest::newRow("the-user's") << u"user"_s << u"refused: "_s;
    QTest::newRow("the-machine's") << u"machine"_s << u"key refused: "_s;
}

void TestCatalogueSupply::placeThatCannotBeEnteredIsNamed()
{
    QFETCH(QString, loop);
    QFETCH(QString, expected);
    const QString path = m_folder->filePath(loop);
    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(QFile::link(path, path));
    QVERIFY2(text(chosen()).startsWith(u"built-in 2026-11, "_s + expected), qPrintable(text(chosen())));
}

void TestCatalogueSupply::nobodyIsLedBackWhereTheNewestCounts_data()
{
    QTest::addColumn<QByteArray>("seen"); ///< once, in the user's place
    QTest::addColumn<QByteArray>("later"); ///< in the user's place; empty: the same
    QTest::addColumn<QByteArray>("machine"); ///< later, in the machine's place
    QTest::addColumn<QString>("expected");
    const QByteArray none;
    QTest::newRow("an-older-one-for-all-users")
        << version("2027-1") << none << version("2026-12") << u"signed 2027-1"_s;
    QTest::newRow("the-same-version-for-all-users")
        << version("2027-1") << none << version("2027-1", "\"note\": 1,") << u"signed 2027-1"_s;
    QTest::newRow("a-newer-one-for-all-users")
        << version("2027-1") << version("2026-12") << version("2027-2") << u"signed 2027-2"_s;
    QTest::newRow("an-older-one-alone")
        << version("2027-1") << version("2026-12") << version("2026-12")
        << u"built-in 2026-11, refused: found 2026-12, refused: found 2026-12"_s;
    QTest::newRow("as-old-as-the-built-in-one")
        << version("2027-1") << version("2026-11") << version("2026-10")
        << u"built-in 2026-11, refused: found 2026-10, refused: found 2026-11"_s;
}

/// An older catalogue that lies about beside the newest is nobody's attempt to bring back an old one.
void TestCatalogueSupply::nobodyIsLedBackWhereTheNewestCounts()
{
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, later);
    QFETCH(QByteArray, machine);
    QFETCH(QString, expected);
    putSigned(m_user, seen, m_signer);
    QVERIFY(text(chosen()).startsWith(u"signed"_s));
    putSigned(m_user, later.isEmpty() ? seen : later, m_signer);
    putSigned(m_machine, machine, m_signer);
    QString text = ::text(chosen());
    text.remove(QRegularExpression(u"expected version[^,]*, which[^,]*, "_s));
    QCOMPARE(text, expected);
}

/// A program that brings a newer catalogue leaves signed ones behind; nothing is wrong with those.
void TestCatalogueSupply::theBuiltInOneOvertakes()
{
    test::write(m_user + u"/catalogue-versions.json"_s,
                R"({"schema": "clearway-seen-versions/1", "seen": {")"
                    + m_signer.publicKey().split('\n')[0].right(16)
                    + R"( goto-v10": {"version": "2026-10", "sha256": "00"}}})");
    putSigned(m_user, version("2026-9"), m_signer);
    QCOMPARE(text(chosen()), u"built-in 2026-11"_s);
    putSigned(m_user, version("2026-10"), m_signer);
    QCOMPARE(text(chosen()), u"built-in 2026-11"_s);
}

void TestCatalogueSupply::placesForSignedOnes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("expected");
    QTest::newRow("for-all-users") << u"/etc/clearway/catalogue.json"_s << true;
    QTest::newRow("the-user's-own") << u"/srv/a/share/clearway/catalogue.json"_s << true;
    QTest::newRow("written-in-a-roundabout-way") << u"/etc/../etc//clearway/./catalogue.json"_s << true;
    QTest::newRow("beside-it") << u"/etc/clearway/own-catalogue.json"_s << false;
    QTest::newRow("of-the-same-name-elsewhere") << u"/srv/catalogue.json"_s << false;
}

void TestCatalogueSupply::placesForSignedOnes()
{
    QFETCH(QString, file);
    QFETCH(bool, expected);
    QCOMPARE(isPlaceForSigned(file, {u"/etc/clearway"_s, u"/srv/a/share/clearway"_s}), expected);
}

void TestCatalogueSupply::named_data()
{
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("bySigner");
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unsigned") << false << false << false << false << u"not-signed 2026-2"_s;
    QTest::newRow("signed") << true << true << false << false << u"signed 2026-2"_s;
    QTest::newRow("changed-after-signing") << true << true << true << false << u"does not fit"_s;
    QTest::newRow("by-a-stranger") << true << false << false << false
                                   << u"not-signed 2026-2, unknown key: "_s;
    QTest::newRow("unsigned-where-a-key-is-named") << false << false << false << true << u"expected a file"_s;
    QTest::newRow("by-a-stranger-where-a-key-is-named") << true << false << false << true << u"one by key"_s;
    QTest::newRow("signed-by-the-key-that-is-named") << true << true << false << true << u"signed 2026-2"_s;
}

void TestCatalogueSupply::named()
{
    QFETCH(bool, isSigned);
    QFETCH(bool, bySigner);
    QFETCH(bool, isChanged);
    QFETCH(bool, withKey);
    QFETCH(QString, expected);
    putSigned(m_user, version("2026-2"), bySigner ? m_signer : m_other);
    const QString file = m_user + u"/catalogue.json"_s;
    QVERIFY(isSigned || QFile::remove(file + u".minisig"_s));
    test::write(file, isChanged ? version("2026-3") : version("2026-2"));
    const auto supplied
        = chooseCatalogue({file, withKey ? m_signer.publicKeyFile() : QString()}, places(), QDate());
    const QString seen = supplied ? text(*supplied) : supplied.error().text();
    QVERIFY2(seen.contains(expected), qPrintable(seen));
}

void TestCatalogueSupply::olderThan_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("older");
    QTest::newRow("month") << u"2026-11"_s << u"2026-12"_s << true;
    QTest::newRow("numbers-count-as-numbers") << u"2026-9"_s << u"2026-11"_s << true;
    QTest::newRow("same") << u"2026-11"_s << u"2026-11"_s << false;
    QTest::newRow("newer") << u"2027-1"_s << u"2026-12"_s << false;
    QTest::newRow("more-parts-are-newer") << u"2026-11"_s << u"2026-11.1"_s << true;
    QTest::newRow("leading-zeros") << u"2026-02"_s << u"2026-2"_s << false;
    QTest::newRow("words-come-before-numbers") << u"draft"_s << u"1"_s << true;
}

void TestCatalogueSupply::olderThan()
{
    QFETCH(QString, version);
    QFETCH(QString, other);
    QFETCH(bool, older);
    QCOMPARE(isOlder(version, other), older);
}

CLEARWAY_TEST(TestCatalogueSupply)
#include "tst_cataloguesupply.moc"
