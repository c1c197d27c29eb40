// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ownedfile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestOwnedFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reads();
    void nothingThere_data();
    void nothingThere();
    void refuses_data();
    void refuses();
    void somebodyElse();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] FileOwner own() const { return {QFileInfo(m_folder->path()).ownerId()}; }
    void mode(const QString &name, mode_t mode) const
    {
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
    }
    void write(const QString &name, qsizetype size) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
        file.close();
        mode(name, 0644);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOwnedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"good"_s, u"shared"_s, u"open"_s}) {
        QVERIFY(QDir(m_folder->path()).mkdir(name));
        write(name + u"/file"_s, 16);
    }
    mode(u"good"_s, 0755);
    mode(u"shared"_s, 0775);
    mode(u"open"_s, 0757);
    write(u"good/large"_s, 17);
    write(u"good/group"_s, 1);
    mode(u"good/group"_s, 0664);
    write(u"good/others"_s, 1);
    mode(u"good/others"_s, 0646);
    QVERIFY(QFile::link(path(u"good/file"_s), path(u"good/link"_s)));
    QVERIFY(QFile::link(path(u"good/gone"_s), path(u"good/dangling"_s)));
    QVERIFY(QFile::link(path(u"good"_s), path(u"elsewhere"_s)));
    QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"good/fifo"_s)).constData(), 0600), 0);
}

void TestOwnedFile::reads()
{
    const auto bytes = readOwnedFile(path(u"good/file"_s), own(), 16);
    QVERIFY(bytes && *bytes);
    QCOMPARE(**bytes, QByteArray(16, 'x'));
}

void TestOwnedFile::nothingThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no-file") << u"good/none"_s;
    QTest::newRow("no-folder") << u"none/none"_s;
    QTest::newRow("below-a-file") << u"good/file/none"_s;
    QTest::newRow("nothing-in-a-shared-folder") << u"shared/none"_s;
}

void TestOwnedFile::nothingThere()
{
    QFETCH(QString, name);
    const auto bytes = readOwnedFile(path(name), own(), 16);
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().text()));
    QVERIFY(!*bytes);
    QVERIFY(isNothingAt(path(name)));
}

void TestOwnedFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    const QString file = u"a file that only the administrator can write, found "_s;
    const QString folder = u"a folder that only the administrator can write, found "_s;
    QTest::newRow("its-group-can-write-it") << u"good/group"_s << file + u"one that others can write"_s;
    QTest::newRow("everybody-can-write-it") << u"good/others"_s << file + u"one that others can write"_s;
    QTest::newRow("a-link-to-a-good-file") << u"good/link"_s << file + u"a symbolic link"_s;
    QTest::newRow("a-link-to-nothing") << u"good/dangling"_s << file + u"a symbolic link"_s;
    QTest::newRow("its-folder's-group-can-write-there")
        << u"shared/file"_s << folder + u"one that others can write"_s;
    QTest::newRow("everybody-can-write-in-its-folder")
        << u"open/file"_s << folder + u"one that others can write"_s;
    QTest::newRow("its-folder-is-a-link") << u"elsewhere/file"_s << folder + u"a symbolic link"_s;
    QTest::newRow("a-folder-that-cannot-be-entered")
        << u"loop/file"_s << file + u"Too many levels of symbolic links"_s;
    QTest::newRow("a-name-that-is-too-long") << QString(300, u'x') << file + u"File name too long"_s;
    QTest::newRow("a-folder") << u"good"_s << u"a regular file, found a folder"_s;
    QTest::newRow("a-fifo-without-a-writer") << u"good/fifo"_s << u"a regular file, found a special file"_s;
    QTest::newRow("too-large") << u"good/large"_s << u"at most 16 bytes, found more"_s;
}

void TestOwnedFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const auto bytes = readOwnedFile(path(name), own(), 16);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().text().endsWith(u": expected "_s + reason), qPrintable(bytes.error().text()));
    QVERIFY(!isNothingAt(path(name)));
}

void TestOwnedFile::somebodyElse()
{
    const auto bytes = readOwnedFile(path(u"good/file"_s), {own().id + 1}, 16);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().found, u"somebody else's"_s);
    QCOMPARE(objectionToFolder(path(u"good"_s), {own().id + 1})->found, u"somebody else's"_s);
    QVERIFY(!objectionToFolder(path(u"good"_s), own()));
}

CLEARWAY_TEST(TestOwnedFile)
#include "tst_ownedfile.moc"
