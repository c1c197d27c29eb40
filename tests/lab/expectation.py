# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Holds a report and the client's traffic against what a scenario expects, and says each difference in words."""
import json
import pathlib
import sys

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "resources" / "schema" / "report-1.schema.json"


def check(story, code, output, traffic, more=()):
    """Prints the differences, and `more` of them; 0 when there is none, else 1."""
    try:
        report = json.loads(output)
    except ValueError as error:
        differences = [f"the report is not JSON: {error} (exit code {code})"]
    else:
        differences = [*compare(story.expect, code, report), *against_schema(report)]
    differences += more
    differences += strays(traffic, bool(story.client_ports))
    for difference in differences:
        print(f"{story.name}: {difference}")
    if not differences:
        verdict, run = report["verdict"], report["run"]
        print(f"{story.name}: as expected: {verdict['status']}, best mode {verdict['best_mode']}, "
              f"verdict after {run.get('verdict_ms')} ms, whole run {run['duration_ms']} ms")
    return 1 if differences else 0


def compare(expected, code, report):
    if code != expected.exit:
        yield f"exit code is {code}, expected {expected.exit}"
    verdict = report["verdict"]
    for member, wanted in (("status", expected.status), ("best_mode", expected.best_mode)):
        if verdict[member] != wanted:
            yield f"verdict.{member} is {verdict[member]}, expected {wanted}"
    if not report["run"]["complete"]:
        yield "the run is not complete"
    modes = {mode["id"]: mode["status"] for mode in report["modes"]}
    for mode, wanted in expected.modes.items():
        if modes.get(mode, "missing") != wanted:
            yield f"mode {mode} is {modes.get(mode, 'missing')}, expected {wanted}"
    found = {finding["code"] for finding in report["findings"]}
    for missing in sorted(set(expected.findings) - found):
        yield f"finding {missing} is missing"
    for wrong in sorted(set(expected.no_findings) & found):
        yield f"finding {wrong} must not be there"
    yield from mentions(expected.mentions, report["findings"])
    yield from cells(expected.cells, report["matrix"])
    for secret in expected.keeps_to_itself:
        if secret in json.dumps(report, ensure_ascii=False):
            yield f"the report gives away \"{secret}\""
    yield from peer(expected, report)
    if expected.offender:
        yield from offenders(expected.offender, report["observations"])
    if expected.icmp_codes:
        seen = {row["icmp"]["code"] for row in report["observations"] if row.get("icmp") and row["icmp"]["type"] == 3}
        if seen != set(expected.icmp_codes):
            yield f"ICMP codes seen are {sorted(seen)}, expected {expected.icmp_codes}"


def cells(expected, matrix):
    for place, wanted in expected.items():
        row, mode = place.split(", ")
        matching = [cell for cell in matrix if cell["mode"] == mode and _meant(cell, row, wanted)]
        if not matching:
            yield f"there is no cell {place}"
        for cell in matching:
            if cell["status"] != wanted:
                yield f"{cell['requirement']}, {mode} is {cell['status']} ({cell['reason']}), expected {wanted}"


def _meant(cell, row, wanted):
    """A group of rows means those that count here."""
    if not row.endswith("/*"):
        return cell["requirement"] == row
    return cell["requirement"].startswith(row[:-1]) and (cell["status"] != "not_needed" or wanted == "not_needed")


def mentions(expected, findings):
    """What a finding has to say in so many words, such as the name of a product or today's networks."""
    for code, words in expected.items():
        told = " ".join(f"{finding['title']} {finding['explanation']} {finding['remedy']}"
                        for finding in findings if finding["code"] == code)
        for word in words:
            if word not in told:
                yield f"finding {code} does not mention \"{word}\""


def peer(expected, report):
    """Figures of the stream to the media peer, and what was found about a NAT."""
    rows = {row["asked"]: row for row in report["observations"] if "asked" in row}
    for figure, (least, most) in expected.quality.items():
        seen = rows.get("quality", {}).get(figure)
        if seen is None or not least <= seen <= most:
            yield f"{figure} of the stream is {seen}, expected {least} to {most}"
    graded = report["verdict"].get("media_quality", {}).get("grade")
    if expected.grade and graded != expected.grade:
        yield f"the stream is graded {graded}, expected {expected.grade}"
    mapping = rows.get("mapping", {}).get("nat", {}).get("mapping")
    if expected.mapping and mapping != expected.mapping:
        yield f"the NAT's mapping is {mapping}, expected {expected.mapping}"


def offenders(expected, observations):
    senders = {row["icmp"]["sender"] for row in observations if row.get("icmp") and row["icmp"]["type"] == 3}
    if senders != {expected}:
        yield f"ICMP errors came from {sorted(senders) or 'nobody'}, expected {expected}"


def strays(traffic, proxy_named):
    """Goal: no packet goes where neither the catalogue nor the settings of resolvers and proxies point, the canaries
    apart. And one must have gone where they do."""
    if traffic.to_anything_else:
        yield f"{traffic.to_anything_else} packets went elsewhere: {', '.join(traffic.stray) or 'not TCP or UDP'}"
    if not traffic.to_catalogue or not traffic.to_resolver or (proxy_named and not traffic.to_proxy):
        yield f"the client did not try: {traffic}"


def against_schema(report):
    try:
        import jsonschema
    except ImportError:
        print("note: python3-jsonschema is not installed; the report was not held against the schema", file=sys.stderr)
        return
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for error in list(jsonschema.Draft202012Validator(schema).iter_errors(report))[:5]:
        yield f"not as the schema has it: {error.json_path}: {error.message}"
