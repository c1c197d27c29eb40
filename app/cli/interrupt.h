// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Ctrl+C as a signal of the event loop.
#pragma once

#include <QObject>

namespace clearway::cli {

/// While it lives, the first interruption (SIGINT, SIGTERM or a closed terminal's SIGHUP; Ctrl+C or
/// Ctrl+Break on Windows) only emits `requested`; the second, other than SIGHUP, ends the program at once
/// with exit code 130. One at a time.
class Interrupt final : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();
};

} // namespace clearway::cli
