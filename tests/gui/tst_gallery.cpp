// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Every view on real data: drawn in both languages and all themes for those who look, held against a
// pseudo-locale, a large font and a small screen by machine, and walked as a screen reader does.
//
// The pictures land in CLEARWAY_GALLERY (build/<preset>/gallery), named view-theme-language.png.
#include "catalogue/cataloguefile.h"
#include "gui/allowlistdialog.h"
#include "gui/auditsheet.h"
#include "gui/clipped.h"
#include "gui/dialogs.h"
#include "gui/helpdeskdialog.h"
#include "gui/mainwindow.h"
#include "gui/matrixview.h"
#include "gui/nameless.h"
#include "gui/options.h"
#include "gui/pagelist.h"
#include "gui/palette.h"
#include "gui/preferences.h"
#include "gui/pseudolocale.h"
#include "gui/settingsdialog.h"
#include "gui/theme.h"
#include "gui/trainingdialog.h"
#include "support/testprogram.h"
#include "support/wine.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace clearway;
using namespace clearway::gui;
using namespace Qt::StringLiterals;
using settings::Setting;

namespace {

constexpr int patience = 60'000; ///< ms for a whole run on a loaded machine

/// A policy that binds something of every kind of field.
settings::Policy somePolicy()
{
    return {.place = u"/etc/clearway/policy.json"_s,
            .binding = {{Setting::Redaction, {u"standard"_s}},
                        {Setting::HelpdeskAddress, {u"it-help@example.com"_s}},
                        {Setting::UploadAddress, {u"https://it-help.example.com/clearway"_s}},
                        {Setting::History, {u"off"_s}}},
            .defaults = {},
            .problems = {}};
}

/// The window after a check of a rehearsal network, and the dialogs that belong to it.
class Studio {
public:
    explicit Studio(const QSize &size, rehearsal::Scenario scenario = rehearsal::Scenario::UdpBlocked)
        : m_preferences(somePolicy(), {}, settings::UserSettings(m_folder.filePath(u"settings.json"_s)))
        , window(voice)
    {
        window.follow(m_preferences);
        window.resize(size);
        window.show();
        check(rehearsal::Scenario::Open);
        const QString before = m_folder.filePath(u"before.json"_s);
        if (!window.saveReport(before))
            qFatal("the report could not be saved");
        check(scenario);
        window.compareWith(before);
    }

    /// Shows one view after the other, and calls `visit` with its name and what to look at.
    void tour(const std::function<void(const QString &name, QWidget &shown)> &visit)
    {
        for (int page = 0; page < pageCount; ++page) {
            window.showPage(PageId(page));
            settle();
            visit(name(PageId(page)), window);
        }
        SettingsDialog settings(voice, m_preferences);
        settings.show();
        settle();
        visit(u"settings"_s, settings);
        tourTraining(visit);
        window.dialogs().openHelpdesk(window.document().report, &m_preferences, {});
        auto *helpdesk = window.findChild<HelpdeskDialog *>();
        settle();
        visit(u"helpdesk"_s, *helpdesk);
        delete helpdesk;
        tourAllowList(visit);
    }

    /// The rules, the check before there is a list, and the check of one with something of everything.
    void tourAllowList(const std::function<void(const QString &name, QWidget &shown)> &visit)
    {
        AllowListDialog dialog(voice, catalogue::builtInCatalogue());
        dialog.show();
        settle();
        visit(u"allow-list"_s, dialog);
        dialog.showSheet(AllowListDialog::Check);
        settle();
        visit(u"allow-list-empty"_s, dialog);
        QSignalSpy checked(dialog.check(), &AuditSheet::checked);
        dialog.check()->checkText(u"173.199.0.0/18 68.64.0.0/20\n0.0.0.0/0\n64.74.80.0/24\ngoto.com\n"
                                  "*.getgo.com\ndeny ip any 10.0.0.0 0.255.255.255\n"_s);
        if (!checked.wait(patience))
            qFatal("the list was not checked");
        dialog.check()->copyAddition();
        settle();
        visit(u"allow-list-check"_s, dialog);
        tourDoubtfulList(visit);
    }

    /// In a window of its own: a table without a screen reader keeps the names of its first cells.
    void tourDoubtfulList(const std::function<void(const QString &name, QWidget &shown)> &visit)
    {
        AllowListDialog dialog(voice, catalogue::builtInCatalogue());
        dialog.show();
        dialog.showSheet(AllowListDialog::Check);
        QSignalSpy checked(dialog.check(), &AuditSheet::checked);
        dialog.check()->checkText(u"permit ip any any\naccess-list 10 permit 67.217.64.0 0.0.31.255\n"
                                  "do not open 173.199.0.0/18 yet\ndeny ip any 68.64.0.0 0.0.31.255\n"_s);
        if (!checked.wait(patience))
            qFatal("the list was not checked");
        settle();
        visit(u"allow-list-doubtful"_s, dialog);
    }

    /// Each sheet of the training, the last with the window's own result.
    void tourTraining(const std::function<void(const QString &name, QWidget &shown)> &visit)
    {
        TrainingDialog training(voice);
        training.show();
        settle();
        visit(u"training-choice"_s, training);
        // The network that was checked: no other's report is taken for the result.
        training.findChild<QListWidget *>()->setCurrentRow(int(rehearsal::Scenario::UdpBlocked));
        auto *next = training.findChild<QPushButton *>(u"next"_s);
        next->click();
        for (auto *box : training.findChildren<QComboBox *>())
            box->setCurrentIndex(1);
        settle();
        visit(u"training-guess"_s, training);
        next->click();
        training.setResult(window.document().report);
        settle();
        visit(u"training-result"_s, training);
    }

    void check(rehearsal::Scenario scenario)
    {
        window.setRehearsal(scenario);
        QSignalSpy settled(&window, &MainWindow::settled);
        window.startCheck();
        if (!settled.wait(patience))
            qFatal("the rehearsal did not end");
    }

    static void settle()
    {
        // Wrapped labels find their height over several rounds of the layout.
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    Voice voice{text::Language::En};

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;

public:
    MainWindow window;
};

bool isOneColour(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            if (image.pixel(x, y) != first)
                return false;
    return true;
}

} // namespace

class tst_Gallery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyViewInEveryDress();
    void nothingIsCut_data();
    void nothingIsCut();
    void theMatrixNeedsNoScrollingSideways_data();
    void theMatrixNeedsNoScrollingSideways();
    void everythingHasAName();
    void largeTypeFits();

private:
    QFont m_font;
    std::unique_ptr<Studio> m_studio;
};

void tst_Gallery::initTestCase()
{
    QAccessible::setActive(true);
    dress(Theme::Light);
    m_font = QApplication::font();
    m_studio = std::make_unique<Studio>(QSize(1280, 860));
}

void tst_Gallery::cleanupTestCase()
{
    m_studio.reset();
}

void tst_Gallery::everyViewInEveryDress()
{
    const QDir folder(QStringLiteral(CLEARWAY_GALLERY));
    QVERIFY(folder.mkpath(u"."_s));
    Studio &studio = *m_studio;
    QStringList empty;
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        dress(theme);
        for (const text::Language language : {text::Language::En, text::Language::De}) {
            studio.voice.setLanguage(language);
            studio.tour([&](const QString &view, QWidget &shown) {
                const QImage picture = shown.grab().toImage();
                const QString file = u"%1-%2-%3.png"_s.arg(view, name(theme), name(language));
                if (isOneColour(picture) || !picture.save(folder.filePath(file)))
                    empty += file;
            });
        }
    }
    dress(Theme::Light);
    QCOMPARE(empty, QStringList());
}

void tst_Gallery::nothingIsCut_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QSize>("size");
    for (const char *words : {"pseudo", "de", "en"}) {
        QTest::addRow("%s-on-a-usual-screen", words) << QString::fromLatin1(words) << QSize(1280, 860);
        QTest::addRow("%s-on-a-small-screen", words) << QString::fromLatin1(words) << QSize(1024, 700);
    }
}

void tst_Gallery::nothingIsCut()
{
    if (test::isUnderWine())
        QSKIP("Wine has no fonts that texts could be measured by");
    QFETCH(QString, words);
    QFETCH(QSize, size);
    Studio studio(size);
    studio.voice.setWords(words == u"pseudo"_s
                              ? pseudoWords()
                              : std::make_unique<text::Wording>(*base::fromName<text::Language>(words)));
    QStringList cut;
    studio.tour([&](const QString &view, QWidget &shown) {
        for (const QString &text : clippedTexts(shown))
            cut += view + u" "_s + text;
        if (shown.width() > size.width() || shown.height() > size.height())
            cut += u"%1 became %2 x %3"_s.arg(view).arg(shown.width()).arg(shown.height());
    });
    QCOMPARE(cut.join(u'\n'), QString());
}

void tst_Gallery::theMatrixNeedsNoScrollingSideways_data()
{
    QTest::addColumn<double>("type");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << 1.0 << QSize(1280, 860);
    QTest::newRow("small-window") << 1.0 << QSize(900, 640);
    QTest::newRow("large-type") << 2.0 << QSize(1280, 860);
}

/// In German, whose words are the longest.
void tst_Gallery::theMatrixNeedsNoScrollingSideways()
{
    if (test::isUnderWine())
        QSKIP("Wine has no fonts that texts could be measured by");
    QFETCH(double, type);
    QFETCH(QSize, size);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * type);
    QApplication::setFont(font);
    int width = 0;
    int hidden = 0;
    {
        Studio studio(size);
        studio.voice.setLanguage(text::Language::De);
        studio.window.showPage(PageId::Matrix);
        Studio::settle();
        width = studio.window.width();
        hidden = studio.window.findChild<MatrixView *>()->horizontalScrollBar()->maximum();
        studio.window.grab().save(
            QDir(QStringLiteral(CLEARWAY_GALLERY))
                .filePath(u"matrix-de-%1-%2.png"_s.arg(size.width()).arg(int(100 * type))));
    }
    QApplication::setFont(m_font);
    QCOMPARE(width, size.width());
    QCOMPARE(hidden, 0);
}

void tst_Gallery::everythingHasAName()
{
    Studio &studio = *m_studio;
    QStringList without;
    studio.tour([&](const QString &view, QWidget &shown) {
        for (const QString &each : nameless(QAccessible::queryAccessibleInterface(&shown)))
            without += view + u" "_s + each;
    });
    QCOMPARE(without.join(u'\n'), QString());
}

void tst_Gallery::largeTypeFits()
{
    if (test::isUnderWine())
        QSKIP("Wine has no fonts that texts could be measured by");
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    QStringList cut;
    {
        const QSize usual(1920, 1080); // a screen for people who set it so
        Studio studio(usual);
        const QDir folder(QStringLiteral(CLEARWAY_GALLERY));
        studio.tour([&](const QString &view, QWidget &shown) {
            shown.grab().save(folder.filePath(view + u"-200pct.png"_s));
            for (const QString &text : clippedTexts(shown))
                cut += view + u" "_s + text;
            if (shown.width() > usual.width() || shown.height() > usual.height())
                cut += u"%1 became %2 x %3"_s.arg(view).arg(shown.width()).arg(shown.height());
        });
    }
    QApplication::setFont(m_font);
    QCOMPARE(cut.join(u'\n'), QString());
}

CLEARWAY_TEST(tst_Gallery)

#include "tst_gallery.moc"
