// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What the dialog saves, what it leaves as it was, and what the window makes of a change.
#include "gui/settingsdialog.h"

#include "gui/documents.h"
#include "gui/settingfield.h"
#include "gui/settingsfollower.h"
#include "gui/topbar.h"
#include "support/testprogram.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;
using settings::Setting;
using settings::Values;

namespace {

struct Opened {
    explicit Opened(const settings::Policy &policy = {}, const Values &commandLine = {},
                    const Values &user = {})
        : preferences(policy, commandLine, written(folder.filePath(u"settings.json"_s), user))
        , voice(text::Language::En)
        , dialog(voice, preferences)
    {
    }
    static settings::UserSettings written(const QString &file, const Values &user)
    {
        settings::UserSettings settings(file);
        [[maybe_unused]] const QString problem = settings.write(user);
        return settings;
    }
    [[nodiscard]] SettingField *field(Setting setting) const
    {
        for (SettingField *field : dialog.findChildren<SettingField *>())
            if (field->setting() == setting)
                return field;
        return nullptr;
    }
    void edit(Setting setting, const QStringList &words)
    {
        field(setting)->setWords(words);
        Q_EMIT field(setting)->edited();
    }
    [[nodiscard]] Values saved()
    {
        dialog.accept();
        return settings::UserSettings(preferences.user().file()).values();
    }

    QTemporaryDir folder;
    Preferences preferences;
    Voice voice;
    SettingsDialog dialog;
};

} // namespace

class SettingsDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesWhatWasEdited();
    void leavesTheOthersAsTheyWere_data();
    void leavesTheOthersAsTheyWere();
    void theCommandLineIsNotSaved();
    void backToDefaultForgetsAll();
    void aSettingThatIsTheDefaultIsNone();
    void saysWhatWasExpected_data();
    void saysWhatWasExpected();
    void theWindowHeedsOnlyWhatChanged();
};

void SettingsDialogTest::savesWhatWasEdited()
{
    Opened opened;
    opened.edit(Setting::HelpdeskAddress, {u"help@example.org"_s});
    QCOMPARE(opened.saved(), (Values{{Setting::HelpdeskAddress, {u"help@example.org"_s}}}));
    QCOMPARE(opened.preferences.effective().word(Setting::HelpdeskAddress), u"help@example.org"_s);
}

void SettingsDialogTest::leavesTheOthersAsTheyWere_data()
{
    QTest::addColumn<settings::Policy>("policy");
    settings::Policy binding;
    binding.binding[Setting::MediaPeer] = {u"theirs.example:8200"_s};
    settings::Policy defaults;
    defaults.defaults[Setting::MediaPeer] = {u"mine.example:8200"_s};
    QTest::newRow("no-policy") << settings::Policy();
    QTest::newRow("the-organisation-decided-otherwise") << binding;
    QTest::newRow("the-same-as-the-computer's-default") << defaults;
}

void SettingsDialogTest::leavesTheOthersAsTheyWere()
{
    QFETCH(settings::Policy, policy);
    const Values before{{Setting::MediaPeer, {u"mine.example:8200"_s}}, {Setting::History, {u"off"_s}}};
    Opened opened(policy, {}, before);
    opened.edit(Setting::Products, {u"webinar"_s});
    Values expected = before;
    expected[Setting::Products] = {u"webinar"_s};
    QCOMPARE(opened.saved(), expected);
}

void SettingsDialogTest::theCommandLineIsNotSaved()
{
    Opened opened({}, {{Setting::MediaPeer, {u"today.example:8200"_s}}}, {});
    QCOMPARE(opened.field(Setting::MediaPeer)->words(), QStringList{u"today.example:8200"_s});
    opened.edit(Setting::History, {u"off"_s});
    QCOMPARE(opened.saved(), (Values{{Setting::History, {u"off"_s}}}));
}

void SettingsDialogTest::backToDefaultForgetsAll()
{
    Opened opened({}, {{Setting::Language, {u"de"_s}}}, {{Setting::History, {u"off"_s}}});
    for (auto *button : opened.dialog.findChildren<QPushButton *>())
        if (button->text() == opened.voice.words().settingsText(text::SettingsText::BuiltInButton))
            button->click();
    QCOMPARE(opened.field(Setting::History)->words(), QStringList{u"on"_s});
    QCOMPARE(opened.saved(), Values());
}

void SettingsDialogTest::aSettingThatIsTheDefaultIsNone()
{
    Opened opened({}, {}, {{Setting::Redaction, {u"strict"_s}}});
    opened.edit(Setting::Redaction, {u"standard"_s});
    QCOMPARE(opened.saved(), Values());
}

void SettingsDialogTest::saysWhatWasExpected_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::newRow("resolvers") << Setting::Resolvers;
    QTest::newRow("catalogue") << Setting::Catalogue;
    QTest::newRow("helpdesk") << Setting::HelpdeskAddress;
    QTest::newRow("upload") << Setting::UploadAddress;
    QTest::newRow("media-peer") << Setting::MediaPeer;
}

void SettingsDialogTest::saysWhatWasExpected()
{
    QFETCH(Setting, setting);
    Opened opened;
    opened.voice.setLanguage(text::Language::De);
    opened.edit(setting, {u"not this"_s});
    opened.dialog.accept();
    QCOMPARE(opened.dialog.result(), 0);
    QVERIFY(!opened.field(setting)->check());
    const QString said = opened.voice.words().settingExpected(setting);
    QVERIFY2(said.startsWith(u"Erwartet: "_s), qPrintable(said));
}

void SettingsDialogTest::theWindowHeedsOnlyWhatChanged()
{
    Opened opened({}, {}, {{Setting::Language, {u"de"_s}}});
    Documents documents(opened.voice);
    TopBar bar(opened.voice);
    const SettingsFollower follower({opened.preferences, opened.voice, documents, bar}, nullptr);
    QCOMPARE(opened.voice.words().language(), text::Language::De);
    bar.setProducts({catalogue::Product::Training});
    opened.edit(Setting::History, {u"off"_s});
    opened.edit(Setting::Language, {});
    opened.dialog.accept();
    QCOMPARE(bar.products(), std::set{catalogue::Product::Training});
    QVERIFY(!documents.history().isEnabled());
    QCOMPARE(opened.voice.words().language(), text::languageFor(QLocale()));
}

CLEARWAY_TEST(SettingsDialogTest)
#include "tst_settingsdialog.moc"
