// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "evidence/samples.h"
#include "support/testprogram.h"
#include "text/clientstory.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using evidence::ClientSeen;
using evidence::ProxyOrigin;
using evidence::ProxySource;
using verdict::Status;

namespace {

ProxySource source(ProxyOrigin origin, const QString &host)
{
    ProxySource source;
    source.origin = origin;
    source.servers = {{evidence::ProxyScheme::Http, host, 8080}};
    return source;
}

/// "Title: line | line", a part each.
QStringList told(const ClientSeen &client, const std::vector<ProxySource> &settings)
{
    QStringList all;
    for (const text::StoryPart &part : text::clientStory(client, settings, text::Wording(text::Language::En)))
        all << part.title + u": "_s + part.lines.join(u" | "_s);
    return all;
}

std::optional<Status> compared(const ClientSeen &client, const std::vector<ProxySource> &settings)
{
    for (const text::StoryPart &part : text::clientStory(client, settings, text::Wording(text::Language::En)))
        if (part.status)
            return part.status;
    return {};
}

} // namespace

class tst_ClientStory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfLogsAndSettings_data();
    void tellsOfLogsAndSettings();
    void comparesWithSettings_data();
    void comparesWithSettings();
    void nothingToTell();
    void lineOfAnEndHasNoNumber();
    void foreignTextIsInert();
};

void tst_ClientStory::tellsOfLogsAndSettings_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("folders-the-newest-first")
        << u"Log folders of the GoTo client: ~/Library/Logs/com.logmein.GoToMeeting (log files: 3, the newest of "_s;
    QTest::newRow("years-old-and-unreadable")
        << u"(no log files) (a client of the Citrix era: years old) | %TEMP%\\CitrixLogs\\GoToMeeting: Permission denied"_s;
    QTest::newRow("named-proxies")
        << u"Proxies that the logs name: http://old.test:8080 (lines: 4, last in g2m_00.log)"_s;
    QTest::newRow("beside-the-settings")
        << u"The log shows http://old.test:8080, today's settings say http://new.test:8080."_s;
    QTest::newRow("lines")
        << u"Lines about proxies and connections: g2m_00.log, line 17: using proxy old.test:8080 <b>"_s;
    QTest::newRow("more-than-is-read") << u": There is more in the logs than is read here."_s;
}

void tst_ClientStory::tellsOfLogsAndSettings()
{
    QFETCH(QString, part);
    const QString all
        = told(tests::clientLogs(), {source(ProxyOrigin::Environment, u"new.test"_s)}).join(u'\n');
    QVERIFY2(all.contains(part), qPrintable(all));
}

void tst_ClientStory::comparesWithSettings_data()
{
    QTest::addColumn<QString>("host"); ///< of today's settings; empty: none
    QTest::addColumn<bool>("logged"); ///< the logs name one
    QTest::addColumn<int>("status"); ///< -1: none
    QTest::newRow("same") << u"old.test"_s << true << int(Status::Ok);
    QTest::newRow("another") << u"new.test"_s << true << int(Status::Limited);
    QTest::newRow("none-today") << QString() << true << int(Status::Limited);
    QTest::newRow("none-in-the-logs") << u"new.test"_s << false << -1;
}

void tst_ClientStory::comparesWithSettings()
{
    QFETCH(QString, host);
    QFETCH(bool, logged);
    QFETCH(int, status);
    ClientSeen client = tests::clientLogs();
    client.proxies.resize(logged ? client.proxies.size() : 0);
    std::vector<ProxySource> settings{source(ProxyOrigin::GotoStored, u"old.test"_s)}; // is not today's
    settings.resize(host.isEmpty() ? 1 : 2, source(ProxyOrigin::Environment, host));
    const auto seen = compared(client, settings);
    QCOMPARE(seen ? int(*seen) : -1, status);
}

void tst_ClientStory::nothingToTell()
{
    ClientSeen client;
    QCOMPARE(told(client, {}),
             QStringList{u": The logs of the GoTo client were not read for this report."_s});
    client.looked = true;
    QCOMPARE(told(client, {}),
             QStringList({u": No logs of the GoTo client were found."_s,
                          u"Today's settings of this computer: No proxy is set up on this computer. | "
                          "The client remembers no proxy."_s}));
}

void tst_ClientStory::lineOfAnEndHasNoNumber()
{
    ClientSeen client = tests::clientLogs();
    client.lines.front().line = 0;
    const QString all = told(client, {}).join(u' ');
    QVERIFY2(all.contains(u": g2m_00.log: using proxy"_s), qPrintable(all));
}

void tst_ClientStory::foreignTextIsInert()
{
    ClientSeen client = tests::clientLogs();
    client.lines.front().text = u"\x1b[31mred\u202e"_s;
    client.lines.front().file = u"a\nb"_s;
    const QString all = told(client, {}).join(u' ');
    QVERIFY(all.contains(u"a\\u{a}b, line 17: \\u{1b}[31mred\\u{202e}"_s));
}

CLEARWAY_TEST(tst_ClientStory)

#include "tst_clientstory.moc"
