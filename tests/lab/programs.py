# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""What a scenario puts on the firewall: real programs from Debian, and one of the lab's own for what none of them does.

The scenario's file holds the configuration as the program reads it; here is only what is the same every time.
"""
import os
import pathlib
import sys

import network
from room import ROOM

FORGER = "/usr/lib/squid/security_file_certgen"
OWN = "impolite"
NOBODY = 65534

SQUID = f"""
visible_hostname proxy.lab.example
dns_nameservers {network.RESOLVER}
connect_timeout 2 seconds
shutdown_lifetime 0 seconds
tls_outgoing_options cafile={ROOM}/authority.pem
sslcrtd_program {FORGER} -s {ROOM}/forged -M 4MB
sslcrtd_children 4 startup=2 idle=1 queue-size=1000
cache deny all
memory_pools off
pinger_enable off
pid_filename none
netdb_filename none
coredump_dir {ROOM}
cache_store_log none
access_log stdio:{ROOM}/squid-access.log
cache_log {ROOM}/squid-cache.log
"""

HAPROXY = """
global
    nbthread 1
    tune.ssl.default-dh-param 2048
defaults
    mode http
    timeout client 60s
    timeout server 60s
    timeout connect 5s
"""

DANTE = """
logoutput: stderr
user.privileged: root
user.unprivileged: root
"""

TINYPROXY = """
Timeout 60
MaxClients 200
"""


def command(name, program):
    """The command line that starts a program; its files are written."""
    for file, content in program.files.items():
        (ROOM / file).write_text(content)
    config = ROOM / f"{name}.conf"
    return {"squid": _squid, "haproxy": _haproxy, "danted": _danted, "tinyproxy": _tinyproxy,
            "mitmdump": _mitmdump, OWN: _impolite}[name](config, program)


def _squid(config, program):
    config.write_text(SQUID + program.config)
    if "ssl-bump" in program.config:
        network.run(*as_nobody(FORGER, "-c", "-s", ROOM / "forged", "-M", "4MB"))
    return as_nobody("squid", "-N", "-f", config)


def as_nobody(*words):
    """Squid refuses to be root, even where root is only the ordinary user by another name."""
    if pathlib.Path("/proc/self/uid_map").read_text().split()[2] == "1":  # user_namespaces(7)
        return ["unshare", "--user", f"--map-user={NOBODY}", f"--map-group={NOBODY}", *words]
    for path in (ROOM, *ROOM.iterdir()):
        os.chown(path, NOBODY, NOBODY)
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *words]


def _haproxy(config, program):
    config.write_text(HAPROXY + program.config)
    return ["haproxy", "-db", "-f", config]


def _danted(config, program):
    config.write_text(DANTE + program.config)
    return ["danted", "-f", config, "-p", ROOM / "danted.pid"]


def _tinyproxy(config, program):
    config.write_text(TINYPROXY + program.config)
    return ["tinyproxy", "-d", "-c", config]


def _mitmdump(config, program):
    return ["mitmdump", "--quiet", "--set", f"confdir={ROOM}/mitmproxy",
            "--set", f"ssl_verify_upstream_trusted_ca={ROOM}/authority.pem", *program.config.split()]


def _impolite(_, program):
    return [sys.executable, pathlib.Path(__file__).with_name("impolite.py"), *program.config.split()]
