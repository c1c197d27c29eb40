// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "base/outofmemory.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

namespace clearway::base {
namespace {

const char *lastLine = "";
int lastCode = 1;
std::terminate_handler before = nullptr;

/// Standard error holds nothing back, so that writing needs no memory. What other streams hold is lost.
[[noreturn]] void end()
{
    std::fputs(lastLine, stderr);
    std::_Exit(lastCode);
}

/// Qt throws where malloc() gave nothing, often through functions that must not.
void onTerminate()
{
    try {
        if (const std::exception_ptr thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        end();
    } catch (...) {
    }
    before();
}

} // namespace

void endWithoutMemory(const char *line, int code)
{
    lastLine = line;
    lastCode = code;
    std::set_new_handler(end);
    before = std::set_terminate(onTerminate);
}

} // namespace clearway::base
