// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/usersettings.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using settings::Setting;
using settings::UserSettings;
using settings::Values;

namespace {

const Values all{{Setting::Products, {u"meeting"_s, u"training"_s}},
                 {Setting::Resolvers, {u"192.0.2.53:5353"_s}},
                 {Setting::Catalogue, {u"/srv/GoTo.json"_s}},
                 {Setting::HelpdeskAddress, {u"it@example.com"_s}},
                 {Setting::UploadAddress, {u"https://help.example/in"_s}},
                 {Setting::Redaction, {u"internal"_s}},
                 {Setting::Language, {u"de"_s}},
                 {Setting::History, {u"off"_s}},
                 {Setting::MediaPeer, {u"peer.example:8200"_s}}};

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class tst_UserSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingComesBack();
    void nothingYet();
    void oneBadSettingLosesNoOther();
    void anUnreadableFileIsKept();
    void aFolderInTheWay();
};

void tst_UserSettings::everySettingComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/settings.json"_s);
    QCOMPARE(UserSettings(path).write(all), QString());
    const UserSettings again(path);
    QVERIFY(again.problems().empty());
    QCOMPARE(again.values(), all);
    QCOMPARE(int(all.size()), base::enumCount<Setting>);
}

void tst_UserSettings::nothingYet()
{
    const QTemporaryDir folder;
    const UserSettings none(folder.filePath(u"settings.json"_s));
    QVERIFY(none.values().empty() && none.problems().empty());
}

void tst_UserSettings::oneBadSettingLosesNoOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    put(path, R"({"Language": "german", "History": false})");
    const UserSettings read(path);
    QCOMPARE(read.values(), (Values{{Setting::History, {u"off"_s}}}));
    QCOMPARE(int(read.problems().size()), 1);
    QCOMPARE(read.problems().front().file, path);
    QCOMPARE(read.problems().front().place, u"$.Language"_s);
}

void tst_UserSettings::anUnreadableFileIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    put(path, "{broken");
    UserSettings broken(path);
    QCOMPARE(int(broken.problems().size()), 1);
    QCOMPARE(broken.write(all), QString());
    QFile kept(path + u".unreadable"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{broken"));
    QCOMPARE(UserSettings(path).values(), all);
}

void tst_UserSettings::aFolderInTheWay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    put(path, "{}");
    UserSettings below(path + u"/settings.json"_s);
    QVERIFY(!below.write(all).isEmpty());
}

CLEARWAY_TEST(tst_UserSettings)

#include "tst_usersettings.moc"
