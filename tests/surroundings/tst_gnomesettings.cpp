// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// GLib's own reading, from a schema and a key file made here; the developer's settings are out of reach.
class tst_GnomeSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

namespace {

const QByteArray ownSchema = R"(<schemalist>
  <schema id="org.gnome.system.proxy" path="/system/proxy/">
    <key name="mode" type="s"><default>'none'</default></key>
    <key name="autoconfig-url" type="s"><default>''</default></key>
    <key name="ignore-hosts" type="as"><default>['localhost','127.0.0.0/8']</default></key>
  </schema>
  <schema id="org.gnome.system.proxy.http" path="/system/proxy/http/">
    <key name="host" type="s"><default>''</default></key>
    <key name="port" type="i"><default>8080</default></key>
    <key name="use-authentication" type="b"><default>false</default></key>
  </schema>
  <schema id="org.gnome.system.proxy.https" path="/system/proxy/https/">
    <key name="host" type="s"><default>''</default></key>
    <key name="port" type="i"><default>0</default></key>
  </schema>
</schemalist>
)";

const QByteArray otherSchema = R"(<schemalist>
  <schema id="org.example.other" path="/other/"><key name="mode" type="s"><default>''</default></key></schema>
</schemalist>
)";

const QByteArray relocatable = R"(<schemalist>
  <schema id="org.gnome.system.proxy"><key name="mode" type="s"><default>'manual'</default></key></schema>
</schemalist>
)";

const QByteArray wrongTypes = R"(<schemalist>
  <schema id="org.gnome.system.proxy" path="/system/proxy/">
    <key name="mode" type="i"><default>1</default></key>
    <key name="ignore-hosts" type="s"><default>'x'</default></key>
  </schema>
</schemalist>
)";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void tst_GnomeSettings::reads_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray ignored = " bypass=localhost,127.0.0.0/8";
    QTest::newRow("defaults") << ownSchema << QByteArray() << "none" + ignored;
    QTest::newRow("manual") << ownSchema
                            << QByteArray(
                                   "[system/proxy]\nmode='manual'\nignore-hosts=['a.example','b.example']\n"
                                   "[system/proxy/https]\nhost='s.example'\nport=8443\n")
                            << QByteArray("manual http://s.example:8443 bypass=a.example,b.example");
    QTest::newRow("signs-in") << ownSchema
                              << QByteArray(
                                     "[system/proxy]\nmode='manual'\n[system/proxy/http]\nhost='p.example'\n"
                                     "use-authentication=true\n")
                              << "manual http://p.example:8080" + ignored + " dropped";
    QTest::newRow("pac-file") << ownSchema
                              << QByteArray(
                                     "[system/proxy]\nmode='auto'\nautoconfig-url='http://pac.example/p'\n")
                              << QByteArray("pac" + ignored + " pac=http://pac.example/p");
    QTest::newRow("schema-not-installed") << otherSchema << QByteArray() << QByteArray("no settings");
    QTest::newRow("schema-without-a-path") << relocatable << QByteArray() << QByteArray("no settings");
    QTest::newRow("keys-of-other-types")
        << wrongTypes << QByteArray() << QByteArray("unreadable problem=unknown mode");
}

void tst_GnomeSettings::reads()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"glib-2.0/settings"_s));
    write(folder.filePath(u"test.gschema.xml"_s), schema);
    write(folder.filePath(u"glib-2.0/settings/keyfile"_s), keys);
    QProcess compiler;
    compiler.start(u"/usr/bin/glib-compile-schemas"_s, {folder.path()});
    QVERIFY2(compiler.waitForFinished(-1) && compiler.exitCode() == 0,
             "glib-compile-schemas of libglib2.0-bin");
    QProcessEnvironment environment;
    environment.insert(u"GSETTINGS_BACKEND"_s, u"keyfile"_s);
    environment.insert(u"GSETTINGS_SCHEMA_DIR"_s, folder.path());
    for (const QString &variable :
         {u"XDG_DATA_DIRS"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CONFIG_DIRS"_s, u"HOME"_s})
        environment.insert(variable, folder.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GNOMESETTINGS_PROGRAM), QStringList());
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.readAllStandardOutput().trimmed(), expected);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
}

CLEARWAY_TEST(tst_GnomeSettings)
#include "tst_gnomesettings.moc"
