// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The pages of the window, at its left edge; as a drop-down at the head of the page where there is no room.
#pragma once

#include "gui/lineicon.h"

#include <QWidget>

#include <array>

class QComboBox;
class QListView;
class QStandardItemModel;

namespace clearway::gui {

class TextLabel;
class Voice;

/// The pages that exist: the first screen, then those of the helpdesk view in the order of the list. A new
/// one needs its entry in pagelist.cpp and pagestack.cpp and its word in options.cpp.
enum class PageId {
    Overview,
    Matrix,
    Race,
    Media,
    Findings,
    Proxies,
    Certificates,
    Evidence,
    Computer,
    Changes,
    Compare,
    Recent
};
inline constexpr int pageCount = 12;
/// Pages about other reports than the one shown; they are there before the first check, too.
[[nodiscard]] constexpr bool needsNoReport(PageId page)
{
    return page == PageId::Recent;
}

class PageList final : public QWidget {
    Q_OBJECT
public:
    explicit PageList(const Voice &voice, QWidget *parent = nullptr);

    /// The same choice as a drop-down; owned by whoever puts it into a layout.
    [[nodiscard]] QComboBox *dropDown() const { return m_dropDown; }
    /// Any but the overview; marked as soon as it can be chosen.
    void setCurrent(PageId page);
    [[nodiscard]] PageId current() const { return m_current; }
    /// Figure at the right of an entry, 0: none.
    void setCount(PageId page, int count);
    void setForeign(bool foreign); ///< "Opened report" instead of "This run"
    void setHasReport(bool has); ///< without one only the pages that need none can be chosen
    void setWatched(bool watched); ///< whether there is a page about what changes

Q_SIGNALS:
    void chosen(clearway::gui::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void fitWidth();
    void mark();
    void showOrHide();
    [[nodiscard]] QModelIndex indexOf(PageId page) const;

    const Voice &m_voice;
    QStandardItemModel *m_model;
    QListView *m_list;
    QComboBox *m_dropDown;
    std::array<int, pageCount> m_counts{};
    PageId m_current = PageId::Matrix; ///< which the list cannot mark before there is a report
    bool m_foreign = false;
    bool m_watched = false;
};

} // namespace clearway::gui
