#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""A fleet's reports on their way through real programs: rsyslog follows the events of 10,000 seats and loses no line;
Prometheus reads the counts from node-exporter, and each question of the Grafana dashboard has an answer.

  tests/lab/fleet.py build/release/bin/clearway-cli
"""
import sys

sys.dont_write_bytecode = True

import collections
import contextlib
import json
import os
import pathlib
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import enclosure
import gates
import seats
from room import ROOM

SKIPPED = 77
SEATS, FILES = 10_000, 250
PACKAGED = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "fleet"
NEARLY_64_KIB = 64_000


def until(what, arrived, seconds=60):
    end = time.monotonic() + seconds
    while not arrived():
        if time.monotonic() > end:
            raise RuntimeError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.05)


def replaced(file, text):
    """As clearway-cli writes: another name first, then all at once."""
    hidden = file.with_name(f".{file.name}.new")
    hidden.write_text(text, encoding="utf-8")
    hidden.rename(file)


def rsyslog():
    """Every line of the spool arrives once and whole, also those of files that come while rsyslog runs."""
    spool, arrived = ROOM / "spool", ROOM / "arrived.ndjson"
    spool.mkdir()
    config = (PACKAGED / "rsyslog-clearway.conf").read_text()
    for path, ours in (("/var/spool/clearway", spool), ("/var/log/clearway-events.ndjson", arrived)):
        if path not in config:
            yield f"the packaged configuration has no {path}"
        config = config.replace(path, str(ours))
    (ROOM / "rsyslog.conf").write_text(f'global(workDirectory="{ROOM}")\n{config}')
    sent = collections.Counter()
    lines = [list(seats.events(number, NEARLY_64_KIB if number % 500 == 0 else 0)) for number in range(SEATS)]
    daemon = None
    for part in range(FILES):
        some = [line for seat in lines[part::FILES] for line in seat]
        sent.update(some)
        replaced(spool / f"site-{part:03d}.ndjson", "".join(f"{line}\n" for line in some))
        if part == FILES // 2:  # half of it was there before
            daemon = subprocess.Popen(["rsyslogd", "-n", "-f", ROOM / "rsyslog.conf", "-i", ROOM / "rsyslog.pid"])
    total = sum(len(line.encode()) + 1 for line in sent.elements())
    with contextlib.suppress(RuntimeError):  # what is missing is told below
        until("every byte", lambda: arrived.exists() and arrived.stat().st_size >= total)
    daemon.kill()
    daemon.wait()
    came = collections.Counter(arrived.read_text(encoding="utf-8").split("\n")[:-1])
    lost, strange = sent - came, came - sent
    if lost or strange:
        yield f"of {sent.total()} lines {lost.total()} were lost and {strange.total()} came that nobody sent"
    print(f"    rsyslog: {sent.total()} lines of {SEATS} seats, {total // 1024} KiB")


def expected(count):
    """What the seats add up to, counted here: (site, status) -> runs and cause -> runs."""
    runs = collections.Counter((seats.site(number), seats.status(number)) for number in range(count))
    causes = collections.Counter(cause for number in range(count) for cause in seats.causes(number))
    return runs, causes


def ask(question):
    address = "http://127.0.0.1:9090/api/v1/query?" + urllib.parse.urlencode({"query": question})
    with urllib.request.urlopen(address, timeout=10) as answer:
        return json.load(answer)["data"]["result"]


def summaries(cli, folder, count):
    """The counts of clearway-cli, as JSON, are those counted here."""
    done = subprocess.run([cli, "fleet", "summarize", folder, "--json"], capture_output=True, text=True, check=True)
    summary = json.loads(done.stdout)
    runs, causes = expected(count)
    seen = {(site["site"], status): number for site in summary["sites"] for status, number in site["status"].items()}
    if seen != dict(runs):
        yield f"sites: {sorted(set(seen.items()) ^ set(runs.items()))[:5]}"
    if {row["code"]: row["runs"] for row in summary["total"]["causes"]} != dict(causes):
        yield f"causes: {summary['total']['causes']}"
    if summary["damaged"] or "damaged" in done.stderr:
        yield f"damaged: {summary['damaged_files'][:5]}"


def prometheus(cli, folder, count):
    """node-exporter hands the counts to Prometheus, which answers as the dashboard asks."""
    metrics = ROOM / "metrics"
    metrics.mkdir()
    replaced(metrics / "clearway.prom", subprocess.run([cli, "fleet", "summarize", folder, "--prom"],
                                                       capture_output=True, text=True, check=True).stdout)
    (ROOM / "prometheus.yml").write_text((PACKAGED / "prometheus.yml").read_text().replace("1m", "200ms"))
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    programs = [subprocess.Popen([str(word) for word in words], **quiet) for words in (
        ["prometheus-node-exporter", "--web.listen-address=127.0.0.1:9100", "--collector.disable-defaults",
         "--collector.textfile", f"--collector.textfile.directory={metrics}"],
        ["prometheus", f"--config.file={ROOM}/prometheus.yml", f"--storage.tsdb.path={ROOM}/tsdb",
         "--web.listen-address=127.0.0.1:9090"])]
    try:
        yield from answers(count)
    finally:
        for program in programs:
            program.kill()
            program.wait()


def answers(count):
    def scraped():
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            return bool(ask("clearway_fleet_damaged"))
        return False

    until("Prometheus to have read the counts", scraped)
    runs, causes = expected(count)
    seen = {(row["metric"]["site"], row["metric"]["status"]): int(row["value"][1])
            for row in ask("clearway_fleet_runs > 0")}
    if seen != dict(runs):
        yield f"Prometheus has other counts: {sorted(set(seen.items()) ^ set(runs.items()))[:5]}"
    top = {row["metric"]["cause"]: int(row["value"][1]) for row in ask("sum by (cause) (clearway_fleet_cause_runs)")}
    if top != dict(causes):
        yield f"Prometheus has other causes: {top}"
    errors = ask("node_textfile_scrape_error")
    if [row["value"][1] for row in errors] != ["0"]:
        yield f"node-exporter could not read the file: {errors}"
    dashboard = json.loads((PACKAGED / "grafana-dashboard.json").read_text())
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            if not ask(target["expr"].replace("$site", ".*")):
                yield f"nothing to show in \"{panel['title']}\""


def checks(cli):
    count = 1_000
    reports = ROOM / "reports"
    real = subprocess.run([cli, "check", "--rehearse", "udp-blocked", "--redact", "internal", "--json"],
                          capture_output=True, text=True).stdout
    for place, text in seats.reports(real, count, slim=True):
        (reports / place).parent.mkdir(parents=True, exist_ok=True)
        (reports / place).write_text(text, encoding="utf-8")
    events = ROOM / "events"
    events.mkdir()
    (events / "all.ndjson").write_text("".join(f"{line}\n" for number in range(count)
                                               for line in seats.events(number)), encoding="utf-8")
    yield "reports are counted", summaries(cli, reports, count)
    yield "events are counted", summaries(cli, events, count)
    yield "Prometheus and the dashboard", prometheus(cli, reports, count)
    yield "rsyslog loses and splits no line", rsyslog()


def body():
    ROOM.mkdir()
    os.environ["LC_ALL"] = "C.UTF-8"
    gates.run("ip link set lo up")
    failed = 0
    for name, found in checks(str(pathlib.Path(sys.argv[1]).resolve())):
        began = time.monotonic()
        found = list(found)
        print("\n    ".join([f"{'FAIL' if found else 'ok  '} {name}, {time.monotonic() - began:.1f} s", *found]), flush=True)
        failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    try:
        sys.exit(enclosure.run(body))
    except enclosure.Impossible as reason:
        print(f"lab: {reason}", file=sys.stderr)
        sys.exit(SKIPPED)
