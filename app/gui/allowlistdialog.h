// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// "Allow list": for which products and which network mode, then rules to paste, or a list held against them.
//
// It sends nothing and opens nothing but the files that are chosen.
#pragma once

#include "catalogue/passage.h"
#include "gui/voice.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace clearway::gui {

class AuditSheet;
class RulesSheet;
class Segmented;
class TextLabel;

class AllowListDialog final : public QDialog {
    Q_OBJECT
public:
    enum Sheet { Make, Check };

    AllowListDialog(const Voice &voice, const catalogue::Catalogue &catalogue, QWidget *parent = nullptr);

    /// Makes and checks lists by this one from now on; what was checked is checked again.
    void setCatalogue(const catalogue::Catalogue &catalogue);
    /// At least one.
    void setProducts(const std::set<catalogue::Product> &products);
    void showSheet(Sheet sheet);
    [[nodiscard]] AuditSheet *check() const { return m_check; }
    [[nodiscard]] RulesSheet *rules() const { return m_make; }
    [[nodiscard]] catalogue::ListScope scope() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildScope();
    void retranslate();
    void heedScope();

    const Voice &m_voice;
    TextLabel *m_hint;
    TextLabel *m_productsTitle;
    Segmented *m_products;
    TextLabel *m_modeTitle;
    QComboBox *m_mode; ///< any mode, then those of allModes
    QBoxLayout *m_scopeRow = nullptr;
    Segmented *m_sheet;
    QStackedWidget *m_sheets;
    RulesSheet *m_make;
    AuditSheet *m_check;
};

} // namespace clearway::gui
