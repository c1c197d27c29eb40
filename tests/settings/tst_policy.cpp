// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/effective.h"
#include "settings/policy.h"
#include "support/testprogram.h"
#include "surroundings/playedregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace clearway;
using namespace Qt::StringLiterals;
using settings::Policy;
using settings::Setting;
using settings::Values;
using surroundings::Hive;

namespace {

/// What binds where a policy cannot be understood.
const Values closed{{Setting::Redaction, {u"strict"_s}}, {Setting::UploadAddress, {}}};

const QString policyKey = u"SOFTWARE\\Policies\\Clearway"_s;

class PolicyOnDisk {
public:
    explicit PolicyOnDisk(const QByteArray &text) : path(m_folder.filePath(u"policy.json"_s))
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }

    [[nodiscard]] Policy read() const { return settings::readPolicyFile(path, {QFileInfo(path).ownerId()}); }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
};

QStringList texts(const Policy &policy)
{
    QStringList all;
    for (const base::InputError &problem : policy.problems)
        all += problem.place + u": expected "_s + problem.expected + u", found "_s + problem.found;
    return all;
}

} // namespace

class tst_Policy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileThatBindsAndSuggests();
    void noFileNoPolicy();
    void partsOfAFileAreRefused_data();
    void partsOfAFileAreRefused();
    void whatWasRefusedStillBinds_data();
    void whatWasRefusedStillBinds();
    void fileThatCannotBeRead_data();
    void fileThatCannotBeRead();
    void placeThatCannotBeTrusted_data();
    void placeThatCannotBeTrusted();
    void fileOfSomebodyElse();
    void exampleIsTakenWhole();
    void registry();
    void registryTypes_data();
    void registryTypes();
    void whatWasRefusedStillBindsInTheRegistry();
    void preferencesThatClose_data();
    void preferencesThatClose();
    void preferences();
    void emptyPreferences();
};

void tst_Policy::fileThatBindsAndSuggests()
{
    const PolicyOnDisk file(R"({"Policy": {"Redaction": "strict", "History": false},
                                "Defaults": {"Products": ["meeting", "webinar"], "HelpdeskAddress": "it@example.com"}})");
    const Policy policy = file.read();
    QCOMPARE(texts(policy), QStringList());
    QCOMPARE(policy.place, file.path);
    QCOMPARE(policy.binding, (Values{{Setting::Redaction, {u"strict"_s}}, {Setting::History, {u"off"_s}}}));
    QCOMPARE(policy.defaults,
             (Values{{Setting::Products, {u"meeting"_s, u"webinar"_s}},
                     {Setting::HelpdeskAddress, {u"it@example.com"_s}}}));
}

void tst_Policy::noFileNoPolicy()
{
    const Policy policy = settings::readPolicyFile(u"/nonexistent/policy.json"_s);
    QVERIFY(policy.place.isEmpty() && policy.binding.empty() && policy.problems.empty());
}

void tst_Policy::partsOfAFileAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a-mistyped-setting")
        << QByteArray(R"({"Policy": {"Histroy": false}})")
        << u"$.Policy.Histroy: expected a known setting, perhaps History, found Histroy"_s;
    QTest::newRow("a-wrong-word")
        << QByteArray(R"({"Defaults": {"Redaction": "all"}})")
        << u"$.Defaults.Redaction: expected internal, standard or strict, found all"_s;
    QTest::newRow("a-number") << QByteArray(R"({"Policy": {"History": 0}})")
                              << u"$.Policy.History: expected true or false, found another type of value"_s;
    QTest::newRow("defaults-that-are-no-object")
        << QByteArray(R"({"Defaults": []})")
        << u"$.Defaults: expected the objects Policy and Defaults, found Defaults"_s;
    QTest::newRow("a-list-of-numbers")
        << QByteArray(R"({"Policy": {"Products": [1]}})")
        << u"$.Policy.Products: expected one or more of meeting, webinar, training, found another type of value"_s;
}

void tst_Policy::partsOfAFileAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const Policy policy = PolicyOnDisk(text).read();
    QCOMPARE(texts(policy), QStringList{problem});
    QVERIFY(policy.binding.empty() && policy.defaults.empty());
}

void tst_Policy::whatWasRefusedStillBinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Values>("binding");
    const QStringList strict{u"strict"_s};
    const Values redaction{{Setting::Redaction, strict}};
    QTest::newRow("a-mistyped-level") << QByteArray(R"({"Policy": {"Redaction": "strct"}})") << redaction;
    QTest::newRow("a-level-of-another-type") << QByteArray(R"({"Policy": {"Redaction": 2}})") << redaction;
    QTest::newRow("no-level") << QByteArray(R"({"Policy": {"Redaction": []}})") << redaction;
    QTest::newRow("a-mistyped-name") << QByteArray(R"({"Policy": {"Redactoin": "standard"}})") << redaction;
    QTest::newRow("a-name-in-small-letters")
        << QByteArray(R"({"Policy": {"redaction": "strict"}})") << redaction;
    QTest::newRow("mistyped-once-and-right-once")
        << QByteArray(R"({"Policy": {"redaction": "strict", "Redaction": "internal"}})") << redaction;
    QTest::newRow("an-address-without-tls")
        << QByteArray(R"({"Policy": {"UploadAddress": "http://help.example/"}})")
        << Values{{Setting::UploadAddress, {}}};
    QTest::newRow("an-empty-address")
        << QByteArray(R"({"Policy": {"UploadAddress": ""}})") << Values{{Setting::UploadAddress, {}}};
    QTest::newRow("what-is-right-beside-it-counts")
        << QByteArray(R"({"Policy": {"UploadAdress": "https://help.example/", "History": false}})")
        << Values{{Setting::UploadAddress, {}}, {Setting::History, {u"off"_s}}};
    QTest::newRow("a-beginning-opens-nothing")
        << QByteArray(R"({"Defaults": {"Redaction": "strct", "UploadAddress": 1}})") << Values();
}

void tst_Policy::whatWasRefusedStillBinds()
{
    QFETCH(QByteArray, text);
    QFETCH(Values, binding);
    const Policy policy = PolicyOnDisk(text).read();
    QCOMPARE(policy.binding, binding);
    QVERIFY(!policy.problems.empty());
}

void tst_Policy::fileThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no-json") << QByteArray("Redaction = strict");
    QTest::newRow("cut-off") << QByteArray(R"({"Policy": {"Redaction": "str)");
    QTest::newRow("a-setting-twice") << QByteArray(R"({"Policy": {"History": true, "History": false}})");
    QTest::newRow("a-part-in-small-letters") << QByteArray(R"({"policy": {"Redaction": "strict"}})");
    QTest::newRow("an-unknown-part-beside-the-known")
        << QByteArray(R"({"Policy": {"Redaction": "internal"}, "Comment": "x"})");
    QTest::newRow("a-part-that-is-no-object") << QByteArray(R"({"Policy": []})");
    QTest::newRow("a-setting-outside") << QByteArray(R"({"Redaction": "strict"})");
    QTest::newRow("too-large") << QByteArray(R"({"Policy": {}})") + QByteArray(100'000, ' ');
}

void tst_Policy::fileThatCannotBeRead()
{
    QFETCH(QByteArray, text);
    const Policy policy = PolicyOnDisk(text).read();
    QCOMPARE(policy.binding, closed);
    QCOMPARE(int(policy.problems.size()), 1);
}

void tst_Policy::placeThatCannotBeTrusted_data()
{
    QTest::addColumn<QString>("name"); ///< of the file that is read
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<QString>("found");
    QTest::newRow("its-group-can-write-it")
        << u"policy.json"_s << 0664 << 0755 << u"one that others can write"_s;
    QTest::newRow("everybody-can-write-it")
        << u"policy.json"_s << 0646 << 0755 << u"one that others can write"_s;
    QTest::newRow("others-can-write-its-folder")
        << u"policy.json"_s << 0644 << 0775 << u"one that others can write"_s;
    QTest::newRow("a-symbolic-link") << u"link.json"_s << 0644 << 0755 << u"a symbolic link"_s;
    QTest::newRow("a-link-to-nothing") << u"dangling.json"_s << 0644 << 0755 << u"a symbolic link"_s;
    QTest::newRow("a-folder") << u"folder.json"_s << 0644 << 0755 << u"a folder"_s;
    QTest::newRow("a-folder-on-the-way-that-cannot-be-entered")
        << u"loop/policy.json"_s << 0644 << 0755 << u"Too many levels of symbolic links"_s;
}

void tst_Policy::placeThatCannotBeTrusted()
{
    QFETCH(QString, name);
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QFETCH(QString, found);
    const PolicyOnDisk file(R"({"Policy": {"Redaction": "internal"}})");
    const QDir folder(QFileInfo(file.path).path());
    QVERIFY(QFile::link(file.path, folder.filePath(u"link.json"_s)));
    QVERIFY(QFile::link(u"nothing"_s, folder.filePath(u"dangling.json"_s)));
    QVERIFY(QFile::link(folder.filePath(u"loop"_s), folder.filePath(u"loop"_s)));
    QVERIFY(folder.mkdir(u"folder.json"_s));
    QCOMPARE(::chmod(QFile::encodeName(file.path).constData(), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), mode_t(folderMode)), 0);
    const Policy policy
        = settings::readPolicyFile(folder.filePath(name), {QFileInfo(folder.path()).ownerId()});
    QCOMPARE(policy.binding, closed);
    QCOMPARE(policy.problems.front().found, found);
    const settings::Effective effective(policy, {},
                                        {{Setting::UploadAddress, {u"https://elsewhere.example/"_s}}});
    QCOMPARE(effective.words(Setting::UploadAddress), QStringList());
}

void tst_Policy::fileOfSomebodyElse()
{
    const PolicyOnDisk file(R"({"Policy": {"Redaction": "internal"}})");
    const Policy policy = settings::readPolicyFile(file.path, {QFileInfo(file.path).ownerId() + 1});
    QCOMPARE(policy.binding, closed);
    QCOMPARE(policy.problems.front().found, u"somebody else's"_s);
}

void tst_Policy::exampleIsTakenWhole()
{
    QFile example(u"" CLEARWAY_SOURCE_DIR "/packaging/linux/policy.example.json"_s);
    QVERIFY(example.open(QIODevice::ReadOnly));
    const Policy policy = PolicyOnDisk(example.readAll()).read();
    QCOMPARE(texts(policy), QStringList());
    QVERIFY(policy.defaults.contains(Setting::Catalogue));
}

void tst_Policy::registry()
{
    testing::PlayedRegistry registry;
    registry.text(Hive::LocalMachine, policyKey, u"redaction"_s, u"strict"_s)
        .text(Hive::CurrentUser, policyKey, u"UploadAddress"_s, u"https://elsewhere.example/"_s)
        .text(Hive::LocalMachine, policyKey + u"\\Defaults"_s, u"Products"_s, u"meeting, training"_s)
        .text(Hive::LocalMachine, policyKey + u"\\Defaults"_s, QString(), u"a key's own value"_s);
    const Policy policy = settings::readPolicyRegistry(registry);
    QCOMPARE(texts(policy), QStringList());
    QCOMPARE(policy.place, u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Clearway"_s);
    QCOMPARE(policy.binding, (Values{{Setting::Redaction, {u"strict"_s}}}));
    QCOMPARE(policy.defaults, (Values{{Setting::Products, {u"meeting"_s, u"training"_s}}}));
}

void tst_Policy::registryTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QStringList>("words");
    const QByteArray two
        = testing::wide(u"192.0.2.1"_s) + testing::wide(u"192.0.2.2:5353"_s) + QByteArray(2, '\0');
    QTest::newRow("several-texts") << u"Resolvers"_s << two << true
                                   << QStringList{u"192.0.2.1"_s, u"192.0.2.2:5353"_s};
    QTest::newRow("a-switch-on") << u"History"_s << testing::dword(1) << false << QStringList{u"on"_s};
    QTest::newRow("a-switch-off") << u"History"_s << testing::dword(0) << false << QStringList{u"off"_s};
    QTest::newRow("a-number-is-no-switch") << u"History"_s << testing::dword(7) << false << QStringList();
    QTest::newRow("eight-bytes-are-no-switch")
        << u"History"_s << QByteArray(8, '\0') << false << QStringList();
    QTest::newRow("several-texts-for-one") << u"Catalogue"_s << two << true << QStringList();
}

void tst_Policy::registryTypes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    QFETCH(QStringList, words);
    testing::PlayedRegistry registry;
    registry.value(Hive::LocalMachine, policyKey, {name, bytes, isText});
    const Policy policy = settings::readPolicyRegistry(registry);
    QStringList read;
    for (const auto &[setting, all] : policy.binding)
        read += all;
    QCOMPARE(read, words);
    QCOMPARE(policy.problems.empty(), !words.isEmpty());
}

void tst_Policy::whatWasRefusedStillBindsInTheRegistry()
{
    testing::PlayedRegistry registry;
    registry.value(Hive::LocalMachine, policyKey, {u"Redaction"_s, testing::dword(2), false})
        .text(Hive::LocalMachine, policyKey, u"UploadAdress"_s, u"https://help.example/"_s)
        .text(Hive::LocalMachine, policyKey + u"\\Defaults"_s, u"Redaction"_s, u"strct"_s);
    const Policy policy = settings::readPolicyRegistry(registry);
    QCOMPARE(policy.binding, closed);
    QCOMPARE(policy.defaults, Values());
    QCOMPARE(int(policy.problems.size()), 3);
}

void tst_Policy::preferencesThatClose_data()
{
    QTest::addColumn<QVariantMap>("managed");
    QTest::newRow("refused-values") << QVariantMap{{u"Redaction"_s, u"strct"_s},
                                                   {u"UploadAddress"_s, u"help.example"_s}};
    QTest::newRow("values-of-another-type") << QVariantMap{{u"Redaction"_s, 2}, {u"UploadAddress"_s, false}};
    QTest::newRow("the-form-of-the-file")
        << QVariantMap{{u"Policy"_s, QVariantMap{{u"Redaction"_s, u"internal"_s}}}};
}

void tst_Policy::preferencesThatClose()
{
    QFETCH(QVariantMap, managed);
    const Policy policy = settings::readPolicyPreferences(managed);
    QCOMPARE(policy.binding, closed);
    QCOMPARE(policy.problems.size(), std::size_t(managed.size()));
}

void tst_Policy::preferences()
{
    const Policy policy
        = settings::readPolicyPreferences({{u"Resolvers"_s, QVariantList{u"192.0.2.53"_s}},
                                           {u"History"_s, false},
                                           {u"MediaPeer"_s, 17},
                                           {u"Defaults"_s, QVariantMap{{u"Language"_s, u"de"_s}}}});
    QCOMPARE(policy.binding,
             (Values{{Setting::Resolvers, {u"192.0.2.53"_s}}, {Setting::History, {u"off"_s}}}));
    QCOMPARE(policy.defaults, (Values{{Setting::Language, {u"de"_s}}}));
    QCOMPARE(
        texts(policy),
        QStringList{
            u"MediaPeer: expected a host and a port, such as peer.example:8200, found another type of value"_s});
}

void tst_Policy::emptyPreferences()
{
    QVERIFY(settings::readPolicyPreferences({}).place.isEmpty());
    QCOMPARE(
        texts(settings::readPolicyPreferences({{u"Defaults"_s, u"none"_s}})),
        QStringList{u"Defaults: expected Defaults as the only dictionary, found another type of value"_s});
}

CLEARWAY_TEST(tst_Policy)

#include "tst_policy.moc"
