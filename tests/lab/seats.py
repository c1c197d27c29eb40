#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Synthetic seats: many reports and events, made of one real report. What is in them follows from their number alone.

  clearway-cli check --rehearse udp-blocked --redact internal --json > one.json
  tests/lab/seats.py one.json 10000 FOLDER            # FOLDER/site-03/000123.json, each as large as the real one
  tests/lab/seats.py one.json 10000 FOLDER --slim     # without its observations and matrix
"""
import json
import pathlib
import sys

SITES = 40
STATUSES = ["ok", "ok", "ok", "limited", "limited", "failed", "unclear"]
CAUSES = ["udp-blocked", "tls-inspection-trusted", "proxy-auth-required", "dns-failing", "slow-setup"]
MODES = ["proxy-only", "proxy-with-udp", "split", "unrestricted"]


def code(number):
    return f"CW-{number // 10000:04d}-{number % 10000:04d}"


def site(number):
    return f"site-{number % SITES:02d}"


def status(number):
    return STATUSES[number % len(STATUSES)]


def causes(number):
    return [] if status(number) == "ok" else [CAUSES[number % len(CAUSES)], CAUSES[(number + 1) % len(CAUSES)]]


def modes(number):
    return {mode: STATUSES[(number + place) % len(STATUSES)] for place, mode in enumerate(MODES)}


def started(number):
    return f"2026-11-{1 + number % 28:02d}T{number % 24:02d}:{number % 60:02d}:00.000Z"


def reports(template, count, slim=False):
    """(path below the folder, report as text)"""
    report = json.loads(template)
    if slim:
        report.update(observations=[], matrix=[], race=[])
    parts = {}
    for number in range(count):
        report["run"].update(code=code(number), started=started(number), rehearsal=None, complete=True)
        report["verdict"].update(status=status(number))
        report["modes"] = [{"id": mode, "status": word, "setup_ms": None, "reasons": []}
                           for mode, word in modes(number).items()]
        report["findings"] = [{"code": cause, "status": "failed", "confidence": "likely", "subject": "", "modes": [],
                               "evidence": [], "fixer": "network-team", "title": cause, "explanation": "", "remedy": ""}
                              for cause in causes(number)]
        text = []
        for key, value in report.items():  # the large members are written once
            if key not in parts and key in ("machine", "matrix", "race", "observations", "journal", "schema"):
                parts[key] = json.dumps(value, indent=4)
            text.append(f'"{key}": {parts.get(key) or json.dumps(value)}')
        yield f"{site(number)}/{number:06d}.json", "{" + ",\n".join(text) + "}\n"


def events(number, padding=0):
    """The lines of one seat: its run, and a check that is not green for each cause."""
    common = {"schema": "clearway-event/1", "time": started(number), "severity": "info", "run": code(number)}
    findings = [{"code": cause, "status": "failed", "confidence": "likely", "fixer": "network-team"}
                for cause in causes(number)]
    run = common | {"event": "run", "status": status(number), "complete": True, "site": site(number),
                    "findings": findings, "message": "Funktioniert eingeschränkt \u2028 " + "x" * padding}
    run |= {f"mode_{mode.replace('-', '_')}": word for mode, word in modes(number).items()}
    yield json.dumps(run)
    for cause in causes(number):
        yield json.dumps(common | {"event": "check", "status": "failed", "requirement": "gateway", "message": cause})


def main():
    template, count, folder = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"), int(sys.argv[2]), sys.argv[3]
    for place, text in reports(template, count, "--slim" in sys.argv):
        file = pathlib.Path(folder, place)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
