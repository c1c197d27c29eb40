# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs one check of the tree, or shows that the check bites.

    check.py NAME ROOT       complaints about the tree, one a line; exit code 1 when there are any
    check.py --bites NAME    the check on its own SAMPLES: each names files and the words a complaint must hold,
                             or None where there must be no complaint

A check is a module with `complaints(tree)`, which yields sentences, and `SAMPLES`.
"""

import importlib
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True

from tree import Tree  # noqa: E402


def plant(root, files):
    for name, text in files.items():
        path = pathlib.Path(root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def bites(module):
    for story, files, words in module.SAMPLES:
        with tempfile.TemporaryDirectory() as root:
            plant(root, files)
            said = list(module.complaints(Tree(root)))
        fine = not said if words is None else len(said) == 1 and words in said[0]
        if not fine:
            yield f"{story}: expected {'no complaint' if words is None else 'one complaint with: ' + words}, got {said}"


def main():
    if sys.argv[1] == "--bites":
        problems = list(bites(importlib.import_module(sys.argv[2])))
    else:
        problems = list(importlib.import_module(sys.argv[1]).complaints(Tree(sys.argv[2])))
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
