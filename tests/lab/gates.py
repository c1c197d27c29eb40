# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""nftables and Squid with an allow list in place, in an enclosure where every address answers on loopback."""
import contextlib
import itertools
import shlex
import socket
import ssl
import subprocess
import threading
import time

import programs
from room import ROOM

LIAR = "198.51.100.9"  # a stranger, who says that the name of his address is one of GoTo's
SITE = """
table inet filter {
    chain output {
        type filter hook output priority 0; policy drop;
        ct state established,related accept
        ip daddr 127.0.0.0/8 accept
        jump clearway
        meta l4proto tcp reject with tcp reset
        reject
    }
}
"""
SQUID = """
visible_hostname proxy.lab.example
dns_nameservers 127.0.0.1
shutdown_lifetime 0 seconds
cache deny all
memory_pools off
pinger_enable off
pid_filename none
netdb_filename none
cache_store_log none
access_log none
coredump_dir {room}
cache_log {room}/{name}.log
http_port 127.0.0.1:{port} {bump}
{rules}
http_access deny all
"""
_ports = itertools.count(3128)


def run(line, stdin=None):
    done = subprocess.run(shlex.split(line), input=stdin, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{line}: {done.stderr.strip()}\n{stdin or ''}")


def make_every_address_ours():
    run("ip link set lo up")
    run("ip route add local 0.0.0.0/0 dev lo")


def load_nftables(rules):
    run("nft flush ruleset")
    run("nft -f -", rules + SITE)


def wait_for(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"nobody listens at port {port}")


class Squid:
    """Squid with our rules, and the name server that it asks: every name is somewhere."""

    def __init__(self, rules, bump="", more=""):
        self.port = next(_ports)
        self.name = f"squid{self.port}"
        config = ROOM / f"{self.name}.conf"
        config.write_text(SQUID.format(room=ROOM, name=self.name, port=self.port, bump=bump, rules=rules + more))
        self.processes = [
            subprocess.Popen(shlex.split("dnsmasq --no-daemon --conf-file=/dev/null --no-hosts --no-resolv "
                                         "--pid-file= --listen-address=127.0.0.1 --bind-interfaces "
                                         f"--address=/#/198.51.100.7 --ptr-record=9.100.51.198.in-addr.arpa,evil.goto.com"),
                             stderr=subprocess.DEVNULL),
            subprocess.Popen([str(word) for word in programs.as_nobody("squid", "-N", "-n", self.name, "-f", config)])]

    def __enter__(self):
        wait_for(53)
        wait_for(self.port)
        return self

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()

    def asked(self, request):
        """A connection, and the answer's status."""
        host = request.split()[1].removeprefix("http://").rstrip("/")
        end = socket.create_connection(("127.0.0.1", self.port), 10)
        end.sendall(f"{request} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        return end, end.recv(4096).split(b" ", 2)[1]

    def lets_through(self, request):
        end, status = self.asked(request)
        end.close()
        if status not in (b"200", b"403"):
            raise RuntimeError(f"{request}: {status}")
        return status == b"200"


def uncommented(rules):
    """The rules for a Squid that inspects, as its administrator would uncomment them."""
    return "".join(line.removeprefix("# ") + "\n" if line.startswith(("# acl ", "# ssl_bump ")) else line + "\n"
                   for line in rules.splitlines())


def _certificate(name):
    run(f"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN={name} "
        f"-keyout {ROOM}/{name}.key -out {ROOM}/{name}.crt -addext basicConstraints=critical,CA:TRUE")
    text = (ROOM / f"{name}.crt").read_text() + (ROOM / f"{name}.key").read_text()
    (ROOM / f"{name}.pem").write_text(text)


def _origin():
    """A TLS server for everybody, at a port to which 443 is turned."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ROOM / "origin.pem")
    listener = socket.create_server(("0.0.0.0", 8444))

    def serve():
        while True:
            with contextlib.suppress(OSError):
                context.wrap_socket(listener.accept()[0], server_side=True).close()

    threading.Thread(target=serve, daemon=True).start()
    run("nft -f -", "table ip turned { chain output { type nat hook output priority -100; "
                    "ip daddr 198.51.100.7 tcp dport 443 redirect to :8444; }; }")


def inspected(rules, expected):
    """Whether an inspecting Squid puts a certificate of its own in each host's place; what is not as expected."""
    for name in ("origin", "forger"):
        _certificate(name)
    _origin()
    forged = ROOM / "forged"
    subprocess.run([str(word) for word in programs.as_nobody(programs.FORGER, "-c", "-s", forged, "-M", "4MB")],
                   check=True, capture_output=True)
    bump = f"ssl-bump generate-host-certificates=on tls-cert={ROOM}/forger.pem"
    # The site's own: it lets everybody through, and inspects all but what our rules spare.
    before = (f"sslcrtd_program {programs.FORGER} -s {forged} -M 4MB\nsslcrtd_children 2 startup=1\nsslproxy_cert_error allow all\n"
              "acl step1 at_step SslBump1\nssl_bump peek step1\nhttp_access allow all\n")
    with Squid(before + uncommented(rules), bump, "\nssl_bump bump all\n") as squid:
        return [f"{host} is {'not ' if inspection else ''}inspected" for host, inspection in expected.items()
                if _is_own(squid, host) == inspection]


def _is_own(squid, host):
    """Whether the certificate that a host shows through this proxy is its own."""
    end, _ = squid.asked(f"CONNECT {host}:443")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with context.wrap_socket(end, server_hostname=host) as secured:
        shown = secured.getpeercert(True)
    return shown == ssl.PEM_cert_to_DER_cert((ROOM / "origin.crt").read_text())
