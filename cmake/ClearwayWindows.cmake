# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# What a Windows program needs: beside it, inside it, and of its compiler.
#
# One folder holds the programs and all they load but Windows' own libraries. Qt is shared in the cross-build, which
# keeps the terms of its licence simple (packaging/licences).

# clearway_windows_program(clearway "Clearway: what it is"): version, icon and manifest.
function(clearway_windows_program program description)
    if(NOT WIN32)
        return()
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in" "${program}.rc" @ONLY)
    target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    set_property(SOURCE "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc" PROPERTY OBJECT_DEPENDS
                 "${PROJECT_SOURCE_DIR}/packaging/windows/program.manifest;${PROJECT_SOURCE_DIR}/resources/icons/clearway.ico")
endfunction()

if(NOT WIN32)
    return()
endif()
enable_language(RC)

# ASLR with all of the address space and data that never runs, both this linker's own choice already, are checked by
# packaging/windows/check-programs. GCC has no Control Flow Guard.
if(MINGW)
    target_compile_options(clearway_options INTERFACE -fstack-protector-strong)
    target_link_options(clearway_options INTERFACE -fstack-protector-strong -Wl,--no-insert-timestamp)
endif()

set(CMAKE_INSTALL_BINDIR .)
set(CMAKE_INSTALL_DATADIR share)
set(CMAKE_INSTALL_DOCDIR doc)

get_target_property(qt_core Qt6::Core IMPORTED_LOCATION_RELEASE)
cmake_path(GET qt_core PARENT_PATH qt_libraries)
cmake_path(SET qt_plugins NORMALIZE "${qt_libraries}/../plugins")
set(clearway_libraries "${qt_libraries}/Qt6Core.dll" "${qt_libraries}/Qt6Gui.dll" "${qt_libraries}/Qt6Widgets.dll")
if(MINGW)
    foreach(runtime IN ITEMS libgcc_s_seh-1 libstdc++-6 libssp-0 libwinpthread-1)
        execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-file-name=${runtime}.dll OUTPUT_VARIABLE library
                        OUTPUT_STRIP_TRAILING_WHITESPACE)
        list(APPEND clearway_libraries "${library}")
    endforeach()
endif()
# Where Qt looks for plugins, beside the program.
set(clearway_plugins platforms/qwindows.dll styles/qwindowsvistastyle.dll)

install(FILES ${clearway_libraries} DESTINATION "${CMAKE_INSTALL_BINDIR}")
foreach(plugin IN LISTS clearway_plugins)
    cmake_path(GET plugin PARENT_PATH kind)
    install(FILES "${qt_plugins}/${plugin}" DESTINATION "${CMAKE_INSTALL_BINDIR}/${kind}")
endforeach()

# The same in the build folder: clearway-pac starts without an environment, and so without a PATH to find them by.
file(COPY ${clearway_libraries} DESTINATION "${CMAKE_BINARY_DIR}/bin")
file(COPY ${clearway_libraries} "${qt_libraries}/Qt6Test.dll" DESTINATION "${CMAKE_BINARY_DIR}/tests")
foreach(folder IN ITEMS bin tests)
    foreach(plugin IN LISTS clearway_plugins ITEMS platforms/qoffscreen.dll)
        cmake_path(GET plugin PARENT_PATH kind)
        file(COPY "${qt_plugins}/${plugin}" DESTINATION "${CMAKE_BINARY_DIR}/${folder}/${kind}")
    endforeach()
endforeach()
