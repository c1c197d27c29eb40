// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "repair/forgetproxies.h"
#include "repair/playedstore.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clearway;
using namespace Qt::StringLiterals;
using repair::StoredItem;

namespace {

/// In no order: what is put back stands last.
std::vector<StoredItem> sorted(std::vector<StoredItem> items)
{
    std::ranges::sort(items, {}, [](const StoredItem &item) { return item.key + item.name; });
    return items;
}

} // namespace

class tst_ForgetProxies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNamesAProxyIsShown();
    void isRemovedAndPutBack();
    void backupIsItsOwnersAlone();
    void everyFailureLeavesThingsAsTheyWere_data();
    void everyFailureLeavesThingsAsTheyWere();
    void changedMeanwhile();
    void noBackupNoRemoval();
    void whatCannotBePutBackIsNamed();
    void undoRefuses_data();
    void undoRefuses();
    void undoTwiceIsOnce();
    void brokenBackups_data();
    void brokenBackups();
    void thisComputersOwnCanBeAsked();

private:
    [[nodiscard]] repair::Change forgotten(test::PlayedStore &store)
    {
        return repair::forget(store, repair::forgettable(store), m_folder.path(), m_clock);
    }
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
};

void tst_ForgetProxies::onlyWhatNamesAProxyIsShown()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    const auto shown = repair::forgettable(store);
    QCOMPARE(shown.size(), std::size_t(2));
    QCOMPARE(shown[0].servers.front().toString(), u"http://old.example:8080"_s);
    QCOMPARE(shown[1].servers.front().toString(), u"http://older.example:3128"_s);
    QCOMPARE(placeOf(shown[1].item), QString(u"HKCU\\"_s + test::connectionInfo + u"\\below, Last"_s));
}

void tst_ForgetProxies::isRemovedAndPutBack()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    const repair::Change removed = forgotten(store);
    QVERIFY2(removed.isDone(), qPrintable(removed.problem));
    QCOMPARE(store.stored, std::vector{test::someItems()[1]});
    const auto backup = repair::readBackup(removed.backup);
    QVERIFY(backup);
    QVERIFY(repair::undo(store, *backup).isDone());
    QCOMPARE(sorted(store.stored), sorted(test::someItems()));
}

void tst_ForgetProxies::backupIsItsOwnersAlone()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    const QFileInfo file(forgotten(store).backup);
#ifndef Q_OS_WIN // there its folder's rights hold, which are the user's alone
    const auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(file.permissions() & ~owners, QFile::Permissions());
#endif
    store.stored = test::someItems();
    QVERIFY(forgotten(store).backup != file.filePath()); // within the same second
}

void tst_ForgetProxies::everyFailureLeavesThingsAsTheyWere_data()
{
    QTest::addColumn<QString>("failing");
    QTest::newRow("first-cannot-be-removed") << u"remove First"_s;
    QTest::newRow("last-cannot-be-removed") << u"remove Last"_s;
}

void tst_ForgetProxies::everyFailureLeavesThingsAsTheyWere()
{
    QFETCH(QString, failing);
    test::PlayedStore store;
    store.stored = test::someItems();
    store.fails = [&](const QString &change) { return change == failing ? u"denied"_s : QString(); };
    const repair::Change removed = forgotten(store);
    QVERIFY2(removed.problem.endsWith(u": denied"_s), qPrintable(removed.problem));
    QVERIFY(removed.changedAllTheSame.isEmpty());
    QCOMPARE(sorted(store.stored), sorted(test::someItems()));
}

void tst_ForgetProxies::changedMeanwhile()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    const auto shown = repair::forgettable(store);
    store.stored[2].bytes = "new.example:3128"; // the client runs on
    const auto before = store.stored;
    QVERIFY(!repair::forget(store, shown, m_folder.path(), m_clock).isDone());
    QCOMPARE(sorted(store.stored), sorted(before));
}

void tst_ForgetProxies::noBackupNoRemoval()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    const QString blocked = m_folder.filePath(u"a-file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const repair::Change removed
        = repair::forget(store, repair::forgettable(store), blocked + u"/below"_s, m_clock);
    QVERIFY(!removed.isDone());
    QVERIFY(removed.backup.isEmpty());
    QCOMPARE(store.stored, test::someItems());
}

void tst_ForgetProxies::whatCannotBePutBackIsNamed()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    store.fails = [](const QString &change) { return change == u"remove First"_s ? QString() : u"denied"_s; };
    const repair::Change removed = forgotten(store);
    QVERIFY(!removed.isDone());
    QCOMPARE(removed.changedAllTheSame.size(), 1);
    QVERIFY(removed.changedAllTheSame.front().endsWith(u"First"_s));
    const auto backup = repair::readBackup(removed.backup);
    store.fails = [](const QString &) { return QString(); };
    QVERIFY(repair::undo(store, *backup).isDone());
    QCOMPARE(sorted(store.stored), sorted(test::someItems()));
}

void tst_ForgetProxies::undoRefuses_data()
{
    QTest::addColumn<repair::Backup>("backup");
    QTest::addColumn<QString>("problem");
    const StoredItem first = test::someItems().front();
    QTest::newRow("another-system") << repair::Backup{u"macos"_s, {first}} << u"of another system"_s;
    QTest::newRow("another-place") << repair::Backup{u"windows"_s, {{u"SOFTWARE\\Run"_s, u"x"_s, 1, "evil"}}}
                                   << u"not where the GoTo client stores proxies"_s;
    QTest::newRow("two-levels-below")
        << repair::Backup{u"windows"_s, {{test::connectionInfo + u"\\a\\b"_s, u"x"_s, 1, "evil"}}}
        << u"not where the GoTo client stores proxies"_s;
    QTest::newRow("beside-it") << repair::Backup{u"windows"_s,
                                                 {{test::connectionInfo + u"2"_s, u"x"_s, 1, "evil"}}}
                               << u"not where the GoTo client stores proxies"_s;
    QTest::newRow("something-new-is-there")
        << repair::Backup{u"windows"_s, {{first.key, first.name, 1, "another"}}} << u"by now"_s;
    QTest::newRow("one-of-two") << repair::Backup{u"windows"_s,
                                                  {{first.key, u"New"_s, 1, "a.example:1"},
                                                   {u"SOFTWARE\\Run"_s, u"x"_s, 1, "evil"}}}
                                << u"not where the GoTo client stores proxies"_s;
}

void tst_ForgetProxies::undoRefuses()
{
    QFETCH(repair::Backup, backup);
    QFETCH(QString, problem);
    test::PlayedStore store;
    store.stored = test::someItems();
    const repair::Change change = repair::undo(store, backup);
    QVERIFY2(change.problem.contains(problem), qPrintable(change.problem));
    QCOMPARE(store.stored, test::someItems());
}

void tst_ForgetProxies::undoTwiceIsOnce()
{
    test::PlayedStore store;
    store.stored = test::someItems();
    const auto backup = repair::readBackup(forgotten(store).backup);
    QVERIFY(repair::undo(store, *backup).isDone());
    QVERIFY(repair::undo(store, *backup).isDone());
    QCOMPARE(store.stored.size(), std::size_t(3));
}

void tst_ForgetProxies::brokenBackups_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no-json") << QByteArray("[General]");
    QTest::newRow("another-schema") << QByteArray(R"({"schema":"clearway-report/1"})");
    QTest::newRow("no-items") << QByteArray(
        R"({"schema":"clearway-proxy-backup/1","system":"windows","items":[]})");
    QTest::newRow("no-base64") << QByteArray(
        R"({"schema":"clearway-proxy-backup/1","system":"windows","items":[{"key":"a","name":"b","type":1,"data":"%%"}]})");
    QTest::newRow("a-name-within-a-name") << QByteArray(
        R"({"schema":"clearway-proxy-backup/1","system":"windows","items":[{"key":"a","name":"b\u0000c","type":1,"data":""}]})");
    QTest::newRow("a-key-within-a-key") << QByteArray(
        R"({"schema":"clearway-proxy-backup/1","system":"windows","items":[{"key":"a\u0000d","name":"b","type":1,"data":""}]})");
    QTest::newRow("no-name") << QByteArray(
        R"({"schema":"clearway-proxy-backup/1","system":"windows","items":[{"key":"a","type":1,"data":""}]})");
}

void tst_ForgetProxies::brokenBackups()
{
    QFETCH(QByteArray, text);
    QFile file(m_folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    QVERIFY(!repair::readBackup(file.fileName()));
}

void tst_ForgetProxies::thisComputersOwnCanBeAsked()
{
    const auto store = repair::systemProxyStore();
    for (const repair::Forgettable &each : repair::forgettable(*store))
        QVERIFY(store->isOwn(each.item));
}

CLEARWAY_TEST(tst_ForgetProxies)
#include "tst_forgetproxies.moc"
