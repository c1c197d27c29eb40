# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""hardened.py PROGRAM …: complains of each that lacks a protection which its release build should have.

    --bites PROGRAM WORD …         the other way round: expects a complaint with each of the words, of a program without
    --compiled COMMANDS FLAG …     complains of sources of core and app that are compiled without one of the flags

A program is read as readelf shows it. What leaves no mark in it is told from compile_commands.json: probes of the stack, and
checks of buffers, which the C library makes only where a size is known late, and no source here has such a place.
"""

import json
import pathlib
import platform
import re
import subprocess
import sys

SOURCES = str(pathlib.Path(__file__).resolve().parents[2]).encode()
ENDBR64 = b"\xf3\x0f\x1e\xfa"


def read(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], capture_output=True, text=True, check=True, env={"LC_ALL": "C"}).stdout


def complaints(program):
    headers, dynamic = read("-h", "-l", program), read("-d", program)
    symbols = set(re.findall(r" UND (\w+)", read("--dyn-syms", program)))
    for word, holds in {
        "position-independent code": re.search(r"Type: +DYN", headers) and re.search(r"\(FLAGS_1\).* PIE", dynamic),
        "relocations closed after loading": "GNU_RELRO" in headers,
        "binding at once": re.search(r"\(FLAGS\).* BIND_NOW|\(FLAGS_1\).* NOW", dynamic),
        "a stack that never runs": re.search(r"GNU_STACK .* RW +0x", headers),
        "no writable code": not re.search(r"LOAD .* RWE", headers) and "TEXTREL" not in dynamic,
        "a protected stack": "__stack_chk_fail" in symbols,
        "marked places to jump to": platform.machine() != "x86_64" or pathlib.Path(program).read_bytes().count(ENDBR64) > 100,
        "silence about where it was built": SOURCES not in pathlib.Path(program).read_bytes(),
        "no search path for libraries": not re.search(r"\(R(UN)?PATH\)", dynamic),
    }.items():
        if not holds:
            yield f"{program} lacks: {word}"


def compiled_without(commands, flags):
    own = [each for each in json.loads(pathlib.Path(commands).read_text()) if re.search(r"/(core|app)/[^/]+/[^/]+\.cpp$", each["file"])]
    if not own:
        yield f"{commands} names no source of core or app"
    for each in own:
        missing = [flag for flag in flags if flag not in each["command"].split()]
        if missing:
            yield f"{each['file']} is compiled without {' '.join(missing)}"


def main():
    if sys.argv[1] == "--bites":
        found = "\n".join(complaints(sys.argv[2]))
        missed = [word for word in sys.argv[3:] if word not in found]
        print(found, *(f"not complained of: {word}" for word in missed), sep="\n")
        return 1 if missed else 0
    if sys.argv[1] == "--compiled":
        found = list(compiled_without(sys.argv[2], sys.argv[3:]))
        print("\n".join(found))
        return 1 if found or not sys.argv[3:] else 0
    found = [each for program in sys.argv[1:] for each in complaints(program)]
    print("\n".join(found))
    return 1 if found or not sys.argv[1:] else 0


if __name__ == "__main__":
    sys.exit(main())
