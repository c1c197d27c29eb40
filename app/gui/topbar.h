// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The bar on top: which view, what is checked or the run's code and its buttons. It only asks; MainWindow
// acts.
#pragma once

#include "catalogue/catalogue.h"
#include "gui/voice.h"

#include <QWidget>

#include <optional>
#include <set>

class QPushButton;

namespace clearway::gui {

class IconButton;
class MoreMenu;
class RunCodeLine;
class Segmented;
class TextLabel;

class TopBar final : public QWidget {
    Q_OBJECT
public:
    enum class View { Overview, Helpdesk };
    enum class Offer { Check, CheckAgain, Stop, Nothing };

    explicit TopBar(const Voice &voice, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::set<catalogue::Product> products() const;
    void setProducts(const std::set<catalogue::Product> &products);
    /// The overview has its buttons on its own page; the helpdesk view has them here.
    void setView(View view);
    void setOffer(Offer offer);
    void setCanSave(bool can); ///< also: whether there is anything for the helpdesk view
    /// Empty: none. A rehearsal has no code that could be read to somebody; the word stands in its place.
    void setRunCode(const QString &code, bool rehearsal);
    void setRehearsal(std::optional<rehearsal::Scenario> scenario);
    [[nodiscard]] MoreMenu &menu() const { return *m_menu; }

Q_SIGNALS:
    void viewRequested(clearway::gui::TopBar::View view);
    void checkRequested();
    void stopRequested();
    void saveRequested();
    void sendRequested();
    void openRequested();
    void settingsRequested();
    void trainingRequested();
    void openFileRequested(const QString &path);
    void languageRequested(clearway::text::Language language);
    void rehearsalRequested(std::optional<clearway::rehearsal::Scenario> scenario);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectButtons();
    void retranslate();
    void showOffer();
    void fit();
    /// What the bar needs; compact: with short words on its buttons and without captions.
    [[nodiscard]] int neededWidth(bool compact) const;

    const Voice &m_voice;
    Segmented *m_views;
    TextLabel *m_checkFor;
    Segmented *m_products;
    RunCodeLine *m_code;
    QPushButton *m_check;
    QPushButton *m_send;
    IconButton *m_more;
    MoreMenu *m_menu;
    View m_view = View::Overview;
    Offer m_offer = Offer::Check;
    bool m_canSave = false;
};

} // namespace clearway::gui
