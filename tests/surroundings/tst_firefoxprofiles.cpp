// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/firefoxprofiles.h"

#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

class tst_FirefoxProfiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
};

void tst_FirefoxProfiles::files_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *fact, const QByteArray &text, const QString &expected) {
        QTest::newRow(fact) << text << expected;
    };
    const QByteArray old = "[Profile1]\nName=default\nIsRelative=1\nPath=a.default\nDefault=1\n\n";
    const QByteArray release = "[Profile0]\nName=default-release\nIsRelative=1\nPath=b.default-release\n\n";
    row("install-beats-default-1",
        "[Install4F96D1932A9F858E]\nDefault=b.default-release\nLocked=1\n\n" + old + release,
        u"profile default-release: b.default-release"_s);
    row("default-1-without-install", old + release, u"profile default: a.default"_s);
    row("install-that-leads-nowhere", "[InstallX]\nDefault=gone\n" + old + release,
        u"profile default: a.default"_s);
    row("neither", release + "[Profile2]\nName=x\nPath=c\n", u"profile default-release: b.default-release"_s);
    row("two-installations",
        "[InstallA]\nDefault=a.default\n[InstallB]\nDefault=b.default-release\n" + old + release,
        u"profile default: a.default; profile default-release: b.default-release"_s);
    row("absolute", "[Profile0]\nName=default\nIsRelative=0\nPath=/srv/ff\n",
        u"profile default: /srv/ff absolute"_s);
    row("name-of-the-users-own", "[Profile3]\nName=Erika Mustermann\nPath=x.erika\n",
        u"profile 3: x.erika"_s);
    row("network-path", "[Profile0]\nName=default\nIsRelative=0\nPath=\\\\evil.example\\share\n", u""_s);
    row("network-path-with-slashes", "[Profile0]\nName=default\nIsRelative=0\nPath=//evil.example/share\n",
        u""_s);
    row("network-path-mixed", "[Profile0]\nName=default\nIsRelative=1\nPath=/\\evil.example\n", u""_s);
    row("without-path", "[Profile0]\nName=default\n", u""_s);
    row("empty", "", u""_s);
    row("junk", QByteArray("\xff\xfe[Profile0\n[]\n==\n", 18), u""_s);
}

void tst_FirefoxProfiles::files()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const auto &profile : surroundings::firefoxProfiles(text))
        found << profile.shown + u": "_s + profile.path + (profile.absolute ? u" absolute"_s : QString());
    QCOMPARE(found.join(u"; "_s), expected);
}

CLEARWAY_TEST(tst_FirefoxProfiles)
#include "tst_firefoxprofiles.moc"
