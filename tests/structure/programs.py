# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Every program shuts itself off before it does anything else: no core dump, and no library from anywhere but its own."""

import re

from tree import code_only

FIRST = ("keepMemoryPrivate", "loadOwnLibrariesOnly")

_MAIN = re.compile(r"^int main\(.*?^}", re.MULTILINE | re.DOTALL)
# Where Qt may load libraries from then on; `run` is the part of a program that makes its application.
_APPLICATION = re.compile(r"\b\w*Application\b|\brun\(")


def complaints(tree):
    for name in tree.cpp():
        body = _MAIN.search(code_only(tree.text(name))) if name.startswith("app/") else None
        if not body:
            continue
        begun = _APPLICATION.search(body.group())
        before = body.group()[: begun.start()] if begun else body.group()
        for call in FIRST:
            if f"{call}()" not in before:
                yield f"{name} does not call {call}() before it makes its application"


_GOOD = "int main(int argc, char *argv[])\n{\n    base::keepMemoryPrivate();\n    base::loadOwnLibrariesOnly();\n    const QApplication a(argc, argv);\n}\n"

SAMPLES = [
    ("a program that shuts itself off", {"app/gui/main.cpp": _GOOD}, None),
    ("one that forgets", {"app/gui/main.cpp": _GOOD.replace("    base::loadOwnLibrariesOnly();\n", "")}, "loadOwnLibrariesOnly()"),
    ("one that is late", {"app/gui/main.cpp": _GOOD.replace("    base::keepMemoryPrivate();\n", "").replace(
        "argv);\n", "argv);\n    base::keepMemoryPrivate();\n")}, "keepMemoryPrivate()"),
    ("one whose work begins first", {"app/cli/main.cpp": _GOOD.replace("    base::load", "    run(argc, argv);\n    base::load")},
     "loadOwnLibrariesOnly()"),
    ("only a comment", {"app/pac/main.cpp": _GOOD.replace("    base::keep", "    // base::keep")}, "keepMemoryPrivate()"),
    ("a test's own", {"tests/gui/main.cpp": "int main()\n{\n}\n"}, None),
]
