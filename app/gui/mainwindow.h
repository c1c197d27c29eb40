// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Wires the bar, the banners and the pages to a document and a run; draws and decides nothing itself.
#pragma once

#include "gui/document.h"
#include "gui/runcontroller.h"
#include "gui/signinoffer.h"
#include "gui/voice.h"

#include <QMainWindow>

#include <optional>

namespace clearway::gui {

class Notices;
class PageList;
class PageStack;
class ProgressBand;
class TopBar;
class WindowFrame;
enum class PageId;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Voice &voice, QWidget *parent = nullptr);
    ~MainWindow() override;

    void startCheck();
    /// The proxy to check: "none", "system" or an address that readProxyUrl() understands.
    void setProxy(const QString &proxy) { m_proxy = proxy; }
    void setMediaPeer(const std::optional<probes::MediaPeer> &peer) { m_mediaPeer = peer; }
    void setRehearsal(std::optional<rehearsal::Scenario> scenario);
    void openReport(const QString &path);
    /// False, and a banner with the reason, when it could not be written.
    bool saveReport(const QString &path);
    void showPage(PageId page); ///< before the first check there is only the overview
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] RunController &runs() { return m_runs; }

Q_SIGNALS:
    /// A run ended, a report was opened or refused, or a run could not start: what is shown stays as it is.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void run(checkup::Request request);
    void checkSignedIn(const ProxySignIn &signIn);
    void connectBar();
    void connectRun();
    void connectPages();
    void showDocument();
    void showReport(const ReportPtr &report);
    void closeReport();
    void retitle();
    void askForSave();
    void askForOpen();
    void showView();
    void placeSwitch();

    Voice &m_voice;
    Document m_document;
    Document m_own; ///< what this computer's last check showed, while somebody's report is open
    std::optional<rehearsal::Scenario> m_rehearsal;
    QString m_proxy = QStringLiteral("system");
    std::optional<probes::MediaPeer> m_mediaPeer;
    RunController m_runs;

    WindowFrame *m_frame;
    TopBar *m_bar;
    Notices *m_notices;
    ProgressBand *m_progress;
    PageList *m_pages;
    PageStack *m_stack;
};

} // namespace clearway::gui
