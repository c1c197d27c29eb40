# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""inlab.py RUNS RESULT.json PROGRAM…: runs in the lab's client, times each program in turn.

Few imports on purpose: a started program's peak of memory begins at that of the process that started it.
"""
import json
import os
import sys
import time

OWN = os.path.dirname(os.path.abspath(__file__))
JOB = "/run/lab/job.json"


def timed(command):
    """One run: wall clock, processor time and peak memory of the whole process, and its standard output."""
    reading, writing = os.pipe()
    began = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1), (os.POSIX_SPAWN_CLOSE, reading)])
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        output = pipe.read()
    _, status, used = os.wait4(child, 0)
    return {"wall_ms": (time.perf_counter() - began) * 1000, "cpu_ms": (used.ru_utime + used.ru_stime) * 1000,
            "rss_mib": used.ru_maxrss / 1024, "exit": os.waitstatus_to_exitcode(status)}, output


def clearway(*options):
    run, output = timed(["clearway-cli", "check", "--json", "--dns", os.environ["LAB_RESOLVER"],
                         "--public-roots", os.environ["LAB_AUTHORITY"], *options])
    report = json.loads(output)
    run["verdict_ms"] = report["run"]["verdict_ms"]
    run["duration_ms"] = report["run"]["duration_ms"]
    run["longest_ms"] = max(row["elapsed_ms"] for row in report["observations"])
    return run, report


def sweep():
    """Every address, at the pace that a real network gets."""
    run, report = clearway("--sweep")
    swept = [row for row in report["observations"] if row["operation"] == "sweep"]
    kinds = [kind for row in swept for kind in row["kinds"]]
    run["before_ms"] = min(row["started_ms"] for row in swept)
    run["addresses"] = sum(kind["count"] for kind in kinds)
    run["connected"] = sum(kind["count"] for kind in kinds if kind["code"] is None)
    return run


def peer():
    run, output = timed(["python3", f"{OWN}/peer_asyncio.py", JOB])
    return run | {"answered": json.loads(output)}


def job(report):
    """What the checkup did, for the peer to do the same."""
    def endpoints(operation, named):
        places = {}
        for row in report["observations"]:
            if row["operation"] == operation and "address" in row and bool(row.get("host")) == named:
                places[(row.get("host") or row["address"], row["port"])] = None
        return list(places)

    names = {row["host"] for row in report["observations"] if row["operation"] == "resolve"}
    return {"resolver": os.environ["LAB_RESOLVER"], "authority": os.environ["LAB_AUTHORITY"], "names": sorted(names),
            "tls": endpoints("tls", True), "tcp": endpoints("connect", False), "udp": endpoints("udp", False)}


PROGRAMS = {"clearway": lambda: clearway()[0], "sweep": sweep, "peer": peer}


def main(runs, result, *programs):
    _, report = clearway()  # warms the caches, too
    with open(JOB, "w", encoding="utf-8") as file:
        json.dump(job(report), file)
    measured = {program: [] for program in programs}
    for _ in range(int(runs)):
        for program in programs:
            measured[program].append(PROGRAMS[program]())
    with open(result, "w", encoding="utf-8") as file:
        json.dump(measured, file)


main(*sys.argv[1:])
