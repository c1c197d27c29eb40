// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The banners under the top bar: what one is looking at, on every page.
#pragma once

#include "gui/document.h"
#include "gui/voice.h"

#include <QWidget>

#include <optional>

namespace clearway::gui {

class Banner;

class Notices final : public QWidget {
    Q_OBJECT
public:
    explicit Notices(const Voice &voice, QWidget *parent = nullptr);

    /// `rehearsal`: the network chosen for checks of this computer; a report from a file brings its own.
    void setDocument(const Document &document, std::optional<rehearsal::Scenario> rehearsal, bool running);
    void tell(verdict::Status status, const QString &title, const QString &line = {});
    void dismiss();
    [[nodiscard]] bool isRehearsal() const { return m_rehearsal.has_value(); }

Q_SIGNALS:
    void endRehearsal();
    void closeReport();

private:
    void retranslate();
    void showRehearsal();
    void showOpened();
    void showChanges();

    const Voice &m_voice;
    Document m_document;
    std::optional<QString> m_rehearsal; ///< its id; a report from elsewhere may hold one that we do not know
    bool m_running = false;
    Banner *m_rehearsalBanner;
    Banner *m_openedBanner;
    Banner *m_changesBanner;
    Banner *m_message;
};

} // namespace clearway::gui
