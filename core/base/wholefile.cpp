// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/wholefile.h"

#include <QSaveFile>

bool clearway::base::commitWhole(QSaveFile &file, const QByteArray &bytes)
{
    // A disk that gets full takes a part first; only the next try says why.
    qint64 taken = 1;
    for (qint64 done = 0; done < bytes.size() && taken > 0; done += taken)
        taken = file.write(bytes.constData() + done, bytes.size() - done);
    // commit() writes what Qt still holds back, and overlooks that it could not (Qt 6.4).
    const bool isWritten = taken > 0 && (file.flush() || file.flush());
    return isWritten && file.commit();
}
