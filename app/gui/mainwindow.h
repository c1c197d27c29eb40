// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Wires the bar, the banners and the pages to a document and a run; draws and decides nothing itself.
#pragma once

#include "gui/documents.h"
#include "gui/requestform.h"
#include "gui/runcontroller.h"
#include "gui/voice.h"

#include <QMainWindow>

#include <optional>

namespace clearway::gui {

class Notices;
class Dialogs;
class PageList;
class PageStack;
class Preferences;
class ProgressBand;
class Repeats;
class ReportShelf;
class TopBar;
class WindowFrame;
enum class PageId;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Voice &voice, QWidget *parent = nullptr);
    ~MainWindow() override;

    void startCheck();
    void startSweep(); ///< a check that tries every address; whoever calls it has asked
    void setProxy(const QString &proxy) { m_form.proxy = proxy; } ///< as in RequestForm
    void setMediaPeer(const std::optional<probes::MediaPeer> &peer) { m_form.mediaPeer = peer; }
    /// Lets its products, language and network settings count, now and whenever they change.
    void follow(Preferences &preferences);
    void setRehearsal(std::optional<rehearsal::Scenario> scenario); ///< ignored while a check goes on
    void openReport(const QString &path);
    /// Holds a second report against the shown one and goes to the page for it.
    void compareWith(const QString &path);
    /// False, and a banner with the reason, when it could not be written.
    bool saveReport(const QString &path);
    void showPage(PageId page); ///< before the first check there is only the overview
    [[nodiscard]] const Document &document() const { return m_documents.current(); }
    [[nodiscard]] Documents &documents() { return m_documents; }
    [[nodiscard]] RunController &runs() { return m_runs; }
    [[nodiscard]] Dialogs &dialogs() { return *m_dialogs; }

Q_SIGNALS:
    /// A run ended, a report was opened or refused, or a run could not start: what is shown stays as it is.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void run(const checkup::Request &request);
    void connectBar();
    void connectRun();
    void connectPages();
    void connectDialogs();
    void showDocument();
    void showReport();
    void retitle();
    void showView();
    void placeSwitch();

    Voice &m_voice;
    Documents m_documents;
    RequestForm m_form;
    RunController m_runs;

    WindowFrame *m_frame;
    TopBar *m_bar;
    Notices *m_notices;
    ProgressBand *m_progress;
    PageList *m_pages;
    PageStack *m_stack;
    Dialogs *m_dialogs;
    ReportShelf *m_shelf;
    Repeats *m_repeats;
};

} // namespace clearway::gui
