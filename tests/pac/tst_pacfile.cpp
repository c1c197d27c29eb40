// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "surroundings/pacfile.h"

#include <QTest>

using namespace clearway;

class tst_PacFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void refused_data();
    void refused();
    void lines_data();
    void lines();
};

void tst_PacFile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("// Münster");
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("utf-8-with-mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QTest::newRow("latin-1") << text.toLatin1();
    QByteArray little("\xff\xfe");
    QByteArray big("\xfe\xff");
    for (const QChar c : text) {
        little.append(char(c.cell())).append(char(c.row()));
        big.append(char(c.row())).append(char(c.cell()));
    }
    QTest::newRow("utf-16-little-endian") << little;
    QTest::newRow("utf-16-big-endian") << big;
}

void tst_PacFile::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto read = surroundings::readPacBytes(bytes);
    QVERIFY(!read.failure);
    QCOMPARE(read.source, QStringLiteral("// Münster"));
}

void tst_PacFile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const QString page = QStringLiteral("a web page answered in place of the PAC file");
    const QString noText = QStringLiteral("not a text");
    QTest::newRow("too-large") << QByteArray(1024 * 1024 + 1, ' ') << QStringLiteral("larger than 1 MB");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank") << QByteArray(" \r\n") << QStringLiteral("empty");
    QTest::newRow("zero-byte") << QByteArray("return 'DIRECT';\0", 17) << noText;
    QTest::newRow("zero-in-utf-16") << QByteArray("\xff\xfe"
                                                  "a\0\0\0",
                                                  6)
                                    << noText;
    QTest::newRow("page-with-doctype") << QByteArray("\n<!DOCTYPE html>") << page;
    QTest::newRow("page-in-capitals") << QByteArray("<HTML><BODY>") << page;
    QTest::newRow("page-with-mark") << QByteArray("\xef\xbb\xbf<html lang=de>") << page;
    QTest::newRow("page-as-xml") << QByteArray("<?xml version='1.0'?><html/>") << page;
}

void tst_PacFile::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto read = surroundings::readPacBytes(bytes);
    QVERIFY(read.failure);
    QCOMPARE(read.failure->code, base::FailureCode::PacError);
    QCOMPARE(read.failure->detail, detail);
    QVERIFY(read.source.isEmpty());
}

void tst_PacFile::lines_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("first") << 1 << QStringLiteral("a");
    QTest::newRow("after-line-feed") << 2 << QStringLiteral("b");
    QTest::newRow("after-pair") << 3 << QStringLiteral("c");
    QTest::newRow("after-return-alone") << 4 << QStringLiteral("dd");
    QTest::newRow("beyond-the-end") << 5 << QString();
}

void tst_PacFile::lines()
{
    QFETCH(int, line);
    QFETCH(QString, expected);
    QCOMPARE(surroundings::pacLine(QStringLiteral("a\n  b \r\nc\rddd"), line, 2), expected);
}

CLEARWAY_TEST(tst_PacFile)
#include "tst_pacfile.moc"
