// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The frame that the system draws round each window, in the colours of the window.
#pragma once

#include <QObject>
#include <qwindowdefs.h>

#include <functional>

class QWidget;

namespace clearway::gui {

/// Tells the system of each of the program's windows, when it opens and when its colours change, whether it
/// is dark.
class TitleBars final : public QObject {
    Q_OBJECT
public:
    using Tell = std::function<void(WId window, bool dark)>;
    /// Watches `application`, which becomes the parent.
    TitleBars(QObject *application, Tell tell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Tell m_tell;
};

/// Where the system draws title bars without asking Qt for the colours: Windows, 10 version 2004 and newer.
/// Nothing elsewhere.
void tellSystem(WId window, bool dark);

} // namespace clearway::gui
