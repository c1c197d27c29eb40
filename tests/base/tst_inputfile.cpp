// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace clearway::base;
using namespace Qt::StringLiterals;

class TestInputFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestInputFile::initTestCase()
{
    for (const int size : {0, 16, 17}) {
        QFile file(path(QString::number(size)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size);
    }
    QVERIFY(QFile::link(path(u"16"_s), path(u"link.lnk"_s)));
    QVERIFY(QFile::link(path(u"gone"_s), path(u"broken.lnk"_s)));
    QVERIFY(QFile::link(path(u"loop.lnk"_s), path(u"loop.lnk"_s)));
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
#endif
}

void TestInputFile::reads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << u"0"_s << 0;
    QTest::newRow("as-large-as-allowed") << u"16"_s << 16;
#ifndef Q_OS_WIN // Wine makes shell links that nothing follows
    QTest::newRow("through-a-link") << u"link.lnk"_s << 16;
#endif
}

void TestInputFile::reads()
{
    QFETCH(QString, name);
    QFETCH(int, size);
    const auto bytes = readInputFile(path(name), {.bytes = 16});
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray(size, 'x'));
}

void TestInputFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("too-large") << path(u"17"_s) << u"expected at most 16 bytes, found 17"_s;
    QTest::newRow("missing") << path(u"none"_s) << u"expected a file, found nothing at that path"_s;
    QTest::newRow("broken-link") << path(u"broken.lnk"_s) << u"expected a file, found nothing at that path"_s;
    QTest::newRow("folder") << m_folder.path() << u"expected a regular file, found a folder"_s;
    QTest::newRow("below-a-file") << path(u"16/x"_s) << u"expected a file, found nothing at that path"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("below-a-folder-that-cannot-be-entered")
        << path(u"loop.lnk/x"_s) << u"expected a file, found a path that cannot be followed"_s;
    QTest::newRow("fifo-without-a-writer")
        << path(u"fifo"_s) << u"expected a regular file, found a special file"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"expected a regular file, found a special file"_s;
#endif
#ifdef Q_OS_LINUX
    // Says it is empty and is not: what it holds counts.
    QTest::newRow("endless-look-alike") << u"/proc/kallsyms"_s << u"expected at most 16 bytes, found more"_s;
#endif
}

void TestInputFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, message);
    const auto bytes = readInputFile(name, {.bytes = 16});
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().text(), name + u": "_s + message);
}

CLEARWAY_TEST(TestInputFile)
#include "tst_inputfile.moc"
