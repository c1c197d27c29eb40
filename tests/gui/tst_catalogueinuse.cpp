// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Which catalogue the window goes by, and what it says of one that it does not use.
#include "catalogue/cataloguefile.h"
#include "gui/allowlistdialog.h"
#include "gui/dialogs.h"
#include "gui/mainwindow.h"
#include "gui/notices.h"
#include "gui/preferences.h"
#include "gui/rulessheet.h"
#include "gui/sample.h"
#include "gui/style.h"
#include "report/jsonreport.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;
using settings::Setting;
using settings::Values;

class tst_CatalogueInUse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void saysWhyAnotherIsNotUsed_data();
    void saysWhyAnotherIsNotUsed();
    void whatWasReadIsNotSaidAgain();
    void theAllowListFollowsTheSettings();
    void theAllowListIsOfNoCatalogueThatIsRefused();
};

namespace {

void write(const QString &file, const QByteArray &text)
{
    QFile to(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !to.open(QIODevice::WriteOnly)
        || to.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file));
}

QByteArray catalogueOf(const QByteArray &version)
{
    return catalogue::builtInCatalogueJson().replace("\"version\": \"2026-11\"",
                                                     "\"version\": \"" + version + '"');
}

/// A window of somebody who has set nothing, and the files around it.
struct Used {
    QTemporaryDir folder;
    Preferences preferences{{}, {}, settings::UserSettings(folder.filePath(u"settings.json"_s))};
    Voice voice{text::Language::En};
    MainWindow window{voice};

    Used() { window.follow(preferences); }

    [[nodiscard]] QString said() const
    {
        QString all;
        for (const auto *label : window.findChild<Notices *>()->findChildren<QLabel *>())
            all += label->isVisibleTo(&window) ? label->text() + u'\n' : QString();
        return all;
    }
    void openReport()
    {
        const auto report = report::makeReport(sampleReport()->evidence, catalogue::builtInCatalogue());
        write(folder.filePath(u"case.json"_s), report::toJson(report, voice.words()));
        window.openReport(folder.filePath(u"case.json"_s));
    }
    void check()
    {
        QSignalSpy settled(&window, &MainWindow::settled);
        window.setRehearsal(rehearsal::Scenario::AllDropped);
        window.startCheck();
        window.runs().stop();
        QVERIFY(settled.wait(60'000));
    }
    void openAllowList() { window.dialogs().openAllowList(&preferences, {catalogue::Product::Meeting}); }
    [[nodiscard]] QString rules() const
    {
        const auto *dialog = window.findChild<AllowListDialog *>();
        return dialog ? dialog->rules()->findChild<QPlainTextEdit *>()->toPlainText() : QString();
    }
    void setCatalogue(const QString &name)
    {
        QCOMPARE(preferences.save({{Setting::Catalogue, {folder.filePath(name)}}}), QString());
    }
};

using Deed = void (Used::*)();

/// Somebody has put a catalogue into its place that nobody has signed.
struct Unsigned {
    QTemporaryDir folder;
    Unsigned()
    {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        write(folder.filePath(u"clearway/catalogue.json"_s), catalogueOf("2030-1"));
    }
    ~Unsigned() { qunsetenv("XDG_DATA_HOME"); }
};

} // namespace

Q_DECLARE_METATYPE(Deed)

void tst_CatalogueInUse::saysWhyAnotherIsNotUsed_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("report-opened") << Deed(&Used::openReport);
    QTest::newRow("check") << Deed(&Used::check);
    QTest::newRow("allow-list") << Deed(&Used::openAllowList);
}

void tst_CatalogueInUse::saysWhyAnotherIsNotUsed()
{
#ifdef Q_OS_WIN
    QSKIP("no variable says there where the catalogue is looked for");
#endif
    QFETCH(Deed, deed);
    const Unsigned catalogue;
    Used used;
    (used.*deed)();
    const QString said
        = u"The catalogue %1 is not used: "_s.arg(catalogue.folder.filePath(u"clearway/catalogue.json"_s));
    QVERIFY2(used.said().contains(said), qPrintable(used.said()));
    used.voice.setLanguage(text::Language::De);
    QVERIFY2(!used.said().contains(said), qPrintable(used.said()));
}

void tst_CatalogueInUse::whatWasReadIsNotSaidAgain()
{
#ifdef Q_OS_WIN
    QSKIP("no variable says there where the catalogue is looked for");
#endif
    const Unsigned catalogue;
    Used used;
    used.openReport();
    QVERIFY(used.said().contains(u"is not used: "_s));
    for (auto *button : used.window.findChild<Notices *>()->findChildren<QPushButton *>())
        if (button->text() == used.voice.words().chrome(text::Chrome::Dismiss))
            button->click();
    used.openReport();
    used.openAllowList();
    QVERIFY2(!used.said().contains(u"is not used: "_s), qPrintable(used.said()));
}

void tst_CatalogueInUse::theAllowListFollowsTheSettings()
{
    Used used;
    write(used.folder.filePath(u"own.json"_s), catalogueOf("2030-1"));
    used.openAllowList();
    QVERIFY(used.rules().contains(u"2026-11"_s));
    used.setCatalogue(u"own.json"_s);
    QVERIFY2(used.rules().contains(u"2030-1"_s), qPrintable(used.rules()));
    write(used.folder.filePath(u"own.json"_s), catalogueOf("2030-2"));
    used.openAllowList(); // the one that is open still
    QVERIFY2(used.rules().contains(u"2030-2"_s), qPrintable(used.rules()));
    QCOMPARE(used.window.findChildren<AllowListDialog *>().size(), 1);
}

void tst_CatalogueInUse::theAllowListIsOfNoCatalogueThatIsRefused()
{
    Used used;
    used.setCatalogue(u"gone.json"_s);
    used.openAllowList();
    QVERIFY(!used.window.findChild<AllowListDialog *>());
    QVERIFY2(used.said().contains(u"gone.json"_s), qPrintable(used.said()));
}

CLEARWAY_TEST(tst_CatalogueInUse)

#include "tst_catalogueinuse.moc"
