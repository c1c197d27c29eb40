# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# The one place for compiler flags and Qt defines, and the three functions every folder declares itself with.

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
if(CLEARWAY_SANITIZE)
    string(REPLACE "," ";" clearway_sanitizers "${CLEARWAY_SANITIZE}")
    foreach(sanitizer IN LISTS clearway_sanitizers)
        target_compile_options(clearway_options INTERFACE -fsanitize=${sanitizer})
        target_link_options(clearway_options INTERFACE -fsanitize=${sanitizer})
    endforeach()
    target_compile_options(clearway_options INTERFACE -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # Wrong positives inside libstdc++ when g++ 12 instruments it; the dev preset still reports them.
    target_compile_options(clearway_options INTERFACE -Wno-maybe-uninitialized)
endif()

# clearway_add_layer(net SOURCES a.cpp … DEPENDS base async QT Core LINK OpenSSL::SSL)
# One static library per folder of core; what is not in DEPENDS does not link.
function(clearway_add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;QT;LINK" ${ARGN})
    add_library(clearway_${name} STATIC ${ARG_SOURCES})
    set_target_properties(clearway_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(clearway_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    list(TRANSFORM ARG_DEPENDS PREPEND clearway_)
    target_link_libraries(clearway_${name} PUBLIC clearway_options Qt6::Core ${ARG_DEPENDS} PRIVATE ${ARG_LINK})
endfunction()

# clearway_add_test(tst_name LABEL folder SOURCES … LINK …): one Qt Test executable, run by ctest without a display.
function(clearway_add_test name)
    cmake_parse_arguments(ARG "" "LABEL" "SOURCES;LINK" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE CLEARWAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE clearway_options Qt6::Core Qt6::Test ${ARG_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT 120
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
