# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""linked.py LIBRARY,… PROGRAM …: complains where a program links one of the libraries, by itself or through others.

    linked.py libcares,libssl build/dev/tests/verdict_tests
"""

import subprocess
import sys


def complaints(never, programs):
    for program in programs:
        done = subprocess.run(["ldd", program], capture_output=True, text=True, env={"LC_ALL": "C"}, check=True)
        for line in done.stdout.splitlines():
            library = line.split()[0].rsplit("/", 1)[-1]
            if library.startswith(tuple(name + "." for name in never)):
                yield f"{program} links {library}"


def main():
    never, programs = sys.argv[1].split(","), sys.argv[2:]
    if not programs:
        print("no program was named")
        return 2
    found = list(complaints(never, programs))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
