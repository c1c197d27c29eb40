# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/threats.md counts its threats without a gap, and each is guarded by a test that is there, with its function and row."""

import re

PAGE = "docs/threats.md"
LETTERS = "DPJTUFOKS"

_LINE = re.compile(r"^\| ([A-Z])(\d+) \|(.*)\|$", re.MULTILINE)
_TEST = re.compile(r"`(tst_\w+)::(\w+)`(?: \[([^\]]+)\])?")
_NAMED = re.compile(r"`((?:structure|lab|packaging)-[\w-]+)`")


def gaps(ids):
    for letter in LETTERS:
        numbers = [number for each, number in ids if each == letter]
        if numbers != list(range(1, len(numbers) + 1)) or not numbers:
            yield f"{PAGE}: the numbers of {letter} are {numbers}; they go up from 1 by one"
    for letter in sorted({each for each, _ in ids} - set(LETTERS)):
        yield f"{PAGE}: nobody says what {letter} stands for"


def of_qt(tree, file, function, row):
    """Complaint about a function of a Qt test, or None."""
    places = [name for name in tree.files if name.endswith(f"/{file}.cpp") and name.startswith("tests/")]
    if not places:
        return f"there is no test {file}"
    text = tree.text(places[0])
    if not re.search(rf"\b{function}(_data)?\(", text):
        return f"{places[0]} has no function {function}"
    if row and f'"{row}"' not in text:
        return f"{places[0]} has no row {row}"
    return None


def of_ctest(tree, name):
    kind, _, rest = name.partition("-")
    where = {"structure": f"tests/structure/{rest}.py", "lab": f"tests/lab/scenarios/{rest}.toml"}.get(kind)
    lists = (tree.text(each) for each in tree.ending("CMakeLists.txt") if each.startswith("tests/"))
    if where in tree.files or any(re.search(rf"\bNAME {name}\b", each) for each in lists):
        return None
    return f"there is no test {name}"


def complaints(tree):
    text = tree.text(PAGE) if PAGE in tree.files else ""
    lines = _LINE.findall(text)
    yield from gaps([(letter, int(number)) for letter, number, _ in lines])
    for letter, number, rest in lines:
        guards = rest.rpartition("|")[2]
        if not _TEST.search(guards) and not _NAMED.search(guards):
            yield f"{PAGE}: {letter}{number} is guarded by nothing"
    # Whatever the page names elsewhere is held to the same.
    found = [of_qt(tree, *named) for named in dict.fromkeys(_TEST.findall(text))]
    found += [of_ctest(tree, name) for name in dict.fromkeys(_NAMED.findall(text))]
    yield from (f"{PAGE}: {each}" for each in found if each)


def _sample(changes=None):
    guard = "`tst_a::f` [row]"
    page = "".join(f"| {letter}1 | x | y | {guard} |\n" for letter in LETTERS)
    files = {
        PAGE: page + "| D2 | x | y | `structure-size`, `lab-open`, `packaging-sbom` |\n",
        "tests/net/tst_a.cpp": 'void A::f_data()\n{\n    row("row");\n}\n',
        "tests/structure/size.py": "",
        "tests/lab/scenarios/open.toml": "",
        "tests/packaging/CMakeLists.txt": "add_test(NAME packaging-sbom COMMAND x)\n",
    }
    for name, change in (changes or {}).items():
        files[name] = change(files[name]) if change else None
    return {name: text for name, text in files.items() if text is not None}


def _page(before, after):
    return _sample({PAGE: lambda text: text.replace(before, after)})


SAMPLES = [
    ("a page that holds", _sample(), None),
    ("a threat left out", _page("| P1 |", "| P2 |"), "the numbers of P are [2]"),
    ("one that stands twice", _page("| D2 |", "| D1 |"), "the numbers of D are [1, 1]"),
    ("a letter of its own", _sample({PAGE: lambda text: text + "| X1 | x | y | `tst_a::f` |\n"}), "nobody says what X stands for"),
    ("a test gone", _sample({"tests/net/tst_a.cpp": None}), "there is no test tst_a"),
    ("a function gone", _sample({"tests/net/tst_a.cpp": lambda text: text.replace("f_data", "g_data")}), "has no function f"),
    ("a row gone", _sample({"tests/net/tst_a.cpp": lambda text: text.replace('"row"', '"rows"')}), "has no row row"),
    ("a check of the tree gone", _sample({"tests/structure/size.py": None}), "there is no test structure-size"),
    ("a scenario gone", _sample({"tests/lab/scenarios/open.toml": None}), "there is no test lab-open"),
    ("a test of a package gone", _sample({"tests/packaging/CMakeLists.txt": None}), "there is no test packaging-sbom"),
    ("a threat that nothing guards", _page("`structure-size`, `lab-open`, `packaging-sbom`", "care"), "D2 is guarded by nothing"),
    ("a test named elsewhere", _sample({PAGE: lambda text: text + "\nSee `tst_b::g`.\n"}), "there is no test tst_b"),
]
