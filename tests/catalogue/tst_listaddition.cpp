// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "catalogue/listaddition.h"

#include "catalogue/cataloguefile.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::catalogue;
using namespace Qt::StringLiterals;

class TestListAddition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void completes_data();
    void completes();
};

namespace {

Audit audited(const QByteArray &list, const ListScope &scope, bool whole)
{
    return auditList(readForeignList(list), builtInCatalogue(), builtInLegacyCatalogue(), scope,
                     {.whole = whole});
}

} // namespace

void TestListAddition::says_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("said");
    const auto row = [](const char *fact, const char *list, const char *line, bool said) {
        QTest::newRow(fact) << QByteArray(list) << QString::fromLatin1(line) << said;
    };
    row("a-missing-network", "173.199.0.0/18", "68.64.0.0/19 tcp 443", true);
    row("its-udp", "173.199.0.0/18", "68.64.0.0/19 udp 1853 8200", true);
    row("what-is-there", "173.199.0.0/18", "173.199.0.0/18 tcp 443", false);
    row("the-missing-half", "68.64.0.0/20", "68.64.16.0/20 tcp 443", true);
    row("the-missing-port", "68.64.0.0/19 udp 1853", "68.64.0.0/19 udp 8200", true);
    row("a-missing-domain", "*.goto.com", "*.getgo.com tcp 443", true);
    row("a-domain-of-which-one-host-is-there", "meet.goto.com", "*.goto.com tcp 443", true);
    row("what-is-optional", "*.goto.com", "clientstream.launchdarkly.com tcp 443", false);
}

void TestListAddition::says()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, line);
    QFETCH(bool, said);
    const QStringList lines = linesToAdd(audited(list, {}, false));
    QVERIFY2(lines.contains(line) == said, qPrintable(lines.join(u'\n')));
}

void TestListAddition::completes_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("whole");
    const std::pair<const char *, QByteArray> lists[] = {
        {"nothing-of-goto", "stranger.example"},
        {"networks", "68.64.0.0/20 udp 8200\n67.217.64.0/19\n"},
        {"names", "*.goto.com\nmeet.getgo.com\n"},
        {"a-list-that-forbids", "deny ip any 68.64.0.0/19\n*.goto.com"},
    };
    for (const auto &[fact, list] : lists)
        for (const ModeId mode : allModes)
            for (const bool whole : {false, true})
                QTest::addRow("%s-%s%s", fact, name(mode).data(), whole ? "-whole" : "")
                    << list << int(mode) << whole;
}

void TestListAddition::completes()
{
    QFETCH(QByteArray, list);
    QFETCH(int, mode);
    QFETCH(bool, whole);
    const ListScope scope{.mode = ModeId(mode)};
    const QStringList lines = linesToAdd(audited(list, scope, whole));
    QVERIFY(!lines.isEmpty() || !whole);
    const Audit after = audited(list + '\n' + lines.join(u'\n').toUtf8(), scope, whole);
    QCOMPARE(after.missing(), 0);
    QCOMPARE(linesToAdd(after), QStringList());
}

CLEARWAY_TEST(TestListAddition)
#include "tst_listaddition.moc"
