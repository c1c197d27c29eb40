// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The four steps a person sees while a run goes on. Everything starts at once, so they fill together.
#pragma once

#include <array>
#include <cstddef>

namespace clearway::probes {

enum class Step { Network, SignIn, ScreenSharing, Media };
inline constexpr int stepCount = 4;

/// Units of one step: a name, a host, a network.
struct StepProgress {
    int done = 0;
    int total = 0;
};

/// Counts units as they begin and end. Lives on the engine's thread.
class Progress {
public:
    /// A unit of work that counts as done when it is destroyed.
    class Unit {
    public:
        Unit(Progress &progress, Step step) : m_progress(progress), m_step(std::size_t(step))
        {
            ++m_progress.m_steps[m_step].total;
        }
        ~Unit() { ++m_progress.m_steps[m_step].done; }
        Unit(const Unit &) = delete;
        Unit &operator=(const Unit &) = delete;

    private:
        Progress &m_progress;
        std::size_t m_step;
    };
    [[nodiscard]] const std::array<StepProgress, stepCount> &steps() const { return m_steps; }

private:
    std::array<StepProgress, stepCount> m_steps{};
};

} // namespace clearway::probes
