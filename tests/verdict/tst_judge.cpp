// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What holds for every verdict, whatever was seen.
#include "catalogue/cataloguefile.h"
#include "support/testprogram.h"
#include "verdict/rollup.h"
#include "verdict/toldnetwork.h"
#include "verdict/verdict.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace clearway;
using namespace clearway::tests;
using namespace clearway::verdict;
using namespace Qt::StringLiterals;

class JudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_catalogue = catalogue::builtInCatalogue(); }
    void namesAreDistinct();
    void noEvidenceShowsNothing();
    void noCatalogueShowsNothing();
    void orderDoesNotMatter_data() { networks(); }
    void orderDoesNotMatter();
    void claimsRestOnEvidence_data() { networks(); }
    void claimsRestOnEvidence();
    void undecidedIsNeverOk_data() { networks(); }
    void undecidedIsNeverOk();
    void missingRowsNeverImprove_data() { networks(); }
    void missingRowsNeverImprove();
    void anythingIsJudged_data() { networks(); }
    void anythingIsJudged();

private:
    void networks();
    evidence::Evidence told() const;

    catalogue::Catalogue m_catalogue;
};

namespace {

void checkClaims(const evidence::Evidence &run, const Verdict &verdict)
{
    for (const Cell &cell : verdict.matrix) {
        const bool claims = cell.status != Status::NotTested && cell.status != Status::NotNeeded;
        QVERIFY2(!claims || !cell.evidence.empty(), qPrintable(cell.requirement));
        for (int id : cell.evidence)
            QVERIFY2(run.find(id), qPrintable(cell.requirement));
    }
    for (const Finding &finding : verdict.findings)
        for (int id : finding.evidence)
            QVERIFY2(run.find(id), qPrintable(name(finding.code)));
}

void checkModes(const std::vector<catalogue::Requirement> &rows, const Verdict &verdict)
{
    for (std::size_t i = 0; i < verdict.matrix.size(); ++i) {
        const Cell &cell = verdict.matrix[i];
        const bool undecided = cell.status == Status::NotTested || cell.status == Status::Unclear;
        const Status mode = verdict.modes[i % 4].status;
        QVERIFY2(mode != Status::Ok || rows[i / 4].optional || !undecided, qPrintable(cell.requirement));
        QVERIFY2(mode != Status::Limited || rows[i / 4].optional || cell.status != Status::NotTested,
                 qPrintable(cell.requirement));
    }
}

/// Changes one row in a way a broken or hostile report could.
void mutate(Observation &row, std::mt19937 &random)
{
    switch (random() % 9) {
    case 0:
        row.outcome = Outcome(random() % 4);
        break;
    case 1:
        row.failure.reset();
        break;
    case 2:
        row.failure
            = base::Failure{row.operation, FailureCode(random() % base::enumCount<FailureCode>), 0, {}};
        break;
    case 3:
        row.seen = {};
        break;
    case 4:
        row.endpoint.reset();
        break;
    case 5:
        row.host = random() % 2 ? QString() : u"egw.gotomeeting.com"_s;
        break;
    case 6:
        row.icmp = evidence::IcmpError{int(random() % 12), int(random() % 14),
                                       base::IpAddress::fromV4(std::uint32_t(random()))};
        break;
    case 7:
        row.started = Duration(qint64(random() % 9'000'000) - 1'000'000);
        break;
    case 8:
        row.operation = Operation(random() % base::enumCount<Operation>);
        break;
    }
}

template<class E> QStringList allWords()
{
    QStringList all;
    for (int i = 0; i < base::enumCount<E>; ++i)
        all << name(E(i));
    all.removeDuplicates();
    return all;
}

} // namespace

void JudgeTest::networks()
{
    QTest::addColumn<int>("network");
    for (std::size_t i = 0; i < toldNetworks().size(); ++i)
        QTest::newRow(toldNetworks()[i].name) << int(i);
}

evidence::Evidence JudgeTest::told() const
{
    QFETCH(int, network);
    return tell(m_catalogue, toldNetworks()[std::size_t(network)].treatment);
}

void JudgeTest::namesAreDistinct()
{
    QCOMPARE(allWords<Status>().size(), base::enumCount<Status>);
    QCOMPARE(allWords<Confidence>().size(), base::enumCount<Confidence>);
    QCOMPARE(allWords<Fixer>().size(), base::enumCount<Fixer>);
    QCOMPARE(allWords<ReasonCode>().size(), base::enumCount<ReasonCode>);
    QCOMPARE(allWords<FindingCode>().size(), base::enumCount<FindingCode>);
    QCOMPARE(allWords<Headline>().size(), base::enumCount<Headline>);
}

void JudgeTest::noEvidenceShowsNothing()
{
    const Verdict verdict = judge({}, m_catalogue);

    QCOMPARE(verdict.matrix.size(), catalogue::requirements(m_catalogue).size() * 4);
    for (const Cell &cell : verdict.matrix)
        QVERIFY2(cell.status == Status::NotTested || cell.status == Status::NotNeeded,
                 qPrintable(cell.requirement));
    QCOMPARE(verdict.status, Status::Unclear);
    QCOMPARE(verdict.headline, Headline::CouldNotTell);
    QVERIFY(verdict.findings.empty() && !verdict.bestMode);
    QVERIFY(!verdictTime({}, m_catalogue, verdict));
}

void JudgeTest::noCatalogueShowsNothing()
{
    const Verdict verdict = judge(tell(m_catalogue, {}), {});

    QCOMPARE(verdict.status, Status::Unclear);
}

void JudgeTest::orderDoesNotMatter()
{
    auto run = told();
    const Verdict before = judge(run, m_catalogue);

    std::ranges::shuffle(run.observations, std::mt19937(7));

    QVERIFY(judge(run, m_catalogue) == before);
}

void JudgeTest::claimsRestOnEvidence()
{
    const auto run = told();

    checkClaims(run, judge(run, m_catalogue));
}

void JudgeTest::undecidedIsNeverOk()
{
    checkModes(catalogue::requirements(m_catalogue), judge(told(), m_catalogue));
}

/// Cutting a run short may take knowledge away; it never makes a mode work that did not.
void JudgeTest::missingRowsNeverImprove()
{
    auto run = told();
    const Verdict whole = judge(run, m_catalogue);
    std::vector<bool> worked;
    for (const ModeVerdict &mode : whole.modes)
        worked.push_back(mode.status == Status::Ok);

    while (!run.observations.empty()) {
        run.observations.resize(run.observations.size() * 3 / 4);
        const Verdict part = judge(run, m_catalogue);
        for (std::size_t i = 0; i < part.modes.size(); ++i)
            QVERIFY(worked[i] || part.modes[i].status != Status::Ok);
    }
}

void JudgeTest::anythingIsJudged()
{
    const auto run = told();
    const auto rows = catalogue::requirements(m_catalogue);
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        auto broken = run;
        for (int i = 0; i < 25; ++i)
            mutate(broken.observations[random() % broken.observations.size()], random);

        const Verdict verdict = judge(broken, m_catalogue);

        checkClaims(broken, verdict);
        checkModes(rows, verdict);
        const auto decided = verdictTime(broken, m_catalogue, verdict);
        QVERIFY(!decided || decided->count() > -1'000'001);
    }
}

CLEARWAY_TEST(JudgeTest)
#include "tst_judge.moc"
