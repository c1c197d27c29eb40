// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/settledoptions.h"
#include "support/testprogram.h"

#include <QTest>

using namespace clearway;
using namespace clearway::cli;
using namespace Qt::StringLiterals;
using settings::Setting;
using settings::Values;

namespace {

const Values everything{{Setting::Products, {u"webinar"_s}},
                        {Setting::Resolvers, {u"192.0.2.53"_s}},
                        {Setting::Catalogue, {u"/srv/goto.json"_s}},
                        {Setting::Language, {u"de"_s}},
                        {Setting::MediaPeer, {u"peer.example:8200"_s}}};

/// The options of a command line, once the user's settings have been put in.
CheckOptions settled(const QString &line, const Values &user, const settings::Policy &policy = {})
{
    const auto arguments = Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), checkOptionTable());
    CheckOptions options = *readCheckOptions(*arguments);
    apply(settings::Effective(policy, commandLineValues(*arguments), user), options);
    return options;
}

} // namespace

class tst_SettledOptions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsFillWhatTheLineLeavesOpen();
    void theLineBeatsSettings();
    void policyBeatsTheLine();
    void aRehearsalKeepsItsNetwork();
    void aRelativeCatalogueStaysRelative();
    void theStreamKeepsItsLength();
    void aPolicyOnTheLanguageIsAlwaysTold_data();
    void aPolicyOnTheLanguageIsAlwaysTold();
};

void tst_SettledOptions::settingsFillWhatTheLineLeavesOpen()
{
    const CheckOptions options = settled({}, everything);
    QCOMPARE(options.request.products, std::set{catalogue::Product::Webinar});
    QCOMPARE(options.request.dns.front().toString(), u"192.0.2.53:53"_s);
    QCOMPARE(options.request.catalogueFile, u"/srv/goto.json"_s);
    QCOMPARE(options.language, text::Language::De);
    QCOMPARE(options.request.mediaPeer->toString(), u"peer.example:8200"_s);
}

void tst_SettledOptions::theLineBeatsSettings()
{
    const CheckOptions options
        = settled(u"--product meeting --dns 192.0.2.1 --catalogue /a.json --language en "
                  "--media-peer b.example:1853"_s,
                  everything);
    QCOMPARE(options.request.products, std::set{catalogue::Product::Meeting});
    QCOMPARE(options.request.dns.size(), std::size_t(1));
    QCOMPARE(options.request.dns.front().toString(), u"192.0.2.1:53"_s);
    QCOMPARE(options.request.catalogueFile, u"/a.json"_s);
    QCOMPARE(options.language, text::Language::En);
    QCOMPARE(options.request.mediaPeer->toString(), u"b.example:1853"_s);
}

void tst_SettledOptions::policyBeatsTheLine()
{
    settings::Policy policy;
    policy.binding = {{Setting::Catalogue, {u"/etc/goto.json"_s}}};
    QCOMPARE(settled(u"--catalogue /a.json"_s, everything, policy).request.catalogueFile,
             u"/etc/goto.json"_s);
}

void tst_SettledOptions::aRehearsalKeepsItsNetwork()
{
    const CheckOptions options = settled(u"--rehearse open"_s, everything);
    QVERIFY(options.request.dns.empty() && options.request.catalogueFile.isEmpty()
            && !options.request.mediaPeer);
    QCOMPARE(options.request.products, std::set{catalogue::Product::Webinar});
}

void tst_SettledOptions::aRelativeCatalogueStaysRelative()
{
    QCOMPARE(settled(u"--catalogue goto.json"_s, everything).request.catalogueFile, u"goto.json"_s);
}

void tst_SettledOptions::theStreamKeepsItsLength()
{
    const CheckOptions options = settled(u"--media-peer b.example:1853 --media-seconds 3"_s, everything);
    QCOMPARE(options.request.mediaPeer->length, std::chrono::seconds(3));
}

void tst_SettledOptions::aPolicyOnTheLanguageIsAlwaysTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("told");
    const QString german = u"Language is managed by your organisation and stays Deutsch."_s;
    QTest::newRow("the-other-language") << u"--language en"_s << QStringList{german};
    QTest::newRow("the-same-language") << u"--language de"_s << QStringList();
    QTest::newRow("what-the-verb-does-not-heed") << u"--catalogue /a.json"_s << QStringList();
}

void tst_SettledOptions::aPolicyOnTheLanguageIsAlwaysTold()
{
    QFETCH(QString, line);
    const auto arguments = Arguments::parse(line.split(u' '), checkOptionTable());
    settings::Policy policy;
    policy.binding = {{Setting::Language, {u"de"_s}}, {Setting::Catalogue, {u"/etc/goto.json"_s}}};
    const Settled settled{policy, settings::UserSettings(u"/nonexistent/settings.json"_s),
                          settings::Effective(policy, commandLineValues(*arguments), {}), text::Language::En};
    QTEST(messages(settled, {}, text::Wording(text::Language::En)), "told");
}

CLEARWAY_TEST(tst_SettledOptions)

#include "tst_settledoptions.moc"
