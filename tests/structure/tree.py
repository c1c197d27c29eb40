# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The files of the project as text, without asking git: a clone, an archive and a sample look the same."""

import pathlib
import re

SOURCES = (".h", ".cpp", ".py", ".sh", ".cmake")


class Tree:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.files = sorted(self._walk(self.root))

    def _walk(self, folder):
        for path in folder.iterdir():
            name = path.name
            if path.is_dir():
                built = name.startswith("build") and folder == self.root
                if not built and name not in (".git", ".cache", "__pycache__") and not path.is_symlink():
                    yield from self._walk(path)
            elif not name.endswith((".pyc", ".user", ".swp")):
                yield path.relative_to(self.root).as_posix()

    def ending(self, *endings):
        return [name for name in self.files if name.endswith(endings)]

    def cpp(self):
        return self.ending(".h", ".cpp")

    def sources(self):
        """Everything that is written like a program: C++, Python, shell, CMake."""
        return [name for name in self.files if name.endswith(SOURCES) or name.endswith("CMakeLists.txt") or self._script(name)]

    def _script(self, name):
        if "." in name.rsplit("/", 1)[-1]:
            return False
        with open(self.root / name, "rb") as file:
            return file.read(2) == b"#!"

    def text(self, name):
        """The file's text, or None where it is not text."""
        try:
            return (self.root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            return None


_CPP_NOISE = re.compile(
    r'R"(?P<end>[^(\s]{0,16})\(.*?\)(?P=end)"'  # raw string
    r'|"(?:\\.|[^"\\\n])*"'  # string
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'"  # character, but not the mark in 100'000
    r"|//[^\n]*|/\*.*?\*/",
    re.DOTALL,
)


def code_only(text):
    """C++ without comments and literals; every line stays where it was."""

    def blank(match):
        kept = '""' if match.group().endswith('"') else " "
        return kept + "\n" * match.group().count("\n")

    return _CPP_NOISE.sub(blank, text)
