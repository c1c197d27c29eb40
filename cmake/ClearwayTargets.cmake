# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# The one place for compiler flags and Qt defines, and the functions every folder declares itself with.

add_library(clearway_options INTERFACE)
target_compile_features(clearway_options INTERFACE cxx_std_20)
target_compile_definitions(clearway_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CLEARWAY_VERSION="${PROJECT_VERSION}")
target_compile_options(clearway_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wconversion -Wno-sign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow -Wno-missing-field-initializers -Werror=switch -Werror=return-type>
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8>
    $<$<AND:$<BOOL:${CLEARWAY_WERROR}>,$<NOT:$<CXX_COMPILER_ID:MSVC>>>:-Werror>)
if(CLEARWAY_PRECOMPILE)
    # So that ccache can tell what a precompiled file stands for.
    target_compile_options(clearway_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
if(CLEARWAY_SANITIZE)
    string(REPLACE "," ";" clearway_sanitizers "${CLEARWAY_SANITIZE}")
    foreach(sanitizer IN LISTS clearway_sanitizers)
        target_compile_options(clearway_options INTERFACE -fsanitize=${sanitizer})
        target_link_options(clearway_options INTERFACE -fsanitize=${sanitizer})
    endforeach()
    target_compile_options(clearway_options INTERFACE -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # Wrong positives inside libstdc++ when g++ 12 instruments it; the dev preset still reports them.
    target_compile_options(clearway_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# What users run on Linux: addresses that nobody can guess, nothing to overwrite once the loader is done, and an end at once
# where a stack or a buffer ran over. Sanitizers see to the same in their own way. tests/structure/hardened.py reads the
# programs for it; Windows' part is in ClearwayWindows.cmake.
set(clearway_hardened OFF)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT CLEARWAY_SANITIZE)
    set(clearway_hardened ON)
    target_compile_options(clearway_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i[3-6]86)$")
        target_compile_options(clearway_options INTERFACE -fcf-protection=full)
    endif()
    # Qt has everything compiled to be moved about (-fPIC) already.
    target_link_options(clearway_options INTERFACE -pie LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()

# clearway_precompile(TARGET core|window|tests|windowtests): parse once what most sources of that kind include. The first
# target of a kind builds it, the others use the same file. Every source still includes what it needs:
# CLEARWAY_PRECOMPILE=OFF shows where one does not.
function(clearway_precompile target kind)
    if(NOT CLEARWAY_PRECOMPILE)
        return()
    endif()
    get_property(first GLOBAL PROPERTY clearway_precompiled_${kind})
    if(first)
        target_precompile_headers(${target} REUSE_FROM ${first})
        return()
    endif()
    set_property(GLOBAL PROPERTY clearway_precompiled_${kind} ${target})
    set(headers <algorithm> <functional> <memory> <optional> <ranges> <string> <variant> <vector>
                <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonObject> <QObject> <QString> <QStringList>)
    if(kind MATCHES window)
        list(APPEND headers <QAbstractItemModel> <QBoxLayout> <QIcon> <QPainter> <QWidget>)
    endif()
    if(kind MATCHES tests)
        list(APPEND headers <QCoreApplication> <QTest>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
    # A precompiled file has a hundred megabytes and never comes out twice the same. This stands for it where ccache is
    # told so (CCACHE_PCH_EXTSUM): what it was made by and of.
    file(CONFIGURE OUTPUT "CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum" @ONLY
         CONTENT "@CMAKE_CXX_COMPILER_ID@ @CMAKE_CXX_COMPILER_VERSION@ Qt @Qt6_VERSION@ @CMAKE_BUILD_TYPE@ @kind@ @headers@\n")
endfunction()

# clearway_add_layer(net SOURCES a.cpp … DEPENDS base async QT Core LINK OpenSSL::SSL)
# One static library per folder of core; what is not in DEPENDS does not link.
function(clearway_add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;QT;LINK" ${ARGN})
    add_library(clearway_${name} STATIC ${ARG_SOURCES})
    set_target_properties(clearway_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(clearway_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    list(TRANSFORM ARG_DEPENDS PREPEND clearway_)
    target_link_libraries(clearway_${name} PUBLIC clearway_options Qt6::Core ${ARG_DEPENDS} PRIVATE ${ARG_LINK})
    clearway_precompile(clearway_${name} core)
endfunction()

# clearway_add_resources(TARGET NAME PREFIX … FILES …): in the first format, which has no room for the files' times, so that
# another clone makes the same program.
function(clearway_add_resources target name)
    qt_add_resources(${target} ${name} ${ARGN} OPTIONS --format-version 1)
endfunction()

# clearway_add_tests(folder TESTS tst_a tst_b SUPPORT shared.cpp LINK …): the Qt Test objects of one folder in one program
# (tests/support/testprogram.h), each a test of its own for ctest, run without a display.
function(clearway_add_tests folder)
    cmake_parse_arguments(ARG "" "" "TESTS;SUPPORT;LINK" ${ARGN})
    set(program ${folder}_tests)
    list(TRANSFORM ARG_TESTS APPEND .cpp OUTPUT_VARIABLE sources)
    add_executable(${program} ${sources} ${ARG_SUPPORT} "${PROJECT_SOURCE_DIR}/tests/support/testprogram.cpp")
    set_target_properties(${program} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_include_directories(${program} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${program} PRIVATE clearway_options Qt6::Core Qt6::Test ${ARG_LINK} clearway_async)
    if("clearway_gui" IN_LIST ARG_LINK)
        clearway_precompile(${program} windowtests)
    elseif(NOT "clearway_pac" IN_LIST ARG_LINK) # its engine brings Qt modules that the others are compiled without
        clearway_precompile(${program} tests)
    endif()
    foreach(test IN LISTS ARG_TESTS)
        add_test(NAME ${test} COMMAND ${program} ${test})
    endforeach()
    # No test is measured by it: it only ends what hangs, and instrumented programs are several times slower.
    set(limit 300)
    if(CLEARWAY_SANITIZE)
        set(limit 900)
    endif()
    set_tests_properties(${ARG_TESTS} PROPERTIES LABELS ${folder} TIMEOUT ${limit}
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/tests/no-settings")
endfunction()

# clearway_begin_early(tst_a …): those that take longest, so that no processor waits for one at the end.
function(clearway_begin_early)
    set_property(TEST ${ARGV} PROPERTY COST 100)
endfunction()

# clearway_needs_linux(tst_a …): by its tools or its rights for files; such tests are left out under Wine, and check says so.
function(clearway_needs_linux)
    if(WIN32)
        set_property(TEST ${ARGV} APPEND PROPERTY LABELS needs-linux)
    endif()
endfunction()

# clearway_define(tst_a.cpp NAME="value" …): what one test must know about this build, and no other source.
function(clearway_define source)
    set_property(SOURCE ${source} APPEND PROPERTY COMPILE_DEFINITIONS ${ARGN})
endfunction()
