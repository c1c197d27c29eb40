// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The code of a run, to be read over the telephone, and a button that copies it.
#pragma once

#include "gui/voice.h"

#include <QWidget>

namespace clearway::gui {

class IconButton;
class TextLabel;

class RunCodeLine final : public QWidget {
    Q_OBJECT
public:
    explicit RunCodeLine(const Voice &voice, QWidget *parent = nullptr);

    /// Empty: none. A rehearsal has no code that could be read to somebody; the word stands in its place.
    void setCode(const QString &code, bool rehearsal);

private:
    void showCode();

    const Voice &m_voice;
    TextLabel *m_caption;
    TextLabel *m_code;
    IconButton *m_copy;
    QString m_runCode;
    bool m_rehearsal = false;
};

} // namespace clearway::gui
