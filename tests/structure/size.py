# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""No file over 600 lines, no function over 60: what does not fit a screen is two things.

Rows of a table are read one by one and do not count: `case` labels, and the `…_data()` of a test.
"""

import re

from tree import code_only

FILE, FUNCTION = 600, 60

_DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*|^\s*(?:public|private|protected|Q_SIGNALS)[^:\n(]*:(?!:)|\bQ_\w+$", re.MULTILINE)
_SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b[^()]*$")
_NAME = re.compile(r"(operator\s*[^\s(]+|[\w~:]+)\s*\(")
_MEMBER_BRACES = re.compile(r"\)[^()]*?(?<!:):(?!:).*\w\s*$", re.DOTALL)


def kind_of(head):
    """What a brace opens outside any function, told by the words before it."""
    flat = re.sub(r"<[^<>]*>", "", re.sub(r"\([^()]*\)", "()", re.sub(r"\([^()]*\)", "", head)))
    if not head.strip() or _SCOPE.search(head):
        return "scope"
    if "(" not in head or flat.count("(") != flat.count(")"):
        return "value"
    if "=" in flat.split("operator")[0] or _MEMBER_BRACES.search(head):
        return "value"
    return "function"


def functions(text):
    """Name, first line and length of every function with a body; a lambda belongs to the function around it."""
    labels = [line.lstrip().startswith(("case ", "default:")) for line in text.splitlines()]
    code = _DIRECTIVE.sub(lambda match: "\n" * match.group().count("\n"), code_only(text))
    stack, head, line, head_line = [], "", 1, 1
    for character in code:
        if character == "{":
            inside = bool(stack) and stack[-1][0] in ("function", "inner")
            stack.append(("inner" if inside else kind_of(head), head, head_line))
            head = ""
        elif character == "}":
            kind, opened, first = stack.pop() if stack else ("scope", "", line)
            if kind == "function":
                name = _NAME.search(opened)
                yield (name.group(1) if name else opened.strip()), first, line - first + 1 - sum(labels[first:line])
            head, head_line = (opened + "{}", first) if kind == "value" else ("", line)
        elif character == ";":
            head = ""
        elif head or not character.isspace():
            head_line = head_line if head else line
            head += character
        line += character == "\n"


def complaints(tree):
    lengths = {name: tree.text(name).count("\n") for name in tree.sources()}
    longest = sorted(lengths, key=lengths.get, reverse=True)[:10]
    if len(longest) == 10:
        print("the ten longest files:", *(f"{lengths[name]:5} {name}" for name in longest), sep="\n")
    for name, length in lengths.items():
        if length > FILE:
            yield f"{name} has {length} lines; {FILE} is the most"
    for name in tree.cpp():
        for function, first, length in functions(tree.text(name)):
            if length > FUNCTION and not function.endswith("_data"):
                yield f"{name}:{first}: {function} has {length} lines; {FUNCTION} is the most"


def _function(lines, name="f"):
    return f"int A::{name}(int x)\n    : m_x{{x}}\n{{\n" + "    auto l = [] { return '}'; };\n" * (lines - 4) + "}\n"


SAMPLES = [
    ("a file that fits", {"core/a.cpp": "int a;\n" * 600}, None),
    ("a file that does not", {"core/a.cpp": "int a;\n" * 601}, "has 601 lines"),
    ("a script that does not", {"packaging/run": "#!/bin/sh\n" + ":\n" * 600}, "has 601 lines"),
    ("functions that fit, in a namespace", {"core/a.cpp": "namespace a {\n" + _function(60) * 3 + "}\n"}, None),
    ("a function that does not", {"core/a.cpp": "namespace a::b {\n" + _function(61) + "}\n"}, "A::f has 61 lines"),
    ("a method in its class", {"core/a.h": "class B final : public A {\n" + _function(61) + "};\n"}, "A::f has 61 lines"),
    ("braces in literals", {"core/a.cpp": "void f()\n{\n    g(\"{\", '{', R\"x({\n)x\"); // {\n}\n" + "int a;\n" * 70}, None),
    ("a long table of values", {"core/a.cpp": "const auto rows = table({\n" + "    {1},\n" * 80 + "});\n"}, None),
    ("a template with a default", {"core/a.h": "template<class T = int>\n" + _function(60)}, "A::f has 61 lines"),
    ("a template after a class", {"core/a.h": "class A {\npublic:\n    int a() const;\n};\ntemplate<class T>\n" + _function(60)},
     "A::f has 61 lines"),
    ("words for many codes", {"core/a.cpp": "int f(int x)\n{\n" + "    case 1:\n        return 2;\n" * 57 + "}\n"}, None),
    ("rows of a test", {"tests/a.cpp": _function(90, "x_data")}, None),
]
