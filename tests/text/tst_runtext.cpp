// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "samples.h"
#include "support/testprogram.h"

using namespace clearway;
using namespace clearway::text;
using namespace std::chrono_literals;
using checkup::Step;
using rehearsal::Scenario;

class TestRunText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps();
    void progress_data();
    void progress();
    void checked_data();
    void checked();
    void saysWhatIsOfAnotherTime();
    void todayIsCalledToday();
    void products();
    void scenarios_data();
    void scenarios();
    void everyRehearsalIsMarked();
};

void TestRunText::steps()
{
    const Wording en(Language::En), de(Language::De);
    QStringList english, german;
    for (int i = 0; i < checkup::stepCount; ++i) {
        english += en.step(Step(i));
        german += de.step(Step(i));
        QCOMPARE(faultIn(de.stepDescription(Step(i)), Language::De), QString());
    }
    QCOMPARE(english.join(u'|'),
             QStringLiteral("This network|Start and sign in|Screen sharing|Audio and video"));
    QCOMPARE(german.join(u'|'),
             QStringLiteral("Dieses Netz|Start und Anmeldung|Bildschirm teilen|Ton und Bild"));
}

void TestRunText::progress_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("german");
    QTest::newRow("counts") << 6 << 10 << QStringLiteral("6 von 10");
    QTest::newRow("nothing-planned-yet") << 0 << 0 << QStringLiteral("wartet");
}

void TestRunText::progress()
{
    QFETCH(int, done);
    QFETCH(int, total);
    QTEST(Wording(Language::De).stepProgress({done, total}), "german");
}

void TestRunText::checked_data()
{
    QTest::addColumn<bool>("complete");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row
        = [](const char *name, bool complete, qint64 milliseconds, const char *english, const char *german) {
              QTest::newRow(name) << complete << milliseconds << QString::fromUtf8(english)
                                  << QString::fromUtf8(german);
          };
    row("whole-run", true, 21'000, "checked on 20 Nov 2026 at 14:02 in 21 seconds",
        "geprüft am 20.11.2026 um 14:02 in 21 Sekunden");
    row("one-second-is-singular", true, 1'200, "checked on 20 Nov 2026 at 14:02 in 1 second",
        "geprüft am 20.11.2026 um 14:02 in 1 Sekunde");
    row("fast-run-is-not-0-seconds", true, 230, "checked on 20 Nov 2026 at 14:02 in 230 ms",
        "geprüft am 20.11.2026 um 14:02 in 230 ms");
    row("stopped-run-says-so", false, 6'000, "stopped early, checked on 20 Nov 2026 at 14:02 for 6 seconds",
        "vorzeitig beendet, geprüft am 20.11.2026 um 14:02, Dauer 6 Sekunden");
}

void TestRunText::checked()
{
    QFETCH(bool, complete);
    QFETCH(qint64, milliseconds);
    evidence::Run run;
    run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    run.duration = std::chrono::milliseconds(milliseconds);
    run.complete = complete;
    QTEST(Wording(Language::En).checkedLine(run), "english");
    QTEST(Wording(Language::De).checkedLine(run), "german");
}

void TestRunText::saysWhatIsOfAnotherTime()
{
    const Wording english(Language::En), german(Language::De);
    evidence::Run run;
    run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);
    const auto at = [&](int minutes) { return run.started.addSecs(60 * minutes); };
    run.amendments = {{QStringLiteral("tcp/173.199.0.0/18"), at(-15), {}, 1, 1}};
    QVERIFY(english.checkedLine(run).endsWith(QStringLiteral(", every address last tried at 13:47")));
    QVERIFY(german.checkedLine(run).endsWith(QStringLiteral(", alle Adressen zuletzt um 13:47 versucht")));
    run.amendments.push_back({QStringLiteral("gateway"), at(2), {}, 2, 2});
    QVERIFY(english.checkedLine(run).endsWith(
        QStringLiteral(", every address last tried at 13:47, one row tested again at 14:04")));
    QCOMPARE(english.duration(std::chrono::minutes(-15)), QStringLiteral("-900 s"));
}

void TestRunText::todayIsCalledToday()
{
    const Wording english(Language::En);
    evidence::Run run;
    run.started = QDateTime(QDate(2026, 11, 20), QTime(14, 2));
    run.duration = std::chrono::seconds(21);
    run.complete = true;
    const QDate day = run.started.date();
    QCOMPARE(english.checkedLine(run, day), QStringLiteral("checked today at 14:02 in 21 seconds"));
    QCOMPARE(english.checkedLine(run, day.addDays(1)), english.checkedLine(run));
    run.complete = false;
    QVERIFY(english.checkedLine(run, day).startsWith(QStringLiteral("stopped early")));
}

void TestRunText::products()
{
    const Wording wording(Language::En);
    QCOMPARE(wording.products({QStringLiteral("meeting"), QStringLiteral("webinar")}),
             QStringLiteral("GoTo Meeting, GoTo Webinar"));
    QCOMPARE(wording.products({QStringLiteral("x\u001b[0m")}), QStringLiteral("x\\u{1b}[0m"));
}

void TestRunText::scenarios_data()
{
    QTest::addColumn<int>("scenario");
    for (int i = 0; i < rehearsal::scenarioCount; ++i)
        QTest::addRow("scenario-%d", i) << i;
}

void TestRunText::scenarios()
{
    QFETCH(int, scenario);
    const Wording en(Language::En), de(Language::De);
    QCOMPARE(faultIn(de.scenario(Scenario(scenario)), Language::De), QString());
    QCOMPARE(faultIn(de.scenarioDescription(Scenario(scenario)), Language::De), QString());
    QVERIFY(en.scenario(Scenario(scenario)) != de.scenario(Scenario(scenario)));
    QVERIFY(en.scenarioDescription(Scenario(scenario)) != de.scenarioDescription(Scenario(scenario)));
}

void TestRunText::everyRehearsalIsMarked()
{
    QVERIFY(Wording(Language::En)
                .rehearsalBanner(QStringLiteral("open"))
                .startsWith(QStringLiteral("Rehearsal “open”")));
    QVERIFY(Wording(Language::De)
                .rehearsalBanner(QStringLiteral("open"))
                .startsWith(QStringLiteral("Übung „open“")));
    QVERIFY(isInert(Wording(Language::De).rehearsalBanner(hostileText())));
}

CLEARWAY_TEST(TestRunText)
#include "tst_runtext.moc"
