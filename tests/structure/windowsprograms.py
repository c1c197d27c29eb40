# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""What holds for each Windows program and library of a folder: windowsprograms.py OBJDUMP VERSION FOLDER [PROGRAM …]

Addresses that nobody can guess, data that never runs, nothing loaded from outside the folder but Windows' own libraries;
and of each PROGRAM its version and a manifest that asks for no more rights than its user has.
"""
import pathlib
import re
import subprocess
import sys

CHARACTERISTICS = ("HIGH_ENTROPY_VA", "DYNAMIC_BASE", "NX_COMPAT")
# Of System32 (Microsoft Learn names each as part of Windows 10).
WINDOWS = set("""advapi32 authz bcrypt comctl32 comdlg32 crypt32 d2d1 d3d11 d3d9 dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32
    mpr msvcrt netapi32 ntdll ole32 oleaut32 rpcrt4 secur32 setupapi shcore shell32 shlwapi user32 userenv uxtheme version winhttp
    winmm winspool.drv wlanapi ws2_32 wtsapi32""".split())


def is_of_windows(library):
    return library.removesuffix(".dll") in WINDOWS or library.startswith(("api-ms-win-", "ext-ms-win-"))


def complaints(path, headers, shipped):
    yield from (f"{path.name} lacks {each}" for each in CHARACTERISTICS if not re.search(rf"^\s+{each}$", headers, re.M))
    for library in re.findall(r"DLL Name: (\S+)", headers):
        if library.lower() not in shipped and not is_of_windows(library.lower()):
            yield f"{path.name} loads {library}, which is neither beside it nor part of Windows"


def of_program(path, version):
    content = path.read_bytes()
    key, value = "ProductVersion\0".encode("utf-16-le"), f"{version}\0".encode("utf-16-le")
    if key + value not in content and key + b"\0\0" + value not in content:  # a value begins at a multiple of four bytes
        yield f"{path.name} says no version {version}"
    if b'level="asInvoker"' not in content:
        yield f"{path.name} has no manifest that asks for its user's rights alone"


def main(objdump, version, folder, *programs):
    folder = pathlib.Path(folder)
    binaries = sorted(path for path in folder.rglob("*") if path.suffix in (".exe", ".dll"))
    shipped = {path.name.lower() for path in binaries}
    found = [f"no {name} in {folder}" for name in programs if name.lower() not in shipped]
    for path in binaries:
        headers = subprocess.run([objdump, "-p", path], capture_output=True, text=True, check=True).stdout
        found += complaints(path, headers, shipped)
        if path.name in programs:
            found += of_program(path, version)
    print("\n".join(found) or f"{len(binaries)} programs and libraries")
    return 1 if found or not binaries else 0


sys.exit(main(*sys.argv[1:]))
