# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Links between the project's texts lead somewhere, headings included; the README stays short enough to be read."""

import re

README_LINES = 150

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)")
_HEADING = re.compile(r"^#+\s+(.*?)\s*#*$", re.MULTILINE)


def anchors(text):
    """Headings as a forge's page names them: lower case, spaces to hyphens, punctuation gone."""
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in _HEADING.findall(_FENCE.sub("", text))}


def complaints(tree):
    present = set(tree.files) | {name.rsplit("/", n)[0] for name in tree.files for n in range(1, name.count("/") + 1)}
    for name in tree.ending(".md"):
        text = tree.text(name)
        if name == "README.md" and text.count("\n") >= README_LINES:
            yield f"{name} has {text.count(chr(10))} lines; it stays under {README_LINES}"
        for target in _LINK.findall(_FENCE.sub("", text)):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            folder = name.rpartition("/")[0]
            meant = _resolve(folder, path) if path else name
            if meant not in present:
                yield f"{name} links to {target}, which is not there"
            elif anchor and anchor not in anchors(tree.text(meant)):
                yield f"{name} links to {target}, but {meant} has no such heading"


def _resolve(folder, path):
    parts = folder.split("/") if folder else []
    for part in path.rstrip("/").split("/"):
        if part == "..":
            parts = parts[:-1] if parts else ["(outside)"]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


SAMPLES = [
    ("links that lead somewhere", {"README.md": "[a](docs/a.md#what-it-is) [b](docs) [c](https://www.rfc-editor.org/)\n",
                                   "docs/a.md": "# What it is\n[up](../README.md)\n"}, None),
    ("a dead link", {"README.md": "[a](docs/a.md)\n"}, "links to docs/a.md, which is not there"),
    ("a dead picture", {"README.md": "![a](a.png)\n"}, "links to a.png, which is not there"),
    ("a dead heading", {"README.md": "# Title\n[a](#titles)\n"}, "has no such heading"),
    ("a README nobody reads to its end", {"README.md": "a\n" * 150}, "stays under 150"),
    ("a link in a code block", {"README.md": "```\n[a](b)\n```\n"}, None),
]
