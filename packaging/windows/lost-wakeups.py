# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Corrects libstdc++ 12's atomic_wait.h and atomic_timed_wait.h where there are no futexes: lost-wakeups.py FOLDER

Without them a waiter compares the value before it takes the lock, and a notifier signals without the lock: a change
between the two wakes nobody. Compared under the lock, and signalled after it, none is lost.
"""
import pathlib
import re
import sys

LOADS = r"(__atomic_load\(__addr, &__val, __ATOMIC_{order}\);\s*if \(__val == __old\)\s*)"


def corrected(text, pattern, replacement, what):
    done, count = re.subn(pattern, replacement, text)
    if count == 0:
        sys.exit(f"lost-wakeups: {what} looks different here; is this libstdc++ 12?")
    return done


def main(folder):
    wait = folder / "atomic_wait.h"
    text = wait.read_text()
    text = corrected(text, LOADS.format(order="SEQ_CST") + r"\{\s*lock_guard<mutex> __l\(_M_mtx\);\s*_M_cv\.wait\(_M_mtx\);\s*\}",
                     r"lock_guard<mutex> __l(_M_mtx);\n\t\1_M_cv.wait(_M_mtx);", "waiting")
    text = corrected(text, r"(\tif \(__all\)\s*_M_cv\.notify_all\(\);)", r"\t{ lock_guard<mutex> __l(_M_mtx); }\n\1", "notifying")
    wait.write_text(text)
    timed = folder / "atomic_timed_wait.h"
    timed.write_text(corrected(timed.read_text(), LOADS.format(order="RELAXED")
                               + r"\{\s*lock_guard<mutex> __l\(_M_mtx\);\s*(return __cond_wait_until\(_M_cv, _M_mtx, __atime\);)\s*\}",
                               r"lock_guard<mutex> __l(_M_mtx);\n\t  \1\2", "waiting for a time"))


main(pathlib.Path(sys.argv[1]))
