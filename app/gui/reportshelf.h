// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Wires what opens, saves, compares and forgets reports: the menu, the pages Recent and Compare, files
// dropped on the window.
#pragma once

#include "gui/documents.h"
#include "gui/pagelist.h"

#include <QObject>

namespace clearway::gui {

class Notices;
class PageStack;
class ReportDrop;
class TopBar;

/// Everything in it outlives the shelf.
struct ShelfParts {
    const Voice &voice;
    Documents &documents;
    TopBar &bar;
    Notices &notices;
    PageStack &stack;
};

class ReportShelf final : public QObject {
    Q_OBJECT
public:
    ReportShelf(const ShelfParts &parts, QWidget *window);

    void open(const QString &path);
    void compareWith(const QString &path);
    /// False, and a banner with the reason, when it could not be written.
    bool save(const QString &path);
    void askForSave();
    void setRunning(bool running); ///< what a run shows must not be replaced while it lasts

Q_SIGNALS:
    void pageRequested(clearway::gui::PageId page);
    void settled(); ///< a report was opened or refused

private:
    void connectAsking();
    void connectDocuments();
    void showRecent();
    void askForOther();
    void takeDropped(const QStringList &paths);

    ShelfParts m_parts;
    QWidget *m_window;
    ReportDrop *m_drop;
};

} // namespace clearway::gui
