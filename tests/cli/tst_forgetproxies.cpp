// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/forgetproxies.h"
#include "repair/playedstore.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;
using cli::ExitCode;
using cli::Told;

class tst_ForgetProxiesVerb final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsFirst();
    void removesWithYesAndTellsTheWayBack();
    void undoShowsFirst();
    void failureChangesNothing();
    void nothingStored();
    void backupThatIsNone();
    void placesComeOutInert();

private:
    [[nodiscard]] Told told(bool yes, const std::optional<QString> &undo = {})
    {
        return cli::forgetProxies(m_store, {yes, undo, m_folder.path()}, m_words);
    }
    /// The file that the text names after "--undo".
    [[nodiscard]] static QString backupIn(const QString &text)
    {
        return text.section(u"--undo \""_s, 1).section(u'"', 0, 0);
    }
    test::PlayedStore m_store;
    QTemporaryDir m_folder;
    text::Wording m_words{text::Language::En};
};

void tst_ForgetProxiesVerb::init()
{
    m_store = {};
    m_store.stored = test::someItems();
}

void tst_ForgetProxiesVerb::showsFirst()
{
    const Told said = told(false);
    QCOMPARE(said.code, ExitCode::Works);
    QVERIFY2(said.text.startsWith(u"The GoTo client has stored:\n  http://old.example:8080, in\n"_s),
             qPrintable(said.text));
    QVERIFY(said.text.contains(u"Add --yes"_s));
    QVERIFY(!said.text.contains(u"12345"_s)); // a password that is stored with it
    QCOMPARE(m_store.stored, test::someItems());
    QVERIFY(QDir(m_folder.path()).isEmpty());
}

void tst_ForgetProxiesVerb::removesWithYesAndTellsTheWayBack()
{
    const Told said = told(true);
    QCOMPARE(said.code, ExitCode::Works);
    QCOMPARE(m_store.stored.size(), std::size_t(1));
    const Told back = told(true, backupIn(said.text));
    QCOMPARE(back.code, ExitCode::Works);
    QVERIFY(back.text.endsWith(u"Everything is stored again as it was.\n"_s));
    QCOMPARE(m_store.stored.size(), std::size_t(3));
}

void tst_ForgetProxiesVerb::undoShowsFirst()
{
    const QString backup = backupIn(told(true).text);
    const Told said = told(false, backup);
    QVERIFY2(said.text.contains(u"http://older.example:3128"_s), qPrintable(said.text));
    QCOMPARE(m_store.stored.size(), std::size_t(1));
}

void tst_ForgetProxiesVerb::failureChangesNothing()
{
    m_store.fails
        = [](const QString &change) { return change == u"remove Last"_s ? u"denied"_s : QString(); };
    const Told said = told(true);
    QCOMPARE(said.code, ExitCode::CannotWrite);
    QVERIFY2(said.problem.startsWith(u"Nothing was removed: "_s), qPrintable(said.problem));
    QVERIFY(!said.text.contains(u"Removed."_s));
    QCOMPARE(m_store.stored.size(), std::size_t(3));
}

void tst_ForgetProxiesVerb::nothingStored()
{
    m_store.stored = {test::someItems()[1]};
    QCOMPARE(told(true).text, u"The GoTo client has stored no proxy.\n"_s);
    QCOMPARE(m_store.stored.size(), std::size_t(1));
}

void tst_ForgetProxiesVerb::backupThatIsNone()
{
    const Told said = told(true, m_folder.filePath(u"nothing.json"_s));
    QCOMPARE(said.code, ExitCode::BadInput);
    QVERIFY(said.problem.contains(u"nothing.json"_s));
}

void tst_ForgetProxiesVerb::placesComeOutInert()
{
    m_store.stored = {{test::connectionInfo, u"\x1b[31mred\u202e"_s, 1, "old.example:8080"}};
    const QString text = told(false).text;
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(QChar(0x202e)));
}

CLEARWAY_TEST(tst_ForgetProxiesVerb)
#include "tst_forgetproxies.moc"
