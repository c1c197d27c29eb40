# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever can be set can be set by policy: the templates for each system name every setting, and nothing else.

The settings' names come from core/settings/setting.cpp. Group policies bind and suggest, so each has two there, with a
name, a help text and, but for switches, a field in both languages."""

import json
import plistlib
import re
import xml.etree.ElementTree

SOURCE = "core/settings/setting.cpp"
WINDOWS = "packaging/windows/policy/clearway.admx"
WORDS = ("packaging/windows/policy/en-US/clearway.adml", "packaging/windows/policy/de-DE/clearway.adml")
LINUX = "packaging/linux/policy.example.json"
MACOS = "packaging/macos/clearway.mobileconfig"
KEY = r"SOFTWARE\Policies\Clearway"

_NAME = re.compile(r'case Setting::\w+:\s*return "(\w+)"_L1;')
_REFERENCE = re.compile(r"\$\((string|presentation)\.(\w+)\)")


def difference(file, found, wanted):
    for name in sorted(wanted - found):
        yield f"{file}: the setting {name} is missing"
    for name in sorted(found - wanted):
        yield f"{file}: {name} is no setting"


def of_windows(tree):
    """Names by key: what binds, and what is only suggested."""
    root = xml.etree.ElementTree.fromstring(tree.text(WINDOWS).encode())
    names = {KEY: set(), KEY + r"\Defaults": set()}
    for each in root.iter():
        if each.tag.endswith("}policy"):
            values = [each.get("valueName"), *(inner.get("valueName") for inner in each.iter())]
            names.setdefault(each.get("key"), set()).update(value for value in values if value)
    return names


def unsaid(tree):
    used = set(_REFERENCE.findall(tree.text(WINDOWS)))
    for file in WORDS:
        root = xml.etree.ElementTree.fromstring(tree.text(file).encode())
        said = {(kind, each.get("id")) for kind in ("string", "presentation") for each in root.iter() if each.tag.endswith("}" + kind)}
        for kind, name in sorted(used - said):
            yield f"{file}: the {kind} {name} is missing"


def complaints(tree):
    wanted = set(_NAME.findall(tree.text(SOURCE)))
    for key, found in of_windows(tree).items():
        yield from difference(f"{WINDOWS}, {key}", found, wanted)
    yield from unsaid(tree)
    policy = json.loads(tree.text(LINUX))
    yield from difference(LINUX, {name for part in policy.values() for name in part}, wanted)
    content = plistlib.loads(tree.text(MACOS).encode())["PayloadContent"][0]
    named = {name for name in content if not name.startswith("Payload") and name != "Defaults"}
    yield from difference(MACOS, named | set(content["Defaults"]), wanted)


_CASES = "".join(f'    case Setting::{name}:\n        return "{name}"_L1;\n' for name in ("Redaction", "History"))
_ADMX = """<policyDefinitions xmlns="urn:x"><policies>{}</policies></policyDefinitions>"""
_ADML = """<r xmlns="urn:x"><string id="Redaction"/><string id="History"/></r>"""


def _samples(admx_names=("Redaction", "History"), linux='{"Policy": {"Redaction": "strict", "History": true}}',
             macos=("Redaction",), adml=_ADML):
    policies = "".join(f'<policy key="{key}" valueName="{name}" displayName="$(string.{name})"/>'
                       for key in (KEY, KEY + r"\Defaults") for name in admx_names)
    content = {"PayloadContent": [{"PayloadType": "x", **{name: "x" for name in macos}, "Defaults": {"History": True}}]}
    return {SOURCE: _CASES, WINDOWS: _ADMX.format(policies), WORDS[0]: adml, WORDS[1]: _ADML, LINUX: linux,
            MACOS: plistlib.dumps(content).decode()}


SAMPLES = [
    ("all templates are complete", _samples(), None),
    ("Linux knows one less", _samples(linux='{"Policy": {"History": true}}'), "Redaction is missing"),
    ("Linux mistypes one", _samples(linux='{"Policy": {"Redaction": "strict", "History": true}, "Defaults": {"Histroy": true}}'),
     "Histroy is no setting"),
    ("macOS knows one less", _samples(macos=()), "Redaction is missing"),
    ("a language knows one name less", _samples(adml='<r xmlns="urn:x"><string id="History"/></r>'),
     "the string Redaction is missing"),
]
