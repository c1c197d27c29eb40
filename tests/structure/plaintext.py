# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The window shows text as it stands: Qt guesses markup in labels, tooltips and message boxes, and loads what it names.

A certificate's name or a stranger's report would then open files and links. So a label is a TextLabel, a tooltip comes
from tooltip(), a message box says that it is plain, and nothing else reads markup."""

import re

from tree import code_only

# pattern, what it is, where alone it may stand
WORDS = [
    (r"\bnew QLabel\b|\bpublic QLabel\b|\bQLabel\s+\w+\s*[;({]", "a label that guesses markup; TextLabel does not", ("app/gui/textlabel.h",)),
    (r"\bQ(TextBrowser|TextEdit|TextDocument|ErrorMessage|InputDialog|ProgressDialog|StaticText|WhatsThis)\b|\bset(Html|Markdown|WhatsThis)\(",
     "something that reads markup", ("app/gui/tooltip.cpp",)),
    (r"\bQt::(RichText|AutoText|MarkdownText)\b", "markup by name", ()),
    (r"\bsetMimeData\(|\bQMimeData\s*[({]", "more than text for the clipboard", ()),
    (r"\bQToolTip::showText\(|\bsetToolTip\((?!tooltip\()|\bQt::ToolTipRole:(?!\s*return tooltip\()", "a tooltip that does not come from tooltip()", ()),
    (r"\bQMessageBox::(about|critical|information|question|warning)\(", "a message box that guesses markup", ()),
]

_BOX = re.compile(r"\bQMessageBox \w+\(")


def complaints(tree):
    for name in tree.cpp():
        if not name.startswith("app/gui/"):
            continue
        code = code_only(tree.text(name))
        for pattern, what, spared in WORDS:
            if name not in spared and re.search(pattern, code):
                yield f"{name} has {what}"
        if len(_BOX.findall(code)) > code.count(".setTextFormat(Qt::PlainText)"):
            yield f"{name} has a message box that is not set to Qt::PlainText"


_BOX_SAMPLE = "QMessageBox question(QMessageBox::Question, a, b);\n"

SAMPLES = [
    ("what the window does", {"app/gui/a.cpp": "auto *a = new TextLabel(x);\nfind<QLabel *>();\nb->setToolTip(tooltip(what));\n"
                                               "case Qt::ToolTipRole:\n    return tooltip(x);\n" + _BOX_SAMPLE
                                               + "question.setTextFormat(Qt::PlainText);\n"}, None),
    ("its own label", {"app/gui/textlabel.h": "class TextLabel : public QLabel {};\n"}, None),
    ("a bare label", {"app/gui/a.cpp": "auto *a = new QLabel(this);\n"}, "a label that guesses"),
    ("a label on the stack", {"app/gui/a.h": "QLabel m_name;\n"}, "a label that guesses"),
    ("a view of markup", {"app/gui/a.cpp": "auto *a = new QTextBrowser;\n"}, "reads markup"),
    ("markup for a label", {"app/gui/a.cpp": "a->setTextFormat(Qt::RichText);\n"}, "markup by name"),
    ("a tooltip as it came", {"app/gui/a.cpp": "a->setToolTip(name);\n"}, "does not come from tooltip()"),
    ("a cell's tooltip as it came", {"app/gui/a.cpp": "case Qt::DisplayRole:\ncase Qt::ToolTipRole:\n    return shown(x);\n"},
     "does not come from tooltip()"),
    ("a box that guesses", {"app/gui/a.cpp": _BOX_SAMPLE}, "not set to Qt::PlainText"),
    ("a ready-made box", {"app/gui/a.cpp": "QMessageBox::warning(this, a, b);\n"}, "a message box that guesses"),
    ("markup on the clipboard", {"app/gui/a.cpp": "clipboard()->setMimeData(x);\n"}, "more than text"),
    ("a test may look at labels", {"tests/gui/a.cpp": "QLabel label;\nQTextDocument shown;\n"}, None),
]
