// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/pacmessage.h"

#include <QTest>

using namespace clearway;
using namespace clearway::surroundings;

class tst_PacMessage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsSurvive_data();
    void wordsSurvive();
    void workSurvives();
    void addressesSurvive();
    void refusedMessages_data();
    void refusedMessages();
    void refusedWork_data();
    void refusedWork();
};

void tst_PacMessage::wordsSurvive_data()
{
    QTest::addColumn<PacWord>("word");
    for (int i = 0; i < base::enumCount<PacWord>; ++i)
        QTest::newRow(name(PacWord(i)).data()) << PacWord(i);
}

void tst_PacMessage::wordsSurvive()
{
    QFETCH(PacWord, word);
    const PacMessage message{word, 3, 12, QStringLiteral("line\nend \"quoted\" ü")};
    const QByteArray line = message.toLine();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(PacMessage::parse(line) == message);
}

void tst_PacMessage::workSurvives()
{
    const PacWork work{.sourceBytes = 10,
                       .markedBytes = 12,
                       .hosts = {QStringLiteral("a"), QStringLiteral("b")},
                       .now = 1'700'000'000'000,
                       .utcOffset = -3600,
                       .lookups = 5,
                       .lookupsPerHost = 2};
    QVERIFY(PacWork::parse(work.toLine()) == work);
}

void tst_PacMessage::addressesSurvive()
{
    const QStringList addresses{QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1")};
    QCOMPARE(parsePacAddresses(pacAddressesLine(addresses)).value_or(QStringList()), addresses);
}

void tst_PacMessage::refusedMessages_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no-json") << QByteArray("hello");
    QTest::newRow("unknown-word") << QByteArray(R"({"word":"open","host":0,"line":0,"text":""})");
    QTest::newRow("negative-host") << QByteArray(R"({"word":"done","host":-1,"line":0,"text":""})");
    QTest::newRow("host-out-of-range") << QByteArray(R"({"word":"done","host":9999,"line":0,"text":""})");
    QTest::newRow("missing-text") << QByteArray(R"({"word":"done","host":0,"line":0})");
    QTest::newRow("word-twice") << QByteArray(R"({"word":"done","word":"done","host":0,"line":0,"text":""})");
    QTest::newRow("text-too-long") << R"({"word":"answer","host":0,"line":0,"text":")"
            + QByteArray(mostPacAnswer + 1, 'a') + "\"}";
    QTest::newRow("line-too-long") << QByteArray(mostPacLine + 1, ' ');
}

void tst_PacMessage::refusedMessages()
{
    QFETCH(QByteArray, line);
    QVERIFY(!PacMessage::parse(line));
}

void tst_PacMessage::refusedWork_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("other-protocol") << QByteArray("clearway-pac/1") << QByteArray("clearway-pac/2");
    QTest::newRow("endless-source") << QByteArray("\"source_bytes\":10")
                                    << QByteArray("\"source_bytes\":99999999");
    QTest::newRow("no-source") << QByteArray("\"source_bytes\":10") << QByteArray("\"source_bytes\":0");
    QTest::newRow("hosts-are-a-text") << QByteArray("[\"a\"]") << QByteArray("\"a\"");
}

void tst_PacMessage::refusedWork()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const PacWork work{.sourceBytes = 10, .hosts = {QStringLiteral("a")}};
    QByteArray line = work.toLine();
    QVERIFY(line.contains(from));
    QVERIFY(!PacWork::parse(line.replace(from, to)));
}

CLEARWAY_TEST(tst_PacMessage)
#include "tst_pacmessage.moc"
