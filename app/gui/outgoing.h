// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A report as it would leave this computer: redacted, and in a language of its own.
#pragma once

#include "base/knownnames.h"
#include "report/redaction.h"
#include "report/rendering.h"
#include "text/wording.h"

#include <memory>

namespace clearway::gui {

class Outgoing {
public:
    Outgoing(const report::Report &report, report::Level level, text::Language language,
             const base::KnownNames &names = {});

    [[nodiscard]] const report::Report &report() const { return m_report; }
    [[nodiscard]] base::Result<QByteArray, QString> document(report::ReportFormat format) const;
    /// The draft's file, `recipient` where it is one plain address.
    [[nodiscard]] QByteArray mail(const QString &recipient) const;
    /// "user names: 1", a line per kind.
    [[nodiscard]] QStringList removed(const text::Wording &words) const;
    [[nodiscard]] QString suggestedName(report::ReportFormat format) const
    {
        return report::suggestedName(m_report, format);
    }

private:
    report::Report m_report;
    std::shared_ptr<const text::Wording> m_words;
};

} // namespace clearway::gui
