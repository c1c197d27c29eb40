// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/programanswer.h"

#include <QTextStream>

namespace clearway::gui {

void answer(std::FILE *stream, const QString &text)
{
    QTextStream(stream) << text;
}

} // namespace clearway::gui
