// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/rollup.h"

#include <QTest>

using namespace clearway;
using namespace clearway::verdict;
using namespace Qt::StringLiterals;
using catalogue::ModeId;
using catalogue::RequirementKind;

class RollupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mode_data();
    void mode();
    void best_data();
    void best();
    void productHeadline_data();
    void productHeadline();
};

namespace {

/// "udp? unclear": kind, a question mark where the row is optional, status.
std::pair<catalogue::Requirement, Status> row(const QString &text)
{
    const bool optional = text.contains(u'?');
    const QString kind = text.section(u' ', 0, 0).remove(u'?');
    return {{kind, *base::fromName<RequirementKind>(kind), 0, optional, {}},
            *base::fromName<Status>(text.section(u' ', 1))};
}

} // namespace

void RollupTest::mode_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("status");
    QTest::newRow("nothing-asked-nothing-shown") << QString() << u"unclear"_s;
    QTest::newRow("nothing-needed-nothing-shown") << u"domain not_needed"_s << u"unclear"_s;
    QTest::newRow("all-ok") << u"domain ok,gateway ok,udp not_needed"_s << u"ok"_s;
    QTest::newRow("required-failed-fails") << u"domain failed,gateway ok"_s << u"failed"_s;
    QTest::newRow("failed-beats-unclear") << u"domain unclear,gateway failed"_s << u"failed"_s;
    QTest::newRow("failed-beats-not-tested-inspection")
        << u"domain failed,inspection not_tested"_s << u"failed"_s;
    QTest::newRow("required-unclear-is-unclear") << u"domain unclear,gateway ok"_s << u"unclear"_s;
    QTest::newRow("required-not-tested-is-unclear") << u"gateway not_tested,domain limited"_s << u"unclear"_s;
    QTest::newRow("udp-silence-limits") << u"gateway ok,udp unclear"_s << u"limited"_s;
    QTest::newRow("tcp-silence-limits") << u"gateway ok,tcp unclear"_s << u"limited"_s;
    QTest::newRow("udp-that-did-not-run-is-more-than-silence")
        << u"gateway ok,udp not_tested"_s << u"unclear"_s;
    QTest::newRow("tcp-that-did-not-run-is-more-than-silence")
        << u"gateway ok,tcp not_tested"_s << u"unclear"_s;
    QTest::newRow("udp-blocked-fails") << u"gateway ok,udp failed"_s << u"failed"_s;
    QTest::newRow("limited-limits") << u"gateway limited,domain ok"_s << u"limited"_s;
    QTest::newRow("optional-limited-limits") << u"gateway ok,domain? limited"_s << u"limited"_s;
    QTest::newRow("optional-failed-limits") << u"gateway ok,domain? failed"_s << u"limited"_s;
    QTest::newRow("optional-unclear-changes-nothing") << u"gateway ok,domain? unclear"_s << u"ok"_s;
    QTest::newRow("optional-not-tested-changes-nothing") << u"gateway ok,websocket? not_tested"_s << u"ok"_s;
}

void RollupTest::mode()
{
    QFETCH(QString, rows);
    QFETCH(QString, status);
    std::vector<catalogue::Requirement> requirements;
    std::vector<Cell> matrix;
    for (const QString &text : rows.split(u',', Qt::SkipEmptyParts)) {
        const auto [requirement, cell] = row(text);
        requirements.push_back(requirement);
        for (ModeId id : catalogue::allModes)
            matrix.push_back({requirement.id, id, cell, Confidence::Confirmed, {}, {}});
    }

    for (const ModeVerdict &seen : rollUp(requirements, matrix))
        QCOMPARE(QString(name(seen.status)), status);
}

void RollupTest::best_data()
{
    QTest::addColumn<QString>("modes");
    QTest::addColumn<QString>("best");
    QTest::addColumn<QString>("overall");
    QTest::newRow("all-ok") << u"ok ok ok ok"_s << u"unrestricted"_s << u"ok"_s;
    QTest::newRow("an-ok-mode-beats-a-more-capable-limited-one")
        << u"ok ok limited limited"_s << u"proxy-with-udp"_s << u"ok"_s;
    QTest::newRow("split-before-proxy-with-udp") << u"ok ok ok failed"_s << u"split"_s << u"ok"_s;
    QTest::newRow("proxy-only-is-limited-at-most")
        << u"ok failed failed failed"_s << u"proxy-only"_s << u"limited"_s;
    QTest::newRow("proxy-only-ok-others-limited")
        << u"ok limited limited limited"_s << u"proxy-only"_s << u"limited"_s;
    QTest::newRow("all-limited") << u"limited limited limited limited"_s << u"unrestricted"_s << u"limited"_s;
    QTest::newRow("every-mode-failed") << u"failed failed failed failed"_s << u"-"_s << u"failed"_s;
    QTest::newRow("none-works-one-is-unclear") << u"failed unclear failed failed"_s << u"-"_s << u"unclear"_s;
    QTest::newRow("one-works-others-unclear")
        << u"unclear unclear unclear limited"_s << u"unrestricted"_s << u"limited"_s;
}

void RollupTest::best()
{
    QFETCH(QString, modes);
    std::vector<ModeVerdict> verdicts;
    for (ModeId id : catalogue::allModes)
        verdicts.push_back({id, *base::fromName<Status>(modes.split(u' ')[int(id)]), std::nullopt, {}});

    const auto best = bestMode(verdicts);

    QTEST((best ? QString(name(*best)) : u"-"_s), "best");
    QTEST(QString(name(overall(verdicts))), "overall");
}

void RollupTest::productHeadline_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("ok") << int(Status::Ok) << u"ready"_s;
    QTest::newRow("limited") << int(Status::Limited) << u"join_with_limits"_s;
    QTest::newRow("failed") << int(Status::Failed) << u"will_not_work"_s;
    QTest::newRow("unclear") << int(Status::Unclear) << u"could_not_tell"_s;
}

void RollupTest::productHeadline()
{
    QFETCH(int, status);

    QTEST(QString(name(headline(Status(status)))), "word");
}

CLEARWAY_TEST(RollupTest)
#include "tst_rollup.moc"
