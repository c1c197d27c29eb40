# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# Windows x64 from Debian: mingw-w64 with POSIX threads, and the libraries that packaging/windows/build-sysroot made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

cmake_path(SET clearway_sysroot NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-sysroot")
set(CMAKE_FIND_ROOT_PATH "${clearway_sysroot}" /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH "${clearway_sysroot}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(OPENSSL_ROOT_DIR "${clearway_sysroot}" CACHE PATH "")
set(OPENSSL_USE_STATIC_LIBS ON CACHE BOOL "")

# Tools that run while building are Debian's own, of the same version of Qt.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

# libstdc++ 12 without futexes loses wake-ups in atomic::wait, latch, barrier and semaphore: corrected headers come first.
set(CMAKE_CXX_FLAGS_INIT "-isystem ${clearway_sysroot}/libstdcxx-fix")
# __FILE__ and the like name no folder of this computer.
string(APPEND CMAKE_CXX_FLAGS_INIT " -ffile-prefix-map=${CMAKE_SOURCE_DIR}/= -ffile-prefix-map=${clearway_sysroot}/=")

set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/wine-run")
