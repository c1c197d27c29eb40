; SPDX-FileCopyrightText: 2026 The Clearway authors
; SPDX-License-Identifier: Apache-2.0
; Clearway-VERSION-setup.exe: installs for all users, silently with /S, removes exactly what it brought.
; Made by packaging/windows/package, which defines VERSION, SOURCE (a folder), OUTPUT and REMOVAL (a file that deletes each
; of the folder's files), and gives all files one date. Whoever is no administrator takes the portable zip.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin
SetCompressor /SOLID lzma
SetDateSave off
CRCCheck force
; A file that cannot be replaced, as of a program that runs, ends the installation: /S would pass over it and succeed.
AllowSkipFiles off

!include MUI2.nsh
!include FileFunc.nsh

Name "Clearway"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Clearway"
BrandingText "Clearway ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Clearway"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Clearway"
VIAddVersionKey CompanyName "The Clearway authors"
VIAddVersionKey LegalCopyright "2026 The Clearway authors, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${SOURCE}\doc\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startAsUser
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Clearway"

; By the desktop of whoever is signed in: the installer has an administrator's rights, and often an administrator's
; settings of proxies, too.
Function startAsUser
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\clearway.exe"'
FunctionEnd

Section
    SetRegView 64
    SetShellVarContext all
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Clearway.lnk" "$INSTDIR\clearway.exe"
    WriteRegStr HKLM "${UNINSTALL}" DisplayName "Clearway"
    WriteRegStr HKLM "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKLM "${UNINSTALL}" DisplayIcon "$INSTDIR\clearway.exe"
    WriteRegStr HKLM "${UNINSTALL}" Publisher "The Clearway authors"
    WriteRegStr HKLM "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr HKLM "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKLM "${UNINSTALL}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKLM "${UNINSTALL}" EstimatedSize $0
SectionEnd

Section Uninstall
    SetRegView 64
    SetShellVarContext all
    !include "${REMOVAL}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Clearway.lnk"
    DeleteRegKey HKLM "${UNINSTALL}"
SectionEnd
