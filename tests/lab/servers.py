# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The internet's real servers: dnsmasq for names, haproxy for TLS, coturn for STUN, and an authority for certificates."""
import pathlib
import subprocess
import time

import network

ROOM = pathlib.Path("/run/lab")  # private to the enclosure, gone with it
AUTHORITY = ROOM / "authority.pem"
STUN_PORT = 3478
STARTED_WITHIN = 10  # seconds


def authority(names):
    """A root, an intermediate as public authorities have it, and one server certificate for all names (ECDSA P-256)."""
    def openssl(*arguments, text=None):
        network.run("openssl", *arguments, text=text)

    def key(name):
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", ROOM / f"{name}.key")

    def certificate(name, subject, issuer, extensions):
        request = ROOM / f"{name}.csr"
        openssl("req", "-new", "-key", ROOM / f"{name}.key", "-subj", subject, "-out", request)
        (ROOM / f"{name}.ext").write_text(extensions)
        signer = ("-CA", ROOM / f"{issuer}.pem", "-CAkey", ROOM / f"{issuer}.key") if issuer else (
            "-signkey", ROOM / f"{name}.key")
        openssl("x509", "-req", "-in", request, *signer, "-CAcreateserial", "-days", 30, "-sha256",
                "-extfile", ROOM / f"{name}.ext", "-out", ROOM / f"{name}.pem")

    ca = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
    for name in ("authority", "intermediate", "server"):
        key(name)
    certificate("authority", "/O=Clearway Lab/CN=Clearway Lab Root", None, ca)
    certificate("intermediate", "/O=Clearway Lab/CN=Clearway Lab Issuing CA", "authority", ca)
    certificate("server", f"/O=Clearway Lab/CN={names[0]}", "intermediate",
                "basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"
                f"subjectAltName={','.join(f'DNS:{name}' for name in names)}\n")
    (ROOM / "chain.pem").write_text("".join((ROOM / part).read_text()
                                            for part in ("server.pem", "intermediate.pem", "server.key")))


def resolver(hosts):
    """dnsmasq. AWS-hosted names are aliases, as with every cloud; all other names do not exist."""
    # no-daemon: also does not change its user, which one who maps only himself cannot
    lines = ["no-daemon", "no-resolv", "no-hosts", "no-poll", "bind-interfaces", "pid-file=",
             f"listen-address={network.RESOLVER}", "local=/#/", "local-ttl=60", "dns-forward-max=4096"]
    for host in hosts.values():
        owner = host.name if host.in_goto_network else f"{host.name.replace('.', '-')}.cloud.lab.example"
        lines += [f"host-record={owner},{address}" for address in host.addresses]
        if owner != host.name:
            lines.append(f"cname={host.name},{owner}")
    (ROOM / "dnsmasq.conf").write_text("\n".join(lines) + "\n")
    return ["dnsmasq", f"--conf-file={ROOM}/dnsmasq.conf"], {("udp", 53), ("tcp", 53)}


def web(hosts, ports):
    """haproxy with TLS on every race port. GoTo's own hosts stop at TLS 1.2, clouds speak 1.3: both must be measured."""
    chain = ROOM / "chain.pem"
    (ROOM / "certificates").write_text(
        f"{chain} {' '.join(host.name for host in hosts.values() if not host.in_goto_network)}\n"
        f"{chain} [ssl-max-ver TLSv1.2] {' '.join(host.name for host in hosts.values() if host.in_goto_network)}\n")
    binds = "\n".join(f"    bind 0.0.0.0:{port} ssl crt-list {ROOM}/certificates alpn h2,http/1.1" for port in ports)
    (ROOM / "haproxy.cfg").write_text(f"""
global
    nbthread 2
defaults
    mode http
    timeout client 60s
    timeout http-request 60s
frontend tls
{binds}
    http-request return status 200 content-type text/plain string "a server of the lab"
""")
    return ["haproxy", "-db", "-f", ROOM / "haproxy.cfg"], {("tcp", port) for port in ports}


def stun(ports):
    (ROOM / "turnserver.conf").write_text(f"""
listening-ip={network.INTERNET}
listening-port={STUN_PORT}
stun-only
no-cli
no-tls
no-dtls
no-tcp
simple-log
log-file=stdout
pidfile={ROOM}/turnserver.pid
userdb={ROOM}/turndb
""")
    network.share_stun(ports, STUN_PORT)
    return ["turnserver", "-c", ROOM / "turnserver.conf"], {("udp", STUN_PORT)}


class Servers:
    """All servers, started at once; ready when each listens."""

    def __init__(self, book):
        ROOM.mkdir()
        authority(list(book.hosts))
        self._processes = {}
        waiting = set()
        for command, sockets in (resolver(book.hosts), web(book.hosts, book.race_ports), stun(book.udp_ports)):
            name = command[0]
            log = open(ROOM / f"{name}.log", "w", encoding="utf-8")
            self._processes[name] = subprocess.Popen(
                network.inside("internet", *command), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            waiting |= sockets
        self._wait_for(waiting)

    def _wait_for(self, sockets):
        deadline = time.monotonic() + STARTED_WITHIN
        while True:
            for name, process in self._processes.items():
                if process.poll() is not None:
                    raise RuntimeError(f"{name} ended at once: {(ROOM / f'{name}.log').read_text()[-2000:]}")
            missing = sockets - _listening()
            if not missing:
                return
            if time.monotonic() > deadline:
                raise RuntimeError(f"nobody listens on {sorted(missing)}")
            time.sleep(0.005)


def _listening():
    """(protocol, port) pairs on which somebody listens in the internet (proc(5), /proc/net)."""
    tables = network.run(*network.inside("internet", "cat", "/proc/net/tcp", "/proc/net/udp"))
    protocol, found = None, set()
    for fields in map(str.split, tables.splitlines()):
        if fields[0] == "sl":
            protocol, bound = ("udp", "07") if protocol else ("tcp", "0A")
        elif fields[3] == bound:
            found.add((protocol, int(fields[1].split(":")[1], 16)))
    return found
