// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A disk that gets full is played by a limit on the size of files.
#include "base/wholefile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace clearway;

namespace {

constexpr rlim_t room = 1000; ///< bytes

/// No file of this process gets larger for as long as it lives.
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{room, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

bool saved(const QString &path, const QByteArray &bytes)
{
    const FullDisk full;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && base::commitWhole(file, bytes);
}

} // namespace

class tst_WholeFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_data();
    void fullDisk();
    void saysWhy();
};

void tst_WholeFile::fullDisk_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << 0 << true;
    QTest::newRow("as-much-as-there-is") << int(room) << true;
    QTest::newRow("less-than-qt-holds-back") << int(room) + 1 << false;
    QTest::newRow("more-than-qt-holds-back") << 100'000 << false;
}

void tst_WholeFile::fullDisk()
{
    QFETCH(int, size);
    QFETCH(bool, fits);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.json"));
    QVERIFY(saved(path, "before"));
    const QByteArray bytes(size, 'x');
    QCOMPARE(saved(path, bytes), fits);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fits ? bytes : QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("r.json")});
}

void tst_WholeFile::saysWhy()
{
    const QTemporaryDir folder;
    const FullDisk full;
    QSaveFile file(folder.filePath(QStringLiteral("r.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!base::commitWhole(file, QByteArray(int(room) + 1, 'x')));
    QCOMPARE(file.errorString(), QStringLiteral("File too large"));
}

CLEARWAY_TEST(tst_WholeFile)
#include "tst_wholefile.moc"
