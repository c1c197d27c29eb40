// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// "Check a list": paste or open one, see what is amiss with it, and take along what it lacks.
#pragma once

#include "gui/auditrun.h"
#include "gui/voice.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace clearway::gui {

class AuditModel;
class Segmented;
class StatusLine;
class TextLabel;

class AuditSheet final : public QWidget {
    Q_OBJECT
public:
    AuditSheet(const Voice &voice, std::shared_ptr<const catalogue::Catalogue> catalogue,
               QWidget *parent = nullptr);

    /// Both check again what was checked.
    void setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue);
    void setScope(const catalogue::ListScope &scope);
    void checkText(const QString &list); ///< as if pasted
    void checkFile(const QString &file);
    void copyAddition();

Q_SIGNALS:
    void checked(); ///< what was found is shown

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildResult();
    void retranslate();
    void askForFile();
    void start();
    void take(const AuditResultPtr &result);
    void showResult();
    void fitColumns();
    [[nodiscard]] QString counts() const;
    void showRow(int row);

    const Voice &m_voice;
    AuditWish m_wish;
    bool m_hasChecked = false; ///< something was to be checked
    AuditResultPtr m_result; ///< of the last check; null: none, or it is under way
    AuditRun *m_run;
    AuditModel *m_model;

    TextLabel *m_listTitle;
    TextLabel *m_fileName;
    QPlainTextEdit *m_list;
    TextLabel *m_extentTitle;
    Segmented *m_extent; ///< only what the list is about, or names and networks
    QPushButton *m_check;
    QPushButton *m_open;
    StatusLine *m_verdict;
    TextLabel *m_counts;
    TextLabel *m_nothing;
    QTableView *m_table;
    TextLabel *m_row;
    TextLabel *m_others;
    QPushButton *m_add;
    TextLabel *m_outcome;
};

} // namespace clearway::gui
