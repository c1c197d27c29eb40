// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/clientlogline.h"
#include "surroundings/clientlogs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::surroundings;
using namespace Qt::StringLiterals;
using evidence::ClientTopic;

namespace {

const base::KnownNames names{{}, {u"alice.example"_s}, {u"LAPTOP-4711"_s}, {u"corp.example"_s}, {}, {}};

class TestClientLogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void topics_data();
    void topics();
    void proxies_data();
    void proxies();
    void clears_data();
    void clears();
    void readsTheNewestFirst();
    void readsOnlyTheEndOfALargeFile();
    void readsBetweenZeros_data();
    void readsBetweenZeros();
    void passesOverBinaryFiles_data();
    void passesOverBinaryFiles();
    void readsUtf16();
    void missingFoldersAreNone();

private:
    void write(const QString &name, const QByteArray &bytes,
               const QDateTime &when = QDateTime::currentDateTime())
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
    }
    evidence::ClientSeen read() { return readClientLogs({{m_folder.path(), u"logs"_s, false}}, names); }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup()
    {
        QDir folder(m_folder.path());
        folder.removeRecursively();
        folder.mkpath(u"."_s);
    }
};

void TestClientLogs::topics_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<ClientTopic>>("topic");
    const auto row = [](const char *fact, const char *line, std::optional<ClientTopic> topic) {
        QTest::newRow(fact) << QString::fromLatin1(line) << topic;
    };
    row("proxy", "2026-11-20 d: [g2mcomm] using proxy old.example:8080", ClientTopic::Proxy);
    row("pac", "PAC script returned DIRECT", ClientTopic::Proxy);
    row("sign-in-wanted", "server said 407", ClientTopic::Proxy);
    row("connected", "connected to egw.example:443", ClientTopic::Connection);
    row("connection-failed", "socket connect to 173.199.0.9:443 failed, timed out", ClientTopic::Trouble);
    row("trouble-elsewhere", "audio device failed", std::nullopt);
    row("something-else", "screen resized to 1920x1080", std::nullopt);
    row("space-is-no-pac", "impact of packets", std::nullopt);
}

void TestClientLogs::topics()
{
    QFETCH(QString, line);
    QFETCH(std::optional<ClientTopic>, topic);
    QCOMPARE(topicOf(line), topic);
}

void TestClientLogs::proxies_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("host-and-port") << u"10:16:03 proxy: old.example:8080 at , file.cpp:90"_s
                                   << QStringList{u"http://old.example:8080"_s};
    QTest::newRow("with-credentials")
        << u"proxy http://bob:pw@old.example:8080/"_s << QStringList{u"http://old.example:8080"_s};
    QTest::newRow("goto-server") << u"proxy connects to egw.gotomeeting.com:443"_s << QStringList{};
    QTest::newRow("before-the-word") << u"old.example:8080 is no proxy"_s << QStringList{};
}

void TestClientLogs::proxies()
{
    QFETCH(QString, line);
    QFETCH(QStringList, servers);
    QStringList found;
    for (const evidence::ProxyServer &server : proxiesOf(line))
        found << server.toString();
    QCOMPARE(found, servers);
}

void TestClientLogs::clears_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("credentials") << u"proxy http://bob:pw12@old.example:80"_s
                                 << u"proxy http://[credential removed]@old.example:80"_s;
    QTest::newRow("user") << u"proxy for alice.example"_s << u"proxy for [user name removed]"_s;
    QTest::newRow("mail") << u"connect as carol@corp.test"_s << u"connect as [mail address removed]"_s;
    QTest::newRow("meeting") << u"connecting meetingId=123456789"_s
                             << u"connecting meetingId=[meeting removed]"_s;
    QTest::newRow("join-link") << u"connecting https://meet.goto.com/AliceExample"_s
                               << u"connecting https://meet.goto.com[meeting removed]"_s;
    QTest::newRow("computer") << u"dns LAPTOP-4711.corp.example"_s
                              << u"dns [computer name removed].[domain name removed]"_s;
    QTest::newRow("goto-stays") << u"connected to egw.gotomeeting.com:443"_s
                                << u"connected to egw.gotomeeting.com:443"_s;
}

void TestClientLogs::clears()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    QCOMPARE(cleared(line, names), kept);
}

void TestClientLogs::readsTheNewestFirst()
{
    const QDateTime now = QDateTime::currentDateTime();
    write(u"old/g2m_00.log"_s, "proxy first.example:8080\n", now.addDays(-3));
    write(u"new/g2m_00.log"_s, "nothing\nproxy second.example:8080\nproxy second.example:8080\n", now);
    write(u"new/picture.png"_s, "proxy third.example:8080\n", now);
    const evidence::ClientSeen seen = read();
    QCOMPARE(seen.folders.size(), std::size_t(1));
    QCOMPARE(seen.folders.front().files, 2);
    QCOMPARE(seen.lines.size(), std::size_t(3));
    QCOMPARE(seen.lines.front().line, 2);
    QCOMPARE(seen.proxies.size(), std::size_t(2));
    QCOMPARE(seen.proxies.front().server.host, u"second.example"_s);
    QCOMPARE(seen.proxies.front().times, 2);
    QVERIFY(!seen.cut);
}

void TestClientLogs::readsOnlyTheEndOfALargeFile()
{
    // 2 GiB that take no place on disk.
    write(u"huge.log"_s, "proxy first.example:8080\n");
    QFile huge(m_folder.filePath(u"huge.log"_s));
    QVERIFY(huge.resize(Q_INT64_C(2) << 30));
    QVERIFY(huge.open(QIODevice::Append));
    huge.write('\n' + QByteArray("filler of a line that says nothing\n").repeated(100'000)
               + "proxy last.example:8080\n");
    huge.close();
    const evidence::ClientSeen seen = read();
    QVERIFY(seen.cut);
    QCOMPARE(seen.lines.size(), std::size_t(1));
    QCOMPARE(seen.lines.front().line, 0);
    QCOMPARE(seen.proxies.front().server.host, u"last.example"_s);
}

void TestClientLogs::readsBetweenZeros_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray line("proxy a.example:8080\n");
    const QByteArray zeros(10'000, '\0');
    const QString wide = QString::fromLatin1(line);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("preallocated") << line + zeros;
    QTest::newRow("sparse") << "proxy lost.example:8080\n" + QByteArray(3 * 1024 * 1024, '\0') + '\n' + line;
    // No end of the line, so that half a character shows.
    QTest::newRow("preallocated-utf-16") << utf16.chopped(2) + zeros;
}

void TestClientLogs::readsBetweenZeros()
{
    QFETCH(QByteArray, bytes);
    write(u"padded.log"_s, bytes);
    const evidence::ClientSeen seen = read();
    QCOMPARE(seen.lines.size(), std::size_t(1));
    QCOMPARE(seen.lines.front().text, u"proxy a.example:8080"_s);
}

void TestClientLogs::passesOverBinaryFiles_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("zeros") << QByteArray(10'000, '\0');
    QTest::newRow("no-utf-8") << QByteArray(10'000, '\xfe');
    QTest::newRow("control-characters") << QByteArray("\x01\x02\x03\x04").repeated(1'000);
}

void TestClientLogs::passesOverBinaryFiles()
{
    QFETCH(QByteArray, between);
    const QByteArray line("\nproxy a.example:8080\n");
    write(u"binary.log"_s, line + between + line);
    QVERIFY(read().lines.empty());
}

void TestClientLogs::readsUtf16()
{
    const QString text = u"proxy wide.example:8080\r\n"_s;
    write(u"wide.log"_s, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    QCOMPARE(read().lines.size(), std::size_t(1));
}

void TestClientLogs::missingFoldersAreNone()
{
    const auto seen = readClientLogs({{u"/nowhere/at/all"_s, u"x"_s, true}}, {});
    QVERIFY(seen.looked);
    QVERIFY(seen.folders.empty());
}

} // namespace

CLEARWAY_TEST(TestClientLogs)
#include "tst_clientlogs.moc"
