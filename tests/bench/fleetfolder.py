# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""A folder of as many reports as a fleet sends: those of some rehearsals, each as large as it is, from many sites."""
import json
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "lab"))

import seats

REHEARSALS = ["open", "udp-blocked", "only-443", "proxy-only", "proxy-auth", "inspected-trusted", "inspected-untrusted",
              "dns-failing"]
DAMAGED_EACH = 1_000  # every so many reports one is cut off, as those are that nobody waited for


def templates(cli):
    """Real reports, member by member as text."""
    for rehearsal in REHEARSALS:
        done = subprocess.run([cli, "check", "--rehearse", rehearsal, "--redact", "internal", "--json"],
                              capture_output=True, text=True)
        report = json.loads(done.stdout)
        yield report["run"], {key: json.dumps(value, indent=4) for key, value in report.items()}


def write(cli, folder, count):
    """The reports, and their bytes."""
    kinds, size = list(templates(cli)), 0
    for number in range(count):
        run, members = kinds[number % len(kinds)]
        run = run | {"code": seats.code(number), "started": seats.started(number), "rehearsal": None}
        text = "{" + ",\n".join(f'"{key}": {value}' for key, value in (members | {"run": json.dumps(run)}).items()) + "}\n"
        file = folder / seats.site(number) / f"{number:06d}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text[:len(text) // 2] if number % DAMAGED_EACH == DAMAGED_EACH - 1 else text, encoding="utf-8")
        size += len(text)
    return size


def summarized(cli, folder):
    """Seconds on the clock and on the processors, peak of memory, and the summary."""
    reading, writing = os.pipe()
    began = time.perf_counter()
    child = os.posix_spawn(cli, [str(cli), "fleet", "summarize", str(folder), "--json"], os.environ,
                           file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1), (os.POSIX_SPAWN_CLOSE, reading),
                                         (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        summary = json.load(pipe)
    used = os.wait4(child, 0)[2]
    return {"wall_s": time.perf_counter() - began, "cpu_s": used.ru_utime + used.ru_stime,
            "rss_mib": used.ru_maxrss / 1024, "runs": sum(summary["total"]["status"].values()),
            "causes": len(summary["total"]["causes"]), "sites": len(summary["sites"]), "damaged": summary["damaged"]}
