# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""tst_memoryimage.py BUILD-TYPE CLEARWAY-CLI [CLEARWAY-PAC [CLEARWAY]]: none of the programs ever dumps its memory.

Each is started so that it waits for something; then the kernel is asked. In release builds their user cannot look into
them either: what is theirs in /proc then belongs to root.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

WAITING = {"clearway-cli": ["check", "--rehearse", "all-dropped", "--quiet"]}
NOBODY = 65534


def soon(question):
    """Whether it comes true before a program that does not do it would have ended."""
    until = time.monotonic() + 20
    while not question() and time.monotonic() < until:
        time.sleep(0.01)
    return question()


def dumps_nothing(process):
    return "Max core file size        0                    0 " in pathlib.Path(f"/proc/{process}/limits").read_text()


def is_closed(process):
    return pathlib.Path(f"/proc/{process}/environ").stat().st_uid == 0


def complaints(program, release):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CLEARWAY_STATE_FOLDER": "/nowhere"}
    as_nobody = {"user": NOBODY, "group": NOBODY} if os.geteuid() == 0 else {}
    process = subprocess.Popen([program, *WAITING.get(program.name, [])], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, **as_nobody)
    try:
        if not soon(lambda: dumps_nothing(process.pid)):
            yield f"{program.name} may dump core"
        if release and not soon(lambda: is_closed(process.pid)):
            yield f"{program.name} lets its user look into its memory"
    finally:
        process.kill()
        process.wait()


def main():
    release = sys.argv[1] in ("Release", "RelWithDebInfo", "MinSizeRel")
    with tempfile.TemporaryDirectory() as folder:  # a build folder may be root's alone
        pathlib.Path(folder).chmod(0o755)
        programs = [pathlib.Path(shutil.copy(program, folder)) for program in sys.argv[2:]]
        found = [each for program in programs for each in complaints(program, release)]
    print("\n".join(found))
    return 1 if found or not sys.argv[2:] else 0


if __name__ == "__main__":
    sys.exit(main())
