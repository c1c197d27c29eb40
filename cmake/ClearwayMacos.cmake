# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
# One bundle with all three programs, which packaging/macos/notarise completes. NOT RUN YET: packaging/macos/README.md.

# clearway_macos_bundle(clearway): what the Finder shows of it.
function(clearway_macos_bundle program)
    if(NOT APPLE)
        return()
    endif()
    set_target_properties(${program} PROPERTIES MACOSX_BUNDLE ON
                          MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in")
    if(TARGET clearway-pac) # looked for beside the program, in the build folder too
        add_custom_command(TARGET ${program} POST_BUILD VERBATIM
                           COMMAND "${CMAKE_COMMAND}" -E copy_if_different $<TARGET_FILE:clearway-pac> $<TARGET_FILE_DIR:${program}>)
    endif()
endfunction()

if(APPLE AND CLEARWAY_GUI)
    set(CMAKE_INSTALL_BINDIR clearway.app/Contents/MacOS)
    set(CMAKE_INSTALL_DATADIR clearway.app/Contents/Resources)
    set(CMAKE_INSTALL_DOCDIR clearway.app/Contents/Resources/doc)
endif()
