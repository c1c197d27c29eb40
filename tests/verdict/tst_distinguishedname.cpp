// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "verdict/distinguishedname.h"

#include <QStringList>
#include <QTest>

using namespace clearway::verdict;
using namespace Qt::StringLiterals;

class DistinguishedNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void firstOfAType();
};

void DistinguishedNameTest::parts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("two-parts") << u"CN=meet.goto.com,O=GoTo"_s
                               << QStringList{u"CN=meet.goto.com"_s, u"O=GoTo"_s};
    QTest::newRow("several-in-one-set") << u"CN=a+OU=b"_s << QStringList{u"CN=a"_s, u"OU=b"_s};
    QTest::newRow("escaped-comma") << u"O=Zscaler\\, Inc."_s << QStringList{u"O=Zscaler, Inc."_s};
    QTest::newRow("escaped-bytes-are-utf8") << u"O=M\\C3\\BCller"_s << QStringList{u"O=Müller"_s};
    QTest::newRow("quoted-comma") << u"O=\"a,b\",C=de"_s << QStringList{u"O=a,b"_s, u"C=de"_s};
    QTest::newRow("equals-sign-in-a-value") << u"CN=a=b"_s << QStringList{u"CN=a=b"_s};
    QTest::newRow("cut-in-an-escape") << u"CN=a\\"_s << QStringList{u"CN=a\\"_s};
    QTest::newRow("cut-in-a-type") << u"CN=a,O"_s << QStringList{u"CN=a"_s};
}

void DistinguishedNameTest::parts()
{
    QFETCH(QString, name);
    QFETCH(QStringList, expected);
    QStringList actual;
    for (const auto &[type, value] : partsOf(name))
        actual << type + u'=' + value;

    QCOMPARE(actual, expected);
}

void DistinguishedNameTest::firstOfAType()
{
    const auto name = u"ou=first,OU=second,emailAddress=a@b.example"_s;

    QCOMPARE(partOf(name, QLatin1StringView("OU")), u"first"_s);
    QCOMPARE(partOf(name, QLatin1StringView("emailAddress")), u"a@b.example"_s);
    QCOMPARE(partOf(name, QLatin1StringView("CN")), QString());
}

CLEARWAY_TEST(DistinguishedNameTest)
#include "tst_distinguishedname.moc"
