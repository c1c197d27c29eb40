# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Words that do not belong into the project: somebody's own paths, where packages come from, work left lying."""

import re

# The patterns are written so that they do not match themselves.
WORDS = [
    (r"/(wo[r]k|fa[r]m|ro[o]t|mn[t])/[\w.]", "a path of somebody's own computer"),
    (r"/ho[m]e/(?!user\b|alice\b|anna\b)\w", "a path of somebody's own computer"),
    (r"\b(de[b]|sec[u]rity|snap[s]hot)\.debian\.org|\bpy[p]i\.org|\bregistry\.np[m]js|\bproxy\.gola[n]g|\bcrat[e]s\.io",
     "a package registry; apt and its like know where packages are"),
    (r"\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b", "work left lying; do it or open an issue"),
]

# Names that say nothing about what is inside.
NAMES = re.compile(r"(^|[/_-])(utils?|helpers?|manager|common|misc)($|[./_-])")


def complaints(tree):
    for name in tree.files:
        if name == "LICENSE":
            continue
        if NAMES.search(name):
            yield f"{name}: the name does not say what is inside"
        if name.startswith(("core/", "app/", "tests/")) and name != name.lower() and not name.endswith(("CMakeLists.txt", "README.md")):
            yield f"{name}: file names are lower case"
        text = tree.text(name)
        for number, line in enumerate((text or "").splitlines(), 1):
            for pattern, what in WORDS:
                if re.search(pattern, line):
                    yield f"{name}:{number} holds {what}"


SAMPLES = [
    ("nothing amiss", {"core/net/socket.cpp": "// RFC 9293 3.5; /etc/ssl and /home/user are nobody's own\n"}, None),
    ("a path of one's own", {"README.md": "see /" + "work/notes\n"}, "README.md:1 holds a path"),
    ("somebody's home", {"README.md": "see /" + "home/jo/notes\n"}, "README.md:1 holds a path"),
    ("where packages come from", {"packaging/run": "curl deb" + ".debian.org\n"}, "packaging/run:1 holds a package registry"),
    ("work left lying", {"core/a.cpp": "\n// TO" + "DO later\n"}, "core/a.cpp:2 holds work left lying"),
    ("a name that says nothing", {"core/net/stringutils.cpp": "", "core/net/string_utils.cpp": ""}, "core/net/string_utils.cpp"),
    ("a name in capitals", {"core/net/Socket.cpp": ""}, "file names are lower case"),
]
