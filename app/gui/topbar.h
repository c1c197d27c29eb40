// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The bar on top: what is checked, the run's code, and the buttons. It only asks; MainWindow acts.
#pragma once

#include "catalogue/catalogue.h"
#include "gui/voice.h"

#include <QWidget>

#include <optional>
#include <set>

class QActionGroup;
class QMenu;
class QPushButton;

namespace clearway::gui {

class Segmented;
class TextLabel;

class TopBar final : public QWidget {
    Q_OBJECT
public:
    /// The primary button's place never moves; what it offers does.
    enum class Offer { Check, CheckAgain, Stop, Nothing };

    explicit TopBar(const Voice &voice, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] std::set<catalogue::Product> products() const;
    void setProducts(const std::set<catalogue::Product> &products);
    void setOffer(Offer offer);
    void setCanSave(bool can);
    /// Empty: none. A rehearsal has no code that could be read to somebody; the word stands in its place.
    void setRunCode(const QString &code, bool rehearsal);
    void setRehearsal(std::optional<rehearsal::Scenario> scenario);

Q_SIGNALS:
    void checkRequested();
    void stopRequested();
    void saveRequested();
    void openRequested();
    void languageRequested(clearway::text::Language language);
    void rehearsalRequested(std::optional<clearway::rehearsal::Scenario> scenario);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildMenu();
    void connectButtons();
    void retranslate();
    void showOffer();
    void showCode();
    void fit();
    /// What the bar needs; compact: with short words on its buttons and without the code's caption.
    [[nodiscard]] int neededWidth(bool compact) const;

    const Voice &m_voice;
    Segmented *m_products;
    TextLabel *m_codeCaption;
    TextLabel *m_code;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_primary;
    QPushButton *m_more;
    QMenu *m_menu;
    QMenu *m_rehearsals;
    QMenu *m_languages;
    QActionGroup *m_scenario;
    QActionGroup *m_language;
    Offer m_offer = Offer::Check;
    QString m_runCode;
    bool m_rehearsal = false;
};

} // namespace clearway::gui
