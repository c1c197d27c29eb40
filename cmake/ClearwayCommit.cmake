# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# Which commit a program was built from (core/base/sourcecommit.h), in a source of its own that only the programs link:
# a new commit compiles one file and links two programs. Run with -P, it writes that source.
if(CMAKE_SCRIPT_MODE_FILE)
    if(GIT)
        execute_process(COMMAND "${GIT}" -C "${SOURCE}" rev-parse --short=12 HEAD
                        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    if(NOT commit MATCHES "^[0-9a-f]+$")
        set(commit unknown)
    endif()
    file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[// Written by cmake/ClearwayCommit.cmake.
#include "base/sourcecommit.h"

QLatin1StringView clearway::base::sourceCommit()
{
    return QLatin1StringView("@commit@");
}
]])
    return()
endif()

find_package(Git QUIET)
set(git "")
set(moved "") # what changes whenever another commit is checked out
if(GIT_FOUND AND EXISTS "${PROJECT_SOURCE_DIR}/.git") # sources unpacked inside somebody else's clone are not of its commit
    set(git "${GIT_EXECUTABLE}")
    foreach(file IN ITEMS HEAD logs/HEAD)
        execute_process(COMMAND "${git}" rev-parse --path-format=absolute --git-path ${file} ERROR_QUIET
                        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(EXISTS "${path}")
            list(APPEND moved "${path}")
        endif()
    endforeach()
endif()
set(source "${CMAKE_BINARY_DIR}/sourcecommit.cpp")
add_custom_command(OUTPUT "${source}" DEPENDS ${moved} "${CMAKE_CURRENT_LIST_FILE}" VERBATIM
                   COMMAND "${CMAKE_COMMAND}" "-DGIT=${git}" "-DSOURCE=${PROJECT_SOURCE_DIR}" "-DOUTPUT=${source}"
                           -P "${CMAKE_CURRENT_LIST_FILE}"
                   COMMENT "Noting the commit")
add_library(clearway_commit STATIC "${source}")
target_include_directories(clearway_commit PUBLIC "${PROJECT_SOURCE_DIR}/core")
target_link_libraries(clearway_commit PUBLIC clearway_options Qt6::Core)
