// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Reports that were opened lately.
#pragma once

#include "gui/history.h"

namespace clearway::gui {

class RecentFiles {
public:
    static constexpr int most = 10;

    /// Remembers in `file` between sessions; empty: only while the program runs. A file that cannot be read
    /// is an empty list.
    explicit RecentFiles(QString file = {});
    [[nodiscard]] static QString usualFile();

    void setEnabled(bool enabled) { m_enabled = enabled; } ///< off: nothing more is written down
    void add(const StoredReport &opened); ///< first from now on
    void clear();
    [[nodiscard]] const std::vector<StoredReport> &reports() const
    {
        return m_reports;
    } ///< last opened first

private:
    void read();
    void write() const; ///< best effort: a list of names is not worth a message

    QString m_file;
    bool m_enabled = true;
    std::vector<StoredReport> m_reports;
};

} // namespace clearway::gui
