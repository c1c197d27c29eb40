// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The icon of the Windows program is the window's. CLEARWAY_REGENERATE=1 writes resources/icons/clearway.ico
// anew.
#include "gui/lineicon.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QPainter>
#include <QTest>

using namespace clearway;
using namespace Qt::StringLiterals;

namespace {

constexpr int sizes[] = {16, 20, 24, 32, 40, 48, 64, 128, 256};
const QString file = QStringLiteral(CLEARWAY_SOURCE_DIR "/resources/icons/clearway.ico");

QImage painted(int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    gui::paintAppIcon(painter, QRectF(0, 0, size, size));
    return image;
}

/// Pictures as PNG, which Windows reads in all sizes (Microsoft Learn, "Icons", since Windows Vista).
QByteArray written()
{
    QByteArray directory, pictures;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(std::size(sizes));
    const qsizetype first = 6 + 16 * qsizetype(std::size(sizes));
    for (int size : sizes) {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        painted(size).save(&png, "PNG");
        out << quint8(size % 256) << quint8(size % 256) << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(png.data().size()) << quint32(first + pictures.size());
        pictures += png.data();
    }
    return directory + pictures;
}

/// The pictures in a file, in its order.
QList<QImage> read(const QByteArray &icon)
{
    QDataStream in(icon);
    in.setByteOrder(QDataStream::LittleEndian);
    quint16 none = 0, kind = 0, count = 0;
    in >> none >> kind >> count;
    QList<QImage> all;
    for (int i = 0; i < count; ++i) {
        in.skipRawData(8);
        quint32 size = 0, begin = 0;
        in >> size >> begin;
        all << QImage::fromData(icon.mid(begin, size), "PNG");
    }
    return all;
}

/// Largest difference of a channel; 255 for another size.
int difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y), right = b.pixel(x, y);
            most = std::max({most, std::abs(qAlpha(left) - qAlpha(right)),
                             qAlpha(left) == 0 ? 0 : std::abs(qRed(left) - qRed(right)),
                             qAlpha(left) == 0 ? 0 : std::abs(qGreen(left) - qGreen(right))});
        }
    return most;
}

} // namespace

class tst_AppIcon final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileShowsWhatTheWindowShows();
};

void tst_AppIcon::fileShowsWhatTheWindowShows()
{
    QFile icon(file);
    if (qEnvironmentVariableIntValue("CLEARWAY_REGENERATE") != 0) {
        QVERIFY(icon.open(QIODevice::WriteOnly | QIODevice::Truncate));
        icon.write(written());
        icon.close();
    }
    QVERIFY(icon.open(QIODevice::ReadOnly));
    const QList<QImage> pictures = read(icon.readAll());
    QCOMPARE(pictures.size(), qsizetype(std::size(sizes)));
    for (qsizetype i = 0; i < pictures.size(); ++i)
        QVERIFY2(difference(pictures[i].convertToFormat(QImage::Format_ARGB32), painted(sizes[i])) <= 8,
                 qPrintable(QString::number(sizes[i])));
}

CLEARWAY_TEST(tst_AppIcon)

#include "tst_appicon.moc"
