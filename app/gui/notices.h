// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The banners under the top bar: what one is looking at, on every page.
#pragma once

#include "base/result.h"
#include "gui/document.h"
#include "gui/voice.h"
#include "supply/cataloguesupply.h"

#include <QWidget>

#include <optional>

namespace clearway::gui {

class Banner;

class Notices final : public QWidget {
    Q_OBJECT
public:
    explicit Notices(const Voice &voice, QWidget *parent = nullptr);

    /// `rehearsal`: the network chosen for the next check, before there is a report; one brings its own.
    void setDocument(const Document &document, std::optional<rehearsal::Scenario> rehearsal, bool running);
    void tell(verdict::Status status, const QString &title, const QString &line = {});
    /// A file that is no report, a damaged one, or one of a newer version.
    void tellRefused(const base::InputError &error);
    /// Why a catalogue is not used, or that it has expired: stays until there is nothing to say, or somebody
    /// has read it. Nobody is told the same twice in a row.
    void tellOfCatalogue(const std::vector<supply::Remark> &remarks);
    /// What goes on besides, and the button that ends it; empty: nothing does.
    void showActivity(const QString &text, const QString &button);
    void dismiss();
    [[nodiscard]] bool isRehearsal() const { return m_rehearsal.has_value(); }

Q_SIGNALS:
    void endRehearsal();
    void closeReport();
    void compareRequested();
    void stopActivity();

private:
    void retranslate();
    void showRehearsal();
    void showOpened();
    void showChanges();
    void showCatalogue();

    const Voice &m_voice;
    Document m_document;
    std::optional<QString> m_rehearsal; ///< its id; a report from elsewhere may hold one that we do not know
    bool m_running = false;
    Banner *m_rehearsalBanner;
    Banner *m_openedBanner;
    Banner *m_changesBanner;
    Banner *m_activity;
    Banner *m_catalogue;
    std::vector<supply::Remark> m_remarks;
    Banner *m_message;
};

} // namespace clearway::gui
