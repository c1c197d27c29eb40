# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Every source says whose it is and under which licence, in its first two lines."""

HEADER = ("SPDX-FileCopyrightText: 2026 The Clearway authors", "SPDX-License-Identifier: Apache-2.0")


def complaints(tree):
    for name in tree.sources():
        lines = tree.text(name).splitlines()
        lines = lines[1:] if lines and lines[0].startswith("#!") else lines
        mark = "//" if name.endswith((".h", ".cpp")) else "#"
        if lines[:2] != [f"{mark} {line}" for line in HEADER]:
            yield f"{name} does not begin with the two SPDX lines"


_GOOD = "".join(f"// {line}\n" for line in HEADER)

SAMPLES = [
    ("a source with its header", {"core/a.h": _GOOD + "#pragma once\n"}, None),
    ("a script with its header", {"packaging/run": "#!/bin/sh\n" + _GOOD.replace("//", "#")}, None),
    ("a source without", {"core/a.cpp": "int a;\n"}, "core/a.cpp does not begin"),
    ("another licence", {"core/a.cpp": _GOOD.replace("Apache-2.0", "MIT")}, "core/a.cpp does not begin"),
    ("an empty source", {"core/a.cpp": ""}, "core/a.cpp does not begin"),
    ("a CMake file without", {"core/CMakeLists.txt": "project(a)\n"}, "core/CMakeLists.txt does not begin"),
]
