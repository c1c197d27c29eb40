# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The user guide has a page for every finding, alike in both languages, under the title that the program shows.

The finding codes come from core/verdict/names.cpp, the titles from app/text, their German from the translation."""

import re
import xml.etree.ElementTree

GUIDE = "docs/guide"
LANGUAGES = ("en", "de")
LONGEST = 80
SECTIONS = {
    "en": ["What it means", "How Clearway knows", "Who fixes it", "What to do now", "On common products"],
    "de": ["Was es bedeutet", "Woher Clearway das weiß", "Wer es behebt", "Was jetzt zu tun ist", "Auf verbreiteten Produkten"],
}

_CODE = re.compile(r'FindingCode::(\w+):\s*return Word\("([^"]+)"\)')
_TEXT = re.compile(r'QT_TRANSLATE_NOOP\(\s*"Clearway",\s*((?:"(?:\\.|[^"\\])*"\s*)+)')
_PART = re.compile(r'"((?:\\.|[^"\\])*)"')
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)


def codes(tree):
    """Enumerator to code: {"NoNetwork": "no-network"}."""
    return dict(_CODE.findall(tree.text("core/verdict/names.cpp")))


def titles(tree, enumerator):
    """Titles that the finding's texts hold: sentences without a full stop.

    They stand in the function or constant named after the enumerator, or in a function `…Title` beside it."""
    name = enumerator[0].lower() + enumerator[1:]
    block = re.compile(rf"\b{name}(?:Title)?\(.*?^}}|\b{name}{{.*?}};$", re.MULTILINE | re.DOTALL)
    for file in tree.files:
        if file.startswith("app/text/") and file.endswith("findings.cpp"):
            for found in block.finditer(tree.text(file)):
                for parts in _TEXT.findall(found.group()):
                    text = "".join(_PART.findall(parts))
                    if not text.endswith(".") and "\\n" not in text:
                        yield text


def german(tree):
    root = xml.etree.ElementTree.fromstring(tree.text("translations/clearway_de.ts"))
    return {message.findtext("source"): message.findtext("translation") for message in root.iter("message")}


def shown(title):
    """A title as a page shows it: … in the places of %1, %2."""
    return re.sub(r"%\d", "…", title)


def headings(text):
    return [(len(level), title) for level, title in _HEADING.findall(_FENCE.sub("", text))]


def wrong_titles(tree, enumerator, page):
    """Complaints about the titles of one finding's pages, given by language; several are parted by a dot."""
    own = list(titles(tree, enumerator))
    allowed = [title for title in own if "%" not in title] or own
    chosen = [title for title in allowed if shown(title) in page["en"].split(" · ")]
    translation = german(tree)
    if " · ".join(map(shown, chosen)) != page["en"]:
        yield f"the English title \"{page['en']}\" is none of the program's: {allowed}"
    elif (meant := " · ".join(shown(translation.get(title) or "") for title in chosen)) != page["de"]:
        yield f"the German title \"{page['de']}\" is not the program's: \"{meant}\""


def wrong_page(name, language, code, text):
    if text.count("\n") > LONGEST:
        yield f"{name} has {text.count(chr(10))} lines; a page ends after {LONGEST}"
    if [title for level, title in headings(text) if level == 2] != SECTIONS[language]:
        yield f"{name} does not have the sections {SECTIONS[language]}"
    if not re.match(r"# .+\n\n\*\*", text):
        yield f"{name} does not begin with the answer, in bold"
    if f"`{code}`" not in text:
        yield f"{name} does not name its code `{code}`"


def findings(tree):
    known = codes(tree)
    pages = {name for name in tree.files if re.match(rf"{GUIDE}/\w+/findings/", name)}
    for enumerator, code in known.items():
        names = {language: f"{GUIDE}/{language}/findings/{code}.md" for language in LANGUAGES}
        missing = [name for name in names.values() if name not in pages]
        yield from (f"{name} is missing: every finding has a page" for name in missing)
        for language, name in names.items():
            if name in pages:
                yield from wrong_page(name, language, code, tree.text(name))
                if f"(findings/{code}.md)" not in (tree.text(f"{GUIDE}/{language}/index.md") or ""):
                    yield f"{GUIDE}/{language}/index.md does not lead to {code}"
        if not missing:
            page = {language: headings(tree.text(name))[0][1] for language, name in names.items()}
            yield from (f"{code}: {complaint}" for complaint in wrong_titles(tree, enumerator, page))
    for name in sorted(pages):
        if name.rsplit("/", 1)[1].removesuffix(".md") not in known.values():
            yield f"{name} is about no finding of the program"


def languages(tree):
    pages = {language: {name.removeprefix(f"{GUIDE}/{language}/") for name in tree.files if name.startswith(f"{GUIDE}/{language}/")}
             for language in LANGUAGES}
    for name in sorted(pages["en"] ^ pages["de"]):
        if not name.startswith("findings/"):  # those are held against the codes
            yield f"{name} is there in one language only"
    for name in sorted(pages["en"] & pages["de"]):
        levels = {language: [level for level, _ in headings(tree.text(f"{GUIDE}/{language}/{name}"))] for language in LANGUAGES}
        if levels["en"] != levels["de"]:
            yield f"{name} has other headings in German: {levels['de']} for {levels['en']}"


def complaints(tree):
    yield from findings(tree)
    yield from languages(tree)


def _sample(changes=None):
    """A small program with two findings and its guide, some files changed; None takes one away."""
    page = "# {}\n\n**Do this.** `{}`\n\n{}"
    body = {language: "".join(f"## {title}\n\n" for title in SECTIONS[language]) for language in LANGUAGES}
    files = {
        "core/verdict/names.cpp": 'case FindingCode::ClockWrong:\n    return Word("clock-wrong");\n'
                                  'case FindingCode::WpadPresent:\n    return Word("wpad-present");\n',
        "app/text/somefindings.cpp":
            'constexpr FindingText wpadPresent{\n    {QT_TRANSLATE_NOOP("Clearway", "A proxy "\n "is announced")},\n'
            '    {QT_TRANSLATE_NOOP("Clearway", "It is %1.")}};\n\n'
            'FindingText clockWrong(const Finding &f)\n{\n    return {{QT_TRANSLATE_NOOP("Clearway", "Clock %1 off")}};\n}\n',
        "translations/clearway_de.ts":
            "<TS><context><message><source>A proxy is announced</source><translation>Ein Proxy ist da</translation></message>"
            "<message><source>Clock %1 off</source><translation>Uhr %1 falsch</translation></message></context></TS>",
        "docs/guide/en/index.md": "# Guide\n[a](findings/clock-wrong.md) [b](findings/wpad-present.md)\n",
        "docs/guide/de/index.md": "# Hilfe\n[a](findings/clock-wrong.md) [b](findings/wpad-present.md)\n",
        "docs/guide/en/findings/clock-wrong.md": page.format("Clock … off", "clock-wrong", body["en"]),
        "docs/guide/de/findings/clock-wrong.md": page.format("Uhr … falsch", "clock-wrong", body["de"]),
        "docs/guide/en/findings/wpad-present.md": page.format("A proxy is announced", "wpad-present", body["en"]),
        "docs/guide/de/findings/wpad-present.md": page.format("Ein Proxy ist da", "wpad-present", body["de"]),
    }
    for name, change in (changes or {}).items():
        files[name] = change(files.get(name, "")) if change else None
    return {name: text for name, text in files.items() if text is not None}


_EN, _DE = "docs/guide/en/findings/wpad-present.md", "docs/guide/de/findings/wpad-present.md"

SAMPLES = [
    ("a whole guide", _sample(), None),
    ("a page in one language", _sample({_DE: None}), "de/findings/wpad-present.md is missing"),
    ("a page about nothing", _sample({"docs/guide/en/findings/proxy.md": lambda _: "# Proxy\n"}), "is about no finding"),
    ("a title of its own", _sample({_EN: lambda text: text.replace("is announced", "was found")}), "is none of the program's"),
    ("a sentence as title", _sample({_EN: lambda text: text.replace("A proxy is announced", "It is there.")}), "is none of the program's"),
    ("two titles", _sample({
        "app/text/somefindings.cpp": lambda text: text.replace('"Clearway", "It is %1."', '"Clearway", "A proxy is set"'),
        "translations/clearway_de.ts": lambda text: text.replace(
            "<message><source>Clock", "<message><source>A proxy is set</source><translation>Gesetzt</translation></message>"
            "<message><source>Clock"),
        _EN: lambda text: text.replace("is announced", "is announced · A proxy is set"),
        _DE: lambda text: text.replace("ist da", "ist da · Gesetzt")}), None),
    ("another title with a gap", _sample({"docs/guide/en/findings/clock-wrong.md": lambda text: text.replace("off", "on")}),
     "is none of the program's"),
    ("a German title of its own", _sample({_DE: lambda text: text.replace("ist da", "fehlt")}), "German title"),
    ("a missing section", _sample({_EN: lambda text: text.replace("## Who fixes it", "## Who")}),
     "does not have the sections"),
    ("a page without its code", _sample({_EN: lambda text: text.replace("`", "")}), "does not name its code"),
    ("a page that makes one wait", _sample({_EN: lambda text: text.replace("**", "")}), "does not begin with the answer"),
    ("a page too long", _sample({_EN: lambda text: text + "\n" * LONGEST}), "ends after"),
    ("a finding the index leaves out", _sample({"docs/guide/de/index.md": lambda _: "# Hilfe\n[a](findings/clock-wrong.md)\n"}),
     "de/index.md does not lead to wpad-present"),
    ("another page in one language", _sample({"docs/guide/en/privacy.md": lambda _: "# Privacy\n"}), "one language only"),
    ("other headings", _sample({"docs/guide/de/index.md": lambda text: text + "## Mehr\n"}), "other headings in German"),
]
