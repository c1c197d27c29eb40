// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The buttons of the first screen and the run's code; in sight at any size of type.
#pragma once

#include "gui/voice.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace clearway::gui {

class RunCodeLine;
class TextLabel;

class BottomBar final : public QWidget {
    Q_OBJECT
public:
    enum class Offer { Stop, Result, OpenedReport };

    explicit BottomBar(const Voice &voice, QWidget *parent = nullptr);

    void setOffer(Offer offer);
    void setRunCode(const QString &code, bool rehearsal);
    void setMargins(int left, int right);
    void retranslate();

    /// With the code above the buttons and no more margin than any page has: what centres the bar in a wide
    /// window must not keep the window wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    void checkRequested();
    void stopRequested();
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Voice &m_voice;
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QPushButton *m_send;
    QPushButton *m_again;
    QPushButton *m_stop;
    TextLabel *m_hint;
    QPushButton *m_details;
    RunCodeLine *m_code;
    Offer m_offer = Offer::Result;
    bool m_apart = false; ///< the code has a line of its own
};

} // namespace clearway::gui
