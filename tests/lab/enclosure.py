# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""A process shut off from the rest of the computer: own users, mounts, network and processes.

Everything the lab makes (interfaces, servers, files in /run) lives in here, so it is gone when the first process in
here is gone, however it went: nothing has to be cleaned up, nothing can be left behind, no packet can leave.
"""
import ctypes
import os
import signal
import subprocess
import sys
import traceback

CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x20000, 0x10000000, 0x20000000, 0x40000000
PR_SET_PDEATHSIG = 1
SI_KERNEL = 0x80  # sigaction(2): sent by the kernel, for instance for a Ctrl-C on the terminal

_libc = ctypes.CDLL(None, use_errno=True)


class Impossible(Exception):
    """This computer does not allow such an enclosure; the text says what is missing."""


def run(body):
    """Runs body() inside as process 1 and returns its exit code (or 128 + the signal that ended it)."""
    watched = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD}
    _separate()
    signal.pthread_sigmask(signal.SIG_BLOCK, watched)
    ready, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ready)
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        signal.signal(signal.SIGTERM, _leave)
        signal.signal(signal.SIGHUP, _leave)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, watched)
        os._exit(_guarded(body, told))
    os.close(told)
    reason = os.read(ready, 4096).decode()
    os.close(ready)
    code = _watch(child, watched)
    if reason:
        raise Impossible(reason)
    return code


def _separate():
    """Own namespaces for this process; a user namespace too where possible, so that root is not needed and not used."""
    uid, gid = os.getuid(), os.getgid()
    private = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID
    if _libc.unshare(CLONE_NEWUSER | private) == 0:
        for name, text in (("setgroups", "deny"), ("uid_map", f"0 {uid} 1"), ("gid_map", f"0 {gid} 1")):
            with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                file.write(text)
        return
    error = os.strerror(ctypes.get_errno())
    if uid != 0 or _libc.unshare(private) != 0:
        raise Impossible(f"network namespaces cannot be made here ({error}); "
                         "it takes root or a kernel that gives user namespaces to everybody")


def _guarded(body, told):
    try:
        _private_mounts()
    except subprocess.CalledProcessError as error:
        os.write(told, f"{' '.join(error.cmd)} is not allowed here: {error.stderr.strip()}".encode())
        return 1
    os.close(told)
    try:
        return body()
    except SystemExit as leaving:
        return leaving.code
    except KeyboardInterrupt:
        return 130
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    except Exception:  # the last place that can say so: below here is only the end of the process
        traceback.print_exc()
        return 1


def _private_mounts():
    for command in ("mount --make-rprivate /", "mount -t proc proc /proc", "mount -t tmpfs -o mode=755 lab /run",
                    "mount -t tmpfs -o mode=1777 lab /dev/shm"):  # squid leaves shared memory there
        subprocess.run(command.split(), check=True, capture_output=True, text=True)


def _leave(number, _frame):
    raise SystemExit(128 + number)


def _watch(child, watched):
    while True:
        info = signal.sigwaitinfo(watched)
        if info.si_signo == signal.SIGCHLD:
            pid, status = os.waitpid(child, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status)
        elif info.si_code != SI_KERNEL:  # what the terminal sends, the command inside gets by itself
            os.kill(child, signal.SIGTERM)
