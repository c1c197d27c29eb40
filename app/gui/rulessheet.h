// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// "Make a list": what must pass, as rules for a product.
#pragma once

#include "catalogue/allowlist.h"
#include "gui/voice.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace clearway::gui {

class Segmented;
class TextLabel;

class RulesSheet final : public QWidget {
    Q_OBJECT
public:
    RulesSheet(const Voice &voice, std::shared_ptr<const catalogue::Catalogue> catalogue,
               QWidget *parent = nullptr);

    void setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue);
    void setScope(const catalogue::ListScope &scope);
    void copy();
    /// False, and the reason in words, when it could not be written.
    bool saveTo(const QString &file);

private:
    void build();
    void retranslate();
    void write();
    void askForFile();
    [[nodiscard]] catalogue::RuleKind kind() const;

    const Voice &m_voice;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    catalogue::ListScope m_scope;
    TextLabel *m_kindTitle;
    Segmented *m_kind;
    QPlainTextEdit *m_rules;
    QPushButton *m_copy;
    QPushButton *m_save;
    TextLabel *m_outcome;
};

} // namespace clearway::gui
