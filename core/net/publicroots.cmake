# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# The public root set that ships with the program: what the distribution's ca-certificates package holds, without
# anything an administrator added to this computer, as one PEM text in the program's resources.
set(CLEARWAY_PUBLIC_ROOTS "" CACHE FILEPATH "PEM file to build in as the public root set; empty: Debian's ca-certificates")
set(public_roots "${CLEARWAY_PUBLIC_ROOTS}")
if(NOT public_roots)
    file(GLOB certificates CONFIGURE_DEPENDS /usr/share/ca-certificates/mozilla/*.crt)
    if(NOT certificates)
        message(FATAL_ERROR "No public roots: install ca-certificates or set CLEARWAY_PUBLIC_ROOTS to a PEM file")
    endif()
    set(public_roots "${CMAKE_CURRENT_BINARY_DIR}/public-roots.pem")
    set(joined "")
    foreach(certificate IN LISTS certificates)
        file(READ "${certificate}" text)
        string(APPEND joined "${text}")
    endforeach()
    file(CONFIGURE OUTPUT "${public_roots}" CONTENT "${joined}" @ONLY)
endif()
set_source_files_properties("${public_roots}" PROPERTIES QT_RESOURCE_ALIAS public-roots.pem)
clearway_add_resources(clearway_net clearway_net_roots PREFIX /clearway/net FILES "${public_roots}")
target_sources(clearway_net PRIVATE publicroots.cpp)
