# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""C++ is laid out by clang-format 14, the version of Debian 12; other versions lay it out a little differently."""

import pathlib
import re
import shutil
import subprocess

STYLE = pathlib.Path(__file__).resolve().parents[2] / ".clang-format"


def complaints(tree):
    tool = shutil.which("clang-format-14") or "clang-format"
    files = tree.cpp()
    if not files:
        return
    done = subprocess.run([tool, f"--style=file:{STYLE}", "--dry-run", *files], cwd=tree.root, capture_output=True, text=True)
    if done.returncode:
        yield f"{tool}: {done.stderr.strip()}"
        return
    crooked = re.findall(r"^(\S+?):(\d+):\d+: (?:warning|error): ", done.stderr, re.MULTILINE)
    first = {}
    for name, line in crooked:
        first.setdefault(name, line)
    for name, line in first.items():
        yield f"{name}:{line} is not laid out by .clang-format; run clang-format -i {name}"


SAMPLES = [
    ("straight", {"core/a.cpp": "int f(int *p)\n{\n    return *p;\n}\n"}, None),
    ("crooked", {"core/a.cpp": "int f(int* p) {\n  return *p;\n}\n"}, "core/a.cpp:1 is not laid out"),
]
