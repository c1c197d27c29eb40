# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# c-ares ships a CMake package on some systems (macOS, the Windows sysroot) and only pkg-config on Debian.
find_package(c-ares CONFIG QUIET)
if(TARGET c-ares::cares)
    set(CLEARWAY_CARES c-ares::cares)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(CARES REQUIRED IMPORTED_TARGET libcares>=1.18)
    set(CLEARWAY_CARES PkgConfig::CARES)
endif()
